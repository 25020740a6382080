/// A word that judges, and how much in its sentence.
public struct SentimentHit: Sendable, Hashable {
  /// The word in lower case.
  public let word: String
  /// Its form in the lexicon.
  public let form: String
  /// From −1 to 1, after negation and strengthening.
  public let score: Double
}

/// How favourable a comment is, by its words.
public struct SentimentAnalysis: Sendable, Hashable {
  /// The words that judge, from front to back.
  public let hits: [SentimentHit]

  /// The mean of the hits, from −1 to 1; nil where no word judges, which is not the same as neutral.
  public var score: Double? {
    hits.isEmpty ? nil : hits.reduce(0) { $0 + $1.score } / Double(hits.count)
  }
}

extension SourceText {
  /// Scores the text by a lexicon (methods §8.7): for sorting and aggregates, with coverage shown.
  ///
  /// Each hit looks back over at most three words of its sentence, to an earlier hit or a word such
  /// as `maar`: a negator turns and halves it, a strengthening word within two multiplies it. A
  /// negation goes on across `of` to the next hit.
  ///
  /// - Parameters:
  ///   - lexicon: the words that judge.
  ///   - modifiers: the words that turn and strengthen; the usual ones unless given.
  public func sentiment(
    _ lexicon: SentimentLexicon, modifiers: SentimentModifiers? = nil
  ) -> SentimentAnalysis {
    let scan = SentimentScan(
      lexicon: lexicon, modifiers: modifiers ?? .of(lexicon.language))
    return SentimentAnalysis(
      hits: sentences(lexicon.language).flatMap { scan.hits(in: words(in: $0)) })
  }
}

/// Scores one sentence.
private struct SentimentScan {
  let lexicon: SentimentLexicon
  let modifiers: SentimentModifiers

  func hits(in words: [String]) -> [SentimentHit] {
    let entries = words.indices.map { entry(at: $0, words) }
    var isNegated = Array(repeating: false, count: words.count)
    var hits: [SentimentHit] = []
    for (index, entry) in entries.enumerated() {
      guard let entry else { continue }
      var factor = 1.0
      lookBack: for distance in 1...3 where index - distance >= 0 {
        let word = words[index - distance]
        if entries[index - distance] != nil || modifiers.breakers.contains(word) { break lookBack }
        if modifiers.negators.contains(word) { isNegated[index] = true }
        if distance <= 2, let strength = modifiers.factors[word] { factor *= strength }
      }
      // "niet duur of traag": the negation of the hit before the coordinator goes on.
      if index >= 2, modifiers.coordinators.contains(words[index - 1]), isNegated[index - 2] {
        isNegated[index] = true
      }
      let turned = entry.polarity * factor * (isNegated[index] ? -0.5 : 1)
      hits.append(
        SentimentHit(word: words[index], form: entry.form, score: min(1, max(-1, turned))))
    }
    return hits
  }

  /// The lexicon's entry of a word; a word that strengthens or turns the next one judges nothing.
  private func entry(at index: Int, _ words: [String]) -> (form: String, polarity: Double)? {
    let word = words[index]
    guard let entry = lexicon.entry(for: word) else { return nil }
    guard modifiers.factors[word] != nil || modifiers.negators.contains(word) else { return entry }
    let following = words[(index + 1)...].prefix(2)
    let modifies = following.contains { next in
      modifiers.factors[next] == nil && lexicon.entry(for: next) != nil
    }
    return modifies ? nil : entry
  }
}
