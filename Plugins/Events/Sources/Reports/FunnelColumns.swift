import WorkbenchKit
import WorkspaceKit

/// The columns of the `funnel` table and the cells of one step; ids and order are a contract.
enum FunnelColumns {
  /// Without the grouping columns.
  static let columns: [Column] = [
    Column("step", Text("Step", nl: "Stap"), .ordinal),
    Column("activity", Text("Activity", nl: "Activiteit"), .text),
    Column("n", .verbatim("n"), .integer),
    Column("dropped", Text("Lost", nl: "Verloren"), .integer),
    Column("conversion", Text("Of previous", nl: "Van vorige"), .share(digits: 1)),
    Column("low", Text("Low", nl: "Laag"), .share(digits: 1)),
    Column("high", Text("High", nl: "Hoog"), .share(digits: 1)),
    Column("cumulative", Text("Of first", nl: "Van eerste"), .share(digits: 1)),
    Column("cumulative_low", Text("Low", nl: "Laag"), .share(digits: 1)),
    Column("cumulative_high", Text("High", nl: "Hoog"), .share(digits: 1)),
    Flag.column,
  ]

  /// Columns worth showing first.
  static let priorities = [
    "activity", "n", "conversion", "cumulative", "low", "high", "flag", "dropped", "step",
  ]

  /// The cells of a step.
  static func cells(
    _ step: Int, _ name: String, of count: FunnelCount, _ inquiry: LogInquiry
  ) -> [Value] {
    let reached = count.reached[step]
    let cumulative = inquiry.share(reached, of: count.reached[0])
    var cells: [Value] = [.integer(step + 1), .text(name), .integer(reached)]
    if step == 0 {
      cells += Array(repeating: .missing(.notApplicable), count: 4)
    } else {
      cells.append(.integer(count.reached[step - 1] - reached))
      cells += inquiry.share(reached, of: count.reached[step - 1]).cells
    }
    let base = step == 0 ? cumulative : inquiry.share(reached, of: count.reached[step - 1])
    return cells + cumulative.cells + [base.flag]
  }

  /// Where a step's figures come from.
  static func evidence(
    _ step: Int, of count: FunnelCount, _ inquiry: LogInquiry, rows: EvidenceRows?
  ) -> Evidence {
    let previous = step == 0 ? count.cases : count.reached[step - 1]
    return EventEvidence.share(
      step == 0 ? "funnel.entered" : "funnel.conversion",
      step == 0
        ? Text(
          "entered = cases that reach the first step",
          nl: "ingestroomd = gevallen die de eerste stap bereiken")
        : Text(
          "conversion = cases that reach the step / cases that reach the one before",
          nl: "conversie = gevallen die de stap bereiken / gevallen die de vorige bereiken"),
      inquiry.share(count.reached[step], of: previous),
      titles: (
        Text("cases that reach the step", nl: "gevallen die de stap bereiken"),
        step == 0
          ? Text("cases", nl: "gevallen")
          : Text("cases that reach the step before", nl: "gevallen die de vorige stap bereiken")
      ),
      further: [
        Evidence.Operand(
          "entered", Text("cases that reach the first step", nl: "gevallen bij de eerste stap"),
          .integer(count.reached[0]))
      ], rows: rows)
  }
}
