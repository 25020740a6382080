import Diagnostics
import ReportRendering
import Testing
import WorkbenchKit

/// Whatever a table or chart holds, no line is wider than the page and nothing escapes.
@Suite struct PageWidthTests {
  private func lines(_ text: String) -> [String] {
    // By scalars: a carriage return before the line feed would hide in one character.
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  private func expectFits(_ text: String, _ width: Int, _ what: String) {
    for line in lines(text) where DisplayText.width(of: line) > width {
      Issue.record("\(what): \(DisplayText.width(of: line)) cells in \(width): \(line)")
    }
    for scalar in text.unicodeScalars where scalar != "\n" {
      let isControl = scalar.properties.generalCategory == .control
      let isOverride =
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      if isControl || isOverride { Issue.record("\(what): U+\(String(scalar.value, radix: 16))") }
    }
  }

  @Test(arguments: [UInt64](0..<400))
  func tablesFit(_ seed: UInt64) {
    var dice = Dice(seed)
    let report = Report([.table(RandomReports.table(&dice))])
    let width = Int.random(in: 40...200, using: &dice)
    for characters in RenderingOptions.Characters.allCases {
      for language in Language.allCases {
        let options = RenderingOptions(
          language: language, width: width, colour: .none, characters: characters)
        let text = TableFormat().text(of: report, options)
        expectFits(text, width, "table \(seed) \(characters)")
        if characters == .ascii { #expect(text.utf8.allSatisfy { $0 < 0x80 }) }
      }
    }
  }

  @Test(arguments: [UInt64](1000..<1400))
  func chartsFit(_ seed: UInt64) {
    var dice = Dice(seed)
    let chart = RandomReports.chart(&dice)
    let width = Int.random(in: 40...200, using: &dice)
    for characters in RenderingOptions.Characters.allCases {
      let options = RenderingOptions(width: width, colour: .none, characters: characters)
      let text = TerminalChart.text(of: chart, options)
      expectFits(text, width, "\(chart.specification.mark) \(seed) \(characters)")
      if characters == .ascii { #expect(text.utf8.allSatisfy { $0 < 0x80 }) }
    }
  }

  @Test(arguments: [UInt64](2000..<2100))
  func colourChangesNoCharacterOfATable(_ seed: UInt64) {
    var dice = Dice(seed)
    let report = Report([.table(RandomReports.table(&dice))])
    let width = Int.random(in: 40...200, using: &dice)
    let plain = TableFormat().text(of: report, RenderingOptions(width: width))
    for colour in ColourDepth.allCases {
      let text = TableFormat().text(of: report, RenderingOptions(width: width, colour: colour))
      #expect(withoutColours(text) == plain)
    }
  }

  /// Removes well-formed colour sequences; any other escape character stays and fails the test.
  private func withoutColours(_ text: String) -> String {
    text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
  }

  @Test(arguments: [40, 41, 60, 77, 80, 120, 200])
  func everyPartOfAReportFits(_ width: Int) {
    for language in Language.allCases {
      let options = RenderingOptions(language: language, width: width)
      expectFits(TableFormat().text(of: Fixtures.everything, options), width, "everything")
      expectFits(
        DiagnosticRenderer(options).text(of: DiagnosticFixtures.all), width, "diagnostics")
    }
  }

  @Test func plainNeverHoldsAnEscapeCharacter() {
    let options = RenderingOptions(width: 80, colour: .full)
    var dice = Dice(7)
    for _ in 0..<50 {
      let report = Report([
        .table(RandomReports.table(&dice)), .chart(RandomReports.chart(&dice)),
        .note(Note(.body, .verbatim(RandomReports.words(&dice)))),
        .note(Note(.verbatim, .verbatim(RandomReports.words(&dice)))),
      ])
      #expect(!PlainFormat().text(of: report, options).unicodeScalars.contains("\u{1B}"))
      #expect(!MarkdownFormat().text(of: report, options).unicodeScalars.contains("\u{1B}"))
    }
  }
}
