import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// A question that gives net promoter scores, and how its answers are asked for.
struct NPSQuestion: Sendable {
  /// The survey that asks it.
  let survey: SurveyResponses
  /// The question.
  let question: ColumnDeclaration

  /// One group of answers.
  struct Group {
    /// The values that it is grouped by.
    let keys: [GroupValue]
    /// Responses, answered or not.
    let rows: Int
    /// The answers.
    let answers: AnswerCounts
    /// Shares times the number of answers of an equally precise simple sample; nil without answers.
    let counts: RecommendationCounts?

    /// The number of valid answers.
    var n: Int { answers.valid }
    /// The score in points; nil without answers.
    var score: Double? { counts.flatMap { try? NetPromoterScore($0) }?.value }
  }

  /// Every question of the kind in every open survey.
  static func all(_ audit: Audit) -> [NPSQuestion] {
    audit.surveys.flatMap { survey in
      survey.declaration.questions.filter { $0.questionKind == .nps }
        .map { NPSQuestion(survey: survey, question: $0) }
    }
  }

  /// The question as findings name it.
  var subject: String { "\(survey.declaration.id)/\(question.name.value)" }

  /// Where it is declared.
  var places: [Place] { question.places(in: survey.declaration) }

  /// The columns that divide customers.
  var segments: [String] {
    survey.declaration.columns.filter { $0.role == .segment }.map(\.name.value)
  }

  /// What tells periods apart: the wave, else quarters; nil where the survey knows no time.
  var period: String? {
    if let wave = survey.declaration.column(where: { $0 == .wave }) { return wave.name.value }
    return hasTime ? "quarter" : nil
  }

  /// Months, or waves where the survey knows no time.
  var shortPeriod: String? { hasTime ? "month" : period }

  private var hasTime: Bool {
    survey.declaration.column { if case .time = $0 { true } else { false } } != nil
  }

  /// The answers by group, in the order of the values; missing values are left out.
  ///
  /// - Parameters:
  ///   - columns: what they are grouped by; empty for one group of all.
  ///   - audit: the audit.
  /// - Throws: what is wrong with the files; `command.cancelled`.
  func groups(by columns: [String], _ audit: Audit) async throws(Diagnostic) -> [Group] {
    let isWeighted = survey.declaration.column { $0 == .weight } != nil
    let name = Spanned(question.name.value, at: SourceSpan.none)
    let answer = try await audit.context.answer(
      SurveyRequest(
        filter: question.condition, groupBy: columns.map { Spanned($0, at: .none) },
        measures: [.scores(name, weighted: isWeighted)]), from: survey)
    return (columns.isEmpty ? [answer.total] : answer.groups).compactMap { group in
      guard !group.keys.contains(where: { if case .missing = $0 { true } else { false } }),
        let answers = group.measures.first?.scores
      else { return nil }
      return Group(
        keys: group.keys, rows: group.rows, answers: answers,
        counts: Self.counts(answers, isWeighted))
    }
  }

  /// The last two periods in which anybody answered; nil for fewer.
  func lastPeriods(_ audit: Audit) async throws(Diagnostic) -> (before: Group, after: Group)? {
    guard let period else { return nil }
    let groups = try await groups(by: [period], audit).filter { $0.n > 0 }
    guard groups.count > 1 else { return nil }
    return (groups[groups.count - 2], groups[groups.count - 1])
  }

  /// Looks at the last two periods of every question that has two.
  ///
  /// - Parameters:
  ///   - audit: the audit.
  ///   - look: finds what is to be said about one question; gets both periods with their labels.
  /// - Returns: what was found, or that no question has two periods.
  /// - Throws: what is wrong with the files; `command.cancelled`.
  static func comparingPeriods(
    _ audit: Audit,
    _ look: (NPSQuestion, Periods) async throws(Diagnostic) -> [RuleHit]
  ) async throws(Diagnostic) -> RuleOutcome {
    var hits: [RuleHit] = []
    var looked = false
    for question in all(audit) {
      guard let period = question.period,
        let (before, after) = try await question.lastPeriods(audit)
      else { continue }
      looked = true
      hits += try await look(
        question, Periods(column: period, before: before, after: after))
    }
    return looked ? .hits(hits) : .notApplicable(.noPeriods)
  }

  /// The last two periods of a question.
  struct Periods {
    /// The column that tells them apart.
    let column: String
    let before: Group
    let after: Group

    /// What they are called, the earlier one first.
    var labels: [String] { [before.keys[0].label, after.keys[0].label] }
  }

  private static func counts(_ answers: AnswerCounts, _ isWeighted: Bool) -> RecommendationCounts? {
    func sums(_ range: ClosedRange<Int>) -> WeightedRecommendationCounts.Sums {
      guard isWeighted, let weights = answers.weightSums, let squares = answers.squaredWeightSums
      else {
        let n = answers.count(in: range)
        return .init(n: n, weights: Double(n), squaredWeights: Double(n))
      }
      var sums = WeightedRecommendationCounts.Sums()
      for answer in range where weights[answer - answers.scale.lowerBound] > 0 {
        let slot = answer - answers.scale.lowerBound
        sums.n += answers.counts[slot]
        sums.weights += weights[slot]
        sums.squaredWeights += squares[slot]
      }
      return sums
    }
    let all = WeightedRecommendationCounts(
      detractors: sums(0...6), passives: sums(7...8), promoters: sums(9...10))
    return (try? WeightedNetPromoterScore(all))?.equivalentCounts
  }
}
