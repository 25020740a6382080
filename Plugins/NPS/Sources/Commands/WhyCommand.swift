import WorkbenchKit

/// `nps why`: why another tool shows another number.
struct WhyCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "nps why",
      Text(
        "Shows the same answers under other tools' definitions.",
        nl: "Toont dezelfde antwoorden onder definities van andere tools."),
      details: Text(
        "When two reports disagree, most often the rows are the same and the definition is not: "
          + "rounding of the score or of the shares, empty answers in the denominator, other cuts, "
          + "weights. Look for the number you were shown. The scores of the other definitions have "
          + "no interval: they are there to be recognised, not to be reported.",
        nl:
          "Als twee rapporten verschillen zijn de rijen meestal dezelfde en de definitie niet: "
          + "afronding van de score of van de aandelen, lege antwoorden in de noemer, andere grenzen, "
          + "gewichten. Zoek het getal dat u is getoond. De scores van de andere definities hebben "
          + "geen interval: ze zijn er om te herkennen, niet om te rapporteren."),
      topic: .scores,
      parameters: [NPSParameters.question] + NPSParameters.narrowing + [NPSParameters.unweighted],
      refusals: [.definitionsHaveNoInterval],
      resultColumns: ["definition", "value", "difference", "formula"],
      examples: [
        Example(
          "nps why", Text("Which number did they show?", nl: "Welk getal toonden zij?"),
          output: #"""
            The same answers give a score from 9.8 to 50.0, depending on the definition.

            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
            Definition                     Value  Difference  Formula
            ────────────────────────────────────────────────────────────────────────────────
            without weights               +13.78        0.00  (P − D) / valid
            weighted, as calculated here  +13.54       −0.25  the same with weights
            whole points                  +14.00       +0.22  round(score)
            rounded down                  +13.00       −0.78  floor(score)
            from rounded shares           +14.00       +0.22  round(% P) − round(% D)
            from shares rounded down      +14.00       +0.22  floor(% P) − floor(% D)
            empty in the denominator      +13.30       −0.48  (P − D) / (valid + empty)
            all in the denominator        +13.29       −0.49  (P − D) / all responses
            empty counted as 0             +9.84       −3.94  (P − D − empty) / (valid + em…
            European cut                  +50.00      +36.22  (8–10 − 0–5) / valid
            on a scale of 1–10            +14.47       +0.69  (9–10 − 1–6) / answers 1–10
            promoters only                +34.20        –     P / valid
            mean answer                    +7.71        –     sum / valid
            – not applicable
            shortened: formula; see all with --width 83 or --format csv
            n 5,290 valid of 5,486 (24 empty, 166 coded blank, 6 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 5,147.9; 4 without
            a usable weight
            """#),
        Example(
          "nps why of satisfied",
          Text("Another kind of question", nl: "Een andere soort vraag"), failure: "column.type"),
      ],
      searchTerms: [
        "definition", "denominator", "rounding", "reconcile", "mismatch", "definitie", "noemer",
        "afronden", "afwijking",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try NPSInquiry(call, in: context)
    return DefinitionsReport(inquiry: inquiry, answer: try await inquiry.answer()).report()
  }
}
