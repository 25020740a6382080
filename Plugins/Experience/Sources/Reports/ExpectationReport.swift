import Statistics
import WorkbenchKit
import WorkspaceKit

/// Expectations not met, met and exceeded, touchpoint by touchpoint, and the surprises among them.
struct ExpectationReport {
  let scope: JourneyScope
  let answers: [NamedAnswers]
  let options: ExperienceOptions

  static let columns = [
    "layer", "touchpoint", "n", "below", "below_low", "below_high", "met", "exceeded", "low",
    "high", "verdict", "flag", "people",
  ]

  /// From this share on, an expectation is worth keeping up or repairing.
  static let threshold = 0.3

  private struct Line {
    let stop: JourneyScope.Stop
    let layer: Layer
    let counts: ExpectationCounts
    let people: Int?
    let evidence: Evidence

    func share(_ part: Int, _ options: ExperienceOptions) -> Figure {
      .share(part, of: counts.n, options, as: layer, people: people)
    }
  }

  private var lines: [Line] {
    scope.stops.flatMap { stop -> [Line] in
      let told = stop.told.filter { $0.expectation != nil }
      let counts = ExpectationCounts(told)
      var lines: [Line] = []
      if counts.n > 0 {
        lines.append(
          Line(
            stop: stop, layer: .told, counts: counts, people: Figure.people(told),
            evidence: Self.evidence(counts, considered: stop.told.count)))
      }
      for answer in answers where answer.isAbout(stop) {
        let counts = ExpectationCounts(words: answer.counts)
        var evidence = Self.evidence(counts, considered: answer.considered)
        evidence.rows = answer.rows
        lines.append(
          Line(stop: stop, layer: .measured, counts: counts, people: nil, evidence: evidence))
      }
      return lines
    }
  }

  private static func evidence(_ counts: ExpectationCounts, considered: Int) -> Evidence {
    .made(
      "expectation", Text("share = exceeded / all", nl: "aandeel = overtroffen / alle"),
      [
        ("below", ExpectationMet.below.title, .integer(counts.below)),
        ("met", ExpectationMet.met.title, .integer(counts.met)),
        ("exceeded", ExpectationMet.exceeded.title, .integer(counts.exceeded)),
      ], considered: considered, valid: counts.n)
  }

  /// The report's blocks.
  var blocks: [Report.Block] {
    let lines = self.lines
    guard !lines.isEmpty else {
      return [
        .note(
          Note(
            .caution,
            Text(
              "nothing says whether expectations were met: write `expectation` at experiences, or "
                + "ask it in a choice question about a touchpoint",
              nl: "niets zegt of verwachtingen uitkwamen: schrijf `expectation` bij belevingen, of "
                + "vraag ernaar in een keuzevraag over een contactmoment"), id: "nothing-known"))
      ]
    }
    var blocks: [Report.Block] = [.table(table(lines)), .note(sentence(lines))]
    let surprises = self.surprises(lines)
    if !surprises.rows.isEmpty { blocks.append(.table(surprises)) }
    return blocks + [
      .note(options.note("Wilson; none for one answer", nl: "Wilson; geen bij één antwoord"))
    ]
  }

  private func table(_ lines: [Line]) -> Table {
    let percent = Column.Kind.share(digits: 0)
    var table = Table(
      id: "expectations",
      title: Text("Expectations – ", nl: "Verwachtingen – ") + scope.title,
      columns: (scope.isOne ? [] : [Column("journey", Text("Journey", nl: "Klantreis"), .text)]) + [
        Layer.column, Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
        Column("n", .verbatim("n"), .integer),
        Column("below", Text("Below", nl: "Eronder"), percent),
        Column("below_low", Text("Below low", nl: "Eronder laag"), percent),
        Column("below_high", Text("Below high", nl: "Eronder hoog"), percent),
        Column("met", Text("Met", nl: "Waargemaakt"), percent),
        Column("exceeded", Text("Exceeded", nl: "Overtroffen"), percent),
        Column("low", Text("Low", nl: "Laag"), percent),
        Column("high", Text("High", nl: "Hoog"), percent),
        Column("verdict", Text("Verdict", nl: "Oordeel"), .text),
        Column("flag", Text("Flag", nl: "Let op"), .text),
        Column("people", Text("People", nl: "Personen"), .integer),
      ], rows: lines.map { row($0) }, evidence: lines.map(\.evidence),
      chart: ChartSpecification(
        mark: .interval, labels: ["touchpoint", "layer"], value: "exceeded", low: "low",
        high: "high", domain: 0...1))
    table.priorities =
      (scope.isOne ? [] : ["journey"])
      + ["layer", "touchpoint", "n", "below", "met", "exceeded", "low", "high", "verdict", "flag"]
    return table
  }

  private func row(_ line: Line) -> [Value] {
    let below = line.share(line.counts.below, options).cells(Value.share)
    let met = line.share(line.counts.met, options).cells(Value.share)
    let exceeded = line.share(line.counts.exceeded, options)
    return (scope.isOne ? [] : [line.stop.journeyCell])
      + [line.layer.cell, line.stop.cell, .integer(line.counts.n)] + below + [met[0]]
      + exceeded.cells(Value.share)
      + [verdict(line), exceeded.flag, line.people.map(Value.integer) ?? .missing(.notApplicable)]
  }

  /// What to do, as far as the share says so; what a few people tell says nothing yet.
  private func verdict(_ line: Line) -> Value {
    let none = Value.term(Term("", Text("", nl: "")))
    let people = Double(line.people ?? line.counts.n)
    guard people >= options.thresholds.suppressBelow else { return none }
    let (below, exceeded) = (
      line.share(line.counts.below, options), line.share(line.counts.exceeded, options)
    )
    if (below.shown ?? 0) >= Self.threshold {
      return .term(Term("fix", Text("fix", nl: "herstel")))
    }
    if (exceeded.shown ?? 0) >= Self.threshold {
      return .term(Term("keep", Text("keep", nl: "houd vast")))
    }
    return none
  }

  private func sentence(_ lines: [Line]) -> Note {
    .sentence("expectations") { language in
      Layer.allCases.compactMap { layer -> String? in
        let all = lines.filter { $0.layer == layer }.map(\.counts)
        guard let first = all.first else { return nil }
        let sum = all.dropFirst().reduce(first, +)
        let places = Set(lines.filter { $0.layer == layer }.map(\.stop.touchpoint.id)).count
        if language == .nl {
          return (layer == .told ? "Verteld" : "Gemeten")
            + ": \(sum.exceeded)× overtroffen, \(sum.met)× waargemaakt, \(sum.below)× eronder, over "
            + Counted.touchpoints(places, language) + "."
        }
        return (layer == .told ? "Told" : "Measured")
          + ": exceeded \(sum.exceeded)×, met \(sum.met)×, below \(sum.below)×, over "
          + Counted.touchpoints(places, language) + "."
      }.joined(separator: " ")
    }
  }

  /// Touchpoints that gave more than was expected, the surest first: the delight list.
  private func surprises(_ lines: [Line]) -> Table {
    let found = lines.filter { $0.counts.exceeded > 0 }
      .map { (line: $0, share: $0.share($0.counts.exceeded, options)) }
      .filter { $0.share.isShown }
      .sorted { left, right in
        let (a, b) = (left.share, right.share)
        let (x, y) = (a.interval?.lower ?? 0, b.interval?.lower ?? 0)
        return x != y ? x > y : (a.value ?? 0) != (b.value ?? 0) && (a.value ?? 0) > (b.value ?? 0)
      }
    var table = Table(
      id: "surprises", title: Text("Surprises", nl: "Verrassingen"),
      columns: [
        Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text), Layer.column,
        Column("count", Text("Exceeded", nl: "Overtroffen"), .integer),
        Column("n", .verbatim("n"), .integer),
        Column("owner", Text("Owner", nl: "Eigenaar"), .text),
        Column("quote", Text("In the customer's words", nl: "In de woorden van de klant"), .text),
      ],
      rows: found.map { line, _ in
        let quote = line.stop.told.first { $0.expectation == .exceeded && $0.quote != nil }?.quote
        return [
          line.stop.cell, line.layer.cell, .integer(line.counts.exceeded), .integer(line.counts.n),
          line.stop.touchpoint.owner.map(Value.text) ?? .missing(.empty),
          quote.map { .term(Term($0.nl, $0)) } ?? .missing(.empty),
        ]
      })
    table.priorities = ["touchpoint", "layer", "count", "n", "quote", "owner"]
    return table
  }
}
