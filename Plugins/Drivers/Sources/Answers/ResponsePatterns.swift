import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// Complete respondents as patterns of answers with how often each occurs: what resampling needs.
struct ResponsePatterns {
  /// The columns of the model in one pattern: the outcome, then for each item whether it was
  /// visited (1 or 0) and the rating (0 without).
  private(set) var rows: [[Double]] = []
  /// The weight of the respondents of each pattern.
  private(set) var weights: [Double] = []
  /// The pattern of each respondent.
  private(set) var respondents: [Int] = []

  /// Fetches the patterns of every group.
  ///
  /// - Parameter answers: the analysis.
  /// - Returns: the patterns by the values of the grouping keys.
  static func fetch(
    _ answers: DriverAnswers
  ) async throws(Diagnostic) -> [[GroupValue]: ResponsePatterns] {
    let questions = [answers.questions.outcome] + answers.questions.items
    let words = questions.map { Spanned($0.name.value, at: SourceSpan.none) }
    let weight = answers.weight.map { [Spanned($0, at: SourceSpan.none)] } ?? []
    let keys = answers.groupBy.count
    var request = SurveyRequest(
      filter: answers.complete, groupBy: answers.groupBy + words + weight)
    request.hasTotal = false
    let answer = try await answers.context.answer(request, from: answers.questions.survey)
    var found: [[GroupValue]: ResponsePatterns] = [:]
    for group in answer.groups {
      let values = group.keys[keys..<(keys + questions.count)]
      let scores = zip(values, questions).map { AnswerValue.read($0, of: $1) }
      guard let outcome = scores.first ?? nil else { continue }
      var row = [Double(outcome)]
      for score in scores.dropFirst() { row += score.map { [1, Double($0)] } ?? [0, 0] }
      let weight = weight.isEmpty ? 1 : Self.number(group.keys.last)
      found[Array(group.keys.prefix(keys)), default: ResponsePatterns()]
        .add(row, weight: weight, count: group.rows)
    }
    return found
  }

  private mutating func add(_ row: [Double], weight: Double, count: Int) {
    guard weight > 0 else { return }
    respondents += Array(repeating: rows.count, count: count)
    rows.append(row)
    weights.append(weight)
  }

  private static func number(_ value: GroupValue?) -> Double {
    switch value {
    case .number(let number): number
    case .integer(let number): Double(number)
    default: 0
    }
  }
}
