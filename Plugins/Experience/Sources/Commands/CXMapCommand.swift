import WorkbenchKit
import WorkspaceKit

/// `cxmap`: the eight elements of the experience, phase by phase.
struct CXMapCommand: Command {
  static let servqual = Parameter.flag(
    "servqual",
    help: Text(
      "Groups the elements into the dimensions of SERVQUAL.",
      nl: "Groepeert de elementen in de dimensies van SERVQUAL."))

  var signature: CommandSignature {
    CommandSignature(
      "cxmap",
      Text(
        "Maps eight elements of the experience by phase, with satisfaction.",
        nl: "Zet acht elementen van de beleving per fase, met tevredenheid."),
      details: Text(
        "Support, quality, help, knowledge, competence, advice and dedication, with satisfaction as "
          + "the end goal. Questions of surveys say which element they measure (`element: "
          + "support`); the phase is that of the touchpoint they are about, and questions about "
          + "none speak of the whole. Figures are valences, −2 to +2. Below the map stand how "
          + "elements go together (r above 0.9: not told apart) and what goes with satisfaction "
          + "(Shapley values). `--for OWNER` keeps the touchpoints of one team, with quotes; "
          + "`--servqual` groups support and help into responsiveness, quality into reliability and "
          + "tangibles, knowledge, competence and advice into assurance, dedication into empathy.",
        nl: "Ondersteuning, kwaliteit, hulp, kennis, bekwaamheid, advies en toewijding, met "
          + "tevredenheid als einddoel. Vragen van enquêtes zeggen welk element ze meten (`element: "
          + "support`); de fase is die van het contactmoment waar ze over gaan, en vragen over geen "
          + "enkel gaan over het geheel. Cijfers zijn valenties, −2 tot +2. Onder de kaart staat "
          + "hoe elementen samengaan (r boven 0,9: niet onderscheiden) en wat met tevredenheid "
          + "samenhangt (Shapley-waarden). `--for EIGENAAR` houdt de contactmomenten van één team "
          + "over, met citaten; `--servqual` groepeert ondersteuning en hulp in responsiviteit, "
          + "kwaliteit in betrouwbaarheid en tastbare zaken, kennis, bekwaamheid en advies in "
          + "zekerheid, toewijding in empathie."),
      topic: .experience,
      parameters: JourneyParameters.measured + [
        JourneyParameters.owner, Self.servqual, JourneyParameters.chart,
      ],
      resultColumns: ElementMap.columns,
      examples: [
        Example(
          "cxmap boodschappen --chart",
          Text("Elements of the errand", nl: "Elementen van de boodschap"),
          output: #"""
            Experience map – Doing the shopping
                          Purchase  as a whole
            Support        +0.75 ░
            Quality        +0.55 ░
            Advice         +1.13 ▒
            Satisfaction              +0.86 ░

            Experience map – Doing the shopping
            Element       Phase       Question                n  Valence    Low   High  Flag
            ────────────────────────────────────────────────────────────────────────────────
            Support       Purchase    rating 1…5, winkel  3,229    +0.75  +0.72  +0.79
            Quality       Purchase    rating 1…5, winkel  4,480    +0.55  +0.52  +0.58
            Advice        Purchase    rating 1…5, winkel  2,230    +1.13  +1.09  +1.16
            Satisfaction  as a whole  satisfaction (CSA…  5,375    +0.86  +0.84  +0.88
            1 column hidden: people; shortened: question; see all with --width 101 or
            --format csv

            Figures in 3 of 48 cells (8 rows by 6 phases); not asked here: Help, Knowledge,
            Competence, Dedication.

            Lowest: Quality in Purchase, +0.55 (+0.52 … +0.58).

            How elements go together – winkel
            Element       With         n      r    Low   High  Flag
            ───────────────────────────────────────────────────────
            Satisfaction  Support  3,172  +0.52  +0.50  +0.55
            Satisfaction  Quality  4,388  +0.35  +0.32  +0.38
            Satisfaction  Advice   2,187  +0.36  +0.32  +0.40
            Support       Quality  2,946  +0.11  +0.08  +0.15
            Support       Advice   1,498  +0.15  +0.10  +0.20
            Quality       Advice   2,044  +0.11  +0.07  +0.15

            What goes with satisfaction
            Element      n  Importance  Low  High  Slope  Slope low  Slope high
            ───────────────────────────────────────────────────────────────────
            Support  3,172         55%  51%   59%  +0.42      +0.40       +0.45
            Quality  4,388         30%  26%   33%  +0.25      +0.23       +0.27
            Advice   2,187         15%  12%   19%  +0.31      +0.27       +0.34

            Together the elements account for 30% of the differences in satisfaction (n
            5,379).

            95% interval: Fisher (r), 499 resamples of respondents (shares); each respondent
            counts once
            an association, not a cause: other differences between respondents may lie
            behind it
            """#),
        Example(
          "cxmap --for Versafdeling",
          Text("For the team at the counters", nl: "Voor het team aan de toonbanken"),
          output: #"""
            Experience map – all journeys
            Element  Phase     Question               n  Valence    Low   High  Flag  People
            ────────────────────────────────────────────────────────────────────────────────
            Quality  Purchase  rating 1…5, wink…  4,480    +0.55  +0.52  +0.58         4,480
            Advice   Purchase  rating 1…5, wink…  2,230    +1.13  +1.09  +1.16         2,230
            shortened: question; see all with --width 81 or --format csv

            Figures in 2 of 8 cells (8 rows by 1 phase); not asked here: Support, Help,
            Knowledge, Competence, Dedication, Satisfaction.

            Lowest: Quality in Purchase, +0.55 (+0.52 … +0.58).

            In customers' words
            Touchpoint                Valence  Quote
            ─────────────────────────────────────────────────────────────────────────
            The rack with recipes          +1  I am going to try the one with fennel.
            A chat with the butcher        +2  He remembered what I had last week.
            Green beans on the floor       −2  I nearly fell.
            """#),
        Example(
          "cxmap winkel", Text("No such journey", nl: "Die reis is er niet"),
          failure: "journey.unknown"),
      ],
      searchTerms: [
        "experience map", "elements", "servqual", "support", "quality", "dedication",
        "klantbelevingskaart", "elementen", "ondersteuning", "kwaliteit", "toewijding",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let scope = try JourneyScope(call, context)
    let options = try ExperienceOptions(call, context)
    let subjects =
      call[Self.servqual] == true ? ElementMap.Subject.servqual : ElementMap.Subject.elements
    let map = try await ElementMap.fetch(scope, subjects, call, options, in: context)
    guard map.cells.contains(where: { $0.phase != nil }) else {
      throw Diagnostic(
        .elementsNone,
        Text(
          "no answers about these touchpoints measure an element",
          nl: "geen antwoorden over deze contactmomenten meten een element"),
        at: .statement(call.span(of: JourneyParameters.journey)),
        hint: Text(
          "write element: support (or another) at a question of surveys/*.yaml",
          nl: "schrijf element: support (of een ander) bij een vraag van surveys/*.yaml"))
    }
    let table = map.table
    var blocks: [Report.Block] = [.table(table)]
    if call[JourneyParameters.chart] == true, let chart = table.chart {
      // A heat map has no room for counts and intervals: the table stays.
      blocks.insert(.chart(Chart(title: table.title, table: table, specification: chart)), at: 0)
    }
    blocks += map.notes.map { .note($0) }
    if map.isNarrowed { blocks += Self.quotes(scope) }
    if !map.isNarrowed {
      for questions in ElementQuestions.all(in: context) where questions.speaks(of: scope) {
        let found = try await ElementPatterns.fetch(
          questions, where: call[ResponseClauses.condition], in: context)
        if let found { blocks += ElementDriverReport(found: found, options: options).blocks }
      }
    }
    return Report(blocks + Note.filter(context).map { .note($0) })
  }

  /// What customers said at the touchpoints of one owner; who said it is not told.
  private static func quotes(_ scope: JourneyScope) -> [Report.Block] {
    let rows = scope.stops.flatMap { stop in
      stop.told.filter { $0.quote != nil }.map { experience -> [Value] in
        [
          stop.cell, .decimal(experience.valence, orMissing: .noAnswer),
          experience.quote.map { .term(Term($0.nl, $0)) } ?? .missing(.empty),
        ]
      }
    }
    guard !rows.isEmpty else { return [] }
    var table = Table(
      id: "quotes", title: Text("In customers' words", nl: "In de woorden van klanten"),
      columns: [
        Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
        Column("valence", Text("Valence", nl: "Valentie"), .score(digits: 0)),
        Column("quote", Text("Quote", nl: "Citaat"), .text),
      ], rows: rows)
    table.priorities = ["touchpoint", "quote", "valence"]
    return [.table(table)]
  }
}
