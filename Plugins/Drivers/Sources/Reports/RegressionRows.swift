import Statistics
import WorkbenchKit
import WorkspaceKit

extension DriverTable {
  /// The table of slopes.
  ///
  /// - Parameters:
  ///   - analysis: outcome, items, groups.
  static func slopes(_ analysis: DriverAnalysis) -> DriverTable {
    DriverTable(
      questions: analysis.questions, keys: analysis.keys,
      columns: [
        Column("n", .verbatim("n"), .integer),
        Column("slope", Text("Slope", nl: "Helling"), .score(digits: 2)),
        Column("low", Text("Low", nl: "Laag"), .score(digits: 2)),
        Column("high", Text("High", nl: "Hoog"), .score(digits: 2)),
        Column("beta", .verbatim("β"), .score(digits: 2)),
        Column("p", .verbatim("p (Holm)"), .probability),
        Column("vif", .verbatim("VIF"), .decimal(digits: 1)),
        Column("flag", Text("Flag", nl: "Let op"), .text),
      ],
      formula: "drivers.regression" + (analysis.options.weight == nil ? "" : ".weighted"),
      wording: Text(
        "slope = points of the outcome per point of the rating among visitors, other items equal "
          + "(least squares)",
        nl: "helling = punten van de uitkomst per punt van de waardering onder bezoekers, andere "
          + "items gelijk (kleinste kwadraten)"),
      chart: ChartSpecification(
        mark: .interval, labels: [], value: "slope", low: "low", high: "high"),
      priorities: ["slope", "low", "high", "p", "flag", "n", "beta", "vif"])
  }

  /// The rows of one regression.
  ///
  /// - Parameter model: the regression.
  func rows(_ model: RegressionModel) -> [Row] {
    model.slopes.map { slope in
      guard let found = slope.coefficient else {
        return without(n: slope.visits, DriverFlag.fewVisits)
      }
      return Row(
        cells: [
          .integer(slope.visits), .decimal(found.estimate), .decimal(found.interval.lower),
          .decimal(found.interval.upper), .decimal(found.beta),
          .decimal(slope.p, orMissing: .notApplicable), .decimal(found.varianceInflation),
          .term(found.varianceInflation > 5 ? DriverFlag.overlap : DriverFlag.fine),
        ],
        operands: [
          Evidence.Operand(
            "standard_error", Text("standard error", nl: "standaardfout"),
            .decimal(found.standardError)),
          Evidence.Operand(
            "t", .verbatim("t"), .decimal(found.t, orMissing: .notApplicable)),
          Evidence.Operand(
            "p_unadjusted", Text("p before adjustment", nl: "p voor correctie"),
            .decimal(found.p, orMissing: .notApplicable)),
          Evidence.Operand("r_squared", .verbatim("R²"), .decimal(model.regression.rSquared)),
          Evidence.Operand(
            "r_squared_adjusted", Text("R² adjusted", nl: "R² gecorrigeerd"),
            .decimal(model.regression.adjustedRSquared)),
          Evidence.Operand(
            "respondents", Text("respondents of the model", nl: "respondenten van het model"),
            .integer(model.n)),
        ], respondents: model.n)
    }
  }
}
