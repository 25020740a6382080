import TextAnalysis
import WorkbenchKit

/// What customers may write about, and the searches that find it.
struct Codebook: Sendable {
  /// One subject.
  struct Topic: Sendable {
    /// The stable name.
    let id: String
    /// What people read.
    let title: Text
    /// Searches that find the topic, where no exclusion does.
    let queries: [TextQuery]
    /// Searches that rule the topic out.
    let exclusions: [TextQuery]
  }

  /// The folder of codebooks in a workspace.
  static let folder = "codebooks"

  /// The name of its file, without `.yaml`.
  let id: String
  /// The file, relative to the workspace.
  let path: String
  /// What people read; nil for its name.
  let title: Text?
  /// The survey that it is made for; nil for any.
  let survey: String?
  /// The language whose stems count; nil for that of the comments.
  let language: TextLanguage?
  /// The topics, in the order of the file.
  let topics: [Topic]
}

/// Gives comments their topics.
struct TopicCoder {
  private var search: CommentSearch
  /// The topic of each search, and whether it rules the topic out.
  private let meaning: [(topic: Int, excludes: Bool)]
  private let count: Int

  /// Arranges the searches of a codebook.
  init(_ codebook: Codebook, _ language: TextLanguage) {
    var queries: [TextQuery] = []
    var meaning: [(topic: Int, excludes: Bool)] = []
    for (number, topic) in codebook.topics.enumerated() {
      queries += topic.queries + topic.exclusions
      meaning += topic.queries.map { _ in (number, false) }
      meaning += topic.exclusions.map { _ in (number, true) }
    }
    search = CommentSearch(queries, language)
    self.meaning = meaning
    count = codebook.topics.count
  }

  /// How often an expression was given up because it took too long in a comment.
  var abandoned: Int { search.abandoned }

  /// The topics of a comment, by their positions in the codebook.
  ///
  /// - Parameter comment: the comment as it was written.
  mutating func topics(of comment: String) -> [Int] {
    let found = search.found(in: comment).map { meaning[$0] }
    let excluded = Set(found.filter(\.excludes).map(\.topic))
    return Set(found.map(\.topic)).subtracting(excluded).sorted()
  }
}
