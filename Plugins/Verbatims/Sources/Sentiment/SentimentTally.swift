import Statistics
import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// How favourable the words of comments are, added up for every group and every mark.
struct SentimentTally {
  /// Comments with something in common.
  struct Count {
    /// How many.
    var comments = 0
    /// The scores of those with a word that judges.
    var moments = SampleMoments()
    /// Comments whose score is above 0.
    var favourable = 0
    /// Comments whose score is below 0.
    var unfavourable = 0

    /// Counts a comment.
    mutating func add(_ score: Double?) {
      comments += 1
      guard let score else { return }
      moments.add(score)
      if score > 0 { favourable += 1 }
      if score < 0 { unfavourable += 1 }
    }
  }

  /// The words that judge, each once and no more than a few.
  private static func named(_ hits: [SentimentHit]) -> String {
    var words: [String] = []
    for hit in hits where !words.contains(hit.word) {
      guard words.count < 6 else { return words.joined(separator: ", ") + " …" }
      words.append(hit.word)
    }
    return words.joined(separator: ", ")
  }

  /// One comment with its score.
  struct Scored {
    let position: Int
    let score: Double
    /// The words that judge, with their part.
    let words: String
  }

  /// One entry per group.
  private(set) var groups: [Count]
  /// Comments by the mark of their writer.
  private(set) var byMark: [Int: Count] = [:]
  /// Marks and scores of the comments that have both.
  private(set) var pairs: [(mark: Double, score: Double)] = []
  /// The least and the most favourable comments, as many as were asked for.
  private(set) var extremes: (low: [Scored], high: [Scored]) = ([], [])
  /// Comments whose language could not be told and that were read in the prevailing one.
  private(set) var assumed = 0

  /// Scores all comments.
  ///
  /// - Parameters:
  ///   - source: comments with groups and marks.
  ///   - lexicons: the words that judge.
  ///   - prevailing: the language of comments that do not tell theirs.
  ///   - isFixed: whether every comment is read in that language.
  ///   - show: how many extreme comments are kept.
  /// - Throws: what is wrong with the files; `command.cancelled`.
  init(
    _ source: CommentGroups, _ lexicons: Lexicons, prevailing: TextLanguage, isFixed: Bool,
    show: Int, _ context: Context
  ) throws(Diagnostic) {
    var groups = source.groups.map { _ in Count() }
    var byMark: [Int: Count] = [:]
    var pairs: [(mark: Double, score: Double)] = []
    var scored: [(position: Int, score: Double)] = []
    var assumed = 0
    let mark = source.scores
    let readers = TextLanguage.allCases.map { (language: $0, lexicon: lexicons($0)) }
    try source.comments.forEachWritten(context) { position, written in
      let text = SourceText(written)
      let detected = isFixed ? prevailing : text.detectedLanguage.language
      if detected == nil { assumed += 1 }
      let language = detected ?? prevailing
      let lexicon = readers.first { $0.language == language }?.lexicon ?? lexicons(language)
      let score = text.sentiment(lexicon).score
      groups[source.groupOfComment[position]].add(score)
      if let number = mark(position) {
        byMark[number, default: Count()].add(score)
        if let score { pairs.append((Double(number), score)) }
      }
      if show > 0, let score, !source.groups[source.groupOfComment[position]].isSuppressed {
        scored.append((position, score))
      }
    }
    self.groups = groups
    self.byMark = byMark
    self.pairs = pairs
    self.assumed = assumed
    let ordered = scored.sorted { ($0.score, $0.position) < ($1.score, $1.position) }
    func words(_ some: some Sequence<(position: Int, score: Double)>) throws(Diagnostic) -> [Scored]
    {
      var list: [Scored] = []
      for entry in some {
        let written = try source.comments.written(entry.position..<(entry.position + 1))
        let text = SourceText(written.first ?? "")
        let language = isFixed ? prevailing : text.detectedLanguage.language ?? prevailing
        let hits = text.sentiment(lexicons(language)).hits
        list.append(
          Scored(
            position: entry.position, score: entry.score,
            words: Self.named(hits)))
      }
      return list
    }
    extremes = (
      low: try words(ordered.prefix(show).filter { $0.score < 0 }),
      high: try words(
        ordered.sorted { ($1.score, $0.position) < ($0.score, $1.position) }.prefix(show)
          .filter { $0.score > 0 })
    )
  }
}
