import Statistics
import WorkbenchKit
import WorkspaceKit

/// The table of visitors against non-visitors, one row a touchpoint.
struct ImpactTable {
  let impacts: [TouchpointImpact]
  let confidence: ConfidenceLevel
  let isWeighted: Bool
  /// Where the responses can be found again.
  let source: EvidenceRows

  /// The ids of its columns.
  static let columns = [
    "touchpoint", "n_visitors", "n_others", "nps_visitors", "nps_others", "difference", "low",
    "high", "standardised", "standardised_low", "standardised_high", "p", "verdict", "smallest",
    "coverage", "flag",
  ]

  /// The table.
  var table: Table {
    let isStandardised = impacts.contains(where: \.isStandardised)
    var table = Table(
      id: "impact",
      title: Text("Visitors against others", nl: "Bezoekers tegenover anderen"),
      columns: [
        Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
        Column("n_visitors", Text("n visitors", nl: "n bezoekers"), .integer),
        Column("n_others", Text("n others", nl: "n anderen"), .integer),
        Column("nps_visitors", Text("NPS visitors", nl: "NPS bezoekers"), .score(digits: 0)),
        Column("nps_others", Text("NPS others", nl: "NPS anderen"), .score(digits: 0)),
        Column("difference", Text("Difference", nl: "Verschil"), .score(digits: 0)),
        Column("low", Text("Low", nl: "Laag"), .score(digits: 0)),
        Column("high", Text("High", nl: "Hoog"), .score(digits: 0)),
        Column("standardised", Text("Within strata", nl: "Binnen strata"), .score(digits: 0)),
        Column("standardised_low", Text("Within low", nl: "Binnen laag"), .score(digits: 0)),
        Column("standardised_high", Text("Within high", nl: "Binnen hoog"), .score(digits: 0)),
        Column("p", .verbatim("p (Holm)"), .probability),
        Column("verdict", Text("Verdict", nl: "Oordeel"), .text),
        Column("smallest", Text("Visible from", nl: "Zichtbaar vanaf"), .decimal(digits: 0)),
        Column("coverage", Text("Coverage", nl: "Dekking"), .share(digits: 0)),
        Column("flag", Text("Flag", nl: "Let op"), .text),
      ], rows: impacts.map(cells), evidence: impacts.map(evidence),
      chart: isStandardised
        ? ChartSpecification(
          mark: .interval, labels: ["touchpoint"], value: "standardised",
          low: "standardised_low", high: "standardised_high")
        : ChartSpecification(
          mark: .interval, labels: ["touchpoint"], value: "difference", low: "low", high: "high"))
    table.priorities =
      ["touchpoint", "difference", "low", "high"]
      + (isStandardised ? ["standardised", "standardised_low", "standardised_high"] : [])
      + ["verdict", "flag", "n_visitors", "n_others", "p"]
    return table
  }

  private func cells(_ impact: TouchpointImpact) -> [Value] {
    func points(_ value: Double?) -> Value {
      impact.isShown ? .decimal(value, orMissing: .notApplicable) : .missing(.suppressed)
    }
    let crude = impact.comparison?.crude
    let within = impact.isStandardised ? impact.comparison?.standardised : nil
    return [
      .text(impact.item.name.value), .integer(impact.table.visitors.n),
      .integer(impact.table.others.n), points(crude?.b.value), points(crude?.a.value),
      points(crude?.difference), points(crude?.interval.lower), points(crude?.interval.upper),
      points(within?.difference), points(within?.interval.lower), points(within?.interval.upper),
      points(impact.p), .term(verdict(impact).term),
      points(impact.isStandardised ? nil : crude?.minimumDetectableDifference),
      impact.isShown
        ? within.map { .share($0.coverage) } ?? .missing(.notApplicable) : .missing(.suppressed),
      .term(flag(impact)),
    ]
  }

  /// What may be said of a difference.
  ///
  /// - Parameter impact: a touchpoint.
  func verdict(_ impact: TouchpointImpact) -> Verdict {
    Verdict(p: impact.p, alpha: confidence.alpha)
  }

  private func flag(_ impact: TouchpointImpact) -> Term {
    guard impact.isShown else { return .suppressed }
    guard impact.isStandardised, let comparison = impact.comparison else { return DriverFlag.fine }
    if comparison.isReversed == true {
      return Term("reversed", Text("reversed within strata", nl: "omgekeerd binnen strata"))
    }
    if comparison.isConfounded == true {
      return Term("confounded", Text("other people", nl: "andere mensen"))
    }
    return comparison.standardised == nil
      ? Term("no-strata", Text("strata too small", nl: "strata te klein")) : DriverFlag.fine
  }

  private func evidence(_ impact: TouchpointImpact) -> Evidence {
    let denominator = impact.table.denominator
    let n = impact.table.visitors.n + impact.table.others.n
    return Evidence(
      formula: "touchpoint.impact" + (isWeighted ? ".weighted" : ""),
      wording: Text(
        "difference = NPS of visitors − NPS of others; within strata = the same per stratum, "
          + "weighted by the respondents of the stratum",
        nl: "verschil = NPS van bezoekers − NPS van anderen; binnen strata = hetzelfde per "
          + "stratum, gewogen met de respondenten van het stratum"),
      operands: impact.isShown
        ? [
          Evidence.Operand(
            "strata", Text("strata", nl: "strata"), .integer(impact.table.strata.count)),
          Evidence.Operand(
            "usable_strata", Text("usable strata", nl: "bruikbare strata"),
            .integer(impact.comparison?.contributions.count { $0 != nil } ?? 0)),
          Evidence.Operand(
            "p_unadjusted", Text("p before adjustment", nl: "p voor correctie"),
            .decimal(impact.unadjusted, orMissing: .notApplicable)),
        ] : [],
      considered: denominator.asked, valid: n,
      exclusions: denominator.exclusions
        + [Evidence.Exclusion(Self.unknownVisit, max(0, denominator.valid - n))],
      rows: impact.isShown ? source : nil)
  }

  private static let unknownVisit = MissingReason(
    "visit-unknown", Text("visit unknown", nl: "bezoek onbekend"))
}
