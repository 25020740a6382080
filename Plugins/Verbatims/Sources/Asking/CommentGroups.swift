import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// Comments with the group and the mark of the response that each belongs to.
struct CommentGroups {
  /// One group of responses.
  struct Group {
    /// The values it is grouped by; empty for all responses together.
    let values: [GroupValue]
    /// Its responses, with or without a comment, before anything was searched for.
    let responses: Int
    /// Whether there are too few people to quote or score.
    let isSuppressed: Bool
  }

  /// The comments.
  let comments: Comments
  /// What they are grouped by.
  let keys: [SurveyAnswer.Key]
  /// The groups in their order; one where nothing is grouped.
  let groups: [Group]
  /// The group of each comment.
  let groupOfComment: [Int]
  /// The responses of all groups, before anything was searched for.
  let responses: Int
  /// What is beside the comments in the last column: the mark, as a value.
  private let marks: [GroupValue]
  private let markColumn: Int?

  /// Reads comments, groups and marks.
  ///
  /// - Parameters:
  ///   - inquiry: the question.
  ///   - search: a further condition that looks for comments.
  /// - Throws: what is wrong with the words or the files.
  init(
    _ inquiry: TextInquiry, search: Expression? = nil
  ) async throws(Diagnostic) {
    let mark = inquiry.score.map { Spanned($0.name.value, at: SourceSpan.none) }
    let beside = inquiry.groupBy + [mark].compactMap(\.self)
    let comments = try await inquiry.comments(
      where: search, beside: beside, mayBeEmpty: search != nil)
    self.comments = comments
    let whose = inquiry.filter?.withoutSearches(in: inquiry.question.words)
    let answer = try await inquiry.context.answer(
      SurveyRequest(
        filter: Expression.all(of: [whose, inquiry.question.condition]),
        groupBy: inquiry.groupBy), from: inquiry.survey)
    let minimum = inquiry.context.settings[VerbatimsSettings.minimum]
    let found = inquiry.groupBy.isEmpty ? [answer.total] : answer.groups
    let groups = found.map {
      Group(values: $0.keys, responses: $0.rows, isSuppressed: $0.rows < minimum)
    }
    self.groups = groups
    responses = answer.total.rows
    keys = answer.keys
    markColumn = mark == nil ? nil : beside.count - 1
    marks = mark == nil ? [] : comments.values(in: beside.count - 1)
    groupOfComment = Self.positions(comments, groups, columns: inquiry.groupBy.count)
  }

  private static func positions(
    _ comments: Comments, _ groups: [Group], columns: Int
  ) -> [Int] {
    guard columns > 0 else { return Array(repeating: 0, count: comments.count) }
    let values = (0..<columns).map { comments.values(in: $0) }
    var known: [[Int]: Int] = [:]
    return (0..<comments.count).map { position in
      let codes = (0..<columns).map { comments.code(position, in: $0) }
      if let group = known[codes] { return group }
      let keys = zip(values, codes).map { $0[$1] }
      let group = groups.firstIndex { $0.values == keys } ?? 0
      known[codes] = group
      return group
    }
  }

  /// The mark beside a comment; nil where the survey has none.
  func mark(_ position: Int) -> GroupValue? {
    markColumn.map { marks[comments.code(position, in: $0)] }
  }

  /// The marks as whole numbers by code, nil for missing ones; nil where the survey has none.
  var scores: (_ position: Int) -> Int? {
    guard let markColumn else { return { _ in nil } }
    let numbers = marks.map { value -> Int? in
      if case .integer(let number) = value { number } else { nil }
    }
    let comments = comments
    return { numbers[comments.code($0, in: markColumn)] }
  }

  /// How many comments each group has.
  var counts: [Int] {
    var counts = Array(repeating: 0, count: groups.count)
    for group in groupOfComment { counts[group] += 1 }
    return counts
  }

  /// The columns that name a group.
  var groupColumns: [Column] { keys.map { Column($0.id, .verbatim($0.id), .text) } }

  /// The cells that name a group.
  func groupCells(_ group: Int) -> [Value] {
    zip(keys, groups[group].values).map { $1.tableValue(titles: $0.valueTitles) }
  }

  /// A caution about groups that are too small; nothing where all are large enough.
  func suppression(_ minimum: Int) -> [Note] {
    let small = groups.count(where: \.isSuppressed)
    guard small > 0 else { return [] }
    let isAll = keys.isEmpty
    return [
      Note(
        .caution,
        Text { language in
          let responses = Numerals.integer(minimum, language)
          if isAll {
            return language == .nl
              ? "minder dan \(responses) antwoorden: er wordt niets geciteerd (verbatims.minimum)"
              : "fewer than \(responses) responses: nothing is quoted (verbatims.minimum)"
          }
          let count = Numerals.integer(small, language)
          switch (language, small == 1) {
          case (.nl, true):
            return "1 groep met minder dan \(responses) antwoorden blijft buiten beeld "
              + "(verbatims.minimum)"
          case (.nl, false):
            return "\(count) groepen met minder dan \(responses) antwoorden blijven buiten beeld "
              + "(verbatims.minimum)"
          case (.en, true):
            return "1 group of fewer than \(responses) responses is not shown (verbatims.minimum)"
          case (.en, false):
            return "\(count) groups of fewer than \(responses) responses are not shown "
              + "(verbatims.minimum)"
          }
        }, id: "suppressed")
    ]
  }
}
