import CommandLanguage
import Testing
import WorkbenchKit

@Suite struct CompletionTests {
  private func result(_ text: String) -> CompletionResult {
    CommandLanguage.completions(for: text, cursor: text.utf8.count, in: TestEnvironment())
  }

  private func texts(_ text: String) -> [String] { result(text).candidates.map(\.text) }

  @Test func aLineStartsWithACommand() {
    #expect(
      texts("") == [
        "columns", "declare", "expect", "export", "filter", "help", "journey", "last", "nps",
        "open",
        "quit", "run", "search", "set",
      ])
    #expect(texts("n") == ["nps"])
    #expect(texts("time n") == ["nps"])
    #expect(result("n").candidates.first?.summary?.en == "Does nps.")
    #expect(texts("zz").isEmpty)
  }

  @Test func afterAPipeStandWhatWorksOnTables() {
    #expect(
      texts("nps by region | ") == [
        "columns", "expect", "export", "rename", "sort", "top", "where",
      ])
    #expect(texts("nps | so") == ["sort"])
    #expect(texts("nps |so") == ["sort"])
  }

  @Test func secondWordsFollowTheFirst() {
    #expect(texts("journey ") == ["list", "show"])
    #expect(texts("export ") == ["csv"])
    #expect(texts("help nps ") == ["compare"])
    #expect(texts("nps c") == ["compare"])
  }

  @Test func clausesAndOptionsAreOfferedOnce() {
    let all = ["of", "by", "where", "since", "until", "--confidence", "--method", "--unweighted"]
    #expect(texts("nps ") == ["compare"] + all)
    #expect(texts("nps by region ") == all.filter { $0 != "by" })
    #expect(
      texts("nps --unweighted by region where a = 1 ")
        == ["and", "or", "of", "since", "until", "--confidence", "--method"])
    #expect(texts("nps --") == ["--confidence", "--method", "--unweighted"])
    #expect(texts("nps --bogus 3 s") == ["since"])
  }

  @Test func columnsOfTheResponses() {
    let columns = ["channel", "region", "recommend", "\"customer type\"", "month"]
    #expect(texts("nps by ") == columns)
    #expect(texts("nps by region, c") == ["channel", "\"customer type\""])
    #expect(texts("nps where ") == columns + ["not"])
    #expect(texts("nps where a = 1 and not (") == columns + ["not"])
    #expect(texts("nps by \"cust") == ["\"customer type\""])
  }

  @Test func columnsOfTheTableBeforeThePipe() {
    let table = [
      "region", "n", "promoters", "passives", "detractors", "nps", "low", "high", "flag",
    ]
    #expect(texts("nps by region | sort ") == table)
    #expect(texts("nps by region | where n > 3 | sort ") == table)
    #expect(
      texts("nps by region | rename score = nps | sort ")
        == table.map { $0 == "nps" ? "score" : $0 })
    #expect(texts("last | sort ") == ["touchpoint", "n", "nps"])
    #expect(texts("expect ") == ["findings", "touchpoint", "n", "nps", "not"])
  }

  @Test func comparisonsAndTheValuesOfThatColumn() {
    #expect(
      texts("nps where region ")
        == ["=", "!=", "<", "<=", ">", ">=", "in", "contains", "matches", "is"])
    let values = ["Noord", "Zuid", "\"Den Haag\"", "\"'s-Hertogenbosch\""]
    #expect(texts("nps where region = ") == values)
    #expect(texts("nps where region in (Noord, ") == values)
    #expect(texts("nps where region=d") == ["\"Den Haag\""])
    #expect(texts("nps by region | where region = N") == ["Noord"])
    #expect(texts("filter channel = ") == ["phone", "web", "\"and\"", "'$hop'", "\"2026-Q9\""])
    #expect(result("filter region = \"De").replaced == SourceSpan(16, 19))
    #expect(texts("filter region is not ").first == "missing")
  }

  @Test func questionsSurveysSettingsAndChoices() {
    #expect(texts("nps of ") == ["recommend"])
    #expect(texts("declare a as segment --survey ") == ["2026-q1"])
    #expect(texts("nps --method ") == ["wald", "adjusted_wald", "score"])
    #expect(texts("nps --method=w") == ["wald"])
    #expect(texts("set ") == ["confidence", "nps.minimum", "number.style"])
    #expect(texts("set number.style ") == ["plain", "grouped", "default"])
    #expect(texts("nps | sort nps ") == ["asc", "desc"])
    #expect(texts("help tab") == ["tables"])
  }

  @Test func filesAndFolders() {
    #expect(texts("open ") == ["responses/", "q1.csv", "\"my file.csv\"", "\"my folder/"])
    #expect(texts("open q1.csv \"my f") == ["\"my file.csv\"", "\"my folder/"])
    let candidates = result("open ").candidates
    #expect(candidates.map(\.kind) == [.folder, .file, .file, .folder])
    #expect(candidates.map(\.addsSpace) == [false, true, true, false])
    #expect(texts("export csv out.csv ") == ["--overwrite", "--for"])
  }

  @Test func declarations() {
    #expect(texts("declare x ") == ["=", "as"])
    #expect(texts("declare x = Q") == ["Q7WIFI"])
    #expect(texts("declare x as r") == ["rating", "respondent"])
    #expect(
      texts("declare x as rating 1..5 ") == [
        "missing", "reversed", "touchpoint", "element", "when", "--survey",
      ])
    #expect(
      texts("declare x as nps missing 11=not-") == ["not-visited", "not-asked", "not-applicable"])
    #expect(texts("declare x as nps touchpoint ") == ["wifi", "desk"])
    #expect(texts("declare x as nps element s") == ["support", "satisfaction"])
    #expect(texts("declare x as time ") == ["missing", "--survey"])
  }

  @Test func parametersBehindADollar() {
    #expect(texts("nps since $") == ["$quarter", "$region"])
    #expect(texts("export csv audit-$q") == ["$quarter"])
    #expect(result("export csv audit-$q").replaced == SourceSpan(17, 19))
    #expect(texts("filter region = '$q").isEmpty)
  }

  @Test func onlyWhatStandsBeforeTheCursorCounts() {
    let text = "nps by re where region = Noord"
    let found = CommandLanguage.completions(for: text, cursor: 9, in: TestEnvironment())
    #expect(found.candidates.map(\.text) == ["region", "recommend"])
    #expect(found.replaced == SourceSpan(7, 9))
    for cursor in [-5, 10_000] {
      _ = CommandLanguage.completions(for: text, cursor: cursor, in: TestEnvironment())
    }
  }

  @Test func commentsAreLeftAlone() {
    #expect(texts("nps # by ").isEmpty)
    #expect(texts("# n").isEmpty)
    #expect(texts("nps |  # best\n so") == ["sort"])
    #expect(texts("surveys\nn") == ["nps"])
  }

  @Test func whatIsExpectedCanBeAsked() {
    let expected = CommandLanguage.expected(in: "nps since ", at: 10, catalogue: TestCatalogue.all)
    #expect(expected == [.argument(parameter: "since", .date)])
    #expect(
      CommandLanguage.expected(in: "nps | top ", at: 10, catalogue: TestCatalogue.all)
        == [.argument(parameter: "count", .integer(1...1000)), .sign("|")])
  }
}
