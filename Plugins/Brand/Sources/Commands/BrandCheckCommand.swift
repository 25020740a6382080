import WorkbenchKit
import WorkspaceKit

/// `brand check`: whether the brand is written down completely enough to be a measure.
struct BrandCheckCommand: Command {
  static let failOn = Parameter.text(
    "severity", .option("fail-on"), .choice(["error", "warning", "info"]),
    help: Text(
      "Ends with exit code 1 when something this serious is found.",
      nl: "Eindigt met exitcode 1 als er iets van deze ernst gevonden is."))

  static let columns: [Column] = [
    Column("part", Text("Part", nl: "Deel"), .text),
    Column("key", Text("Key", nl: "Sleutel"), .text),
    Column("status", Text("Status", nl: "Status"), .text),
    Column("n", .verbatim("n"), .integer),
    Column("place", Text("Place", nl: "Plaats"), .text),
  ]

  var signature: CommandSignature {
    CommandSignature(
      "brand check",
      Text(
        "Checks whether brand and promises are complete enough to measure by.",
        nl: "Controleert of merk en beloften volledig genoeg zijn om aan te meten."),
      details: Text(
        "BR-01 a part that the brand file lacks: an error for definition, values, feelings, relation, "
          + "what customers should say and what sets it apart; a note for the rest, and for a "
          + "competitor of whom nothing is said. BR-05 something that sets it apart without proof or "
          + "not visible in consideration or purchase, where customers choose. BR-06 an "
          + "indirect signal that nobody has looked at, or that contradicts a value. PR-01 a promise "
          + "without condition, measure or touchpoint: nobody can tell when it is broken.",
        nl:
          "BR-01 een deel dat in het merkbestand ontbreekt: een fout voor definitie, waarden, "
          + "gevoelens, relatie, wat klanten moeten zeggen en wat het onderscheidt; een opmerking voor "
          + "de rest, en voor een concurrent over wie niets gezegd is. BR-05 iets onderscheidends zonder "
          + "bewijs of niet te zien bij overweging of aankoop, waar klanten kiezen. BR-06 een indirect signaal waar niemand naar gekeken heeft, of dat een waarde "
          + "tegenspreekt. PR-01 een belofte zonder voorwaarde, maat of contactpunt: niemand kan "
          + "zeggen wanneer die gebroken is."),
      topic: .brand, parameters: [Self.failOn], resultColumns: Self.columns.map(\.id),
      examples: [
        Example(
          "brand check", Text("What is there and what is not", nl: "Wat er is en wat niet"),
          output: #"""
            Buurtmarkt
            Part                       Key            Status   n  Place
            ────────────────────────────────────────────────────────────────────────────────
            definition                 definition     present  1  brand.yaml:12
            core values                values         present  5  brand.yaml:35
            desired feelings           feelings       present  3  brand.yaml:71
            desired relation           relation       present  1  brand.yaml:16
            what customers should say  customers-say  present  2  brand.yaml:73
            what sets it apart         usps           present  2  brand.yaml:77
            target groups              target-groups  present  2  brand.yaml:22
            personality                personality    present  3  brand.yaml:67
            culture                    culture        present  2  brand.yaml:69
            address policy             address        present  5  brand.yaml:91
            word lists                 terms          present  3  brand.yaml:101
            competitors                competitors    present  2  brand.yaml:148
            indirect signals rated     signals        present  5  brand.yaml:114
            promises                   promises       present  6  promises/altijd-de-laagst…
            shortened: place; see all with --width 91 or --format csv

            · note  BR-01  versplaats
              Versplaats: no values, no facts
              brand.yaml:171:3
                versplaats: {name: Versplaats}
                ^~~~~~~~~~
              → What does it do at our customers' touchpoints?

            ! warning  BR-05  bezorgd-door-bekenden
              Delivered by somebody from the neighbourhood: no proof, not seen in
              consideration or purchase, where customers choose
              brand.yaml:82:3
                bezorgd-door-bekenden:
                ^~~~~~~~~~~~~~~~~~~~~
              → Why should a customer believe it?

            ! warning  BR-06  back-door
              contradicts gezellig: Three members of staff smoke in the brand's clothes
              beside customers' bicycles
              brand.yaml:119:3
                back-door:
                ^~~~~~~~~
              → Who can change it, and who sees it daily?

            ! warning  BR-06  phone-menu
              contradicts dichtbij: Press 1 for your customer number … a person only after 3
              minutes
              brand.yaml:125:3
                phone-menu:
                ^~~~~~~~~~
              → Who can change it, and who sees it daily?

            ! warning  BR-06  signals
              nobody has looked at 4 signals: staff-together, on-the-way,
              forms-and-invoices, chat-avond
              brand.yaml:141:3
                forms-and-invoices: {}
                ^~~~~~~~~~~~~~~~~~
              brand.yaml:142:3
                chat-avond:
                ^~~~~~~~~~
              → Who goes and looks this month?

            ✗ error  PR-01  altijd-de-laagste-prijs
              "Always the lowest price" lacks a condition, a measure, a touchpoint where it
              is due
              promises/altijd-de-laagste-prijs.yaml:3:7
                text: {nl: Altijd de laagste prijs, en: Always the lowest price}
                      ^
              → When is it broken, and how would anybody notice?

            6 findings: 1 error, 4 warnings, 1 note
            """#),
        Example(
          "brand check --fail-on fatal",
          Text("A severity that does not exist", nl: "Een ernst die niet bestaat"),
          failure: "argument.type"),
      ],
      searchTerms: [
        "completeness", "values", "promise", "merk", "kernwaarden", "volledig", "beloften", "usp",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    try context.checkCancellation()
    var problems: [Diagnostic] = []
    let brand = try context.brand(&problems)
    let promises = context.workspace?.promises ?? Declared([])
    problems += promises.problems
    let findings =
      BrandFindings.all(of: brand, in: context.atlas)
      + BrandFindings.unfinished(promises.value)
    var blocks: [Report.Block] = [.table(Self.table(brand, promises.value))]
    if !findings.isEmpty { blocks.append(.findings(findings)) }
    var report = Report(blocks, warnings: problems)
    report.isFailure = Self.isFailure(findings, call)
    return report
  }

  /// Whether something is found that a call calls a failure.
  static func isFailure(_ findings: [Finding], _ call: Call) -> Bool {
    guard let severity = call[failOn].flatMap(Diagnostic.Severity.init(rawValue:)) else {
      return false
    }
    let order: [Diagnostic.Severity] = [.error, .warning, .info]
    let serious = order.prefix { $0 != severity } + [severity]
    return findings.contains { serious.contains($0.severity) }
  }

  private static func table(_ brand: Brand, _ promises: [Promise]) -> Table {
    var rows = BrandPart.all(of: brand).map { part in
      row(part.title, part.key, part.isPresent, part.count, part.place)
    }
    let rated = brand.signals.count { $0.rating != nil }
    rows.append(
      row(
        Text("indirect signals rated", nl: "indirecte signalen beoordeeld"), "signals", rated > 0,
        rated, brand.signals.first { $0.place != nil }?.place))
    rows.append(
      row(
        Text("promises", nl: "beloften"), Promise.folder, !promises.isEmpty, promises.count,
        promises.first.map { .file($0.path) }))
    var table = Table(
      id: "brand-check", title: .verbatim(brand.name), columns: columns, rows: rows)
    table.priorities = ["part", "status", "n", "place"]
    return table
  }

  private static func row(
    _ title: Text, _ key: String, _ isPresent: Bool, _ count: Int, _ place: Place?
  ) -> [Value] {
    let status =
      isPresent
      ? Term("present", Text("present", nl: "aanwezig"))
      : Term("missing", Text("missing", nl: "ontbreekt"))
    return [
      .term(Term(key, title)), .text(key), .term(status), .integer(count),
      place.flatMap(name).map { .text($0) } ?? .missing(.notApplicable),
    ]
  }

  private static func name(_ place: Place) -> String? {
    guard case .file(let path, let line, _, _) = place else { return nil }
    return line.map { "\(path):\($0)" } ?? path
  }
}
