import WorkbenchKit
import WorkspaceKit

/// `emotions`: the emotion that a touchpoint should raise against the one it does.
struct EmotionsCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "emotions",
      Text(
        "Holds the emotion wanted at each touchpoint against those felt.",
        nl: "Legt de gewenste emotie per contactmoment naast de gevoelde."),
      details: Text(
        "The emotion wanted is what a touchpoint says under `emotion`. A match is somebody who "
          + "named that very word: told at its experiences, or answered to an emotion question in "
          + "words about it. Chance is the share that names the word at any touchpoint; κ shows "
          + "whether emotions belong to touchpoints at all. Marks without words tell valence only.",
        nl: "De gewenste emotie is wat een contactmoment onder `emotion` zegt. Raak is wie precies "
          + "dat woord noemde: verteld bij de belevingen, of geantwoord op een emotievraag in "
          + "woorden erover. Toeval is het aandeel dat het woord bij welk contactmoment ook noemt; "
          + "κ laat zien of emoties wel bij contactmomenten horen. Cijfers zonder woorden geven "
          + "alleen valentie."),
      topic: .experience, parameters: JourneyParameters.measured,
      resultColumns: EmotionReport.columns,
      examples: [
        Example(
          "emotions boodschappen",
          Text("What the errand should feel like", nl: "Hoe de boodschap moet voelen"), output: ""),
        Example(
          "emotions webshop", Text("No such journey", nl: "Die reis is er niet"),
          failure: "journey.unknown"),
      ],
      searchTerms: [
        "target emotion", "emotion match", "feelings wanted", "gewenste emotie", "emotie", "gevoel",
        "kernwaarden",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let scope = try JourneyScope(call, context)
    let options = try ExperienceOptions(call, context)
    let condition = call[ResponseClauses.condition]
    let answers = try await NamedAnswers.fetch(
      { $0.questionKind == .emotion && $0.hasLabelledScale }, where: condition, in: context)
    let scores = try await context.touchpointScores(
      where: condition, isWeighted: options.isWeighted)
    return Report(
      EmotionReport(
        scope: scope, answers: answers, scores: scores, options: options, context: context
      ).blocks)
  }
}
