import Diagnostics
import Testing

@testable import WorkspaceKit

/// Whatever is in a file, it is read or refused, and every place lies in it.
@Suite struct TextFuzzTests {
  private static let seeds: [(name: String, text: String)] = [
    (
      "a.po",
      "msgid \"\"\nmsgstr \"Language: nl\\n\"\n\n#, fuzzy\nmsgid \"a\"\nmsgstr \"\"\n\"je \\\"é\\\"\"\n"
    ),
    (
      "a.html",
      "<p class=\"x\">E&eacute;n <b>je</b> &#8217;</p><!-- x --><script>u</script><q>u</q>"
    ),
    ("a.md", "---\na: b\n---\n# Kop\n\ntekst `code` [l](u)\nverder\n\n```\nx\n```\n> q\n- p\n"),
    ("a.json", #"{"a": ["b", {"c": "d\né"}], "e": 1.5e3}"#),
    ("a.yaml", "nl:\n  a: \"b \\\" é\"\n  c: >\n    d\n    e\n  f: 'g''h'\n  i: |\n    j\n"),
    ("a.csv", "x;tekst\n1;\"je \"\"u\"\"\n2\"\n3;é\n"),
    ("a.txt", "Je en u.\r\n🙂 \u{202E}שלום\u{202C} é\u{301}\n"),
  ]
  private static let scraps = [
    "\"", "\\", "\\\"", "<", ">", "<!--", "-->", "&", "&#x", ";", "`", "```", "](", "[", "{", "}",
    "\n", "\r", "\r\n", "msgid ", "msgstr[", "#~", "🙂", "\u{202E}", "e\u{301}", "'", "|\n", ">\n",
    "\u{FFFD}", "<q>", "</q>", "<script", "\\u00", "%(a)s", "{b}",
  ]

  @Test(arguments: seeds.indices, 1...12)
  func mutatedFilesAreReadOrRefused(_ number: Int, _ round: Int) throws {
    var random = SeededGenerator(seed: UInt64(number * 100 + round))
    let (name, text) = Self.seeds[number]
    let folder = try TemporaryFolder()
    for _ in 0..<40 {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where place < bytes.count: bytes.remove(at: place)
        case 1 where place < bytes.count: bytes[place] = UInt8.random(in: 1...255, using: &random)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + 9))
        default:
          let scrap = Self.scraps.randomElement(using: &random) ?? ""
          bytes.insert(contentsOf: Array(scrap.utf8), at: place)
        }
      }
      try folder.write(bytes, to: name)
      try check(folder.path(of: name), name)
    }
  }

  private func check(_ path: String, _ name: String) throws {
    var declaration = TextDeclaration(files: [])
    declaration.columns = ["tekst"]
    let document: TextDocument
    do {
      document = try TextDocument.read(path, shown: name, as: [declaration])
    } catch {
      #expect(error.code == .fileBinary, "\(error)")
      return
    }
    let lines = Array(ByteLines(document.bytes))
    for unit in document.units {
      let anchors = unit.anchors
      #expect(zip(anchors, anchors.dropFirst()).allSatisfy { $0.text <= $1.text })
      var places = document.places
      for offset in 0..<unit.text.utf8.count {
        guard case .file(_, let line?, let column?, _) = places.place(of: offset, in: unit) else {
          Issue.record("no place")
          return
        }
        #expect(line >= 1 && line <= lines.count + 1 && column >= 1)
      }
    }
  }
}
