import CommandLanguage
import Testing
import WorkbenchKit

@Suite struct HistoryTests {
  private let statements = ["open a.csv", "nps by channel", "surveys", "nps"]

  @Test(arguments: [
    ("!!", "nps"), ("!1", "open a.csv"), ("!-2", "surveys"), ("!open", "open a.csv"),
    ("!nps | sort nps", "nps | sort nps"), ("  !2 where a = 1", "nps by channel where a = 1"),
    ("!!|top 3", "nps|top 3"),
  ])
  func earlierStatementsAreFound(_ typed: String, _ meant: String) throws {
    #expect(try History.expand(typed, statements: statements) == meant)
  }

  @Test(arguments: ["nps", "filter a != 1", "", "!", "! nps"])
  func otherLinesAreLeftAlone(_ typed: String) throws {
    #expect(try History.expand(typed, statements: statements) == nil)
  }

  @Test(arguments: ["!9", "!0", "!-9", "!audit", "!99999999999999999999"])
  func whatIsNotThereIsSaid(_ typed: String) {
    let problem = #expect(throws: Diagnostic.self) {
      try History.expand(typed, statements: statements)
    }
    #expect(problem?.code == .historyUnknown)
  }
}
