import Diagnostics
import Testing

@testable import WorkspaceKit

/// The form of YAML files: places, syntax errors, duplicate keys, limits.
@Suite struct YAMLDocumentTests {
  private func read(_ text: String) -> YAMLDocument {
    YAMLDocument(YAMLSource(text: text, path: "x.yaml"))
  }

  @Test func scalarsStayAsWritten() throws {
    let root = try #require(read("a: no\nb: 1.10\nc: 2026-01-01\nd: \"null\"\ne: null\nf:\n").root)
    guard case .mapping(let entries) = root.content else {
      Issue.record("not a mapping")
      return
    }
    #expect(entries.map { $0.value.scalar } == ["no", "1.10", "2026-01-01", "null", "null", ""])
    #expect(entries.map { $0.value.isNull } == [false, false, false, false, true, true])
    #expect(entries.map { $0.value.line } == [1, 2, 3, 4, 5, 6])
    #expect(entries[0].value.column == 4)
  }

  @Test func placesCountScalarsNotBytes() throws {
    let root = try #require(read("é: [ü, x]\n").root)
    guard case .mapping(let entries) = root.content,
      case .sequence(let items) = entries[0].value.content
    else {
      Issue.record("not a mapping of a list")
      return
    }
    #expect(items[1].column == 8)
  }

  @Test(arguments: [
    ("a: b: c\n", "1:5", "double quotes"),
    ("a:\n\tb: 1\n", "2:1", "spaces"),
    ("a: \"x\n", "2:1", "close"),
    ("a: [1, 2\n", "2:1", "]"),
    ("a: {b: 1\n", "2:1", "}"),
    ("a: 1\n  b: 2\n", "2:4", "double quotes"),
    ("a: 1\nb\n", "3:1", "key: value"),
    ("a: *nothing\n", "1:4", "double quotes"),
    ("a: *.csv\n", "1:5", "double quotes"),
    ("a: @x\n", "1:4", "double quotes"),
    ("a: 1\n---\nb: 2\n", "2:1", "file of its own"),
    ("a: \"\\q\"\n", "1:5", "backslash"),
  ])
  func syntaxErrorsNameThePlaceAndARemedy(_ text: String, _ position: String, _ hint: String) throws
  {
    let document = read(text)
    #expect(document.root == nil)
    let problem = try #require(document.problems.first)
    #expect(document.problems.count == 1)
    #expect(problem.code == .yamlSyntax)
    #expect(problem.position == position)
    #expect(
      problem.hint?.en.contains(hint) == true, "\(problem.message.en) | \(problem.hint?.en ?? "-")")
    #expect(problem.hint?.nl.isEmpty == false)
  }

  @Test func everyDuplicateKeyIsReportedAtItsSecondPlace() throws {
    let document = read(
      """
      files: [a.csv]
      questions:
        one: {kind: nps, column: A, kind: csat}
        two:
          column: B
          kind: csat
          column: C
        one: {kind: nps}
      files: [b.csv]
      """)
    #expect(
      Set(document.problems.map(\.summary)) == [
        "3:31 yaml.duplicate-key", "7:5 yaml.duplicate-key", "8:3 yaml.duplicate-key",
        "9:1 yaml.duplicate-key",
      ])
    #expect(document.root != nil)
  }

  @Test func textThatMerelyLooksLikeADuplicateIsNot() {
    #expect(read("a: \"a: b\"\nb: {a: 1}\nc: a\n").problems.isEmpty)
  }

  @Test func emptyFilesAndCommentsHaveNoRoot() {
    for text in ["", "\n\n", "# only a comment\n", "---\n"] {
      let document = read(text)
      #expect(document.problems.isEmpty)
      #expect(document.root?.isNull ?? true)
    }
  }

  @Test func windowsLineEndsAndByteOrderMarksAreFine() throws {
    let document = read("\u{FEFF}a: 1\r\nb: 2\r\n")
    #expect(document.problems.isEmpty)
    let root = try #require(document.root)
    guard case .mapping(let entries) = root.content else {
      Issue.record("not a mapping")
      return
    }
    #expect(entries.map { $0.value.scalar } == ["1", "2"])
  }
}

/// Files that would keep the workbench busy or are no text.
@Suite struct YAMLLimitTests {
  @Test func anAliasBombIsRefusedBeforeItExpands() throws {
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (name, used) in zip("bcdefghi", "abcdefgh") {
      let uses = Array(repeating: "*\(used)", count: 9).joined(separator: ", ")
      text += "\(name): &\(name) [\(uses)]\n"
    }
    let start = ContinuousClock.now
    let document = YAMLDocument(YAMLSource(text: text, path: "bomb.yaml"))
    #expect(ContinuousClock.now - start < .milliseconds(500))
    #expect(document.root == nil)
    #expect(document.problems.map(\.summary) == ["2:40 yaml.too-much"])
  }

  @Test func aliasesHiddenBehindQuotesAreCounted() {
    // A plain scalar that goes on with a quote would fool a scanner that skips quotes.
    let uses = Array(repeating: "*a", count: 20).joined(separator: ", ")
    let text = "a: &a [x]\nb: foo\n  \"bar\nc: [\(uses)]\nd: \"\n"
    let document = YAMLDocument(YAMLSource(text: text, path: "x.yaml"))
    #expect(document.problems.map(\.code) == [.yamlTooMuch])
  }

  @Test func aFewAliasesAreFilledIn() throws {
    let document = YAMLDocument(
      YAMLSource(text: "a: &x {kind: nps}\nb: *x\nc: *x\n", path: "x.yaml"))
    #expect(document.problems.isEmpty)
    guard case .mapping(let entries)? = document.root?.content else {
      Issue.record("not a mapping")
      return
    }
    #expect(entries[0].value.content == entries[2].value.content)
  }

  @Test func emphasisedWordsAreNotAliases() {
    let words = Array(repeating: "*word*", count: 30).joined(separator: " ")
    let document = YAMLDocument(YAMLSource(text: "a: \"\(words)\"\n", path: "x.yaml"))
    #expect(document.problems.isEmpty)
  }

  @Test func expandedPiecesAreCounted() {
    var text = "a: &a [" + Array(repeating: "x", count: 1000).joined(separator: ",") + "]\n"
    text += "b: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\n"
    let limits = YAMLLimits(nodes: 5000)
    let document = YAMLDocument(YAMLSource(text: text, path: "x.yaml"), limits: limits)
    #expect(document.problems.map(\.code) == [.yamlTooMuch])
    #expect(document.root == nil)
  }

  @Test(arguments: [40, 1_000, 5_000, 200_000])
  func depthIsLimited(_ depth: Int) {
    let text =
      "a: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "\n"
    let document = YAMLDocument(YAMLSource(text: text, path: "x.yaml"))
    #expect(document.root == nil)
    #expect(document.problems.count == 1)
  }

  @Test func sizeIsLimited() {
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: (1 << 20) + 1)
    #expect(throws: Diagnostic.self) { try YAMLDocument(bytes: bytes, path: "x.yaml") }
  }

  @Test func bytesThatAreNotTextNameTheirPlace() throws {
    let latin: [UInt8] = Array("a: 1\nb: caf".utf8) + [0xE9] + Array("\n".utf8)
    do {
      _ = try YAMLDocument(bytes: latin, path: "x.yaml")
      Issue.record("accepted")
    } catch {
      #expect(error.summary == "2:7 yaml.encoding")
    }
    do {
      _ = try YAMLDocument(bytes: Array("a: x\u{0}y\n".utf8), path: "x.yaml")
      Issue.record("accepted")
    } catch {
      #expect(error.summary == "1:5 yaml.encoding")
    }
    do {
      _ = try YAMLDocument(bytes: [0xFF, 0xFE, 0x61, 0x00], path: "x.yaml")
      Issue.record("accepted")
    } catch {
      #expect(error.code == .yamlEncoding)
      #expect(error.message.en.contains("UTF-16"))
    }
  }
}
