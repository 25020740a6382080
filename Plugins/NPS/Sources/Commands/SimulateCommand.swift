import Statistics
import WorkbenchKit
import WorkspaceKit

/// `nps simulate`: the score if a touchpoint were rated better.
struct SimulateCommand: Command {
  static let rating = Parameter.text(
    "rating", .positional, .question(kinds: TouchpointRating.kinds.map(\.rawValue)),
    help: Text(
      "The rating of the touchpoint that improves.",
      nl: "De waardering van het contactmoment dat verbetert."), isRequired: true)
  static let improvement = Parameter.decimal(
    "improvement", .option("improvement"), in: -100...100,
    help: Text(
      "How much better, in points of the rating.", nl: "Hoeveel beter, in punten van de waardering."
    ),
    default: 1)
  static let given = Parameter.names(
    "given", .option("given"), .responseColumns,
    help: Text("Ratings that are held equal.", nl: "Waarderingen die gelijk blijven."))
  static let slope = Parameter.decimal(
    "slope", .option("slope"), in: -10...10,
    help: Text(
      "The slope to use, in points of 0–10 per point of the rating.",
      nl: "De te gebruiken helling, in punten van 0–10 per punt van de waardering."))
  static let slopeError = Parameter.decimal(
    "slope-error", .option("slope-error"), in: 0...10,
    help: Text("The standard error of that slope.", nl: "De standaardfout van die helling."))

  var signature: CommandSignature {
    CommandSignature(
      "nps simulate",
      Text(
        "Shows what a better rated touchpoint would add.",
        nl: "Toont wat een beter gewaardeerd contactmoment zou toevoegen."),
      details: Text(
        "Moves the answer of every visitor along the slope between rating and recommendation, as far "
          + "as both scales leave room, and counts again. The slope is that among visitors; `--given` "
          + "holds other ratings equal, `--slope` takes one from elsewhere. It is a scenario under "
          + "the association found, other things equal, and no forecast: that two things go together "
          + "does not say that one follows from the other. Where low ratings are good ones, better "
          + "means lower.",
        nl:
          "Verschuift het antwoord van elke bezoeker langs de helling tussen waardering en "
          + "aanbeveling, voor zover beide schalen ruimte laten, en telt opnieuw. De helling is die "
          + "onder bezoekers; `--given` houdt andere waarderingen gelijk, `--slope` neemt er een van "
          + "elders. Het is een scenario onder het gevonden verband, al het andere gelijk, en geen "
          + "voorspelling: dat twee dingen samenhangen zegt niet dat het een uit het ander volgt. "
          + "Waar lage waarderingen goed zijn, betekent beter lager."),
      topic: .scores,
      parameters: [Self.rating, NPSParameters.question] + NPSParameters.narrowing + [
        Self.improvement, Self.given, Self.slope, Self.slopeError, ConfidenceOption.parameter,
        NPSParameters.unweighted,
      ],
      refusals: [PopulationOption.unknownOfAssociations],
      resultColumns: [
        "touchpoint", "n", "visitors", "improvement", "slope", "before", "after", "change", "low",
        "high", "capped",
      ],
      examples: [
        Example(
          "nps simulate checkout",
          Text("The checkout one point better", nl: "De kassa één punt beter"),
          output: #"""
            If checkout were rated 1 point better, the NPS would go from 13.5 to 29.4: +15.8
            (14.8 to 16.9). This is a scenario under the association found, other things
            equal; not a forecast.

            If rated better: checkout
                                         Better            NPS     NPS
            Touchpoint      n  Visitors      by  Slope     now    then  Change    Low   High
            ────────────────────────────────────────────────────────────────────────────────
            kassa       5,290     3,118    +1.0   0.89   +13.5   +29.4   +15.8  +14.8  +16.9
            1 column hidden: capped; see all with --width 95 or --format csv
            recommend: n 5,290 valid of 5,486 (24 empty, 166 coded blank, 6 invalid)
            checkout: n 3,230 valid of 5,486 (50 coded blank, 2,204 not visited, 2 invalid)
            slope among 3,118 visitors, of this rating alone: what goes together with it is
            in it; --given holds other ratings equal
            ! 4 rows cannot be read and are not in this answer: problems
            weighted by weight, effective n 5,147.9; 4 without a usable weight
            """#),
        Example(
          "nps simulate checkout --improvement 0.5 --given produce, entrance where region = Zuid",
          Text(
            "Half a point, other ratings equal, one region",
            nl: "Een half punt, andere waarderingen gelijk, één regio"),
          output: #"""
            If checkout were rated 0.5 points better, the NPS would go from 3.0 to 11.1:
            +8.1 (7.2 to 9.0). This is a scenario under the association found, other things
            equal; not a forecast.

            If rated better: checkout
                                         Better                      NPS
            Touchpoint      n  Visitors      by  Slope  NPS now     then  Change   Low  High
            ────────────────────────────────────────────────────────────────────────────────
            kassa       1,425       848    +0.5   0.81     +3.0    +11.1    +8.1  +7.2  +9.0
            1 column hidden: capped; see all with --width 93 or --format csv
            recommend: n 1,425 valid of 1,475 (8 empty, 41 coded blank, 1 invalid)
            checkout: n 878 valid of 1,475 (12 coded blank, 585 not visited)
            slope among 753 respondents who answered all, with produce and entrance held
            equal
            ! 4 rows cannot be read and are not in this answer: problems
            weighted by weight, effective n 1,388.3; 1 without a usable weight
            """#),
        Example(
          "nps simulate why", Text("Words are no rating", nl: "Woorden zijn geen waardering"),
          failure: "column.type"),
      ],
      searchTerms: [
        "what if", "scenario", "improve", "impact", "forecast", "wat als", "verbeteren", "effect",
        "simuleren",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try NPSInquiry(call, in: context)
    let span = call.span(of: Self.rating)
    let rating = try await TouchpointRating(
      Spanned(call[Self.rating] ?? "", at: span), inquiry)
    let (slope, source) = try await slope(of: rating, call, inquiry)
    let improvement = call[Self.improvement] ?? 1
    guard let scenario = try? rating.scenario()
    else { throw .nobodyAnswered(inquiry, at: span) }
    let outcome = ImprovementOutcome(
      scenario: scenario, slope: slope,
      improvement: rating.question.isReversed ? -improvement : improvement,
      confidence: inquiry.options.confidence)
    return SimulationReport(
      inquiry: inquiry, rating: rating, outcome: outcome, improvement: improvement, source: source
    ).report()
  }

  private func slope(
    of rating: TouchpointRating, _ call: Call, _ inquiry: NPSInquiry
  ) async throws(Diagnostic) -> (ImprovementOutcome.Slope, SimulationReport.Source) {
    if let stated = call[Self.slope] {
      return (
        ImprovementOutcome.Slope(estimate: stated, standardError: call[Self.slopeError]), .stated
      )
    }
    let others = call[Self.given] ?? []
    let found = try await rating.slope(
      given: others, inquiry, at: call.span(of: others.isEmpty ? Self.rating : Self.given))
    return (
      found.slope,
      others.isEmpty ? .alone(n: found.n) : .given(others.map(\.value), n: found.n)
    )
  }
}

extension Diagnostic {
  /// Nobody answered the question of recommendation.
  fileprivate static func nobodyAnswered(_ inquiry: NPSInquiry, at span: SourceSpan) -> Diagnostic {
    let name = inquiry.question.name.value
    return Diagnostic(
      .simulationSlope,
      Text("nobody answered \"\(name)\"", nl: "niemand beantwoordde \"\(name)\""),
      at: .statement(span),
      hint: Text("take a wider selection", nl: "neem een ruimere selectie"))
  }
}
