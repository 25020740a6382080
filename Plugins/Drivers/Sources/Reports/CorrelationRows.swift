import Statistics
import WorkbenchKit
import WorkspaceKit

extension DriverTable {
  /// The table of correlations.
  ///
  /// - Parameter analysis: outcome, items, groups.
  static func correlations(_ analysis: DriverAnalysis) -> DriverTable {
    DriverTable(
      questions: analysis.questions, keys: analysis.keys,
      columns: [
        Column("n", .verbatim("n"), .integer),
        Column("r", .verbatim("r"), .score(digits: 2)),
        Column("low", Text("Low", nl: "Laag"), .score(digits: 2)),
        Column("high", Text("High", nl: "Hoog"), .score(digits: 2)),
        Column("rho", Text("ρ (Spearman)", nl: "ρ (Spearman)"), .score(digits: 2)),
        Column("p", .verbatim("p (Holm)"), .probability),
        Column("flag", Text("Flag", nl: "Let op"), .text),
      ],
      formula: "drivers.correlation" + (analysis.options.weight == nil ? "" : ".weighted"),
      wording: Text(
        "r = Pearson's correlation of rating and outcome over all who answered both; interval of "
          + "Fisher",
        nl: "r = correlatie van Pearson van waardering en uitkomst over wie beide beantwoordde; "
          + "interval van Fisher"),
      chart: ChartSpecification(
        mark: .interval, labels: [], value: "r", low: "low", high: "high", domain: -1...1),
      priorities: ["r", "low", "high", "n", "p", "rho", "flag"])
  }

  /// The rows of one group.
  ///
  /// - Parameters:
  ///   - model: its correlations.
  ///   - confidence: the confidence of intervals.
  func rows(_ model: CorrelationModel, _ confidence: ConfidenceLevel) -> [Row] {
    model.items.map { item in
      guard let pearson = item.pearson else { return without(n: item.n, DriverFlag.notFitted) }
      guard pearson.effectiveSize >= DriverAnalysis.fewest else {
        return without(n: item.n, .suppressed)
      }
      let interval = pearson.interval(confidence: confidence)
      return Row(
        cells: [
          .integer(item.n), .decimal(pearson.r),
          .decimal(interval?.lower, orMissing: .notApplicable),
          .decimal(interval?.upper, orMissing: .notApplicable),
          .decimal(item.spearman?.r, orMissing: .notApplicable),
          .decimal(item.p, orMissing: .notApplicable),
          .term(
            item.isCurved
              ? DriverFlag.curved
              : pearson.effectiveSize < 30 ? DriverFlag.indicative : DriverFlag.fine),
        ],
        operands: [
          Evidence.Operand(
            "n_eff", Text("effective pairs", nl: "effectieve paren"),
            .decimal(pearson.effectiveSize)),
          Evidence.Operand(
            "p_unadjusted", Text("p before adjustment", nl: "p voor correctie"),
            .decimal(pearson.p)),
        ], respondents: item.n)
    }
  }
}
