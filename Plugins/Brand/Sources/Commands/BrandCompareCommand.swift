import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// `brand compare`: what sets the brand apart from a competitor.
struct BrandCompareCommand: Command {
  static let competitor = Parameter.text(
    "competitor", .positional, .word,
    help: Text("The competitor's id in brand.yaml.", nl: "De id van de concurrent in brand.yaml."),
    isRequired: true)

  var signature: CommandSignature {
    CommandSignature(
      "brand compare",
      Text(
        "Holds what a competitor does against both brands.",
        nl: "Houdt wat een concurrent doet tegen beide merken."),
      details: Text(
        "The same fact may fit one brand and break another: torn-open boxes show a low price and "
          + "contradict care. One contradicted value decides; what fits does not make up for it. "
          + "Beside each fact stands how customers rate our own touchpoint. BR-07 a fact that fits "
          + "both brands: nothing sets them apart there. The facts are those that somebody wrote "
          + "down, no sample, so their count has no interval.",
        nl: "Hetzelfde feit kan bij het ene merk passen en het andere breken: opengescheurde dozen "
          + "laten een lage prijs zien en spreken zorg tegen. Eén tegengesproken waarde beslist; wat "
          + "past maakt dat niet goed. Naast elk feit staat hoe klanten ons eigen contactpunt "
          + "beoordelen. BR-07 een feit dat bij beide merken past: daar onderscheidt niets ze. De "
          + "feiten zijn die welke iemand opschreef, geen steekproef, dus hun aantal heeft geen "
          + "interval."),
      topic: .brand, parameters: [Self.competitor, ConfidenceOption.parameter],
      resultColumns: RivalTables.columns.map(\.id),
      examples: [
        Example(
          "brand compare prijsplein",
          Text(
            "What sets us apart from the discounter", nl: "Wat ons van de prijsvechter onderscheidt"
          ),
          output: #"""
            Prijsplein
                                        To their                        n,
            Touchpoint    What they do  values        Verdict         ours  Ours   Low  High
            ────────────────────────────────────────────────────────────────────────────────
            boodschappe…  Torn-open b…  fits laagst…  fits them, b…  4,480  3.55  3.52  3.58
            boodschappe…  Cashiers sc…  fits snel     fits them, b…  3,229  3.75  3.72  3.79
            boodschappe…  Meat only i…  fits laagst…  fits them, b…  2,230  4.13  4.09  4.16
            bezorgen/be…  Delivery in…  fits snel     fits both        702  3.56  3.50  3.63
            1 column hidden: for_us; shortened: touchpoint, fact, for_them, verdict; see all
            with --width 171 or --format csv

            What sets us apart from Prijsplein
                                                                                     Borne
            Id                    What                  Proof                 Facts  out
            ────────────────────────────────────────────────────────────────────────────────
            slager                A real butcher in e…  Twelve shops with a…      1  yes
            bezorgd-door-bekend…  Delivered by somebo…  –                         0  no fact
            – empty
            shortened: id, text, proof; see all with --width 133 or --format csv

            · note  BR-07  bezorgen/bezorgmoment-kiezen
              fits both brands, so it sets nobody apart: Delivery in slots of an hour
              brand.yaml:166:21
                - touchpoint: bezorgen/bezorgmoment-kiezen
                              ^~~~~~~~
              → What would only we do here?

            1 finding: 1 note

            3 of 4 facts about Prijsplein fit one brand and break the other.

            95% interval of our own mean, weighted where weights are declared; the facts are
            no sample
            """#),
        Example(
          "brand compare prijspleintje",
          Text(
            "A competitor that the file does not know",
            nl: "Een concurrent die het bestand niet kent"),
          failure: "competitor.unknown"),
      ],
      searchTerms: [
        "rival", "competitor", "distinctive", "usp", "concurrent", "onderscheidend", "vergelijken",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    try context.checkCancellation()
    var problems: [Diagnostic] = []
    let options = try BrandOptions(call, context)
    let brand = try context.brandWithValues(&problems)
    let rival = try Self.find(
      Spanned(call[Self.competitor] ?? "", at: call.span(of: Self.competitor)), in: brand)
    let atlas = context.atlas
    problems += BrandReferences(atlas: atlas, values: brand.values.map(\.id)).problems(in: brand)
    let scores = try await context.touchpointScores()
    let facts = rival.facts.map { RivalFact($0, of: rival, against: brand) }
    let tables = RivalTables(
      brand: brand, rival: rival, facts: facts, atlas: atlas, scores: scores, options: options)
    var blocks: [Report.Block] = [.table(tables.table)]
    if let points = tables.sellingPoints { blocks.append(.table(points)) }
    let findings = facts.compactMap { $0.finding(rival) }
    if !findings.isEmpty { blocks.append(.findings(findings)) }
    blocks.append(.note(Note(.body, tables.sentence, id: "sentence")))
    blocks.append(
      .note(
        Note(
          .aside,
          options.interval
            + Text(
              " of our own mean, weighted where weights are declared; the facts are no sample",
              nl:
                " van ons eigen gemiddelde, gewogen waar gewichten gedeclareerd zijn; de feiten zijn "
                + "geen steekproef"),
          id: "method")))
    return Report(blocks, warnings: problems)
  }

  private static func find(
    _ word: Spanned<String>, in brand: Brand
  ) throws(Diagnostic) -> Competitor {
    let wanted = word.value.lowercased()
    if let found = brand.competitors.first(where: { rival in
      [rival.id, rival.name.en, rival.name.nl].contains { $0.lowercased() == wanted }
    }) {
      return found
    }
    let ids = brand.competitors.map(\.id)
    let list = ids.joined(separator: ", ")
    let hint: Text =
      if ids.isEmpty {
        Text("add competitors: to brand.yaml", nl: "voeg competitors: toe aan brand.yaml")
      } else if let near = Suggestion.nearest(to: word.value, in: ids) {
        Text("did you mean \"\(near)\"?", nl: "bedoelde je \"\(near)\"?")
      } else {
        Text("there are: \(list)", nl: "er zijn: \(list)")
      }
    throw Diagnostic(
      .competitorUnknown,
      Text(
        "the brand file knows no competitor \"\(word.value)\"",
        nl: "het merkbestand kent geen concurrent \"\(word.value)\""), at: .statement(word.span),
      hint: hint)
  }
}
