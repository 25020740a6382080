import Statistics
import WorkbenchKit

/// The three tests of a trend as a table: slope, homogeneity, lack of fit.
struct TrendTests {
  let series: PeriodSeries
  let step: Text
  /// What the periods together rest on.
  let evidence: Evidence

  /// The table; a test that was not made has a reason in every cell.
  var table: Table {
    let line = series.trend
    return Table(
      id: "nps-trend-tests", title: Text("Tests", nl: "Toetsen"),
      columns: [
        Column("test", Text("Test", nl: "Toets"), .text),
        Column("value", Text("Points", nl: "Punten"), .score(digits: 2)),
        Column("low", Text("Low", nl: "Laag"), .score(digits: 2)),
        Column("high", Text("High", nl: "Hoog"), .score(digits: 2)),
        Column("q", .verbatim("Q"), .decimal(digits: 1)),
        Column("df", .verbatim("df"), .integer),
        Column("p", .verbatim("p"), .probability),
      ],
      rows: [
        [
          .term(
            Term(
              "slope",
              Text("slope per \(step(.en))", nl: "helling per \(step(.nl))"))),
          number(line?.slope), number(line?.interval.lower), number(line?.interval.upper),
          .missing(.notApplicable), .missing(.notApplicable), number(line?.p),
        ],
        row(
          Term("homogeneity", Text("do periods differ at all", nl: "verschillen de perioden")),
          line?.homogeneity),
        row(
          Term(
            "lack-of-fit",
            Text("do they leave the line", nl: "wijken ze van de lijn af")), line?.lackOfFit),
      ],
      evidence: [
        described(
          "nps.slope",
          Text(
            "weighted least squares of the adjusted scores on time, with the inverse of their "
              + "variances as weights",
            nl: "gewogen kleinste kwadraten van de aangepaste scores op de tijd, met de omgekeerde "
              + "varianties als gewichten")),
        described(
          "nps.homogeneity",
          Text(
            "Q = Σ w (score − common score)², w = 1 / variance (Cochran)",
            nl: "Q = Σ w (score − gezamenlijke score)², w = 1 / variantie (Cochran)")),
        described(
          "nps.lack-of-fit",
          Text(
            "Q = Σ w (score − straight line)², w = 1 / variance",
            nl: "Q = Σ w (score − rechte lijn)², w = 1 / variantie")),
      ])
  }

  private func described(_ formula: String, _ wording: Text) -> Evidence {
    var copy = evidence
    copy.formula = formula
    copy.wording = wording
    return copy
  }

  private func row(_ term: Term, _ test: HomogeneityTest?) -> [Value] {
    let none = Value.missing(.notApplicable)
    return [
      .term(term), none, none, none, number(test?.q),
      test.map { .integer($0.degreesOfFreedom) } ?? none, number(test?.p),
    ]
  }

  private func number(_ number: Double?) -> Value { .decimal(number, orMissing: .notApplicable) }
}
