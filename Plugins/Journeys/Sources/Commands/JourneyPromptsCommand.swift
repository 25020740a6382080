import WorkbenchKit
import WorkspaceKit

/// `journey prompts`: questions that bring forgotten touchpoints to mind, and what was found.
struct JourneyPromptsCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "journey prompts",
      Text(
        "Asks for touchpoints that are easily forgotten.",
        nl: "Vraagt naar contactmomenten die je licht vergeet."),
      details: Text(
        "Answers stand under `prompts:` of a journey: the id of a touchpoint, or a few words such as "
          + "\"nothing to see\". The questions are those of prompts.yaml, or seven that come with reis.",
        nl:
          "Antwoorden staan onder `prompts:` van een reis: de id van een contactmoment, of een paar "
          + "woorden zoals \"niets te zien\". De vragen zijn die van prompts.yaml, of zeven die bij reis "
          + "horen."),
      topic: .journeys, parameters: [JourneyParameters.oneOrAll],
      resultColumns: PromptTable.columns.map(\.id),
      examples: [
        Example(
          "journey prompts boodschappen", Text("What was found", nl: "Wat er gevonden is"),
          output: #"""
            Prompts for hidden touchpoints
            Journey       Prompt                Question               Found
            ────────────────────────────────────────────────────────────────────────────────
            boodschappen  back-door             What can be seen at …  An employee smokes b…
            boodschappen  on-the-way            What does a customer…  Advertisement in the…
            boodschappen  staff-off-duty        Where do customers m…  –
            boodschappen  advertising-outdoors  Which of our adverti…  –
            boodschappen  surroundings          What about litter, p…  Cycling and parking …
            boodschappen  other-people          What do friends, rev…  –
            boodschappen  after-use             What of ours stays i…  The shopping in the …
            – unanswered
            shortened: question, found; see all with --width 138 or --format csv
            boodschappen: 4 of 7 prompts answered; 5 of 16 touchpoints hidden (31%)
            """#),
        Example(
          "journey prompts winkel",
          Text("A journey that is not there", nl: "Een reis die er niet is"),
          failure: "journey.unknown"),
      ],
      searchTerms: ["hidden", "forgotten", "back door", "verborgen", "vergeten", "achterkant"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let prompts = PromptTable(
      journeys: try JourneyParameters.journeys(of: call, in: context), atlas: context.atlas)
    return Report([.table(prompts.table)] + prompts.notes.map { .note($0) })
  }
}
