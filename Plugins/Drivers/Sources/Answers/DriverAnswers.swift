import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// Fetches the tables of a driver analysis, group by group, without looking at single respondents.
struct DriverAnswers {
  /// One group of respondents.
  struct Group {
    /// The values it is grouped by.
    let keys: [GroupValue]
    /// Its answers.
    let table: PairTable
  }

  let questions: DriverQuestions
  /// The weight's name where weights count.
  let weight: String?
  /// What respondents are grouped by.
  let groupBy: [Spanned<String>]
  /// Which respondents count before incomplete ones leave.
  let filter: Expression?
  let context: Context

  private var all: [ColumnDeclaration] { [questions.outcome] + questions.items }
  private var scales: [ClosedRange<Int>] { all.map { $0.effectiveScale ?? 0...1 } }
  /// The filter of complete respondents.
  var complete: Expression? {
    CompleteAnswers.filter(questions, weight: weight, and: filter)
  }

  /// The answers to outcome and items apart, each with its own respondents; grouped as the analysis.
  func apart() async throws(Diagnostic) -> SurveyAnswer {
    try await context.answer(
      SurveyRequest(
        filter: filter, groupBy: groupBy,
        measures: all.map { .scores(word($0), weighted: weight != nil) }), from: questions.survey)
  }

  /// The tables of complete respondents, per group; without grouping one.
  ///
  /// - Returns: the groups and what they are grouped by.
  func groups() async throws(Diagnostic) -> (groups: [Group], keys: [SurveyAnswer.Key]) {
    all.contains(where: \.hasLabelledScale) ? try await nested() : try await paired()
  }

  // MARK: Answers in numbers

  private func paired() async throws(Diagnostic) -> ([Group], [SurveyAnswer.Key]) {
    let words = all.map(word)
    let isWeighted = weight != nil
    var measures = words.map { SurveyMeasure.scores($0, weighted: isWeighted) }
    for i in words.indices {
      for j in words.indices where j > i {
        measures.append(.joint(words[i], words[j], weighted: isWeighted))
      }
    }
    let answer = try await context.answer(
      SurveyRequest(filter: complete, groupBy: groupBy, measures: measures),
      from: questions.survey)
    let groups = (groupBy.isEmpty ? [answer.total] : answer.groups).map { group in
      let pairs = group.measures.dropFirst(words.count).map { measure -> [Double] in
        guard case .joint(let joint) = measure else { return [] }
        return joint.weights ?? joint.counts.map(Double.init)
      }
      return Group(keys: group.keys, table: table(of: group, pairs))
    }
    return (groups, answer.keys)
  }

  // MARK: Answers in words

  /// The pairs of one question with those after it come from grouping by its answers.
  private func nested() async throws(Diagnostic) -> ([Group], [SurveyAnswer.Key]) {
    let words = all.map(word)
    let isWeighted = weight != nil
    let answer = try await context.answer(
      SurveyRequest(
        filter: complete, groupBy: groupBy,
        measures: words.map { .scores($0, weighted: isWeighted) }), from: questions.survey)
    let groups = groupBy.isEmpty ? [answer.total] : answer.groups
    var pairs: [[GroupValue]: [[Double]]] = [:]
    for (i, question) in all.enumerated().dropLast() {
      let later = Array(words[(i + 1)...])
      var request = SurveyRequest(
        filter: complete, groupBy: groupBy + [words[i]],
        measures: later.map { .scores($0, weighted: isWeighted) })
      request.hasTotal = false
      let found = try await context.answer(request, from: questions.survey)
      for group in groups { pairs[group.keys, default: []] += Self.empty(i, scales) }
      for group in found.groups {
        guard let key = group.keys.last, let row = Self.row(key, of: question, scales[i]) else {
          continue
        }
        let keys = Array(group.keys.dropLast())
        for (offset, measure) in group.measures.enumerated() {
          guard let counts = measure.scores else { continue }
          let width = counts.counts.count
          let place = PairTable.position(i, i + 1 + offset, of: words.count)
          let weights = counts.weightSums ?? counts.counts.map(Double.init)
          for (column, weight) in weights.enumerated() {
            pairs[keys]?[place][row * width + column] += weight
          }
        }
      }
      try context.checkCancellation()
    }
    return (
      groups.map { group in
        Group(keys: group.keys, table: table(of: group, pairs[group.keys] ?? []))
      }, answer.keys
    )
  }

  private func table(of group: SurveyAnswer.Group, _ pairs: [[Double]]) -> PairTable {
    let singles = group.measures.compactMap(\.scores)
    let weights = singles.first?.weightSums
    return PairTable(
      scales: scales, n: group.rows,
      sumOfWeights: weights?.reduce(0, +) ?? Double(group.rows),
      sumOfSquaredWeights: singles.first?.squaredWeightSums?.reduce(0, +) ?? Double(group.rows),
      counts: singles.map(\.counts),
      singles: singles.map { $0.weightSums ?? $0.counts.map(Double.init) }, pairs: pairs)
  }

  private static func empty(_ i: Int, _ scales: [ClosedRange<Int>]) -> [[Double]] {
    scales[(i + 1)...].map { Array(repeating: 0, count: scales[i].count * $0.count) }
  }

  private static func row(
    _ key: GroupValue, of question: ColumnDeclaration, _ scale: ClosedRange<Int>
  ) -> Int? {
    AnswerValue.read(key, of: question).flatMap {
      scale.contains($0) ? $0 - scale.lowerBound : nil
    }
  }

  private func word(_ question: ColumnDeclaration) -> Spanned<String> {
    Spanned(question.name.value, at: .none)
  }
}

/// The score behind a value that responses are grouped by.
enum AnswerValue {
  /// The score; nil for no answer.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - question: the question that it answers.
  static func read(_ value: GroupValue, of question: ColumnDeclaration) -> Int? {
    switch value {
    case .integer(let score): score
    case .text(let word): question.choices.first { $0.value == word }?.valence
    default: nil
    }
  }
}
