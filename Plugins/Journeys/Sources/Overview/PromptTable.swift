import WorkbenchKit
import WorkspaceKit

/// The prompts for hidden touchpoints, with what each journey found under them.
struct PromptTable {
  let journeys: [CustomerJourney]
  let atlas: JourneyAtlas

  /// The columns.
  static let columns: [Column] = [
    Column("journey", Text("Journey", nl: "Klantreis"), .text),
    Column("prompt", Text("Prompt", nl: "Hulpvraag"), .text),
    Column("question", Text("Question", nl: "Vraag"), .text),
    Column("found", Text("Found", nl: "Gevonden"), .text),
  ]

  /// The table: a row for each prompt of each journey.
  var table: Table {
    var table = Table(
      id: "prompts",
      title: Text(
        "Prompts for hidden touchpoints", nl: "Hulpvragen voor verborgen contactmomenten"),
      columns: Self.columns,
      rows: journeys.flatMap { journey in
        atlas.prompts.map { prompt in
          let text = prompt.text ?? .verbatim(prompt.id)
          return [
            .text(journey.id), .text(prompt.id), .words(text),
            found(prompt, journey),
          ]
        }
      })
    table.priorities = ["question", "found", "prompt", "journey"]
    return table
  }

  /// The touchpoint that was found, or the words that were written.
  private func found(_ prompt: HiddenPrompt, _ journey: CustomerJourney) -> Value {
    guard let answer = journey.prompts[prompt.id] else {
      return .missing(Self.open)
    }
    return journey.touchpoint(answer).map { .words($0.title) } ?? .text(answer)
  }

  private static let open = MissingReason("unanswered", Text("unanswered", nl: "open"))

  /// How many prompts are answered, and how much of the map is hidden.
  var notes: [Note] {
    let prompts = Set(atlas.prompts.map(\.id))
    return journeys.map { journey in
      let answered = journey.prompts.keys.count { prompts.contains($0) }
      let hidden = journey.touchpoints.count { $0.visibility == .hidden }
      let all = journey.touchpoints.count
      return Note(
        .denominator,
        Text { language in
          let share =
            all == 0
            ? "–" : Numerals.percentage(Double(hidden) / Double(all), digits: 0, language)
          return language == .nl
            ? "\(journey.id): \(answered) van \(prompts.count) hulpvragen beantwoord; \(hidden) van "
              + "\(all) contactmomenten verborgen (\(share))"
            : "\(journey.id): \(answered) of \(prompts.count) prompts answered; \(hidden) of \(all) "
              + "touchpoints hidden (\(share))"
        }, id: "coverage")
    }
  }
}
