import WorkbenchKit
import WorkspaceKit

/// `follow-up`: what there is after a purchase, and whether it pleases or annoys.
struct FollowUpCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "follow-up",
      Text(
        "Lists services and contacts after the purchase, and how they are felt.",
        nl: "Toont diensten en contacten na de aankoop, en hoe ze gevoeld worden."),
      details: Text(
        "Services after a purchase are warranty, maintenance, repair and ordering again "
          + "(`after-sales:` of a touchpoint); reasons to get in touch are a review request, an "
          + "add-on offer and useful content (`contact:`). One that annoys has an interval wholly "
          + "below neutral; where nothing is measured the word rests on what was told, and says "
          + "so. What a journey has no use for may be absent: the rule JR-08 judges it.",
        nl: "Diensten na een aankoop zijn garantie, onderhoud, reparatie en opnieuw bestellen "
          + "(`after-sales:` van een contactmoment); redenen voor contact zijn een reviewverzoek, "
          + "een aanvullend aanbod en waardevolle inhoud (`contact:`). Wat ergert heeft een "
          + "interval geheel onder neutraal; waar niets gemeten is berust het woord op wat verteld "
          + "is, en dat staat erbij. Wat een reis niet nodig heeft mag ontbreken: dat beoordeelt "
          + "regel JR-08."),
      topic: .experience, parameters: JourneyParameters.measured,
      resultColumns: FollowUpReport.columns,
      examples: [
        Example(
          "follow-up retourneren",
          Text("A request for a review that comes too soon", nl: "Een reviewverzoek te vroeg"),
          output: #"""
            After the purchase – Sending something back
            What           There  Touchpoint        n  Valence    Low   High  Effect
            ────────────────────────────────────────────────────────────────────────────────
            warranty       yes    Registering t…  224    +0.35  +0.24  +0.47  pleases
            maintenance    no     –¹                0     –²     –²     –²    –¹
            repair         yes    Getting the m…  200    +0.06  −0.05  +0.17  neither
            order again    yes    Ordering agai…    0     –²     –²     –²    is not known
            review reque…  yes    The request f…    0     –²     –²     –²    annoys, as to…
            add-on offer   no     –¹                0     –²     –²     –²    –¹
            useful conte…  no     –¹                0     –²     –²     –²    –¹
            –¹ not applicable · –² no answer
            5 columns hidden: kind, journey, told_n, told, flag; shortened: item,
            touchpoint, verdict; see all with --width 159 or --format csv

            After the purchase there are 3 of 4 services (without maintenance) and 1 of 3
            reasons to get in touch (without add-on offer, useful content).

            95% interval: Student t
            """#),
        Example(
          "follow-up where gender = man",
          Text("No survey knows that column", nl: "Geen enquête kent die kolom"),
          failure: "column.unknown"),
      ],
      searchTerms: [
        "after-sales", "warranty", "repair", "review request", "annoyance", "nazorg", "garantie",
        "reparatie", "onderhoud", "reviewverzoek", "ergernis", "na de aankoop",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let scope = try JourneyScope(call, context)
    let options = try ExperienceOptions(call, context)
    let scores = try await context.touchpointScores(
      where: call[ResponseClauses.condition], isWeighted: options.isWeighted)
    let feelings = FeelingsTable(scope: scope, scores: scores, options: options, context: context)
    let report = FollowUpReport(feelings: feelings)
    return Report(
      [.table(report.table), .note(report.sentence)] + feelings.notes.map { .note($0) })
  }
}
