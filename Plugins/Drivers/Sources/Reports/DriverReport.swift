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
    let table: Table
    var sentence: Text?
    switch method {
    case .shapley, .weights:
      let models = try await analysis.importance(method.division ?? .shapley, in: context)
      table = importance(models)
      if analysis.keys.isEmpty, let model = models.first ?? nil {
        sentence = DriverSentence.importance(model, analysis.questions)
      }
    case .regression: table = try regression()
    case .correlation: table = try await correlation()
    case .prca: table = try penalties()
    }
    var blocks: [Report.Block] = []
    if isDrawn, let chart = table.chart {
      blocks.append(.chart(Chart(title: table.title, table: table, specification: chart)))
    } else {
      blocks.append(.table(table))
    }
    if let sentence { blocks.append(.note(Note(.body, sentence, id: "sentence"))) }
    return Report(blocks + analysis.notes(method, in: context))
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

  private func regression() throws(Diagnostic) -> Table {
    let models = try analysis.models { table throws(Undefined) in
      try RegressionModel(table, analysis.options)
    }
    let table = DriverTable.slopes(analysis)
    return table.table(
      zip(analysis.groups, models).map { group, model in
        (group.keys, model.map(table.rows) ?? unfitted(group, table))
      }, analysis)
  }

  private func penalties() throws(Diagnostic) -> Table {
    let cuts = analysis.questions.items.map {
      PenaltyRewardModel.Cuts($0.effectiveScale ?? 0...1, isReversed: $0.isReversed)
    }
    let models = try analysis.models { table throws(Undefined) in
      try PenaltyRewardModel(table, cuts: cuts, analysis.options)
    }
    let table = DriverTable.penalties(analysis)
    return table.table(
      zip(analysis.groups, models).map { group, model in
        (group.keys, model.map(table.rows) ?? unfitted(group, table))
      }, analysis)
  }

  private func correlation() async throws(Diagnostic) -> Table {
    let pairs = try await OutcomePairs.fetch(analysis.answers)
    guard pairs.contains(where: { $0.items.contains { $0.table.n > 0 } }) else {
      throw analysis.nobody
    }
    let table = DriverTable.correlations(analysis)
    return table.table(
      pairs.map { group in
        (
          group.keys,
          table.rows(CorrelationModel(group.items), analysis.options.confidence)
        )
      }, analysis)
  }

  private func unfitted(_ group: DriverAnswers.Group, _ table: DriverTable) -> [DriverTable.Row] {
    analysis.questions.items.map { _ in table.without(n: group.table.n, DriverFlag.notFitted) }
  }
}
