import Statistics
import WorkbenchKit
import WorkspaceKit

/// Importance against performance, one row a driver.
struct QuadrantTable {
  /// One driver with both figures.
  struct Row {
    let driver: ImportanceModel.Driver
    let share: Double
    let performance: ItemPerformance
    let placement: ImportancePerformance.Placement
  }

  let questions: DriverQuestions
  let rows: [Row]
  let model: ImportanceModel
  /// The line between badly and well done.
  let performanceLine: Double
  /// The line between unimportant and important.
  let importanceLine: Double

  /// The ids of its columns.
  static let columns = [
    "driver", "n", "performance", "performance_low", "performance_high", "importance",
    "importance_low", "importance_high", "quadrant", "borderline", "flag",
  ]

  /// The table.
  ///
  /// - Parameter analysis: knows what became of the respondents.
  func table(_ analysis: DriverAnalysis) -> Table {
    let denominator = analysis.denominator
    let isWeighted = analysis.options.weight != nil
    let source = analysis.source(of: [])
    var table = Table(
      id: "quadrant",
      title: Text(
        "Importance and performance: \(questions.outcome.shownTitle.en)",
        nl: "Belang en prestatie: \(questions.outcome.shownTitle.nl)"),
      columns: [
        Column("driver", Text("Driver", nl: "Driver"), .text),
        Column("n", .verbatim("n"), .integer),
        Column("performance", Text("Performance", nl: "Prestatie"), .decimal(digits: 2)),
        Column("performance_low", Text("Low", nl: "Laag"), .decimal(digits: 2)),
        Column("performance_high", Text("High", nl: "Hoog"), .decimal(digits: 2)),
        Column("importance", Text("Importance", nl: "Belang"), .share(digits: 0)),
        Column("importance_low", Text("Low", nl: "Laag"), .share(digits: 0)),
        Column("importance_high", Text("High", nl: "Hoog"), .share(digits: 0)),
        Column("quadrant", Text("Quadrant", nl: "Kwadrant"), .text),
        Column("borderline", Text("On the line of", nl: "Op de grens van"), .text),
        Column("flag", Text("Flag", nl: "Let op"), .text),
      ], rows: rows.map(cells),
      evidence: rows.map { evidence($0, denominator, isWeighted, source) },
      chart: ChartSpecification(
        mark: .quadrant, labels: ["driver", "quadrant"], value: "importance",
        low: "importance_low", high: "importance_high",
        plane: ChartPlane(
          across: "performance", low: "performance_low", high: "performance_high",
          acrossLine: performanceLine, upLine: importanceLine, quarters: Self.quarters)))
    table.priorities = [
      "driver", "quadrant", "importance", "performance", "borderline", "n", "flag",
    ]
    return table
  }

  private func cells(_ row: Row) -> [Value] {
    func share(_ value: Double?) -> Value { value.map { .share($0) } ?? .missing(.notDrawn) }
    let performance = row.performance.interval
    return [
      questions.items[row.driver.item].driverName, .integer(row.performance.n),
      .decimal(row.performance.mean), .decimal(performance?.lower, orMissing: .notApplicable),
      .decimal(performance?.upper, orMissing: .notApplicable), .share(row.share),
      share(row.driver.interval?.lower), share(row.driver.interval?.upper),
      .term(row.placement.borderline.isEmpty ? row.placement.quadrant.term : Self.undecided),
      .term(Self.axes(row.placement.borderline)),
      .term(model.caution),
    ]
  }

  private static let quarters = ChartPlane.Quarters(
    topLeft: ImportancePerformance.Quadrant.concentrateHere.term.title,
    topRight: ImportancePerformance.Quadrant.keepUp.term.title,
    bottomLeft: ImportancePerformance.Quadrant.lowPriority.term.title,
    bottomRight: ImportancePerformance.Quadrant.possibleOverkill.term.title)

  private static let undecided = Term(
    "borderline", Text("borderline: no advice", nl: "grensgeval: geen advies"))

  private static func axes(_ axes: [ImportancePerformance.Axis]) -> Term {
    let words = axes.map { axis in
      switch axis {
      case .importance: Text("importance", nl: "belang")
      case .performance: Text("performance", nl: "prestatie")
      }
    }
    return Term(axes.map(\.rawValue).joined(separator: "+"), words.joined(separator: ", "))
  }

  private func evidence(
    _ row: Row, _ denominator: DriverDenominator, _ isWeighted: Bool, _ source: EvidenceRows
  ) -> Evidence {
    Evidence(
      formula: "drivers.quadrant" + (isWeighted ? ".weighted" : ""),
      wording: Text(
        "importance = share of R²; performance = mean rating of all who gave one; the lines stand "
          + "at the means of the items unless --line moves that of performance",
        nl: "belang = aandeel van R²; prestatie = gemiddelde waardering van wie er een gaf; de "
          + "lijnen staan op de gemiddelden van de items, tenzij --line die van prestatie verlegt"),
      operands: [
        Evidence.Operand(
          "line_importance", Text("line of importance", nl: "grens van belang"),
          .decimal(importanceLine)),
        Evidence.Operand(
          "line_performance", Text("line of performance", nl: "grens van prestatie"),
          .decimal(performanceLine)),
        Evidence.Operand("r_squared", .verbatim("R²"), .decimal(model.rSquared)),
        Evidence.Operand(
          "quadrant", Text("quadrant of the point itself", nl: "kwadrant van het punt zelf"),
          .term(row.placement.quadrant.term)),
      ], considered: denominator.considered, valid: model.n, exclusions: denominator.exclusions,
      rows: source)
  }
}

extension ImportancePerformance.Quadrant {
  /// What people read.
  var term: Term {
    switch self {
    case .keepUp: Term("keep-up", Text("keep up", nl: "vasthouden"))
    case .concentrateHere:
      Term("concentrate-here", Text("concentrate here", nl: "hier verbeteren"))
    case .lowPriority: Term("low-priority", Text("low priority", nl: "lage prioriteit"))
    case .possibleOverkill:
      Term("possible-overkill", Text("possible overkill", nl: "mogelijk te veel"))
    }
  }
}
