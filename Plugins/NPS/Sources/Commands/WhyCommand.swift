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
      resultColumns: ["definition", "value", "difference", "formula"],
      examples: [
        Example(
          "nps why", Text("Which number did they show?", nl: "Welk getal toonden zij?"),
          output: ""),
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
