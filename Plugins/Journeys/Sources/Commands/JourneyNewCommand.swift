import WorkbenchKit
import WorkspaceKit

/// `journey new`: a journey to fill in.
struct JourneyNewCommand: Command {
  static let title = Parameter.text(
    "title", .positional, .word,
    help: Text("What people will read.", nl: "Wat mensen zullen lezen."), isRequired: true)
  static let segment = Parameter.text(
    "segment", .option("segment"), .word,
    help: Text("Whose point of view it takes.", nl: "Wiens gezichtspunt het is."))

  var signature: CommandSignature {
    CommandSignature(
      "journey new",
      Text(
        "Begins a journey: a file to fill in.",
        nl: "Begint een klantreis: een bestand om in te vullen."),
      details: Text(
        "Every key stands in it with what it is for, in the order of a good plan: first whose journey it "
          + "is and where it begins and ends, then a touchpoint in each phase. Fill in what is known, "
          + "leave out what is not; `journey check` says what is still asked for.",
        nl:
          "Elke sleutel staat erin met waar hij voor is, in de volgorde van een goed plan: eerst van wie "
          + "de reis is en waar hij begint en eindigt, dan een contactmoment in elke fase. Vul in wat "
          + "bekend is, laat weg wat dat niet is; `journey check` zegt wat er nog gevraagd wordt."),
      topic: .journeys, parameters: [Self.title, JourneyParameters.target, Self.segment],
      examples: [
        Example(
          "journey new", Text("A title is needed", nl: "Er is een titel nodig"),
          failure: "argument.missing"),
        Example(
          "journey new \"Iets ruilen\" to journeys/boodschappen.yaml",
          Text("A file that is there is kept", nl: "Een bestand dat er is blijft"),
          failure: "file.exists"),
      ],
      searchTerms: ["create", "begin", "template", "maken", "beginnen", "sjabloon"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let title = call[Self.title] ?? ""
    let segment = call[Self.segment]
    if let segment, context.atlas.segment(segment) == nil {
      let known = context.atlas.segments.map(\.id)
      let near = Suggestion.nearest(to: segment, in: known) ?? known.joined(separator: ", ")
      throw Diagnostic(
        .referenceUnknown,
        Text("there is no segment \"\(segment)\"", nl: "er is geen segment \"\(segment)\""),
        at: .statement(call.span(of: Self.segment)),
        hint: near.isEmpty
          ? Text("describe it in segments.yaml", nl: "beschrijf het in segments.yaml")
          : Text("there is: \(near)", nl: "er is: \(near)"))
    }
    let text = JourneySkeleton.text(
      title: title, segment: segment, crosswalk: context.atlas.crosswalk,
      language: context.workspace?.language ?? .en)
    var maker = IdentifierMaker(taken: Set(context.atlas.journeys.map(\.id)))
    let id = maker.identifier(of: title, fallback: "journey")
    return WrittenText(
      text: text, mediaType: "application/yaml",
      keep: "journey new \"\(title)\" to journeys/\(id).yaml"
    ).report(call)
  }
}
