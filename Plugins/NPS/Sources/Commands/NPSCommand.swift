import WorkbenchKit

/// `nps`: the net promoter score, overall or by group.
struct NPSCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "nps",
      Text(
        "Gives the net promoter score with its interval.",
        nl: "Geeft de net promoter score met zijn interval."),
      details: Text(
        "Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6; the score is the share of "
          + "promoters minus that of detractors, from −100 to 100. Answers that are blank, not "
          + "asked or outside the scale are not counted and are listed. Below 10 answers a score "
          + "is suppressed, below 30 it is indicative (settings nps.minimum, nps.indicative). Where "
          + "a weight is declared the score is weighted; the effective number of answers decides.",
        nl:
          "Promotors antwoorden 9 of 10, neutralen 7 of 8, critici 0 tot en met 6; de score is het "
          + "aandeel promotors min dat van critici, van −100 tot 100. Antwoorden die blanco, niet "
          + "gevraagd of buiten de schaal zijn tellen niet mee en worden genoemd. Onder 10 "
          + "antwoorden wordt een score onderdrukt, onder 30 is zij indicatief (instellingen "
          + "nps.minimum, nps.indicative). Is er een gewicht gedeclareerd, dan is de score gewogen; "
          + "het effectieve aantal antwoorden beslist."),
      topic: .scores,
      parameters: [NPSParameters.question] + ResponseClauses.all + [
        NPSParameters.confidence, NPSParameters.method, NPSParameters.population,
        NPSParameters.unweighted, NPSParameters.chart,
      ],
      resultColumns: NPSColumns.columns(isWeighted: true).map(\.id),
      examples: [
        Example(
          "nps", Text("The score of the store survey", nl: "De score van het winkelonderzoek"),
          output: ""),
        Example(
          "nps by region", Text("The score of every region", nl: "De score van elke regio"),
          output: ""),
        Example(
          "nps of shop_recommend by month where channel = app since 2026-02",
          Text(
            "Another survey, some months, one channel",
            nl: "Een andere enquête, enkele maanden, één kanaal"),
          output: ""),
        Example(
          "nps by region --chart", Text("The same, drawn", nl: "Hetzelfde, getekend"), output: ""),
        Example(
          "nps by regoin", Text("A column that is not there", nl: "Een kolom die er niet is"),
          failure: "column.unknown"),
        Example(
          "nps of satisfied",
          Text(
            "A mark of another kind is refused",
            nl: "Een cijfer van een andere soort wordt geweigerd"),
          failure: "column.type"),
      ],
      searchTerms: [
        "promoter", "detractor", "passive", "recommend", "loyalty", "score", "ltr", "aanbevelen",
        "promotor", "criticus", "neutraal", "loyaliteit",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try NPSInquiry(call, in: context)
    let answer = try await inquiry.answer(by: call[ResponseClauses.by] ?? [])
    return NPSReport(inquiry: inquiry, answer: answer)
      .report(isDrawn: call[NPSParameters.chart] == true)
  }
}
