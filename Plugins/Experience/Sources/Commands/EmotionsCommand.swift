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
          Text("What the errand should feel like", nl: "Hoe de boodschap moet voelen"),
          output: #"""
            Emotions – Doing the shopping
            Layer     Touchpoint    Wanted        n  Match  Low  High  Felt most     Valence
            ────────────────────────────────────────────────────────────────────────────────
            told      The folder …  nieuwsgierig  1     0%   –¹    –¹  neutraal         0.00
            measured  The folder …  nieuwsgierig  0     –²   –²    –²  –²              +0.50
            told      The list in…  rustig        1     0%   –¹    –¹  neutraal         0.00
            measured  The list in…  rustig        0     –²   –²    –²  –²              +0.67
            told      Cycling and…  rustig        1     0%   –¹    –¹  neutraal         0.00
            measured  Cycling and…  rustig        0     –²   –²    –²  –²              +0.18
            measured  Walking in    welkom        0     –²   –²    –²  –²              +0.87
            told      Taking a ba…  rustig        1     0%   –¹    –¹  neutraal         0.00
            measured  Taking a ba…  rustig        0     –²   –²    –²  –²              +0.79
            told      The rack wi…  nieuwsgierig  1   100%   –¹    –¹  nieuwsgierig    +1.00
            measured  The rack wi…  nieuwsgierig  0     –²   –²    –²  –²              +0.70
            told      A chat with…  blij          1   100%   –¹    –¹  blij            +2.00
            measured  A chat with…  blij          0     –²   –²    –²  –²              +1.13
            told      Green beans…  vertrouwen    1     0%   –¹    –¹  schrik          −2.00
            measured  Green beans…  vertrouwen    0     –²   –²    –²  –²              +0.55
            told      The cashier…  blij          1   100%   –¹    –¹  blij            +2.00
            measured  The cashier…  blij          0     –²   –²    –²  –²              +0.75
            told      Cycling home  rustig        1     0%   –¹    –¹  neutraal         0.00
            told      The shoppin…  tevreden      1     0%   –¹    –¹  neutraal         0.00
            –¹ not applicable · –² not asked
            3 columns hidden: chance, flag, people; shortened: touchpoint; see all with
            --width 127 or --format csv

            16 of 16 touchpoints have an emotion wanted. Told: 3 of 10 named the emotion
            wanted, 30%.

            95% interval: Wilson
            surveys that ask for a mark and not for a word tell how pleasant it was, not
            which emotion it was
            """#),
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
      ).blocks + Note.filter(context).map { .note($0) })
  }
}
