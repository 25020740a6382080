import Statistics
import WorkbenchKit

/// From one score to the other in steps: real change, changed mix.
struct Waterfall {
  let change: SegmentedChange
  let labels: (a: String, b: String)
  let evidence: Evidence

  /// The steps: where each starts and ends, how large it is, and how certain.
  var table: Table {
    let split = change.decomposition
    let (start, end) = (split.before.value, split.after.value)
    let middle = start + split.rate.value
    return Table(
      id: "nps-waterfall",
      title: Text("From \(labels.a) to \(labels.b)", nl: "Van \(labels.a) naar \(labels.b)"),
      columns: [
        Column("step", Text("Step", nl: "Stap"), .text),
        Column("value", Text("Points", nl: "Punten"), .score(digits: 1)),
        Column("low", Text("Low", nl: "Laag"), .score(digits: 1)),
        Column("high", Text("High", nl: "Hoog"), .score(digits: 1)),
        Column("p", .verbatim("p"), .probability),
        Column("from", Text("From", nl: "Van"), .score(digits: 1)),
        Column("to", Text("To", nl: "Naar"), .score(digits: 1)),
      ],
      rows: [
        score(Term("before", .verbatim("NPS \(labels.a)")), split.before),
        effect(
          Term("rate", Text("real change", nl: "echte verandering")), split.rate, start, middle),
        effect(Term("mix", Text("changed mix", nl: "andere mix")), split.mix, middle, end),
        score(Term("after", .verbatim("NPS \(labels.b)")), split.after),
      ], evidence: Array(repeating: evidence, count: 4),
      chart: ChartSpecification(
        mark: .waterfall, labels: ["step"], value: "value", low: "low", high: "high",
        start: "from"))
  }

  private func score(_ term: Term, _ score: NetPromoterScore) -> [Value] {
    let interval = score.interval(confidence: change.confidence)
    return [
      .term(term), .decimal(score.value),
      .decimal(interval?.lower, orMissing: .notApplicable),
      .decimal(interval?.upper, orMissing: .notApplicable), .missing(.notApplicable),
      .decimal(0), .decimal(score.value),
    ]
  }

  private func effect(
    _ term: Term, _ effect: ChangeDecomposition.Effect, _ from: Double, _ to: Double
  ) -> [Value] {
    let interval = effect.interval(confidence: change.confidence)
    return [
      .term(term), .decimal(effect.value), .decimal(interval.lower), .decimal(interval.upper),
      .decimal(effect.p, orMissing: .notApplicable), .decimal(from), .decimal(to),
    ]
  }
}
