import Statistics
import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// How texts read: whose side they take (TX-05), how hard they are (TX-06), and how long their
/// sentences are (TX-09).
///
/// Information, because none of it is agreed upon.
struct ReadingRules {
  let brand: Brand?
  let limits: TextLimits
  /// The rules to apply.
  let wanted: Set<TextRule>

  /// What is found in one passage.
  func findings(in passage: Passage, _ places: inout PlaceBook) -> [TextFinding] {
    var findings: [TextFinding?] = []
    if wanted.contains(.insideOut) { findings.append(insideOut(passage, places)) }
    if wanted.contains(.readability) { findings.append(readability(passage, places)) }
    if wanted.contains(.sentence) { findings.append(sentences(passage, &places)) }
    return findings.compactMap { $0 }
  }

  /// TX-05: most words about either side are about ourselves, and not by chance: the interval lies
  /// above one half.
  private func insideOut(_ passage: Passage, _ places: PlaceBook) -> TextFinding? {
    let sides = passage.source.insideOut(.of(passage.language))
    let n = sides.organisation + sides.customer
    guard n >= limits.words, let ratio = try? sides.ratio(),
      ratio.value > limits.insideOut
    else { return nil }
    let interval = ratio.interval()
    // A few words more or less must not decide it.
    guard interval.lower > 0.5 else { return nil }
    return TextFinding(
      .insideOut, in: places.path(passage.document), part: passage.part,
      Text { language in
        let share = Numerals.percentage(ratio.value, digits: 0, language)
        let low = Numerals.percentage(interval.lower, digits: 0, language)
        let high = Numerals.percentage(interval.upper, digits: 0, language)
        return language == .nl
          ? "\(share) van de \(n) woorden over een van beide kanten gaat over onszelf "
            + "(interval \(low) tot \(high))"
          : "\(share) of the \(n) words about either side are about ourselves (interval \(low) to "
            + "\(high))"
      }, places: [places.top(passage.document)],
      evidence: [
        .count("organisation", Text("about ourselves", nl: "over onszelf"), sides.organisation),
        .count("customer", Text("about the customer", nl: "over de klant"), sides.customer),
      ])
  }

  /// TX-06: below the band of the target group; only for texts of at least 100 words.
  private func readability(_ passage: Passage, _ places: PlaceBook) -> TextFinding? {
    guard let group = passage.declaration.segment.flatMap({ brand?.targetGroup($0) }),
      let band = group.readability
    else { return nil }
    let measure = passage.source.readability(passage.language)
    guard measure.isReliable, let score = measure.score, score < Double(band.lowerBound) else {
      return nil
    }
    return TextFinding(
      .readability, in: places.path(passage.document), part: passage.part,
      Text { language in
        let shown = Numerals.decimal(score, digits: 0, language)
        let name = passage.language == .dutch ? "Flesch–Douma" : "Flesch"
        return language == .nl
          ? "leesbaarheid \(shown) (\(name)), onder de \(band.lowerBound) tot "
            + "\(band.upperBound) die bij \(group.id) past"
          : "readability \(shown) (\(name)), below the \(band.lowerBound) to "
            + "\(band.upperBound) that suits \(group.id)"
      }, places: [places.top(passage.document)],
      evidence: ReadabilityFacts.operands(measure))
  }

  /// TX-09: sentences longer than the target group, or the house, wants.
  private func sentences(_ passage: Passage, _ places: inout PlaceBook) -> TextFinding? {
    let group = passage.declaration.segment.flatMap { brand?.targetGroup($0) }
    let limit = group?.sentenceLength ?? limits.sentence
    var longest = 0
    var found: [Place] = []
    var words: [String] = []
    for text in passage.texts {
      for sentence in text.source.sentences(text.language) {
        let count = text.source.words(in: sentence).count
        guard count > limit else { continue }
        longest = max(longest, count)
        found.append(places.place(sentence, in: text))
        words.append(String(text.source[sentence].prefix(40)))
      }
    }
    guard !found.isEmpty else { return nil }
    let count = found.count
    return TextFinding(
      .sentence, in: places.path(passage.document), part: passage.part, found: words,
      Text(
        count == 1
          ? "a sentence of \(longest) words; \(limit) is the most"
          : "\(count) sentences of more than \(limit) words, the longest of \(longest)",
        nl: count == 1
          ? "een zin van \(longest) woorden; \(limit) is het meeste"
          : "\(count) zinnen van meer dan \(limit) woorden, de langste van \(longest)"),
      places: found)
  }
}
