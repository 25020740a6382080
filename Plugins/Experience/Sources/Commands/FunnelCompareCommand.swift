import WorkbenchKit
import WorkspaceKit

/// `funnel compare`: a journey beside the sales funnel that counts it.
struct FunnelCompareCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "funnel compare",
      Text(
        "Marks what the sales funnel does not see of a journey.",
        nl: "Markeert wat de verkooptrechter niet ziet van een klantreis."),
      details: Text(
        "A funnel counts who gets how far; a journey is also what comes before, beside and after, "
          + "and how it feels. Steps of the funnel are the touchpoints with `events` in the "
          + "journey's log, in their order up to the conversion; optional ones are no step, since "
          + "nobody is lost where they are missing. Left here are cases that got no further, with "
          + "Wilson's interval; beside it stands what customers felt at the same touchpoint. The "
          + "two are not of the same people: the log and the surveys are counted apart.",
        nl: "Een trechter telt wie hoe ver komt; een klantreis is ook wat ervoor, ernaast en erna "
          + "komt, en hoe dat voelt. Stappen van de trechter zijn de contactmomenten met `events` "
          + "in het log van de reis, op volgorde tot en met de conversie; overslaanbare zijn geen "
          + "stap, want niemand gaat verloren waar ze ontbreken. Hier gestopt zijn gevallen die "
          + "niet verder kwamen, met het interval van Wilson; ernaast staat wat klanten bij "
          + "hetzelfde contactmoment voelden. Het zijn niet dezelfde mensen: log en enquêtes "
          + "worden apart geteld."),
      topic: .experience, parameters: JourneyParameters.measured,
      resultColumns: FunnelTable.columns,
      examples: [
        Example(
          "funnel compare bestellen",
          Text("Where visits end, and how it feels there", nl: "Waar bezoeken eindigen"),
          output: #"""
            Funnel and journey – Ordering online
                                  In the           Left
            Touchpoint            funnel  Reached  here  Share      n  Valence    Low   High
            ────────────────────────────────────────────────────────────────────────────────
            The home page         a step    1,682  781   46.4%      0     –¹     –¹     –¹
            Searching             a step      901  199   22.1%    909    +0.90  +0.84  +0.95
            Looking at a product  a step      702  372   53.0%    870    +0.95  +0.90  +1.01
            The shopping basket   a step      330   87   26.4%    885    +0.87  +0.81  +0.92
            Paying                a step      243   25   10.3%  1,596    +0.81  +0.76  +0.85
            The confirmation      a step      218    –²   –²        0     –¹     –¹     –¹
            –¹ no answer · –² not applicable
            5 columns hidden: order, phase, share_low, share_high, flag; see all with
            --width 140 or --format csv

            The funnel counts 6 of 6 touchpoints, and of none of them what is felt there.

            Most is lost at Looking at a product: 53% (49% … 57%) go no further; what is
            felt there: +0.95 (+0.90 … +1.01).

            3,000 cases in webshop-visits
            95% interval: Student t
            an association, not a cause: other differences between respondents may lie
            behind it
            """#),
        Example(
          "funnel compare boodschappen",
          Text("An errand leaves no log", nl: "Boodschappen doen laat geen log na"),
          failure: "funnel.log"),
      ],
      searchTerms: [
        "sales funnel", "drop-off", "conversion", "blind spot", "verkooptrechter", "trechter",
        "uitval", "conversie", "blinde vlek",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let scope = try JourneyScope(call, context, needsOne: true)
    let options = try ExperienceOptions(call, context)
    let journey = scope.journeys[0]
    guard let (log, events) = try await journey.events(in: context),
      journey.touchpoints.contains(where: { !events.numbers(of: $0.events).isEmpty })
    else { throw Self.noLog(journey, at: call.span) }
    let scores = try await context.touchpointScores(
      where: call[ResponseClauses.condition], isWeighted: options.isWeighted)
    let feelings = FeelingsTable(scope: scope, scores: scores, options: options, context: context)
    let table = FunnelTable(
      feelings: feelings,
      funnel: JourneyFunnel(
        scope.stops.map(\.touchpoint), conversion: journey.conversion, events), options: options)
    let counted = Note(
      .denominator,
      Text { language in
        let number = Numerals.integer(events.cases, language)
        return language == .nl ? "\(number) gevallen in \(log)" : "\(number) cases in \(log)"
      }, id: "cases")
    return Report(
      [.table(table.table)]
        + (table.sentences + [counted] + feelings.notes + [Note.association]).map { .note($0) })
  }

  private static func noLog(_ journey: CustomerJourney, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .funnelLog,
      Text(
        "no event log shows \(journey.id): there is no funnel to compare it with",
        nl: "geen log toont \(journey.id): er is geen trechter om hem naast te leggen"),
      at: .statement(span),
      hint: journey.log == nil
        ? Text(
          "name its log in journeys/\(journey.id).yaml: log: NAME",
          nl: "noem zijn log in journeys/\(journey.id).yaml: log: NAAM")
        : Text(
          "give its touchpoints the activities of the log: events: [NAME]",
          nl: "geef zijn contactmomenten de activiteiten van het log: events: [NAAM]"))
  }
}

extension DiagnosticCode {
  /// A journey cannot be held against a funnel.
  static let funnelLog = DiagnosticCode(
    "funnel.log",
    Text("The journey has no funnel.", nl: "De klantreis heeft geen trechter."),
    explanation: Text(
      "A funnel is counted from an event log: the journey names it (`log:`), and its touchpoints say "
        + "which activities mean them (`events:`). Many journeys leave no log, and that is no fault.",
      nl:
        "Een trechter wordt geteld uit een gebeurtenissenlog: de klantreis noemt het (`log:`), en de "
        + "contactmomenten zeggen welke activiteiten hen betekenen (`events:`). Veel klantreizen laten "
        + "geen log na, en dat is geen fout."))
}
