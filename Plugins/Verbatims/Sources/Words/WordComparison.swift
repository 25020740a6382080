import ResponseStore
import Statistics
import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// The words of two groups of comments, counted and tested.
struct WordComparison {
  /// The comments of either side.
  let a: Comments
  let b: Comments
  /// The tested words.
  let keyness: DocumentKeyness
  /// Comments without a word, such as `-`, which count on neither side.
  let wordless: Int
  /// Comments whose writer wrote another one that counts; nil where no respondent is declared.
  let repeated: Int?
  /// The language whose stop words are left out.
  let language: TextLanguage
  private let corpus: CommentCorpus

  /// Reads and counts the comments of both sides.
  ///
  /// - Throws: `words.overlap` where a comment is on both sides; `verbatims.none` where a side has too few;
  ///   what is wrong with the words or the files.
  init(_ inquiry: TextInquiry, _ sides: TextSides, minimum: Int) async throws(Diagnostic) {
    let call = inquiry.call
    let respondent = inquiry.survey.declaration.column { $0 == .respondent }
      .map { Spanned($0.name.value, at: SourceSpan.none) }
    let beside = [respondent].compactMap(\.self)
    let a = try await inquiry.comments(where: sides.a, beside: beside, mayBeEmpty: true)
    let b = try await inquiry.comments(where: sides.b, beside: beside, mayBeEmpty: true)
    (self.a, self.b) = (a, b)
    let least = inquiry.context.settings[VerbatimsSettings.minimum]
    for (side, title) in [(a, sides.titles.a), (b, sides.titles.b)] where side.count < least {
      throw Self.few(side.count, title, least, at: call.span)
    }
    let rows = Set((0..<a.count).map { a.row($0) })
    let shared = (0..<b.count).count { rows.contains(b.row($0)) }
    guard shared == 0 else { throw Self.overlapping(shared, call) }
    language = try CommentLanguage.prevailing(a.count >= b.count ? a : b, call)
    var corpus = CommentCorpus(language, groupsStems: call[WordsCommand.stems] == true)
    try a.forEachWritten(inquiry.context) { corpus.add($1, to: .a, row: $0) }
    try b.forEachWritten(inquiry.context) { corpus.add($1, to: .b, row: $0) }
    do {
      keyness = try corpus.keyness(minimum: minimum)
    } catch {
      throw Self.few(
        0, corpus.count(.a) == 0 ? sides.titles.a : sides.titles.b, least, at: call.span)
    }
    wordless = corpus.emptyCount(.a) + corpus.emptyCount(.b)
    self.corpus = corpus
    repeated = respondent == nil ? nil : Self.repeated(a, b)
  }

  /// The words that are demonstrably more common on a side, the most telling first.
  ///
  /// - Parameters:
  ///   - side: the side.
  ///   - alpha: the adjusted p-value below which a word counts; nil for every tested word.
  func words(_ side: CommentCorpus.Side, alpha: Double?) -> [DocumentKeyness.Word] {
    keyness.words.filter { word in
      (side == .a ? word.g2 > 0 : word.g2 < 0) && alpha.map { word.adjustedP < $0 } ?? true
    }
  }

  /// One comment with each word, from the side that uses it more.
  ///
  /// - Throws: `file.changed`.
  func examples(
    of words: [DocumentKeyness.Word], _ side: CommentCorpus.Side
  ) throws(Diagnostic) -> [String: Comments.Shown] {
    let rows = corpus.exampleRows(of: Set(words.map(\.frequency.word)), side)
    let first = rows.compactMapValues(\.first)
    let positions = Set(first.values).sorted()
    let shown = try (side == .a ? a : b).shown(positions)
    let byPosition = Dictionary(zip(positions, shown), uniquingKeysWith: { first, _ in first })
    return first.compactMapValues { byPosition[$0] }
  }

  /// How many comments are not the only one of their writer: all but one of each.
  private static func repeated(_ a: Comments, _ b: Comments) -> Int {
    var writers: Set<GroupValue> = []
    for side in [a, b] {
      for value in side.values(in: 0) {
        if case .missing = value { continue }
        writers.insert(value)
      }
    }
    return writers.isEmpty ? 0 : max(0, a.count + b.count - writers.count)
  }

  private static func overlapping(_ count: Int, _ call: Call) -> Diagnostic {
    Diagnostic(
      .wordsOverlap,
      Text(
        "\(count) comments meet both conditions",
        nl: "\(count) toelichtingen voldoen aan beide voorwaarden"),
      at: .statement(call.span(of: TextSides.second)),
      hint: Text(
        "for the other side of a condition write not (…)",
        nl: "schrijf not (…) voor de andere kant van een voorwaarde"))
  }

  private static func few(
    _ count: Int, _ side: Text, _ least: Int, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .verbatimsNone,
      Text(
        "\(side.en): \(count) comments, and fewer than \(least) are not compared",
        nl: "\(side.nl): \(count) toelichtingen, en minder dan \(least) worden niet vergeleken"),
      at: .statement(span),
      hint: Text(
        "choose a larger side, or a wider where", nl: "kies een grotere kant, of een ruimere where")
    )
  }
}
