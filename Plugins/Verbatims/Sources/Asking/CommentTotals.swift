import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// How many responses count and how many of them have a comment, before anything is searched for.
struct CommentTotals {
  /// The responses that count.
  let responses: Int
  /// Those with a comment.
  let comments: Int
  private let byGroup: [[GroupValue]: Int]

  /// Takes the counts of comments of which all are read, and counts the responses that they are
  /// among; looks through no comment for it where that can be told without.
  ///
  /// - Throws: what is wrong with the words or the files.
  init(_ inquiry: TextInquiry, all groups: CommentGroups) async throws(Diagnostic) {
    comments = groups.comments.count
    byGroup = Dictionary(
      zip(groups.groups.map(\.values), groups.counts), uniquingKeysWith: +)
    let words = inquiry.question.words
    if inquiry.filter == inquiry.filter?.withoutSearches(in: words) {
      responses = groups.responses
    } else if inquiry.filter?.demandsText(in: words) == true {
      responses = comments
    } else {
      let all = Expression.all(of: [inquiry.filter, inquiry.question.condition])
      responses = try await inquiry.context.answer(
        SurveyRequest(filter: all), from: inquiry.survey
      ).total.rows
    }
  }

  /// Counts responses and comments where only some comments are read.
  ///
  /// - Throws: what is wrong with the words or the files; `verbatims.none` where nobody wrote
  ///   anything.
  init(_ inquiry: TextInquiry) async throws(Diagnostic) {
    let all = Expression.all(of: [inquiry.filter, inquiry.question.condition])
    let answer = try await inquiry.context.answer(
      SurveyRequest(filter: all), from: inquiry.survey)
    let written = try await inquiry.context.answer(
      SurveyRequest(
        filter: Expression.all(of: [all, .not(.isMissing(inquiry.name, nil))]),
        groupBy: inquiry.groupBy), from: inquiry.survey)
    responses = answer.total.rows
    comments = written.total.rows
    let groups = inquiry.groupBy.isEmpty ? [written.total] : written.groups
    byGroup = Dictionary(groups.map { ($0.keys, $0.rows) }, uniquingKeysWith: +)
    guard comments > 0 else { throw inquiry.none(of: responses) }
  }

  /// The comments of a group.
  ///
  /// - Parameter values: what it is grouped by.
  func comments(_ values: [GroupValue]) -> Int { byGroup[values] ?? 0 }
}
