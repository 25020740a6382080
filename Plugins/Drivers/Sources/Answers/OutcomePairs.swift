import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// Pairs of outcome and one item over all who answered both, whatever they did with other items.
struct OutcomePairs {
  /// The pairs, weighted where weights count: outcome first, item second.
  let table: PairTable
  /// The pairs with every respondent counted once; x is the item.
  let respondents: JointDistribution

  /// One group of respondents with its pairs, one per item.
  struct Group {
    let keys: [GroupValue]
    let items: [OutcomePairs]
  }

  /// Fetches the pairs of all items.
  ///
  /// - Parameter answers: the analysis.
  /// - Returns: the pairs per group, in the order of the groups.
  static func fetch(_ answers: DriverAnswers) async throws(Diagnostic) -> [Group] {
    let questions = answers.questions
    let outcome = Spanned(questions.outcome.name.value, at: SourceSpan.none)
    var request = SurveyRequest(
      filter: answers.filter, groupBy: answers.groupBy + [outcome],
      measures: questions.items.map {
        .scores(Spanned($0.name.value, at: .none), weighted: answers.weight != nil)
      })
    request.hasTotal = false
    let answer = try await answers.context.answer(request, from: questions.survey)
    var order: [[GroupValue]] = []
    var found: [[GroupValue]: [(outcome: Int, items: [AnswerCounts])]] = [:]
    for group in answer.groups {
      guard let key = group.keys.last,
        let score = AnswerValue.read(key, of: questions.outcome)
      else { continue }
      let keys = Array(group.keys.dropLast())
      if found[keys] == nil { order.append(keys) }
      found[keys, default: []].append((score, group.measures.compactMap(\.scores)))
    }
    return order.map { keys in
      Group(
        keys: keys,
        items: questions.items.indices.map { item in
          OutcomePairs(
            (found[keys] ?? []).map { ($0.outcome, $0.items[item]) },
            scale: questions.outcome.effectiveScale ?? 0...1)
        })
    }
  }

  private init(_ rows: [(outcome: Int, item: AnswerCounts)], scale: ClosedRange<Int>) {
    let width = rows.first?.item.scale ?? 0...1
    var pairs = Array(repeating: 0.0, count: scale.count * width.count)
    var outcomes = Array(repeating: 0.0, count: scale.count)
    var items = Array(repeating: 0.0, count: width.count)
    var (n, squares) = (0, 0.0)
    var entries: [JointDistribution.Entry] = []
    for (outcome, item) in rows where scale.contains(outcome) {
      let place = outcome - scale.lowerBound
      n += item.valid - item.unweighted
      squares += item.squaredWeightSums?.reduce(0, +) ?? Double(item.valid)
      for (column, count) in item.counts.enumerated() {
        let weight = item.weightSums?[column] ?? Double(count)
        pairs[place * width.count + column] += weight
        outcomes[place] += weight
        items[column] += weight
        entries.append(
          JointDistribution.Entry(
            x: Double(width.lowerBound + column), y: Double(outcome), count: count))
      }
    }
    respondents = JointDistribution(entries)
    table = PairTable(
      scales: [scale, width], n: n, sumOfWeights: outcomes.reduce(0, +),
      sumOfSquaredWeights: squares, counts: [[], []], singles: [outcomes, items], pairs: [pairs])
  }
}
