import CommandLanguage
import Testing
import WorkbenchKit

@Suite struct CommandTests {
  @Test func theLongestNameWins() throws {
    #expect(try call("nps").command == "nps")
    #expect(try call("nps compare a = 1 vs a = 2").command == "nps compare")
    #expect(try call("filter clear").command == "filter clear")
    #expect(try call("expect findings error = 0").command == "expect findings")
  }

  @Test func aComparisonMakesTheSecondWordAColumn() throws {
    #expect(try call("filter clear = yes").command == "filter")
    #expect(try call("filter clear in (a, b)").command == "filter")
    #expect(try call("expect findings = 0").command == "expect")
  }

  @Test func aWordMeansWhatFitsItsPlace() throws {
    #expect(try call("columns of 2026-q1").arguments["survey"]?.value == .text("2026-q1"))
    let piped = try calls("nps | columns n, nps | where nps > 0")
    #expect(piped.map(\.command) == ["nps", "columns", "where"])
    #expect(piped[1].arguments["columns"]?.value.placeless == .names(["n", "nps"].map(unplaced)))
  }

  @Test func theUnderscoreIsTheLastResult() throws {
    #expect(try calls("_ | sort nps").map(\.command) == ["last", "sort"])
  }

  @Test func callsKnowTheirPlaceAndText() throws {
    let line = "  nps by channel  |  sort nps desc "
    let calls = try calls(line)
    #expect(calls.map(\.text) == ["nps by channel", "sort nps desc"])
    #expect(calls.map(\.span) == [SourceSpan(2, 5), SourceSpan(21, 25)])
    #expect(calls[1].arguments["order"]?.span == SourceSpan(30, 34))
  }

  @Test func timeStandsBeforeACommand() throws {
    let statement = try CommandLanguage.parse("time nps | top 3", catalogue: TestCatalogue.all)
    guard case .pipeline(let pipeline) = statement else {
      Issue.record("a pipeline was expected")
      return
    }
    #expect(pipeline.isTimed)
    #expect(pipeline.calls.map(\.command) == ["nps", "top"])
  }

  @Test func statementsMayTakeSeveralLines() throws {
    let calls = try calls(
      "nps by channel \\\n  where a in (1,\n  2) |\n  # best first\n  sort nps\n")
    #expect(calls.map(\.command) == ["nps", "sort"])
    #expect(calls[0].arguments.keys.sorted() == ["columns", "condition"])
  }

  @Test func aLineHasAHundredCommandsAtMost() {
    let line = "nps" + String(repeating: " | top 3", count: 99)
    #expect(problem(line) == nil)
    #expect(problem(line + " | top 3")?.code == .pipeLong)
  }
}

func unplaced(_ name: String) -> Spanned<String> { Spanned(name, at: .none) }
