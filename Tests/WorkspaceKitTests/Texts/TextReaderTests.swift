import Diagnostics
import Testing

@testable import WorkspaceKit

/// What each format gives as texts, and that every word leads back to its place.
@Suite struct TextReaderTests {
  private func document(
    _ content: String, _ name: String, columns: [String] = []
  ) throws -> TextDocument {
    let folder = try TemporaryFolder()
    try folder.write(content, to: name)
    var declaration = TextDeclaration(files: [])
    declaration.columns = columns
    return try TextDocument.read(
      folder.path(of: name), shown: name, as: [declaration])
  }

  /// The place of the first `word` in a text, as `line:column`.
  private func place(_ word: String, _ document: TextDocument, _ unit: Int = 0) throws -> String {
    let text = document.units[unit].text
    let range = try #require(text.firstRange(of: word), "\(text)")
    var places = document.places
    guard
      case .file(_, let line, let column, let excerpt) = places.place(
        of: text.utf8.distance(from: text.startIndex, to: range.lowerBound),
        in: document.units[unit])
    else { return "" }
    let rest = String((excerpt ?? "").dropFirst((column ?? 1) - 1))
    #expect(rest.hasPrefix(String(word.prefix(1))), "\(rest)")
    return "\(line ?? 0):\(column ?? 0)"
  }

  @Test func gettext() throws {
    let found = try document(
      #"""
      msgid ""
      msgstr "Language: nl\n"

      msgctxt "menu"
      msgid "Open"
      msgstr ""
      "Één \"deur\" open\n"
      "dan jij"

      #, fuzzy
      msgid "Old"
      msgstr "Uw oude"

      #~ msgid "Gone"
      #~ msgstr "Uw vorige"

      msgid "%d day"
      msgid_plural "%d days"
      msgstr[0] "%d dag"
      msgstr[1] "%d dagen voor je"

      msgid "Later"
      msgstr ""
      """#, "nl.po")
    #expect(found.units.map(\.key) == ["menu|Open", "%d day", "%d day"])
    #expect(found.units[0].text == "Één \"deur\" open\ndan jij")
    #expect(found.units.allSatisfy { $0.language == .nl })
    #expect(try place("deur", found) == "7:8")
    #expect(try place("open", found) == "7:15")
    #expect(try place("jij", found) == "8:6")
    #expect(try place("je", found, 2) == "20:26")
    #expect(found.omissions == TextDocument.Omissions(untranslated: 1, unfinished: 2))
    #expect(found.problems == [])
  }

  @Test func gettextWithMistakes() throws {
    let found = try document(
      "msgid \"a\"\nmsgstr \"je\nmsgfoo \"x\"\nwhat\n\nmsgid \"b\"\nmsgstr \"u\"\n", "nl.po")
    #expect(found.units.map(\.text) == ["je", "u"])
    #expect(
      found.problems.map(\.summary) == [
        "2:8 text.malformed", "3:1 text.malformed", "4:1 text.malformed",
      ])
  }

  @Test func markdown() throws {
    let found = try document(
      """
      ---
      title: uw titel
      ---
      # Kop voor jou

      Een zin die
      doorloopt met `uw code` en [je link](https://x.nl/uw/pad).

      ```
      uw blok
      ```

      > U zei het zelf.

      - punt een
      - **jij** ook <!-- uw
      commentaar --> 🙂 jullie
      """, "a.md")
    let text = found.units[0].text
    #expect(!text.lowercased().contains("uw") && !text.contains("U zei"))
    #expect(text.contains("Een zin die doorloopt met"))
    #expect(try place("jou", found) == "4:12")
    #expect(try place("doorloopt", found) == "7:1")
    #expect(try place("link", found) == "7:32")
    #expect(try place("jij", found) == "16:5")
    #expect(try place("jullie", found) == "17:18")
    #expect(found.units[0].key == nil)
  }

  @Test func html() throws {
    let found = try document(
      """
      <html><head><title>Voor jou</title><style>.uw{}</style></head>
      <body><p>E&eacute;n <b>z</b>in
      &#8211; voor je</p><script>var uw = "<p>";</script>
      <img alt="Foto van je mand" src="uw.png"><q>U bent top</q>
      <input placeholder='Je naam'> 3 < 4 & klaar
      """, "a.html")
    let text = found.units[0].text
    #expect(!text.lowercased().contains("uw") && !text.contains("top"))
    #expect(text.contains("Eén zin – voor je"))
    #expect(text.contains("Foto van je mand") && text.contains("3 < 4 & klaar"))
    #expect(try place("jou", found) == "1:25")
    #expect(try place("Foto", found) == "4:11")
    #expect(try place("klaar", found) == "5:39")
  }

  @Test func json() throws {
    let found = try document(
      #"""
      {"a": {"titel": "Voor je\n\"mand\" \u00e9\ud83d\ude42 jij", "@titel": {"x": "uw"}},
       "lijst": ["een", 2, null, "u"]}
      """#, "nl.json")
    #expect(found.units.map(\.key) == ["a.titel", "lijst.0", "lijst.3"])
    #expect(found.units[0].text == "Voor je\n\"mand\" é🙂 jij")
    #expect(try place("je", found) == "1:23")
    #expect(try place("mand", found) == "1:29")
    #expect(try place("jij", found) == "1:55")
    #expect(try place("u", found, 2) == "2:29")
  }

  @Test(arguments: [
    (#"{"a": "b" "c"}"#, "1:11"), (#"{"a": "b",}"#, "1:11"), (#"{"a": "b"#, "1:7"),
    ("[1, x]", "1:5"),
    (#"{"a": 1} 2"#, "1:10"), ("", "1:1"),
  ])
  func jsonWithMistakes(_ content: String, _ place: String) throws {
    let found = try document(content, "nl.json")
    #expect(found.problems.map(\.summary) == ["\(place) text.malformed"])
  }

  @Test func yaml() throws {
    let found = try document(
      """
      nl:
        plat: Dag je
        dubbel: "Eén \\"mand\\" \\u00e9 voor
          jou"
        enkel: 'foto''s van jullie'
        blok: |
          Regel een
          en jij
        vouw: >-
          Twee regels
          worden uwe zin
        getal: 12
        lijst: [a, "u"]
      """, "nl.yaml")
    #expect(
      found.units.map(\.key) == [
        "nl.plat", "nl.dubbel", "nl.enkel", "nl.blok", "nl.vouw", "nl.lijst.0", "nl.lijst.1",
      ])
    #expect(found.units.allSatisfy { $0.language == .nl })
    #expect(try place("je", found, 0) == "2:13")
    #expect(try place("mand", found, 1) == "3:18")
    #expect(try place("jou", found, 1) == "4:5")
    #expect(try place("jullie", found, 2) == "5:23")
    #expect(try place("jij", found, 3) == "8:8")
    #expect(try place("uwe", found, 4) == "11:12")
    #expect(try place("u", found, 6) == "13:15")
  }

  @Test func table() throws {
    let found = try document(
      "plek;tekst;nr\r\na;\"Voor \"\"je\"\"\r\nen jij\";1\r\nb;u;2\r\n", "a.csv", columns: ["tekst"]
    )
    #expect(found.units.map(\.key) == ["tekst:2", "tekst:4"])
    #expect(found.units[0].text == "Voor \"je\"\r\nen jij")
    #expect(try place("je", found) == "2:11")
    #expect(try place("jij", found) == "3:4")
    #expect(try place("u", found, 1) == "4:3")
    let none = try document("a,b\n1,2\n", "a.csv")
    #expect(none.problems.map(\.code.id) == ["text.columns"])
    let wrong = try document("tekst,b\n1,2\n", "a.csv", columns: ["tekts"])
    #expect(wrong.problems[0].hint?.en == "did you mean \"tekst\"?")
  }

  @Test func plainTextThatWasBrokenToFitIsOneSentence() throws {
    let long = String(repeating: "woord ", count: 12) + "einde"
    let found = try document("Kort\nregel\n\(long)\nvan je zin.\nVolgende", "a.txt")
    #expect(found.units[0].text == "Kort\nregel\n\(long) van je zin.\nVolgende")
    #expect(try place("je", found) == "4:5")
    #expect(try place("Volgende", found) == "5:1")
  }
}

/// Files in other encodings, too large, of no known form.
@Suite struct TextFileTests {
  private func read(_ bytes: [UInt8], _ name: String = "a.txt") throws -> TextDocument {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: name)
    return try TextDocument.read(
      folder.path(of: name), shown: name, as: [TextDeclaration(files: [])])
  }

  @Test func otherEncodingsAreReadAndSaid() throws {
    let latin = try read([0x45, 0xE9, 0x6E, 0x20, 0x80, 0x20, 0x93, 0x6A, 0x65, 0x94])
    #expect(latin.units[0].text == "Eén € “je”")
    #expect(latin.problems.map(\.summary) == ["1:2 text.encoding"])
    let broken = try read(Array("één\nfijne caf".utf8) + [0xFF] + Array("é voor je één".utf8))
    #expect(broken.units[0].text == "één\nfijne caf\u{FFFD}é voor je één")
    #expect(broken.problems.map(\.summary) == ["2:10 text.encoding"])
    let sixteen = try read(
      [0xFF, 0xFE] + "één".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    #expect(sixteen.units[0].text == "één" && sixteen.problems == [])
    let marked = try read([0xEF, 0xBB, 0xBF] + Array("je".utf8))
    #expect(marked.units[0].text == "je")
  }

  @Test func whatIsNoTextIsRefused() {
    #expect(throws: Diagnostic.self) { try read([0x50, 0x4B, 0x00, 0x01]) }
    let error = #expect(throws: Diagnostic.self) { try read(Array("x".utf8), "a.bin") }
    #expect(error?.code == .textFormat)
  }

  @Test func anEmptyFileHasNoText() throws {
    for name in ["a.txt", "a.md", "a.html", "a.po", "a.yaml", "a.csv"] {
      #expect(try read([], name).units.isEmpty)
      #expect(try read(Array(" \n\n".utf8), name).units.isEmpty)
    }
  }
}
