import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// Opportunities by what they are worth, with every factor, and who has what to do.
struct OpportunityReport {
  let scope: JourneyScope
  let scores: TouchpointScores
  let options: ExperienceOptions
  let context: Context
  /// Below this evidence an opportunity is refused; nil refuses none.
  let least: EvidenceStatus?

  static let columns = [
    "opportunity", "score", "low", "high", "importance", "gap", "reach", "evidence", "effort", "n",
    "touchpoint", "owner", "status", "expected", "flag",
  ]

  /// One opportunity with its factors; the touchpoint that is worth most speaks for it.
  private struct Line {
    let opportunity: Opportunity
    let stop: JourneyScope.Stop?
    let measured: TouchpointScore?
    let figure: Figure
    let score: OpportunityScore?
    let reach: ShareEstimate?
    /// What a factor lacks; nil when all are there.
    let lack: Term?
  }

  private var lines: [Line] {
    let all = scope.atlas.opportunities.map { opportunity -> Line in
      let stops = opportunity.touchpoints.flatMap { scope.atlas.touchpoints($0) }
      let found = stops.map { journey, touchpoint in
        line(
          opportunity,
          JourneyScope.Stop(
            journey: journey, touchpoint: touchpoint,
            order: (journey.touchpoints.firstIndex { $0.id == touchpoint.id } ?? 0) + 1))
      }
      return found.max { ($0.score?.value ?? -1) < ($1.score?.value ?? -1) }
        ?? Line(
          opportunity: opportunity, stop: nil, measured: nil, figure: .mean(nil, options),
          score: nil, reach: nil,
          lack: Term("no-touchpoint", Text("no touchpoint", nl: "geen contactmoment")))
    }
    return all.enumerated().sorted { left, right in
      let (a, b) = (left.element.score?.value ?? -1, right.element.score?.value ?? -1)
      return a != b ? a > b : left.offset < right.offset
    }.map(\.element)
  }

  private func line(_ opportunity: Opportunity, _ stop: JourneyScope.Stop) -> Line {
    let measured = scores.performance(of: stop.touchpoint, in: stop.journey)
    let figure = Figure.mean(measured, options)
    let denominator = measured?.answers.denominator
    let met = denominator?.valid ?? 0
    let reach = try? ShareEstimate(successes: met, n: met + (denominator?.notVisited ?? 0))
    let target = stop.touchpoint.target
    let importance = stop.touchpoint.importance?.customer
    let lacks: [(Bool, Term)] = [
      (measured == nil, Term("not-measured", Text("not measured", nl: "niet gemeten"))),
      (!figure.isShown, .suppressed),
      (target == nil, Term("no-target", Text("no target", nl: "geen doel"))),
      (importance == nil, Term("no-importance", Text("no importance", nl: "geen belang"))),
      (opportunity.effort == nil, Term("no-effort", Text("no effort", nl: "geen moeite"))),
    ]
    var score: OpportunityScore?
    if let measured, let mean = figure.shown, let target, let importance,
      let effort = opportunity.effort, let reach
    {
      let scale = measured.answers.scale
      let isReversed = measured.question.isReversed
      func gap(_ mean: Double) -> Double {
        OpportunityScore.gap(mean, to: target, on: scale, isReversed: isReversed)
      }
      let ends = figure.interval.map { [gap($0.lower), gap($0.upper)].sorted() }
      score = OpportunityScore(
        importance: Double(importance) / 5, gap: gap(mean),
        gapInterval: ends.map { Interval(lower: $0[0], upper: $0[1]) }, reach: reach.value,
        evidence: OpportunityScore.weight(opportunity.evidence?.status), effort: Double(effort))
    }
    return Line(
      opportunity: opportunity, stop: stop, measured: measured, figure: figure, score: score,
      reach: reach, lack: lacks.first { $0.0 }?.1)
  }

  private func isRefused(_ line: Line) -> Bool {
    guard let least else { return false }
    let own = OpportunityScore.weight(line.opportunity.evidence?.status)
    return own < OpportunityScore.weight(least) || (least == .data && line.measured == nil)
  }

  /// The report's blocks.
  var blocks: [Report.Block] {
    let lines = self.lines
    let kept = lines.filter { !isRefused($0) }
    let refused = lines.filter { isRefused($0) }
    var blocks: [Report.Block] = [.table(table(kept)), .note(sentence(kept))]
    if !refused.isEmpty { blocks.append(.note(refusal(refused))) }
    blocks.append(.table(owners(lines)))
    return blocks + [
      .note(
        Note(
          .aside,
          Text(
            "score = 100 × importance × gap × reach × evidence / effort; importance 1–5 of 5, evidence "
              + "none 0, assumed ¼, partly ½, data 1; it ranks and forecasts nothing",
            nl: "score = 100 × belang × gat × bereik × onderbouwing / moeite; belang 1–5 van 5, "
              + "onderbouwing geen 0, aangenomen ¼, gedeeltelijk ½, gegevens 1; ze ordent en "
              + "voorspelt niets"), id: "formula")),
      .note(
        options.note(
          "that of the gap, from the mean's (Student t)",
          nl: "dat van het gat, uit dat van het gemiddelde (Student t)")),
    ]
  }

  private func table(_ lines: [Line]) -> Table {
    let points = Column.Kind.decimal(digits: 1)
    var table = Table(
      id: "opportunities", title: Text("Opportunities", nl: "Kansen"),
      columns: [
        Column("opportunity", Text("Opportunity", nl: "Kans"), .text),
        Column("score", Text("Score", nl: "Score"), points),
        Column("low", Text("Low", nl: "Laag"), points),
        Column("high", Text("High", nl: "Hoog"), points),
        Column("importance", Text("Importance", nl: "Belang"), .decimal(digits: 1)),
        Column("gap", Text("Gap", nl: "Gat"), .share(digits: 0)),
        Column("reach", Text("Reach", nl: "Bereik"), .share(digits: 0)),
        Column("evidence", Text("Evidence", nl: "Onderbouwing"), .text),
        Column("effort", Text("Effort", nl: "Moeite"), .integer),
        Column("n", .verbatim("n"), .integer),
        Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
        Column("owner", Text("Owner", nl: "Eigenaar"), .text),
        Column("status", Text("Status", nl: "Stand"), .text),
        Column("expected", Text("Expected", nl: "Verwacht"), .score(digits: 1)),
        Column("flag", Text("Flag", nl: "Let op"), .text),
      ], rows: lines.map { row($0) }, evidence: lines.map { evidence($0) },
      chart: ChartSpecification(
        mark: .interval, labels: ["opportunity"], value: "score", low: "low", high: "high"))
    table.priorities = [
      "opportunity", "score", "low", "high", "n", "importance", "gap", "reach", "evidence",
      "effort", "flag",
    ]
    return table
  }

  private func row(_ line: Line) -> [Value] {
    let opportunity = line.opportunity
    let score = line.score
    let status = opportunity.evidence?.status ?? EvidenceStatus.none
    return [
      .term(Term(opportunity.id, opportunity.name)),
      .decimal(score?.value, orMissing: .notApplicable),
      .decimal(score?.interval?.lower, orMissing: .notApplicable),
      .decimal(score?.interval?.upper, orMissing: .notApplicable),
      .decimal(score?.importance, orMissing: .empty),
      score.map { .share($0.gap) } ?? .missing(.notApplicable),
      line.reach.map { .share($0.value) } ?? .missing(.notApplicable),
      .term(Term(status.rawValue, status.title)),
      opportunity.effort.map(Value.integer) ?? .missing(.empty), .integer(line.figure.n),
      line.stop?.cell ?? .missing(.empty),
      opportunity.owner.map(Value.text) ?? .missing(.empty),
      opportunity.status.map { .term(Term($0.rawValue, $0.title)) } ?? .missing(.empty),
      .decimal(opportunity.effect, orMissing: .empty), .term(flag(line)),
    ]
  }

  private func flag(_ line: Line) -> Term {
    if let lack = line.lack { return lack }
    if OpportunityScore.weight(line.opportunity.evidence?.status) < 1 {
      return Term("assumption", Text("assumption", nl: "aanname"))
    }
    if line.score?.gap == 0 {
      return Term("on-target", Text("on target", nl: "op doel"))
    }
    return Term("ok", Text("", nl: ""))
  }

  private func evidence(_ line: Line) -> Evidence {
    var evidence = Evidence.score(line.measured, line.figure, in: context)
    guard let score = line.score else { return evidence }
    evidence.formula = "experience.opportunity"
    evidence.wording = Text(
      "importance × gap × reach × evidence / effort",
      nl: "belang × gat × bereik × onderbouwing / moeite")
    evidence.operands = [
      .init("importance", Text("importance", nl: "belang"), .decimal(score.importance)),
      .init("gap", Text("gap to the target", nl: "gat tot het doel"), .decimal(score.gap)),
      .init("reach", Text("reach", nl: "bereik"), .decimal(score.reach)),
      .init("evidence", Text("evidence", nl: "onderbouwing"), .decimal(score.evidence)),
      .init("effort", Text("effort", nl: "moeite"), .decimal(score.effort)),
    ]
    return evidence
  }

  private func sentence(_ lines: [Line]) -> Note {
    let ranked = lines.filter { ($0.score?.value ?? 0) > 0 }
    return .sentence("first") { language in
      guard let first = ranked.first else {
        return language == .nl
          ? "Geen kans heeft een gat dat gemeten is."
          : "No opportunity has a gap that was measured."
      }
      let title = first.opportunity.name(language)
      let place = first.stop?.touchpoint.title(language) ?? ""
      let isApart = ranked.count < 2 || Self.isApart(first, ranked[1])
      if language == .nl {
        return "Bovenaan: \(title) (\(place))."
          + (isApart
            ? "" : " Haar interval overlapt met dat van de volgende: lees er geen volgorde in.")
      }
      return "First: \(title) (\(place))."
        + (isApart ? "" : " Its interval overlaps that of the next: read no order into them.")
    }
  }

  private static func isApart(_ first: Line, _ second: Line) -> Bool {
    guard let a = first.score?.interval, let b = second.score?.interval else { return false }
    return a.lower > b.upper
  }

  private func refusal(_ lines: [Line]) -> Note {
    Note(
      .caution,
      Text { language in
        let list = lines.map { $0.opportunity.name(language) }.joined(separator: "; ")
        return language == .nl
          ? "geweigerd bij gebrek aan onderbouwing: \(list)"
          : "refused for want of evidence: \(list)"
      }, id: "refused")
  }

  /// Who has what to do: opportunities and actions per owner.
  private func owners(_ lines: [Line]) -> Table {
    let opportunities = lines.map(\.opportunity)
    let actions = opportunities.flatMap(\.actions)
    let names = Set(opportunities.map(\.owner) + actions.map(\.owner))
      .sorted { ($0 == nil ? 1 : 0, $0 ?? "") < ($1 == nil ? 1 : 0, $1 ?? "") }
    var table = Table(
      id: "owners", title: Text("Who has what to do", nl: "Wie wat te doen heeft"),
      columns: [
        Column("owner", Text("Owner", nl: "Eigenaar"), .text),
        Column("opportunities", Text("Opportunities", nl: "Kansen"), .integer),
        Column("open", Text("Open actions", nl: "Open acties"), .integer),
        Column("overdue", Text("Overdue", nl: "Te laat"), .integer),
        Column("no_date", Text("No date", nl: "Geen datum"), .integer),
        Column("unevaluated", Text("Not evaluated", nl: "Niet geëvalueerd"), .integer),
      ],
      rows: names.map { name in
        let open = actions.filter {
          $0.owner == name && $0.status != .done && $0.status != .dropped
        }
        let closed = actions.filter { $0.owner == name && $0.status == .done }
        return [
          name.map(Value.text) ?? .missing(.empty),
          .integer(opportunities.count { $0.owner == name }), .integer(open.count),
          .integer(
            open.count { action in
              action.due.map { $0.daysSinceEpoch < context.today.daysSinceEpoch } ?? false
            }),
          .integer(open.count { $0.due == nil }), .integer(closed.count { $0.evaluated == nil }),
        ]
      })
    table.priorities = ["owner", "opportunities", "open", "overdue"]
    return table
  }
}
