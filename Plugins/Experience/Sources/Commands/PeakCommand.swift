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
          output: #"""
            Peak and end – Doing the shopping
            Layer     Basis         Touchpoints      n   Mean  Peak–end    Low   High   Peak
            ────────────────────────────────────────────────────────────────────────────────
            told      of what was…           10      1  +0.30     −1.00   –      –     −2.00
            measured  per respond…            9  5,481  +0.66     +0.90  +0.87  +0.93  +1.09
            measured  of means                9  5,481  +0.68     +0.94   –      –     +1.13
            – not applicable
            4 columns hidden: mean_low, mean_high, end, flag; shortened: basis; see all with
            --width 124 or --format csv

            Told: +0.30 on average over 10 touchpoints; 3 positive, 6 neutral, 1 negative.
            Tied peaks: A chat with the butcher (+2), Green beans on the floor (−2), The
            cashier makes a joke (+2). After Green beans on the floor (−2) comes recovery at
            The cashier makes a joke (+2).

            Of 2,125 respondents with a touchpoint below neutral, 61% (59% … 63%) met a
            positive one after the lowest.

            Measured, of means: +0.68 on average over 9 touchpoints; 9 positive, 0 neutral,
            0 negative. Peak: A chat with the butcher (+1.13).

            The moments that count
                                                                                        Peak
            Layer     Touchpoint         Role                 n  Valence    Low   High    of
            ────────────────────────────────────────────────────────────────────────────────
            told      A chat with the …  peak                 1    +2.00   –      –       –
            told      Green beans on t…  peak                 1    −2.00   –      –       –
            told      The cashier make…  peak + recovery      1    +2.00   –      –       –
            told      The shopping in …  end                  1     0.00   –      –       –
            measured  A chat with the …  peak             2,230    +1.13  +1.09  +1.16   10%
            measured  The cashier make…  end              3,229    +0.75  +0.72  +0.79   22%
            – not applicable
            3 columns hidden: flag, peak_of_low, peak_of_high; shortened: touchpoint; see
            all with --width 135 or --format csv
            peak–end predicts no better than the plain mean (Alaybek et al. 2022), which
            stands beside it
            95% interval: Student t, share Wilson; each respondent counts once, without
            weights
            """#),
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
    return Report(
      PeakReport(scope: scope, answers: answers.first, options: options).blocks
        + Note.filter(context).map { .note($0) })
  }
}
