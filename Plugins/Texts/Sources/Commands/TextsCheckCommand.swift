import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// `texts check`: what the rules about address, words and reading find.
struct TextsCheckCommand: Command {
  static let rule = Parameter.text(
    "rule", .option("rule"), .choice(TextRule.allCases.map(\.rawValue)),
    help: Text("Only this rule.", nl: "Alleen deze regel."))
  static let address = Parameter.text(
    "address", .option("address"), .choice(["u", "je", "formal", "informal", "any"]),
    help: Text(
      "The form of address for all texts, instead of the brand's policy.",
      nl: "De aanspreekvorm voor alle teksten, in plaats van het beleid van het merk."))
  static let terms = Parameter.text(
    "terms", .option("terms"), .file(extensions: ["yaml", "yml"]),
    help: Text(
      "A word list instead of the workspace's; Vale's rules are read as they are.",
      nl: "Een woordenlijst in plaats van die van de werkruimte; regels van Vale mogen zo."))
  static let list = Parameter.flag(
    "list",
    help: Text(
      "A table with a row for every place, for a pipe or a file.",
      nl: "Een tabel met een rij per plaats, voor een pipe of bestand."))
  static let failOn = Parameter.text(
    "severity", .option("fail-on"), .choice(["error", "warning", "info"]),
    help: Text(
      "Ends with exit code 1 when something this serious is found.",
      nl: "Eindigt met exitcode 1 als er iets van deze ernst gevonden is."))

  var signature: CommandSignature {
    CommandSignature(
      "texts check",
      Text(
        "Checks how texts address people, which words they use, how they read.",
        nl: "Controleert aanspreekvorm, woorden en leesbaarheid van teksten."),
      details: Text(
        "TX-01 another form of address than the brand's policy for that channel and segment; TX-02 "
          + "both forms in one text; TX-03 \"je\" to one person without the first name; TX-04 words "
          + "that lists say to avoid: jargon, insider words, English in Dutch, what the glossary "
          + "rules out; TX-05 more about ourselves than about the customer; TX-06 harder than suits "
          + "the target group; TX-07 a tone unlike the other texts; TX-08 several words for one "
          + "thing; TX-09 long sentences. Quotations, code, links and placeholders do not count. From "
          + "TX-04 on it is information, not a verdict.",
        nl:
          "TX-01 een andere aanspreekvorm dan het beleid van het merk voor dat kanaal en segment; "
          + "TX-02 beide vormen in één tekst; TX-03 \"je\" tegen één persoon zonder de voornaam; "
          + "TX-04 woorden die lijsten afraden: vaktaal, binnentaal, Engels in het Nederlands, wat de "
          + "woordenlijst uitsluit; TX-05 meer over onszelf dan over de klant; TX-06 moeilijker dan "
          + "bij de doelgroep past; TX-07 een toon die afwijkt van de andere teksten; TX-08 "
          + "verschillende woorden voor één ding; TX-09 lange zinnen. Citaten, code, links en "
          + "plaatshouders tellen niet. Vanaf TX-04 is het informatie, geen oordeel."),
      topic: .texts,
      parameters: TextParameters.all + [
        Self.rule, Self.address, Self.terms, Self.list, Self.failOn,
      ],
      resultColumns: CheckReport.placeColumns.map(\.id) + CheckReport.ruleColumns.map(\.id),
      examples: [
        Example(
          "texts check texts/website/betalen.html",
          Text("The payment page, word by word", nl: "De betaalpagina, woord voor woord"),
          output: #"""
            ! warning  TX-02  texts/website/betalen.html
              says both "uw", "u" and "je"
              texts/website/betalen.html:8:17
                <p>Controleer je winkelwagen en kies hoe je wilt betalen.</p>
                              ^~
              texts/website/betalen.html:8:44
                <p>Controleer je winkelwagen en kies hoe je wilt betalen.</p>
                                                         ^~
              texts/website/betalen.html:12:27
                <p>Na verificatie van uw gegevens ontvangt u een orderbevestiging.</p>
                                      ^~
              texts/website/betalen.html:12:48 texts/website/betalen.html:15:75
              texts/website/betalen.html:15:78

            · note  TX-04  texts/website/betalen.html
              "Checkout" is English: say "afrekenen"
              texts/website/betalen.html:7:7
                <h1>Checkout</h1>
                    ^~~~~~~~

            · note  TX-04  texts/website/betalen.html
              "winkelwagen" is not our word for it: say "winkelmand"
              texts/website/betalen.html:8:20
                <p>Controleer je winkelwagen en kies hoe je wilt betalen.</p>
                                 ^~~~~~~~~~~

            · note  TX-04  texts/website/betalen.html
              "Billing" is English: say "facturatie"
              texts/website/betalen.html:10:12
                <label>Billing adres</label> <input placeholder="Straat en huisnummer">
                       ^~~~~~~

            · note  TX-04  texts/website/betalen.html
              "verificatie" is jargon: say "controle"
              texts/website/betalen.html:12:11
                <p>Na verificatie van uw gegevens ontvangt u een orderbevestiging.</p>
                      ^~~~~~~~~~~

            · note  TX-04  texts/website/betalen.html
              "orderbevestiging" is jargon: say "bevestiging van je bestelling"
              texts/website/betalen.html:12:54
                <p>Na verificatie van uw gegevens ontvangt u een orderbevestiging.</p>
                                                                 ^~~~~~~~~~~~~~~~

            · note  TX-04  texts/website/betalen.html
              "refund" is English: say "terugbetaling"
              texts/website/betalen.html:15:36
                <p>Toch niet goed? Lees hoe onze refund werkt. Met track and trace volg je …
                                                 ^~~~~~

            · note  TX-04  texts/website/betalen.html
              "track and trace" is English: say "volg uw zending"
              texts/website/betalen.html:15:54
                … Lees hoe onze refund werkt. Met track and trace volg je je bestelling.</p>
                                                  ^~~~~

            8 findings: 1 warning, 7 notes

            Rules
            Rule   What                              Findings  Places
            ─────────────────────────────────────────────────────────
            TX-02  Two forms of address in one text         1       6
            TX-04  A word to avoid                          7       7
            1 text in 1 file
            """#),
        Example(
          "texts check --rule TX-01",
          Text("Where the form of address slips", nl: "Waar de aanspreekvorm verspringt"),
          output: #"""
            ! warning  TX-01  texts/app/nl.po Your order could not be delivered. We call yo…
              says "uw", "u"; the rule is "je"
              texts/app/nl.po:27:9
                msgstr "Uw bestelling kon niet worden bezorgd. Wij bellen u vandaag."
                        ^~
              texts/app/nl.po:27:59
                msgstr "Uw bestelling kon niet worden bezorgd. Wij bellen u vandaag."
                                                                          ^

            1 finding: 1 warning

            Rules
            Rule   What                         Findings  Places
            ────────────────────────────────────────────────────
            TX-01  Address differs from policy         1       2
            34 texts in 11 files
            """#),
        Example(
          "texts check --rule TX-04 --list | columns line, column, found, prefer | top 5",
          Text("Words to replace, as a table", nl: "Woorden om te vervangen, als tabel"),
          output: #"""
            Places
            Line  Column  Found        Say
            ─────────────────────────────────────────
               4      78  formule      winkel
               5      67  DC Noord     ons magazijn
               8       1  assortiment  aanbod
               8      26  de beste
               3      88  servicedesk  klantenservice
            34 texts in 11 files
            18 rows left out by top 5
            """#),
        Example(
          "texts check texts/missing.po",
          Text("A file that is not there", nl: "Een bestand dat er niet is"),
          failure: "file.missing"),
      ],
      searchTerms: [
        "tone of voice", "style", "formal", "informal", "tutoyeren", "vousvoyeren", "jargon",
        "terms", "lint", "vale", "schrijfwijzer", "aanspreekvorm", "woorden",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    try context.checkCancellation()
    let selection = try TextSelection(call, context)
    var problems = selection.problems
    var measure = TextCheck.Measure(
      policy: Self.policy(call, selection.brand), lists: try lists(call, context, &problems),
      limits: TextLimits(context))
    if let rule = call[Self.rule].flatMap(TextRule.init(rawValue:)) { measure.rules = [rule] }
    let check = try TextCheck(selection, measure, in: context)
    var report = CheckReport(selection, check, measure).report(asList: call[Self.list] == true)
    report.warnings = problems + check.problems
    if let severity = call[Self.failOn].flatMap(Diagnostic.Severity.init(rawValue:)) {
      let serious = Self.atLeast(severity)
      // A file that could not be read to its end is not known to be clean.
      report.isFailure =
        check.findings.contains { serious.contains($0.severity) }
        || report.warnings.contains { $0.severity == .error }
    }
    return report
  }

  private static func atLeast(_ severity: Diagnostic.Severity) -> [Diagnostic.Severity] {
    switch severity {
    case .error: [.error]
    case .warning: [.error, .warning]
    case .info: [.error, .warning, .info]
    }
  }

  /// The policy of the line, or else the brand's.
  static func policy(_ call: Call, _ brand: Brand?) -> AddressPolicy {
    let form: AddressPolicy.Form
    switch call[address] {
    case "u", "formal": form = .formal
    case "je", "informal": form = .informal
    case "any": form = .any
    default: return brand?.address ?? AddressPolicy(rows: [])
    }
    return AddressPolicy(rows: [AddressPolicy.Row(form: form)])
  }

  /// The list that was named, or those of the workspace before the usual ones.
  private func lists(
    _ call: Call, _ context: Context, _ problems: inout [Diagnostic]
  ) throws(Diagnostic) -> [WordList] {
    guard let path = call[Self.terms] else {
      let own = UsualWords.lists(beside: context.workspace)
      problems += own.problems
      return own.value
    }
    let read = try WordList.read(
      Spanned(path, at: call.span(of: Self.terms)), from: context.folder)
    problems += read.problems
    return read.value.map { [$0] } ?? []
  }
}
