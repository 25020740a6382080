import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// What the tables of all methods have in common: a row a driver, group by group.
struct DriverTable {
  /// One row of one group.
  struct Row {
    let cells: [Value]
    let operands: [Evidence.Operand]
    /// The respondents behind its figures.
    let respondents: Int
  }

  let questions: DriverQuestions
  let keys: [SurveyAnswer.Key]
  /// The columns after the driver.
  let columns: [Column]
  /// The stable name of the formula.
  let formula: String
  /// The formula in words.
  let wording: Text
  let chart: ChartSpecification
  let priorities: [String]

  /// Fills the table.
  ///
  /// - Parameters:
  ///   - groups: rows per group: one per item, or a single one when there is no model.
  ///   - analysis: knows what became of the respondents.
  func table(
    _ groups: [(keys: [GroupValue], rows: [Row])], _ analysis: DriverAnalysis
  ) -> Table {
    var rows: [[Value]] = []
    var evidence: [Evidence] = []
    for (values, drivers) in groups {
      let names = zip(values, keys).map { $0.tableValue(titles: $1.valueTitles) }
      for (item, row) in drivers.enumerated() {
        rows.append(names + [questions.items[item].driverName] + row.cells)
        let denominator = analysis.denominator(of: values, complete: row.respondents)
        evidence.append(
          Evidence(
            formula: formula, wording: wording, operands: row.operands,
            considered: denominator.considered, valid: row.respondents,
            exclusions: denominator.exclusions,
            // Where nothing was calculated there is nothing to look up.
            rows: row.operands.isEmpty ? nil : analysis.source(of: values)))
      }
    }
    let labels = keys.map(\.id) + ["driver"]
    var specification = chart
    specification.labels = labels
    var table = Table(
      id: "drivers",
      title: Text(
        "What goes with: \(questions.outcome.shownTitle.en)",
        nl: "Wat samenhangt met: \(questions.outcome.shownTitle.nl)"),
      columns: keys.map { Column($0.id, $0.title, .text) }
        + [Column("driver", Text("Driver", nl: "Driver"), .text)] + columns,
      rows: rows, evidence: evidence, chart: specification)
    table.priorities = labels + priorities
    return table
  }

  /// As many missing cells as there are columns, for an item without a model.
  ///
  /// - Parameters:
  ///   - n: the respondents.
  ///   - flag: why.
  func without(n: Int, _ flag: Term) -> Row {
    let absent = Array(repeating: Value.missing(.notApplicable), count: columns.count - 2)
    return Row(cells: [.integer(n)] + absent + [.term(flag)], operands: [], respondents: n)
  }
}
