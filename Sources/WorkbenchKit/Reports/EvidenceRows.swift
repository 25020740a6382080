public import ResponseStore
public import WorkspaceKit

/// The responses that a figure was made from, described so that they can be found again.
///
/// The session's filter of that moment is part of `filter`: the same responses are found whatever
/// the session is narrowed to later.
public struct EvidenceRows: Sendable, Hashable {
  /// The id of the survey.
  public var survey: String
  /// The question whose answers were counted.
  public var question: String
  /// Which responses were looked at, before answers were left out; nil for all.
  public var filter: Expression?

  /// Describes responses.
  ///
  /// - Parameters:
  ///   - survey: the id of the survey.
  ///   - question: the question whose answers were counted.
  ///   - filter: which responses were looked at.
  public init(survey: String, question: String, filter: Expression?) {
    self.survey = survey
    self.question = question
    self.filter = filter
  }

  /// The same responses, of one group only.
  ///
  /// - Parameters:
  ///   - keys: what responses were grouped by.
  ///   - values: the group's value of each key.
  public func narrowed(to values: [GroupValue], of keys: [SurveyAnswer.Key]) -> EvidenceRows {
    var copy = self
    for (key, value) in zip(keys, values) {
      let condition = value.condition(on: Spanned(key.id, at: .none))
      copy.filter = copy.filter.map { .and($0, condition) } ?? condition
    }
    return copy
  }
}

extension GroupValue {
  /// The condition that holds for the responses of a group.
  ///
  /// - Parameter column: what responses were grouped by.
  public func condition(on column: Spanned<String>) -> Expression {
    switch self {
    case .text(let text): .comparison(column, .equal, Literal(.text(text)))
    case .integer(let number):
      .comparison(column, .equal, Literal(.number(Double(number), source: String(number))))
    case .number(let number):
      .comparison(column, .equal, Literal(.number(number, source: String(number))))
    case .period, .time:
      // Periods and moments are named as people type them: `month = 2026-03`.
      .comparison(
        column, .equal,
        DateInterval(label).map { Literal(.date($0, source: label)) } ?? Literal(.text(label)))
    case .missing(let reason): .isMissing(column, reason)
    }
  }
}
