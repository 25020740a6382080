import Statistics
import WorkbenchKit
import WorkspaceKit

/// `journey export`: a journey as a diagram of another tool.
struct JourneyExportCommand: Command {
  static let form = Parameter.text(
    "form", .positional, .choice(["mermaid"]),
    help: Text("The form.", nl: "De vorm."), isRequired: true)
  static let journey = Parameter.text(
    "journey", .positional, .journey,
    help: Text(
      "The journey; may be left out where there is one.",
      nl: "De klantreis; mag weg als er maar één is."))
  static let target = Parameter.text(
    "file", .clause("to"), .file(extensions: ["mmd"]),
    help: Text(
      "The file to write; without it the text is shown.",
      nl: "Het bestand dat geschreven wordt; zonder wordt de tekst getoond."))

  var signature: CommandSignature {
    CommandSignature(
      "journey export",
      Text("Writes a journey as a diagram.", nl: "Schrijft een klantreis als diagram."),
      details: Text(
        "mermaid: a `journey` diagram that `journey import mermaid` reads back. Feelings become scores of 1 "
          + "to 5: the measured one where there is one, else what was told; a touchpoint without either "
          + "gets 3 and a comment, because Mermaid knows no touchpoint without a score.",
        nl:
          "mermaid: een `journey`-diagram dat `journey import mermaid` weer leest. Gevoelens worden scores "
          + "van 1 tot en met 5: het gemetene als dat er is, anders wat verteld is; een contactmoment "
          + "zonder een van beide krijgt 3 en een opmerking, want Mermaid kent geen contactmoment zonder "
          + "score."),
      topic: .journeys,
      parameters: [Self.form, Self.journey, Self.target, TouchpointLayer.parameter],
      examples: [
        Example(
          "journey export mermaid retourneren", Text("A diagram", nl: "Een diagram"),
          output: #"""
            journey
                title Sending something back
                section Service
                  Registering the return: 3.4
                  Getting the money back: 3.1
                section Loyalty
                  %% no feeling known
                  Ordering again from the profile: 3
                section Advocacy
                  The request for a review: 2

            ! no feeling is known of 1 touchpoints: the 3 there means nothing
            → keep it: journey export mermaid retourneren to retourneren.mmd
            """#),
        Example(
          "journey export miro retourneren",
          Text("A form that is not known", nl: "Een onbekende vorm"),
          failure: "argument.type"),
      ],
      searchTerms: ["mermaid", "diagram", "exporteren"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let journey = try JourneyParameters.journey(of: call, in: context)
    let layer = TouchpointLayer.of(call)
    let scores = layer == .told ? nil : try await context.touchpointScores()
    let feelings = journey.touchpoints.map {
      TouchpointFeeling(
        $0, in: journey, scores, layer: layer, confidence: .standard,
        thresholds: JourneyParameters.thresholds(in: context))
    }
    let diagram = MermaidText(journey, context.atlas, feelings, context.workspace?.language ?? .en)
    return WrittenText(
      text: diagram.text, mediaType: "text/vnd.mermaid",
      keep: "journey export mermaid \(journey.id) to \(journey.id).mmd"
    ).report(call, notes: notes(diagram))
  }

  private func notes(_ diagram: MermaidText) -> [Note] {
    var notes: [Note] = []
    if diagram.unknown > 0 {
      notes.append(
        Note(
          .caution,
          Text(
            "no feeling is known of \(diagram.unknown) touchpoints: the 3 there means nothing",
            nl:
              "van \(diagram.unknown) contactmomenten is geen gevoel bekend: de 3 daar betekent niets"
          ),
          id: "unknown"))
    }
    if diagram.changed > 0 {
      notes.append(
        Note(
          .aside,
          Text(
            "names with : ; or # are written otherwise: \(diagram.changed)",
            nl: "namen met : ; of # zijn anders geschreven: \(diagram.changed)"), id: "changed"))
    }
    return notes
  }
}
