import Statistics
import WorkbenchKit
import WorkspaceKit

extension DriverTable {
  /// The table of penalties and rewards.
  ///
  /// - Parameter analysis: outcome, items, groups.
  static func penalties(_ analysis: DriverAnalysis) -> DriverTable {
    DriverTable(
      questions: analysis.questions, keys: analysis.keys,
      columns: [
        Column("n", .verbatim("n"), .integer),
        Column("kind", Text("Kind", nl: "Soort"), .text),
        Column("penalty", Text("Penalty", nl: "Straf"), .score(digits: 2)),
        Column("penalty_low", Text("Penalty low", nl: "Straf laag"), .score(digits: 2)),
        Column("penalty_high", Text("Penalty high", nl: "Straf hoog"), .score(digits: 2)),
        Column("reward", Text("Reward", nl: "Beloning"), .score(digits: 2)),
        Column("reward_low", Text("Reward low", nl: "Beloning laag"), .score(digits: 2)),
        Column("reward_high", Text("Reward high", nl: "Beloning hoog"), .score(digits: 2)),
        Column("asymmetry", Text("Asymmetry", nl: "Asymmetrie"), .score(digits: 2)),
        Column("p", Text("p of asymmetry", nl: "p van asymmetrie"), .probability),
        Column("flag", Text("Flag", nl: "Let op"), .text),
      ],
      formula: "drivers.prca" + (analysis.options.weight == nil ? "" : ".weighted"),
      wording: Text(
        "penalty = outcome of low ratings − outcome of middle ratings; reward = outcome of high "
          + "ratings − outcome of middle ratings; other items equal",
        nl: "straf = uitkomst bij lage waarderingen − uitkomst bij middelste; beloning = uitkomst "
          + "bij hoge waarderingen − uitkomst bij middelste; andere items gelijk"),
      chart: ChartSpecification(
        mark: .interval, labels: [], value: "asymmetry"),
      priorities: ["kind", "penalty", "reward", "p", "n", "flag"])
  }

  /// The rows of one group.
  ///
  /// - Parameter model: its penalties and rewards.
  func rows(_ model: PenaltyRewardModel) -> [Row] {
    model.attributes.map { attribute in
      let cells = attribute.cells
      let raters = cells.low + cells.middle + cells.high
      let operands = [
        Evidence.Operand("low", Text("low ratings", nl: "lage waarderingen"), .integer(cells.low)),
        Evidence.Operand(
          "middle", Text("middle ratings", nl: "middelste waarderingen"), .integer(cells.middle)),
        Evidence.Operand(
          "high", Text("high ratings", nl: "hoge waarderingen"), .integer(cells.high)),
        Evidence.Operand(
          "r_squared", .verbatim("R²"), .decimal(model.rSquared, orMissing: .notApplicable)),
      ]
      guard let effect = attribute.effect else {
        var row = without(n: raters, DriverFlag.fewVisits)
        row = Row(
          cells: [row.cells[0], .term(attribute.kind.term)] + row.cells.dropFirst(2),
          operands: operands, respondents: model.n)
        return row
      }
      return Row(
        cells: [
          .integer(raters), .term(attribute.kind.term), .decimal(effect.penalty.estimate),
          .decimal(effect.penalty.interval.lower), .decimal(effect.penalty.interval.upper),
          .decimal(effect.reward.estimate), .decimal(effect.reward.interval.lower),
          .decimal(effect.reward.interval.upper), .decimal(effect.asymmetry),
          .decimal(effect.asymmetryP, orMissing: .notApplicable), .term(DriverFlag.fine),
        ],
        operands: operands + [
          Evidence.Operand(
            "impact_asymmetry", Text("impact asymmetry", nl: "impact-asymmetrie"),
            .decimal(effect.impactAsymmetry, orMissing: .notApplicable))
        ], respondents: model.n)
    }
  }
}

extension PenaltyRewardEffect.Kind {
  /// What people read.
  var term: Term {
    switch self {
    case .basic: Term("basic", Text("basic", nl: "basis"))
    case .excitement: Term("excitement", Text("excitement", nl: "verrassing"))
    case .performance: Term("performance", Text("performance", nl: "prestatie"))
    case .noEffect: Term("no-effect", Text("no association", nl: "geen samenhang"))
    case .irregular: Term("irregular", Text("irregular", nl: "onregelmatig"))
    case .insufficient: Term("insufficient", Text("too few", nl: "te weinig"))
    }
  }
}
