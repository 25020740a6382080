import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Each rule with a text that it finds and one that it leaves alone.
@Suite struct TextRuleTests {
  /// The rules that find something, in the order of the report.
  private func rules(_ files: [String: String], _ line: String = "texts check") async throws
    -> [String]
  {
    let tested = try await WrittenWorkspace(files).session()
    let outcome = await tested.run(line)
    #expect(outcome == .done, "\(tested.output.text)")
    return tested.output.reports.flatMap(\.blocks).flatMap { block -> [Finding] in
      if case .findings(let findings) = block { findings } else { [] }
    }.map(\.rule)
  }

  private func workspace(
    _ text: String, _ declaration: String = "{files: a.txt, channel: brief, segment: vast}",
    brand: String = ""
  ) -> [String: String] {
    [
      "workspace.yaml": "name: w\ntexts:\n  - \(declaration)\n", "a.txt": text,
      "brand.yaml": """
      target-groups: {vast: {text: V, readability: 60..100, sentence: 12}}
      address: [{channel: brief, form: u}, {channel: brief, segment: nieuw, form: je}, {channel: folder, form: any}]
      \(brand)
      """,
    ]
  }

  @Test(arguments: [
    ("U krijgt uw pakket.", []), ("Je krijgt je pakket.", ["TX-01"]),
    ("U krijgt je pakket.", ["TX-02"]), ("Het pakket komt.", []),
    ("Zij schreef: “je bent top”. Dank u.", []), ("Bel 24 u per dag.", []),
    ("Gij krijgt uw pakket.", ["TX-01"]), ("Bel %(je)s of {u} op u.nl/je", []),
  ])
  func address(_ text: String, _ found: [String]) async throws {
    #expect(try await rules(workspace(text)) == found)
  }

  @Test(arguments: [
    ("{files: a.txt, channel: brief, segment: nieuw}", []),
    ("{files: a.txt, channel: folder}", []), ("{files: a.txt, channel: fax}", []),
    ("{files: a.txt, channel: brief}", ["TX-01"]),
    ("{files: a.txt, channel: brief, language: en}", []),
  ])
  func policy(_ declaration: String, _ found: [String]) async throws {
    #expect(try await rules(workspace("Je krijgt je pakket.", declaration)) == found)
  }

  @Test(arguments: [
    ("Beste klant, je pakket komt.", ["TX-03"]), ("Beste {voornaam}, je pakket komt.", []),
    ("Hoi %(first_name)s, je pakket komt.", []), ("Beste {achternaam}, je pakket komt.", ["TX-03"]),
    ("Beste klant, het pakket komt.", []),
  ])
  func firstName(_ text: String, _ found: [String]) async throws {
    let declaration = "{files: a.txt, channel: folder, personal: true}"
    #expect(try await rules(workspace(text, declaration)) == found)
  }

  @Test(arguments: [
    ("Naar de checkout.", ["TX-04"]), ("Naar https://x.nl/checkout.", []),
    ("De restitutie volgt.", ["TX-04"]), ("Het substitutieartikel.", ["TX-04"]),
    ("Je winkelwagen is leeg.", ["TX-04"]), ("De winkelmand is leeg.", []), ("De app helpt.", []),
    ("De refund volgt.", []),
  ])
  func terms(_ text: String, _ found: [String]) async throws {
    let brand = """
      terms:
        jargon: {restitutie: geld terug, substitutie*: vervanging}
        glossary: {winkelmand: [winkelwagen]}
        allowed: [refund]
      """
    let declaration = "{files: a.txt, channel: folder}"
    #expect(try await rules(workspace(text, declaration, brand: brand)) == found)
  }

  @Test func theLongestTermWins() async throws {
    let brand = "terms: {jargon: {customer: klant, customer journey map: klantreiskaart}}"
    let tested = try await WrittenWorkspace(
      workspace("De customer journey map.", brand: brand)
    ).session()
    await tested.run("texts check --rule TX-04 --list")
    let rows = try #require(tested.output.reports.last?.table).readableRows
    #expect(rows.map { $0.word("prefer") } == ["klantreiskaart"])
    #expect(rows.map { $0.number("column") } == [4])
  }

  @Test func insideOutNeedsEnoughWords() async throws {
    let ours = String(repeating: "Wij zijn trots op ons werk. ", count: 8)
    let declaration = "{files: a.txt, channel: folder}"
    #expect(try await rules(workspace(ours, declaration)) == ["TX-05"])
    #expect(try await rules(workspace("Wij zijn trots op ons werk.", declaration)) == [])
    let both = String(repeating: "Wij helpen u. U belt ons. ", count: 8)
    #expect(try await rules(workspace(both, declaration)) == [])
  }

  @Test func readabilityAndSentences() async throws {
    let hard = String(
      repeating:
        "Verzekeringsvoorwaarden veroorzaken onduidelijkheid betreffende verantwoordelijkheden. ",
      count: 20)
    #expect(try await rules(workspace(hard)) == ["TX-06"])
    let short = "Verzekeringsvoorwaarden veroorzaken onduidelijkheid."
    #expect(try await rules(workspace(short)) == [])
    let long = "De man en de kat en de hond en de vis en de muis zijn er."
    #expect(try await rules(workspace(long)) == ["TX-09"])
  }

  @Test func oneThingWithSeveralNames() async throws {
    let text = "Vul de winkelwagen. De winkelmand is vol."
    let declaration = "{files: a.txt, channel: folder}"
    #expect(try await rules(workspace(text, declaration)) == ["TX-08"])
    #expect(
      try await rules(
        workspace(text, declaration, brand: "terms: {variants: [[wagen, winkelwagen]]}")) == [])
  }

  @Test func aToneUnlikeTheOthers() async throws {
    var files = ["brand.yaml": "address: []\n"]
    let plain = "Je pakket komt vandaag. Wij bellen je straks. Het is fijn weer. "
    for number in 1...6 {
      files["\(number).txt"] = String(repeating: plain, count: 4) + "Dag \(number)."
    }
    let stiff = """
      Naar aanleiding van het schriftelijke verzoek met betrekking tot de beëindiging van de \
      overeenkomst wordt medegedeeld dat de behandeling daarvan eerst na ontvangst van de ondertekende \
      verklaring zal plaatsvinden, waarna de administratie de afhandeling binnen de gestelde termijn \
      verzorgt en een bevestiging daarvan verstuurt.
      """
    files["7.txt"] = stiff
    #expect(try await rules(files, "texts check *.txt --rule TX-07") == ["TX-07"])
    files["7.txt"] = String(repeating: plain, count: 4)
    #expect(try await rules(files, "texts check *.txt --rule TX-07") == [])
  }
}
