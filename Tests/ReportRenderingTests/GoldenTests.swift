import Diagnostics
import ReportRendering
import Testing
import WorkbenchKit

/// Every format as a person sees it, at every width that matters.
@Suite struct GoldenTests {
  private static let widths: [Int?] = [60, 80, 120, 200, nil]

  private func atEveryWidth(
    _ language: Language, colour: ColourDepth = .none,
    characters: RenderingOptions.Characters = .unicode, _ draw: (RenderingOptions) -> String
  ) -> String {
    Self.widths.map { width in
      let options = RenderingOptions(
        language: language, width: width, colour: colour, characters: characters)
      return "=== width \(width.map(String.init) ?? "unlimited")\n" + draw(options)
    }.joined(separator: "\n")
  }

  @Test(arguments: Language.allCases)
  func table(_ language: Language) throws {
    let text = atEveryWidth(language, colour: .full) {
      TableFormat().text(of: Fixtures.everything, $0)
    }
    try Golden.expect(text, matches: "table.\(language).txt")
  }

  @Test(arguments: Language.allCases)
  func plain(_ language: Language) throws {
    let text = atEveryWidth(language, colour: .full) {
      PlainFormat().text(of: Fixtures.everything, $0)
    }
    try Golden.expect(text, matches: "plain.\(language).txt")
  }

  @Test(arguments: Language.allCases)
  func ascii(_ language: Language) throws {
    let text = atEveryWidth(language, characters: .ascii) {
      PlainFormat().text(of: Fixtures.everything, $0)
    }
    try Golden.expect(text, matches: "ascii.\(language).txt")
  }

  @Test(arguments: Language.allCases)
  func charts(_ language: Language) throws {
    let text = atEveryWidth(language) { TableFormat().text(of: Fixtures.charts, $0) }
    try Golden.expect(text, matches: "charts.\(language).txt")
  }

  @Test func chartsInASCII() throws {
    let text = atEveryWidth(.en, characters: .ascii) {
      TableFormat().text(of: Fixtures.charts, $0)
    }
    try Golden.expect(text, matches: "charts.ascii.txt")
  }

  @Test(arguments: [ColourDepth.basic, .palette, .full])
  func chartsInColour(_ colour: ColourDepth) throws {
    let options = RenderingOptions(width: 80, colour: colour)
    try Golden.expect(
      TableFormat().text(of: Fixtures.charts, options), matches: "charts.\(colour).txt")
  }

  @Test(arguments: Language.allCases)
  func markdown(_ language: Language) throws {
    var report = Fixtures.everything
    report.blocks.append(.chart(Fixtures.chart(.stacked)))
    let text = MarkdownFormat().text(of: report, RenderingOptions(language: language, width: 80))
    try Golden.expect(text, matches: "markdown.\(language).md")
  }

  @Test(arguments: CSVDialect.all, Language.allCases)
  func csv(_ dialect: CSVDialect, _ language: Language) throws {
    let text = CSVFormat(dialect).text(
      of: Fixtures.everything, RenderingOptions(language: language, width: 60))
    try Golden.expect(text, matches: "\(dialect.id).\(language).csv")
  }

  @Test func json() throws {
    try Golden.expect(
      JSONFormat().text(of: Fixtures.everything, RenderingOptions()), matches: "report.json")
  }

  @Test(arguments: Language.allCases)
  func jsonLines(_ language: Language) throws {
    try Golden.expect(
      JSONLinesFormat().text(of: Fixtures.everything, RenderingOptions(language: language)),
      matches: "rows.\(language).jsonl")
  }

  @Test(arguments: Language.allCases)
  func diagnostics(_ language: Language) throws {
    let text = atEveryWidth(language) {
      DiagnosticRenderer($0).text(of: DiagnosticFixtures.all)
    }
    try Golden.expect(text, matches: "diagnostics.\(language).txt")
  }

  @Test func diagnosticsInColour() throws {
    let options = RenderingOptions(width: 80, colour: .full)
    try Golden.expect(
      DiagnosticRenderer(options).text(of: DiagnosticFixtures.all), matches: "diagnostics.full.txt")
  }
}
