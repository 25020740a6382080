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
        ConfidenceOption.parameter, NPSParameters.method, PopulationOption.parameter,
        NPSParameters.unweighted, NPSParameters.chart,
      ],
      resultColumns: NPSColumns.columns(isWeighted: true).map(\.id),
      examples: [
        Example(
          "nps", Text("The score of the store survey", nl: "De score van het winkelonderzoek"),
          output: #"""
            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
                n  Promoters  Passives  Detractors  NPS  Low  High  Flag   n eff.
            ─────────────────────────────────────────────────────────────────────
            5,290      1,809     2,401       1,080  +14  +12   +16        5,147.9
            n 5,290 valid of 5,486 (24 empty, 166 coded blank, 6 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 5,147.9; 4 without
            a usable weight
            """#),
        Example(
          "nps by region", Text("The score of every region", nl: "De score van elke regio"),
          output: #"""
            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
            region            n  Promoters  Passives  Detractors  NPS  Low  High  Flag
            ────────────────────────────────────────────────────────────────────────────────
            Noord           881        315       391         175  +15  +11   +20
            Oost          1,184        441       540         203  +20  +16   +24
            Waddeneilan…     21          8         9           4  +20  −13   +48  indicative
            West          1,773        627       816         330  +17  +13   +20
            Zeeland           6          –         –           –    –    –     –  suppressed
            Zuid          1,425        417       642         366   +3   −1    +7
            ────────────────────────────────────────────────────────────────────────────────
            Total         5,290      1,809     2,401       1,080  +14  +12   +16
            – suppressed: too few answers to show a score
            1 column hidden: n_eff; shortened: region; see all with --width 91 or --format
            csv
            n 5,290 valid of 5,486 (24 empty, 166 coded blank, 6 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 5,147.9; 4 without
            a usable weight
            """#),
        Example(
          "nps of shop_recommend by month where channel = app since 2026-02",
          Text(
            "Another survey, some months, one channel",
            nl: "Een andere enquête, enkele maanden, één kanaal"),
          output: #"""
            NPS – How likely are you to recommend our web shop to a friend or neighbour?
            month        n  Promoters  Passives  Detractors  NPS  Low  High  Flag
            ─────────────────────────────────────────────────────────────────────
            2026-02    229         75       101          53  +10    0   +19
            2026-03    246         83       105          58  +10   +1   +19
            2026-04    240         76        87          77    0  −10   +10
            2026-05    244         55       111          78   −9  −18     0
            2026-06    244         60        93          91  −13  −22    −3
            ─────────────────────────────────────────────────────────────────────
            Total    1,203        349       497         357   −1   −5    +4
            n 1,203 valid of 1,232 (29 empty)
            ! 1 row cannot be read and is not in this answer: problems
            95% interval, adjusted Wald
            """#),
        Example(
          "nps by region --chart", Text("The same, drawn", nl: "Hetzelfde, getekend"),
          output: #"""
            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
            ▓ detractors  ░ passives  █ promoters          −50      0      +50
            Noord           ▓▓▓▓▓▓░░░░░░░░░░░░░██████████           │ ╶●        +15    n 881
            Oost            ▓▓▓▓▓░░░░░░░░░░░░░███████████           │  ╶●       +20  n 1,184
            Waddeneilanden  ▓▓▓▓▓▓░░░░░░░░░░░░███████████         ──┼───●────   +20     n 21
            West            ▓▓▓▓▓░░░░░░░░░░░░░░██████████           │  ●        +17  n 1,773
            Zeeland         n too small                             │             –      n 6
            Zuid            ▓▓▓▓▓▓▓░░░░░░░░░░░░░░████████           ╶●           +3  n 1,425
            Total           ▓▓▓▓▓▓░░░░░░░░░░░░░██████████           │ ●╴        +14  n 5,290
            n 5,290 valid of 5,486 (24 empty, 166 coded blank, 6 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 5,147.9; 4 without
            a usable weight
            """#),
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
