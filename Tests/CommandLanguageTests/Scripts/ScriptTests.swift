import CommandLanguage
import Testing
import WorkbenchKit

@Suite struct ScriptTests {
  private let text = """
    #! reis 1
    # Quarterly report

    param quarter = 2026-Q1
    nps by segment |
      # only the best
      top 3
    filter region in (Noord,
      Zuid)   # both
    ## Closing
    audit
    """

  @Test func statementsKeepTheirLinesAndPlaces() {
    let script = Script(text)
    #expect(script.version == 1)
    #expect(script.items.map(\.line) == [1, 2, 3, 4, 5, 8, 10, 11])
    #expect(script.items[4].text == "nps by segment |\n  # only the best\n  top 3")
    #expect(script.items[5].text == "filter region in (Noord,\n  Zuid)   # both")
  }

  @Test(arguments: [
    "", "\n", "a", "a\n", "\n\na\n\n", "a |\nb\nc", "# x\n", "a \"b\nc", "a (\nb\n\nc", "\\\na",
    "nps \\\n\nb",
  ])
  func noLineIsLost(_ text: String) {
    #expect(Script(text).items.map(\.text).joined(separator: "\n") == text)
  }

  @Test func lineBreaksOfWindowsAreTakenOff() {
    let script = Script("#! reis 2\r\nnps\r\n\r\naudit\r\n")
    #expect(script.version == 2)
    #expect(script.items.map(\.text) == ["#! reis 2", "nps", "", "audit", ""])
    #expect(script.items.map(\.line) == [1, 2, 3, 4, 5])
  }

  @Test(arguments: ["nps", "#!/usr/bin/reis", "#! reis x", "# reis 1", "#! other 1"])
  func otherFirstLinesNameNoVersion(_ line: String) {
    #expect(Script(line).version == nil)
  }

  @Test func commentsAndHeadingsAreStatements() throws {
    func read(_ text: String) throws -> Statement {
      try CommandLanguage.parse(text, catalogue: TestCatalogue.all)
    }
    guard case .comment(let comment) = try read("  # Quarterly  ") else {
      Issue.record("a comment was expected")
      return
    }
    #expect(comment == Spanned("Quarterly", at: SourceSpan(4, 13)))
    guard case .heading(let heading) = try read("## Closing words") else {
      Issue.record("a heading was expected")
      return
    }
    #expect(heading.value == "Closing words")
    guard case .comment = try read("#! reis 1"), case .blank = try read(" \n ") else {
      Issue.record("a comment and a blank were expected")
      return
    }
  }

  @Test func parametersHaveADefault() throws {
    let statement = try CommandLanguage.parse(
      "param quarter = \"first quarter\"  # of the year", catalogue: TestCatalogue.all)
    guard case .parameter(let declared) = statement else {
      Issue.record("a parameter was expected")
      return
    }
    #expect(declared.name == Spanned("quarter", at: SourceSpan(6, 13)))
    #expect(declared.value == Spanned("first quarter", at: SourceSpan(16, 31)))
  }
}
