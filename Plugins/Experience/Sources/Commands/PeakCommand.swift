import WorkbenchKit

/// `peak`: the most intense moment and the end of a journey, beside its mean.
struct PeakCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "peak",
      Text(
        "Finds the peaks and the end of a journey, and what follows a low.",
        nl: "Vindt de pieken en het eind van een reis, en wat op een dal volgt."),
      details: Text(
        "The peak is the moment furthest from neutral; of equals the negative one counts, then the "
          + "latest, and all of them are named. Where answers say who gave them, peak and end are "
          + "found for each respondent and then averaged; on the map of means the same rule is "
          + "milder and says so. Recovery is the first positive moment after the last lowest one. "
          + "The mean always stands beside it.",
        nl: "De piek is het moment het verst van neutraal; van gelijke telt het negatieve, dan het "
          + "laatste, en alle worden genoemd. Waar antwoorden zeggen van wie ze zijn, worden piek "
          + "en eind per respondent gezocht en dan gemiddeld; op de kaart van gemiddelden is "
          + "dezelfde regel milder en dat staat erbij. Herstel is het eerste positieve moment na "
          + "het laatste dieptepunt. Het gemiddelde staat er altijd naast."),
      topic: .experience,
      parameters: [
        JourneyParameters.journey, ResponseClauses.condition, ConfidenceOption.parameter,
      ], resultColumns: PeakReport.columns,
      examples: [
        Example(
          "peak boodschappen",
          Text("Butcher and cashier against the beans", nl: "Slager en kassière tegen de bonen"),
          output: ""),
        Example(
          "peak", Text("Which journey is not said", nl: "Welke reis is niet gezegd"),
          failure: "journey.ambiguous"),
      ],
      searchTerms: [
        "peak-end", "peak end rule", "recovery", "kahneman", "moment of truth", "piek", "eind",
        "herstel", "dieptepunt",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let scope = try JourneyScope(call, context, needsOne: true)
    let options = try ExperienceOptions(call, context)
    let answers = try await JourneyAnswers.fetch(
      scope.stops, where: call[ResponseClauses.condition], options, in: context)
    return Report(PeakReport(scope: scope, answers: answers.first, options: options).blocks)
  }
}
