import Statistics
import WorkbenchKit
import WorkspaceKit

/// Puts the answer of `drivers` together, method by method.
struct DriverReport {
  let analysis: DriverAnalysis
  let method: DriverMethod
  let isDrawn: Bool
  let context: Context

  /// The table or its chart, one plain sentence, and the words under it.
  ///
  /// - Throws: why there is no model; `command.cancelled`.
  func report() async throws(Diagnostic) -> Report {
    let (table, sentence) = try await answer()
    var blocks: [Report.Block] = []
    if isDrawn, let chart = table.chart {
      blocks.append(.chart(Chart(title: table.title, table: table, specification: chart)))
    } else {
      blocks.append(.table(table))
    }
    blocks.append(.note(Note(.body, sentence, id: "sentence")))
    return Report(blocks + analysis.notes(method, in: context))
  }

  private func answer() async throws(Diagnostic) -> (Table, Text) {
    let questions = analysis.questions
    switch method {
    case .shapley, .weights:
      let models = try await analysis.importance(method.division ?? .shapley, in: context)
      if analysis.keys.isEmpty, let model = models.first ?? nil,
        let sentence = DriverSentence.importance(model, questions)
      {
        return (importance(models), sentence)
      }
      return (importance(models), DriverSentence.importance(models, questions))
    case .regression: return try regression()
    case .correlation: return try await correlation()
    case .prca: return try penalties()
    }
  }

  private func importance(_ models: [ImportanceModel?]) -> Table {
    ImportanceTable(
      questions: analysis.questions, keys: analysis.keys, method: method,
      isWeighted: analysis.options.weight != nil
    ).table(
      zip(analysis.groups, models).map {
        ImportanceTable.Group(keys: $0.keys, n: $0.table.n, model: $1)
      }, analysis)
  }

  private var alpha: Double { analysis.options.confidence.alpha }

  private func regression() throws(Diagnostic) -> (Table, Text) {
    let models = try analysis.models { table throws(Undefined) in
      try RegressionModel(table, analysis.options)
    }
    let table = DriverTable.slopes(analysis)
    let tests = models.compactMap(\.self).flatMap(\.slopes).compactMap { slope in
      slope.coefficient.map { ($0, slope) }
    }.map { coefficient, slope in
      (item: slope.item, figure: coefficient.estimate, isDemonstrable: (slope.p ?? 1) < alpha)
    }
    return (
      table.table(
        zip(analysis.groups, models).map { group, model in
          (group.keys, model.map(table.rows) ?? unfitted(group, table))
        }, analysis), DriverSentence.tests(tests, analysis.questions)
    )
  }

  private func penalties() throws(Diagnostic) -> (Table, Text) {
    let cuts = analysis.questions.items.map {
      PenaltyRewardModel.Cuts($0.effectiveScale ?? 0...1, isReversed: $0.isReversed)
    }
    let models = try analysis.models { table throws(Undefined) in
      try PenaltyRewardModel(table, cuts: cuts, analysis.options)
    }
    let table = DriverTable.penalties(analysis)
    let kinds = models.compactMap(\.self).flatMap { model in
      model.attributes.enumerated().map { (item: $0.offset, kind: $0.element.kind.term) }
    }
    let sentence =
      analysis.keys.isEmpty
      ? DriverSentence.kinds(kinds, analysis.questions)
      : Text(
        "The kinds are those within each group; a difference between groups was not tested.",
        nl: "De soorten gelden binnen elke groep; een verschil tussen groepen is niet getoetst.")
    return (
      table.table(
        zip(analysis.groups, models).map { group, model in
          (group.keys, model.map(table.rows) ?? unfitted(group, table))
        }, analysis), sentence
    )
  }

  private func correlation() async throws(Diagnostic) -> (Table, Text) {
    let pairs = try await OutcomePairs.fetch(analysis.answers)
    guard pairs.contains(where: { $0.items.contains { $0.table.n > 0 } }) else {
      throw analysis.nobody
    }
    let table = DriverTable.correlations(analysis)
    let models = pairs.map { CorrelationModel($0.items) }
    let tests = models.flatMap { $0.items.enumerated().map { ($0.offset, $0.element) } }
      .compactMap { item, found in
        found.pearson.flatMap { pearson in
          pearson.effectiveSize < DriverAnalysis.fewest
            ? nil : (item: item, figure: pearson.r, isDemonstrable: (found.p ?? 1) < alpha)
        }
      }
    return (
      table.table(
        zip(pairs, models).map { group, model in
          (group.keys, table.rows(model, analysis.options.confidence))
        }, analysis), DriverSentence.tests(tests, analysis.questions)
    )
  }

  private func unfitted(_ group: DriverAnswers.Group, _ table: DriverTable) -> [DriverTable.Row] {
    analysis.questions.items.map { _ in table.without(n: group.table.n, DriverFlag.notFitted) }
  }
}
