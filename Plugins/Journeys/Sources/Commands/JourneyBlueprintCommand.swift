import WorkbenchKit
import WorkspaceKit

/// `journey blueprint`: how the organisation deals with customers, phase by phase.
struct JourneyBlueprintCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "journey blueprint",
      Text(
        "Sets out per phase who does what, to what standard.",
        nl: "Zet per fase uiteen wie wat doet, volgens welke norm."),
      details: Text(
        "Every phase of the journey's scope with its touchpoints: the customer's goal, the owner, the "
          + "standard (`standard:`), the questions that measure it and the score wanted. A phase without "
          + "touchpoints is shown as such.",
        nl:
          "Elke fase binnen de scope van de reis met haar contactmomenten: het doel van de klant, de "
          + "eigenaar, de norm (`standard:`), de vragen die het meten en de gewenste score. Een fase "
          + "zonder contactmomenten wordt als zodanig getoond."),
      topic: .journeys, parameters: [JourneyParameters.journey],
      resultColumns: BlueprintTable.columns.map(\.id),
      examples: [
        Example(
          "journey blueprint bezorgen", Text("Who delivers what", nl: "Wie wat levert"),
          output: #"""
            Blueprint – Having groceries delivered
                                    Customer's
            Phase    Touchpoint     goal            Owner           Standard  Measured by
            ────────────────────────────────────────────────────────────────────────────────
            Service  Choosing a t…  A time that s…  Logistiek       –         webshop.shop_…
            Service  Calling the …  Changing it a…  Klantenservice  –         telefoon.call…
            Service  The courier …  Everything co…  Logistiek       –         webshop.shop_…
            – empty
            1 column hidden: target; shortened: touchpoint, goal, measure; see all with
            --width 173 or --format csv
            of 3 touchpoints 3 have an owner, 0 a standard, 3 a measure
            """#),
        Example(
          "journey blueprint bezorging",
          Text("A journey that is not there", nl: "Een reis die er niet is"),
          failure: "journey.unknown"),
      ],
      searchTerms: ["standard", "owner", "service blueprint", "blauwdruk", "norm", "eigenaar"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let blueprint = BlueprintTable(
      journey: try JourneyParameters.journey(of: call, in: context), atlas: context.atlas,
      scores: try await context.touchpointScores())
    return Report([.table(blueprint.table), .note(blueprint.note)])
  }
}
