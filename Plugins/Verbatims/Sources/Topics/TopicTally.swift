import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// How many comments of every group are about every topic, and what their writers scored.
struct TopicTally {
  /// Comments with something in common.
  struct Count {
    /// How many.
    var comments = 0
    /// The recommendations of their writers.
    var scores = RecommendationCounts()

    /// Counts a comment.
    mutating func add(_ score: Int?) {
      comments += 1
      switch score {
      case .some(9...10): scores.promoters += 1
      case .some(7...8): scores.passives += 1
      case .some(0...6): scores.detractors += 1
      default: break
      }
    }
  }

  /// The comments of one group.
  struct Group {
    /// All of them.
    var all = Count()
    /// Those without a topic.
    var unmatched = Count()
    /// Those of each topic.
    var topics: [Count]
  }

  /// One entry per group.
  private(set) var groups: [Group]
  /// Topics given to comments, over all comments.
  private(set) var given = 0
  /// How often an expression was given up.
  private(set) var abandoned = 0

  /// Codes all comments.
  ///
  /// - Parameters:
  ///   - coding: hears which topics each comment got.
  /// - Throws: what is wrong with the files; `command.cancelled`.
  init(
    _ source: CommentGroups, _ coder: TopicCoder, topics: Int, _ context: Context,
    coding: (_ position: Int, _ topics: [Int]) -> Void
  ) throws(Diagnostic) {
    var coder = coder
    var groups = source.groups.map { _ in
      Group(topics: Array(repeating: Count(), count: topics))
    }
    var given = 0
    let score = source.scores
    try source.comments.forEachWritten(context) { position, text in
      let found = coder.topics(of: text)
      let group = source.groupOfComment[position]
      let mark = score(position)
      groups[group].all.add(mark)
      if found.isEmpty { groups[group].unmatched.add(mark) }
      for topic in found { groups[group].topics[topic].add(mark) }
      given += found.count
      coding(position, found)
    }
    self.groups = groups
    self.given = given
    abandoned = coder.abandoned
  }
}
