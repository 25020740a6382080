import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The table of drivers by importance, one row a driver, group by group.
struct ImportanceTable {
  /// One group with its model, or why it has none.
  struct Group {
    let keys: [GroupValue]
    let n: Int
    let model: ImportanceModel?
  }

  let questions: DriverQuestions
  let keys: [SurveyAnswer.Key]
  let method: DriverMethod
  let isWeighted: Bool

  /// The ids of the columns of its own.
  static let columns = [
    "driver", "n", "importance", "low", "high", "ranks", "slope", "slope_low", "slope_high",
    "contribution", "flag",
  ]

  /// Fills the table.
  ///
  /// - Parameters:
  ///   - groups: the groups.
  ///   - analysis: knows what became of the respondents.
  func table(_ groups: [Group], _ analysis: DriverAnalysis) -> Table {
    var rows: [[Value]] = []
    var evidence: [Evidence] = []
    for group in groups {
      let denominator = analysis.denominator(of: group.keys, complete: group.model?.n ?? group.n)
      let source = analysis.source(of: group.keys)
      let names = zip(group.keys, keys).map { $0.tableValue(titles: $1.valueTitles) }
      guard let model = group.model else {
        rows.append(names + Self.unfitted(n: group.n))
        evidence.append(self.evidence([], n: group.n, denominator, nil))
        continue
      }
      for driver in model.drivers {
        rows.append(names + cells(of: driver, in: model))
        evidence.append(
          self.evidence(operands(of: driver, in: model), n: model.n, denominator, source))
      }
    }
    var totals: [[Value]] = []
    if keys.isEmpty, let model = groups.first?.model {
      totals = [total(model)]
      evidence.append(
        self.evidence(
          [Evidence.Operand("r_squared", .verbatim("R²"), .decimal(model.rSquared))], n: model.n,
          analysis.denominator, analysis.source(of: [])))
    }
    let labels = keys.map(\.id) + ["driver"]
    var table = Table(
      id: "drivers",
      title: Text(
        "What goes with: \(questions.outcome.shownTitle.en)",
        nl: "Wat samenhangt met: \(questions.outcome.shownTitle.nl)"),
      columns: keys.map { Column($0.id, $0.title, .text) } + Self.ownColumns, rows: rows,
      totals: totals, evidence: evidence,
      chart: ChartSpecification(
        mark: .bar, labels: labels, value: "importance", low: "low", high: "high"))
    table.priorities = labels + ["importance", "low", "high", "ranks", "n", "flag", "slope"]
    return table
  }

  private static let ownColumns = [
    Column("driver", Text("Driver", nl: "Driver"), .text),
    Column("n", .verbatim("n"), .integer),
    Column("importance", Text("Importance", nl: "Belang"), .share(digits: 0)),
    Column("low", Text("Low", nl: "Laag"), .share(digits: 0)),
    Column("high", Text("High", nl: "Hoog"), .share(digits: 0)),
    Column("ranks", Text("Place", nl: "Plaats"), .text),
    Column("slope", Text("Slope", nl: "Helling"), .score(digits: 2)),
    Column("slope_low", Text("Slope low", nl: "Helling laag"), .score(digits: 2)),
    Column("slope_high", Text("Slope high", nl: "Helling hoog"), .score(digits: 2)),
    Column("contribution", Text("Part of R²", nl: "Deel van R²"), .decimal(digits: 3)),
    Column("flag", Text("Flag", nl: "Let op"), .text),
  ]

  private func cells(of driver: ImportanceModel.Driver, in model: ImportanceModel) -> [Value] {
    let absence: WorkbenchKit.MissingReason =
      driver.contribution == nil ? .suppressed : .notApplicable
    func share(_ value: Double?, _ reason: WorkbenchKit.MissingReason) -> Value {
      value.map { .share($0) } ?? .missing(reason)
    }
    let undrawn: WorkbenchKit.MissingReason = driver.contribution == nil ? .suppressed : .notDrawn
    let slope = driver.slope
    return [
      questions.items[driver.item].driverName, .integer(driver.visits),
      share(driver.share, absence), share(driver.interval?.lower, undrawn),
      share(driver.interval?.upper, undrawn),
      driver.ranks.map { .text(Self.words($0)) } ?? .missing(undrawn),
      .decimal(slope?.estimate, orMissing: absence),
      .decimal(slope?.interval.lower, orMissing: absence),
      .decimal(slope?.interval.upper, orMissing: absence),
      .decimal(driver.contribution, orMissing: absence), .term(flag(of: driver, in: model)),
    ]
  }

  private static func words(_ ranks: ClosedRange<Int>) -> String {
    ranks.count == 1 ? "\(ranks.lowerBound)" : "\(ranks.lowerBound)–\(ranks.upperBound)"
  }

  private func flag(of driver: ImportanceModel.Driver, in model: ImportanceModel) -> Term {
    guard driver.contribution != nil else { return DriverFlag.fewVisits }
    if let slope = driver.slope, slope.interval.upper < 0,
      !questions.items[driver.item].isReversed
    {
      return DriverFlag.negative
    }
    return model.caution
  }

  private static func unfitted(n: Int) -> [Value] {
    let absent = Array(repeating: Value.missing(.notApplicable), count: 8)
    return [.missing(.notApplicable), .integer(n)] + absent + [.term(DriverFlag.notFitted)]
  }

  private func total(_ model: ImportanceModel) -> [Value] {
    let blank = Value.term(Term("", Text("", nl: "")))
    return [
      .term(.total), .integer(model.n), model.rSquared > 0 ? .share(1) : .missing(.notApplicable),
      blank, blank, blank, blank, blank, blank, .decimal(model.rSquared), .term(DriverFlag.fine),
    ]
  }

  private func operands(
    of driver: ImportanceModel.Driver, in model: ImportanceModel
  ) -> [Evidence.Operand] {
    [
      Evidence.Operand("r_squared", .verbatim("R²"), .decimal(model.rSquared)),
      Evidence.Operand(
        "contribution", Text("part of R²", nl: "deel van R²"),
        .decimal(driver.contribution, orMissing: .suppressed)),
      Evidence.Operand("visitors", Text("visitors", nl: "bezoekers"), .integer(driver.visits)),
      Evidence.Operand(
        "respondents", Text("respondents of the model", nl: "respondenten van het model"),
        .integer(model.n)),
      Evidence.Operand(
        "n_eff", Text("effective respondents", nl: "effectieve respondenten"),
        .decimal(model.effectiveSize)),
      Evidence.Operand(
        "variance_inflation", Text("variance inflation", nl: "variantie-inflatie"),
        .decimal(driver.slope?.varianceInflation, orMissing: .notApplicable)),
      Evidence.Operand(
        "resamples", Text("resamples", nl: "hertrekkingen"), .integer(model.replicates)),
    ]
  }

  private func evidence(
    _ operands: [Evidence.Operand], n: Int, _ denominator: DriverDenominator,
    _ source: EvidenceRows?
  ) -> Evidence {
    Evidence(
      formula: "drivers." + method.rawValue + (isWeighted ? ".weighted" : ""),
      wording: method == .shapley
        ? Text(
          "importance = mean gain of R² over all orders of entry / R²; a rating counts among "
            + "visitors, with an indicator for the visit",
          nl: "belang = gemiddelde winst in R² over alle volgorden / R²; een waardering telt onder "
            + "bezoekers, met een indicator voor het bezoek")
        : Text(
          "importance = Johnson's relative weight / R²; a rating counts among visitors, with an "
            + "indicator for the visit",
          nl:
            "belang = relatief gewicht van Johnson / R²; een waardering telt onder bezoekers, met "
            + "een indicator voor het bezoek"),
      operands: operands, considered: denominator.considered, valid: n,
      exclusions: denominator.exclusions, rows: source)
  }
}
