import ResponseStore
import Statistics
import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// The words that tell two groups apart, as a page: a sentence, a table, an example of each word.
struct WordsReport {
  let inquiry: TextInquiry
  let sides: TextSides
  let comparison: WordComparison
  let confidence: ConfidenceLevel

  private var call: Call { inquiry.call }
  private var alpha: Double? { call[WordsCommand.all] == true ? nil : confidence.alpha }
  private var top: Int { call[WordsCommand.top] ?? 10 }

  /// The report.
  func report() throws(Diagnostic) -> Report {
    var table = Table(
      id: "words", title: inquiry.subject, columns: columns, rows: [],
      chart: ChartSpecification(mark: .bar, labels: ["side", "word"], value: "log_ratio"))
    table.priorities = ["word", "side", "n_a", "n_b", "log_ratio", "p_adjusted", "example"]
    var cut = false
    for side in [CommentCorpus.Side.a, .b] {
      let all = comparison.words(side, alpha: alpha)
      let some = Array(all.prefix(top))
      cut = cut || some.count < all.count
      let examples = try comparison.examples(of: some, side)
      for word in some {
        table.rows.append(row(word, side, examples[word.frequency.word]))
        table.evidence.append(evidence(word, side))
      }
    }
    var blocks: [Report.Block] = [.note(Note(.body, sentence, id: "sentence"))]
    if !table.rows.isEmpty { blocks.append(.table(table)) }
    return Report(blocks + notes(cut: cut).map { .note($0) })
  }

  private var columns: [Column] {
    let (a, b) = sides.titles
    return [
      Column("side", Text("More among", nl: "Meer bij"), .text),
      Column("word", Text("Word", nl: "Woord"), .text),
      Column("n_a", Text("n \(a.en)", nl: "n \(a.nl)"), .integer),
      Column("n_b", Text("n \(b.en)", nl: "n \(b.nl)"), .integer),
      Column("share_a", Text("% \(a.en)", nl: "% \(a.nl)"), .share(digits: 1)),
      Column("share_b", Text("% \(b.en)", nl: "% \(b.nl)"), .share(digits: 1)),
      Column("log_ratio", Text("Log ratio", nl: "Log-ratio"), .score(digits: 1)),
      Column("g2", .verbatim("G²"), .score(digits: 1)),
      Column("p", .verbatim("p"), .probability),
      Column("p_adjusted", Text("p corrected", nl: "p gecorrigeerd"), .probability),
      Column("example", Text("Example", nl: "Voorbeeld"), .text),
      Column("place", Text("Place", nl: "Vindplaats"), .text),
    ]
  }

  private func row(
    _ word: DocumentKeyness.Word, _ side: CommentCorpus.Side, _ example: Comments.Shown?
  ) -> [Value] {
    let found = word.frequency
    let (title, id) = side == .a ? (sides.titles.a, sides.ids.a) : (sides.titles.b, sides.ids.b)
    return [
      .term(Term(id, title)), .text(comparison.a.shown(found.word)), .integer(found.a),
      .integer(found.b), .share(Double(found.a) / Double(comparison.keyness.nA)),
      .share(Double(found.b) / Double(comparison.keyness.nB)), .decimal(word.logRatio),
      .decimal(word.g2), .decimal(word.p), .decimal(word.adjustedP),
      .text(
        example.map { Excerpt.around(found.word, in: $0.text, limit: Excerpt.example) } ?? ""),
      .text(example.map { "\($0.file):\($0.line)" } ?? ""),
    ]
  }

  private func evidence(_ word: DocumentKeyness.Word, _ side: CommentCorpus.Side) -> Evidence {
    let found = word.frequency
    let (a, b) = sides.titles
    let total = comparison.keyness.nA + comparison.keyness.nB
    func title(_ side: Text, _ en: String, _ nl: String) -> Text {
      Text("\(side.en), \(en)", nl: "\(side.nl), \(nl)")
    }
    return Evidence(
      formula: "words.keyness",
      wording: Text(
        "each comment counts once per word; log ratio = log₂ of the shares with half a comment added; "
          + "p by Fisher's exact test, corrected after Benjamini and Hochberg for all words tested",
        nl:
          "elke toelichting telt één keer per woord; log-ratio = log₂ van de aandelen met een halve "
          + "toelichting erbij; p volgens Fishers exacte toets, gecorrigeerd volgens Benjamini en "
          + "Hochberg voor alle getoetste woorden"),
      operands: [
        Evidence.Operand(
          "with_a", title(a, "comments with the word", "toelichtingen met het woord"),
          .integer(found.a)),
        Evidence.Operand(
          "n_a", title(a, "comments", "toelichtingen"), .integer(comparison.keyness.nA)),
        Evidence.Operand(
          "with_b", title(b, "comments with the word", "toelichtingen met het woord"),
          .integer(found.b)),
        Evidence.Operand(
          "n_b", title(b, "comments", "toelichtingen"), .integer(comparison.keyness.nB)),
        Evidence.Operand(
          "tested", Text("words tested", nl: "getoetste woorden"),
          .integer(comparison.keyness.words.count)),
        Evidence.Operand("p", Text("p-value", nl: "p-waarde"), .decimal(word.p)),
      ], considered: total + comparison.wordless, valid: total,
      rows: inquiry.rows(where: .and(side == .a ? sides.a : sides.b, holding(found.word))))
  }

  /// The condition that a comment holds a word as a whole.
  private func holding(_ word: String) -> Expression {
    let escaped = word.map { $0.isLetter || $0.isNumber ? String($0) : "\\\($0)" }.joined()
    return .matches(inquiry.name, Literal(.text("(?i)\\b\(escaped)\\b")))
  }

  private var sentence: Text {
    let a = comparison.words(.a, alpha: confidence.alpha)
    let b = comparison.words(.b, alpha: confidence.alpha)
    return Text { language in
      let isDutch = language == .nl
      let tested = Numerals.integer(comparison.keyness.words.count, language)
      func side(_ words: [DocumentKeyness.Word], _ title: Text) -> String? {
        guard !words.isEmpty else { return nil }
        let names = words.prefix(5).map { "“\(comparison.a.shown($0.frequency.word))”" }
          .joined(separator: ", ")
        return "\(title(language)): \(names)"
      }
      let parts = [side(a, sides.titles.a), side(b, sides.titles.b)].compactMap(\.self)
      guard !parts.isEmpty else {
        return isDutch
          ? "Geen van de \(tested) getoetste woorden verschilt aantoonbaar tussen "
            + "\(sides.titles.a.nl) en \(sides.titles.b.nl); dat kan ook aan te weinig toelichtingen "
            + "liggen."
          : "None of the \(tested) words tested differs demonstrably between "
            + "\(sides.titles.a.en) and \(sides.titles.b.en); too few comments may be the reason."
      }
      let count = Numerals.integer(a.count + b.count, language)
      return isDutch
        ? "Aantoonbaar vaker bij \(parts.joined(separator: "; vaker bij ")) (\(count) van \(tested) "
          + "getoetste woorden verschillen)."
        : "Demonstrably more common among \(parts.joined(separator: "; among ")) (\(count) of "
          + "\(tested) words tested differ)."
    }
  }

  private func notes(cut: Bool) -> [Note] {
    let keyness = comparison.keyness
    var notes = [
      Note(
        .denominator,
        Text { language in
          let a = Numerals.integer(keyness.nA, language)
          let b = Numerals.integer(keyness.nB, language)
          let wordless = Numerals.integer(comparison.wordless, language)
          let (first, second) = (sides.titles.a(language), sides.titles.b(language))
          return language == .nl
            ? "n \(a) toelichtingen van \(first), \(b) van \(second) (\(wordless) zonder woorden)"
            : "n \(a) comments of \(first), \(b) of \(second) (\(wordless) without words)"
        }, id: "denominator")
    ]
    if let repeated = comparison.repeated, repeated * 20 > keyness.nA + keyness.nB {
      notes.append(
        Note(
          .caution,
          Text { language in
            let count = Numerals.integer(repeated, language)
            return language == .nl
              ? "\(count) toelichtingen zijn van iemand die er meer schreef; de toets neemt ze voor "
                + "onafhankelijk en is daardoor te stellig"
              : "\(count) comments are by somebody who wrote more than one; the test takes them for "
                + "independent and is too sure for it"
          }, id: "repeated"))
    }
    notes += CommentNotes.circumstances(comparison.a, inquiry)
    notes.append(Note(.aside, method, id: "method"))
    if cut {
      notes.append(
        Note(
          .hint,
          Text("more words: --top \(top * 5)", nl: "meer woorden: --top \(top * 5)"), id: "more"))
    }
    return notes
  }

  private var method: Text {
    Text { language in
      let name = comparison.language.title(language)
      let stems =
        call[WordsCommand.stems] == true
        ? language == .nl ? ", per stam" : ", by stem" : ""
      let minimum = Numerals.integer(call[WordsCommand.minimum] ?? 3, language)
      return language == .nl
        ? "elke toelichting telt één keer, ongewogen; Fishers exacte toets, gecorrigeerd volgens "
          + "Benjamini-Hochberg; woorden in minstens \(minimum) toelichtingen, zonder stopwoorden "
          + "(\(name))\(stems)"
        : "each comment counts once, unweighted; Fisher's exact test, corrected after "
          + "Benjamini-Hochberg; words in at least \(minimum) comments, without stop words "
          + "(\(name))\(stems)"
    }
  }
}
