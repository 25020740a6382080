import Statistics
import WorkbenchKit
import WorkspaceKit

/// Promises as tables: how often kept, and promised beside expected and delivered.
struct PromiseTables {
  let results: [PromiseResult]
  let options: BrandOptions

  static let columns: [Column] = [
    Column("promise", Text("Promise", nl: "Belofte"), .text),
    Column("source", Text("By", nl: "Uit"), .text),
    Column("kept", Text("Kept", nl: "Nagekomen"), .integer),
    Column("broken", Text("Broken", nl: "Gebroken"), .integer),
    Column("not_applicable", Text("Not due", nl: "N.v.t."), .integer),
    Column("unfinished", Text("Unfinished", nl: "Niet af"), .integer),
    Column("n", .verbatim("n"), .integer),
    Column("rate", Text("Rate", nl: "Aandeel"), .share(digits: 1)),
    Column("low", Text("Low", nl: "Laag"), .share(digits: 1)),
    Column("high", Text("High", nl: "Hoog"), .share(digits: 1)),
    Column("target", Text("Target", nl: "Doel"), .share(digits: 0)),
    Column("verdict", Text("Verdict", nl: "Oordeel"), .text),
    Column("due", Text("Due at", nl: "Geldt bij"), .integer),
    Column("checked", Text("Seen at", nl: "Gezien bij"), .integer),
    Column("flag", Text("Flag", nl: "Let op"), .text),
  ]

  /// One row per promise: the rate at which it is kept.
  var rates: Table {
    var table = Table(
      id: "promises",
      title: Text("How often promises are kept", nl: "Hoe vaak beloften nagekomen worden"),
      columns: Self.columns, rows: results.map(rate), evidence: results.map(evidence),
      chart: ChartSpecification(
        mark: .interval, labels: ["promise"], value: "rate", low: "low", high: "high",
        domain: 0...1))
    table.priorities = [
      "promise", "n", "rate", "low", "high", "target", "verdict", "not_applicable", "source",
    ]
    return table
  }

  private func rate(_ result: PromiseResult) -> [Value] {
    let tally = result.tally
    let isKnown = tally.problem == nil
    func count(_ number: Int) -> Value { isKnown ? .integer(number) : .missing(.unmeasured) }
    return [
      .text(result.promise.id), .term(tally.source.term), count(tally.kept), count(tally.broken),
      count(tally.notApplicable),
      tally.source == .events ? count(tally.unfinished) : .missing(.notApplicable),
      count(tally.n),
    ] + options.cells(tally.share) + [
      result.promise.target.map { .share($0) } ?? .missing(.empty), .term(result.verdict.term),
      .integer(result.due.count), .integer(result.checked), options.flag(tally.n),
    ]
  }

  private func evidence(_ result: PromiseResult) -> Evidence {
    let tally = result.tally
    return Evidence(
      formula: "promise.rate",
      wording: Text(
        "rate = kept / (kept + broken), Wilson; not due by the fine print and unfinished are in "
          + "neither",
        nl:
          "aandeel = nagekomen / (nagekomen + gebroken), Wilson; wat door de voorwaarde niet gold "
          + "en wat niet af is telt nergens mee"),
      operands: [
        Evidence.Operand("kept", Text("kept", nl: "nagekomen"), .integer(tally.kept)),
        Evidence.Operand("broken", Text("broken", nl: "gebroken"), .integer(tally.broken)),
      ], considered: tally.n + tally.notApplicable + tally.unfinished, valid: tally.n,
      exclusions: [
        Evidence.Exclusion(.notDue, tally.notApplicable),
        Evidence.Exclusion(.unfinished, tally.unfinished),
      ], rows: tally.rows)
  }

  /// One row per promise: what is promised, expected and delivered.
  var balances: Table {
    var table = Table(
      id: "promise-balance",
      title: Text("Promised, expected, delivered", nl: "Beloofd, verwacht, geleverd"),
      columns: [
        Column("promise", Text("Promise", nl: "Belofte"), .text),
        Column("made_at", Text("Made at", nl: "Gedaan bij"), .integer),
        Column("expectation", Text("Customers expect", nl: "Klanten verwachten"), .text),
        Column("n", .verbatim("n"), .integer),
        Column("against", Text("Against", nl: "Tegen"), .text),
        Column("expected", Text("Expected", nl: "Verwacht"), .decimal(digits: 2)),
        Column("delivered", Text("Delivered", nl: "Geleverd"), .decimal(digits: 2)),
        Column("gap", Text("Gap", nl: "Verschil"), .score(digits: 2)),
        Column("low", Text("Low", nl: "Laag"), .score(digits: 2)),
        Column("high", Text("High", nl: "Hoog"), .score(digits: 2)),
        Column("p", Text("p (Holm)", nl: "p (Holm)"), .probability),
        Column("gap_verdict", Text("Gap is", nl: "Verschil is"), .text),
        Column("balance", Text("Balance", nl: "Balans"), .text),
      ], rows: results.map(balance), evidence: results.map(gapEvidence))
    table.priorities = [
      "promise", "balance", "n", "gap", "low", "high", "against", "expected", "delivered",
      "gap_verdict",
    ]
    return table
  }

  private func balance(_ result: PromiseResult) -> [Value] {
    let gap = result.tally.gap?.gap
    let id = result.promise.id
    return [
      .text(id), .integer(result.promise.madeAt.count),
      result.expectations.isEmpty
        ? .missing(.empty)
        : .term(Term("\(id).expectation", result.expectations.joined(separator: "; "))),
      .integer(gap?.n ?? 0), Self.against(result.tally.gap?.basis),
      .decimal(gap?.meanExpected, orMissing: .notApplicable),
      .decimal(gap?.meanDelivered, orMissing: .notApplicable),
    ] + BrandOptions.cells(gap?.value, gap?.interval(confidence: options.confidence)) + [
      .decimal(result.adjustedP, orMissing: .notApplicable),
      result.gapVerdict.map { .term(Self.term($0)) } ?? .missing(.notApplicable),
      .term(result.balance.term),
    ]
  }

  /// Whose expectation it is.
  private static func against(_ basis: ExpectationGap.Basis?) -> Value {
    switch basis {
    case .expected: .term(Term("expected", Text("customers", nl: "klanten")))
    case .target: .term(Term("target", Text("our target", nl: "ons doel")))
    case nil: .missing(.notApplicable)
    }
  }

  private func gapEvidence(_ result: PromiseResult) -> Evidence {
    let basis: Text =
      switch result.tally.gap?.basis {
      case .expected:
        Text(
          "gap = delivered − expected of the same respondents, paired t",
          nl: "verschil = geleverd − verwacht van dezelfde respondenten, gepaarde t")
      case .target:
        Text(
          "gap = delivered − the touchpoint's target, t for one sample",
          nl: "verschil = geleverd − het doel van het contactpunt, t voor één steekproef")
      case nil:
        Text("nothing to compare with", nl: "niets om mee te vergelijken")
      }
    return Evidence(
      formula: "promise.gap", wording: basis,
      operands: [
        Evidence.Operand(
          "margin", Text("margin that counts as kept", nl: "marge die als nagekomen geldt"),
          .decimal(options.margin))
      ], considered: result.tally.gap?.gap.n ?? 0, valid: result.tally.gap?.gap.n ?? 0,
      rows: result.tally.gap == nil ? nil : result.tally.rows)
  }

  private static func term(_ verdict: PromiseGap.Verdict) -> Term {
    switch verdict {
    case .broken: Term(verdict.rawValue, Text("less", nl: "minder"))
    case .exceeded: Term(verdict.rawValue, Text("more", nl: "meer"))
    case .kept: Term(verdict.rawValue, Text("none", nl: "geen"))
    case .inconclusive: Term(verdict.rawValue, Text("inconclusive", nl: "onbeslist"))
    case .tooFew: Term(verdict.rawValue, Text("too few", nl: "te weinig"))
    }
  }
}

extension MissingReason {
  /// The condition of a promise did not hold.
  static let notDue = MissingReason("not-due", Text("not due", nl: "gold niet"))
  /// A case that has not reached its end in the log.
  static let unfinished = MissingReason("unfinished", Text("unfinished", nl: "niet af"))
}
