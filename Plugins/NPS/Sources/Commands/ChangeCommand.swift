import WorkbenchKit
import WorkspaceKit

/// `nps change`: how much of a change is real, and how much is another mix.
struct ChangeCommand: Command {
  static let quota = Parameter.flag(
    "quota",
    help: Text(
      "Quotas fixed the shares of the segments.",
      nl: "Quota legden de aandelen van de segmenten vast."))

  var signature: CommandSignature {
    CommandSignature(
      "nps change",
      Text(
        "Splits a change of score into real change and changed mix.",
        nl: "Splitst een veranderde score in echte verandering en andere mix."),
      details: Text(
        "A score also moves when nobody changes their mind but more answers come from a segment that "
          + "scores low. Kitagawa's split is exact: real change within segments plus changed mix is "
          + "the change of the total. Segments are those of `by`; another choice of segments gives "
          + "another split. Responses without a segment are a segment of their own. Intervals "
          + "suppose two independent samples; with `--quota` the shares are taken as fixed.",
        nl:
          "Een score beweegt ook als niemand van mening verandert maar er meer antwoorden komen uit "
          + "een segment dat laag scoort. Kitagawa's splitsing is exact: echte verandering binnen "
          + "segmenten plus andere mix is de verandering van het totaal. Segmenten zijn die van "
          + "`by`; een andere keuze geeft een andere splitsing. Antwoorden zonder segment zijn zelf "
          + "een segment. Intervallen veronderstellen twee onafhankelijke steekproeven; met "
          + "`--quota` gelden de aandelen als vast."),
      topic: .scores,
      parameters: [
        TwoSides.first, TwoSides.second, NPSParameters.groups, NPSParameters.question,
      ] + NPSParameters.narrowing + [
        Self.quota, NPSParameters.confidence, NPSParameters.method, NPSParameters.unweighted,
        NPSParameters.chart,
      ],
      resultColumns: ChangeColumns(labels: ("a", "b")).columns.map(\.id),
      examples: [
        Example(
          "nps change wave = 2026-Q1 vs wave = 2026-Q2 by customer_type",
          Text(
            "Real change, or other customers?", nl: "Echte verandering, of andere klanten?"),
          output: ""),
        Example(
          "nps change wave = 2026-Q1 vs wave = 2026-Q2 by region --chart",
          Text("The same by region, drawn", nl: "Hetzelfde per regio, getekend"), output: ""),
        Example(
          "nps change wave = 2026-Q1 vs wave = 2026-Q2",
          Text("Segments must be named", nl: "De segmenten moeten genoemd worden"),
          failure: "argument.missing"),
      ],
      searchTerms: [
        "mix", "rate", "decomposition", "kitagawa", "composition", "waterfall", "splitsing",
        "samenstelling", "waterval", "verandering",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try NPSInquiry(call, in: context)
    guard let sides = TwoSides(call) else { throw .missingSide(at: call.span) }
    let answer = try await sides.answer(inquiry, by: call[NPSParameters.groups] ?? [])
    return ChangeReport(
      inquiry: inquiry, sides: sides, answer: answer,
      sharesAreFixed: call[Self.quota] == true
    ).report(isDrawn: call[NPSParameters.chart] == true)
  }
}
