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
          Text("Elements of the errand", nl: "Elementen van de boodschap"), output: ""),
        Example(
          "cxmap --for Versafdeling",
          Text("For the team at the counters", nl: "Voor het team aan de toonbanken"), output: ""),
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
    if let filter = context.filter {
      blocks.append(.note(Note(.aside, .verbatim("filter: \(filter.written)"), id: "filter")))
    }
    return Report(blocks)
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
