import Diagnostics
import Foundation
import ReportRendering
import Testing

@Suite struct DiagnosticTests {
  private func lines(_ diagnostic: Diagnostic, width: Int? = 80) -> [String] {
    DiagnosticRenderer(RenderingOptions(width: width)).text(of: diagnostic)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func theFormOfTheManual() {
    let drawn = lines(DiagnosticFixtures.pointing(at: "regoin", in: "nps by regoin"))
    #expect(drawn[0] == "nps by regoin")
    #expect(drawn[1].hasPrefix("       ^~~~~~ there is no column \"regoin\"  "))
    #expect(drawn[1].hasSuffix("column.unknown") && drawn[1].count == 80)
    #expect(drawn[2] == "hint: did you mean \"region\"? columns: channel, region, segment …")
  }

  /// The cells over the caret are the word meant, whatever stands before it.
  @Test(arguments: [
    "nps by regoin", "nps where city = \"東京\" by regoin", "nps\tby\tregoin", "👨‍👩‍👧‍👦 regoin",
    "e\u{301}e\u{301} regoin by x",
    String(repeating: "a long statement ", count: 20) + "regoin and more "
      + String(repeating: "x", count: 200),
    "first line\nsecond regoin line\nthird", "first\r\nregoin\r\nlast", "a\u{1B}[31m regoin",
  ])
  func theCaretStandsUnderTheWord(_ statement: String) throws {
    for width in [nil, 40, 60, 80, 120] {
      let drawn = lines(DiagnosticFixtures.pointing(at: "regoin", in: statement), width: width)
      let source = drawn[0]
      let word = try #require(source.range(of: "regoin"))
      let before = DisplayText.width(of: String(source[..<word.lowerBound]))
      let marks = drawn[1].trimmingPrefix { $0 == " " }.prefix { $0 == "^" || $0 == "~" }
      #expect(drawn[1].prefix { $0 == " " }.count == before, "\(statement) at \(width ?? 0)")
      #expect(marks == "^~~~~~")
      if let width { #expect(DisplayText.width(of: source) <= width) }
    }
  }

  @Test func scriptsNameFileLineAndColumn() {
    let diagnostic = DiagnosticFixtures.pointing(
      at: "regoin", in: "nps\n  by regoin", file: "monthly.reis", line: 6)
    #expect(lines(diagnostic)[0].hasPrefix("monthly.reis:7:6: there is no column"))
  }

  @Test func theEndOfAStatementCanBeMeant() {
    var diagnostic = DiagnosticFixtures.pointing(at: "regoin", in: "nps by")
    diagnostic.place = .statement(SourceSpan(6, 6))
    #expect(lines(diagnostic)[1].hasPrefix("      ^ "))
    diagnostic.place = .statement(SourceSpan(400, 900))
    #expect(lines(diagnostic)[1].hasPrefix("      ^ "))
  }

  @Test func aSpanOverSeveralLinesIsMarkedToTheEndOfTheFirst() {
    var diagnostic = DiagnosticFixtures.pointing(at: "regoin", in: "nps by regoin\nwhere x = 1")
    diagnostic.place = .statement(SourceSpan(7, 20))
    #expect(lines(diagnostic)[1].hasPrefix("       ^~~~~~ "))
  }

  @Test func dataFilesNeedNoExcerpt() {
    let diagnostic = Diagnostic(
      Fixtures.unknownColumn, Text("not a number", nl: "geen getal"),
      at: .file(path: "responses/2026-03.csv", line: 412, column: 3, excerpt: nil))
    #expect(
      lines(diagnostic, width: nil)[0].hasPrefix("responses/2026-03.csv:412:3: not a number "))
    #expect(lines(diagnostic).count == 2)
  }

  @Test func wordsFromDataCannotReachTheTerminal() {
    let diagnostic = Diagnostic(
      Fixtures.unknownColumn, .verbatim("bad \u{1B}]0;title\u{7} cell"),
      at: .file(path: "a\u{1B}[2J.csv", line: 1, column: 2, excerpt: "x\u{1B}[31my\nz"))
    let text = lines(diagnostic).joined(separator: "\n")
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }
}
