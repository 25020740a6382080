import CommandLanguage
import ResponseStore
import Testing
import WorkbenchKit

@Suite struct ArgumentTests {
  @Test(arguments: [
    "nps of recommend by channel, region where n > 3 since 2026-01 until 2026-Q1 --confidence 0.9",
    "nps --confidence=0.9 until 2026-Q1 since 2026-01 where n > 3 by channel , region of recommend",
    "nps where n>3 --confidence 0.9 by channel,region of \"recommend\" until 2026-Q1 since 2026-01",
  ])
  func clausesComeInAnyOrder(_ line: String) throws {
    let arguments = try call(line).placelessArguments
    let month = try #require(DateInterval("2026-01"))
    let quarter = try #require(DateInterval("2026-Q1"))
    #expect(
      arguments == [
        "question": .text("recommend"),
        "columns": .names([unplaced("channel"), unplaced("region")]),
        "condition": .condition(
          .comparison(unplaced("n"), .greater, Literal(.number(3, source: "3")))),
        "since": .date(month), "until": .date(quarter), "confidence": .decimal(0.9),
      ])
  }

  @Test func argumentsByPlaceMayStandBetweenOptions() throws {
    let call = try call("export csv --for excel-nl out.csv --overwrite")
    #expect(
      call.placelessArguments == [
        "for": .text("excel-nl"), "file": .text("out.csv"), "overwrite": .flag,
      ])
  }

  @Test func aConditionByPlaceEndsAtTheCommandsClause() throws {
    let call = try call("nps compare wave = 2026-Q1 vs wave = 2026-Q2 by segment")
    #expect(call.arguments["left"]?.span == SourceSpan(12, 26))
    #expect(call.arguments["right"]?.span == SourceSpan(30, 44))
    #expect(call.arguments["columns"] != nil)
  }

  @Test func severalWordsStandOneAfterAnother() throws {
    let call = try call("open a.csv \"b c.csv\" ../d-*.csv")
    #expect(
      call.placelessArguments["files"] == .names(["a.csv", "b c.csv", "../d-*.csv"].map(unplaced)))
    #expect(call.arguments["files"]?.span == SourceSpan(5, 31))
  }

  @Test(arguments: [
    ("search don't know # why", "don't know"), ("search  a  &  b ;", "a  &  b ;"),
    ("search \"a | b\"", "a | b"), ("search \"a\" b", "\"a\" b"), ("search where $x", "where $x"),
  ])
  func freeTextIsTakenLetterByLetter(_ line: String, _ text: String) throws {
    #expect(try call(line).arguments["words"]?.value == .text(text))
  }

  @Test func choicesAreKnownInAnyCase() throws {
    #expect(try calls("nps | sort nps DESC")[1].arguments["order"]?.value == .text("desc"))
  }

  @Test func numbersHaveSignsAndPoints() throws {
    #expect(try call("set nps.minimum 30").arguments["value"]?.value == .text("30"))
    #expect(try call("nps --confidence .95").arguments["confidence"]?.value == .decimal(0.95))
    #expect(try call("nps --confidence 9.5e-1").arguments["confidence"]?.value == .decimal(0.95))
    #expect(try calls("nps | top +5")[1].arguments["count"]?.value == .integer(5))
  }

  @Test func namesOfCommandsMayBeClauseWordsOrTopics() throws {
    #expect(try call("help where").arguments["command"]?.value == .text("where"))
    #expect(try call("help nps compare").arguments["command"]?.value == .text("nps compare"))
    #expect(try call("help tables").arguments["command"]?.value == .text("tables"))
    #expect(try call("help export").arguments["command"]?.value == .text("export"))
    #expect(try call("help error column.unknown").command == "help error")
  }

  @Test(arguments: [
    ("month=2026-03", "month=2026-03"), ("a=1,b=\"Den Haag\"", "a=1,b=Den Haag"), ("word", "word"),
    ("\"a = 1\"", "a = 1"), ("a=", "a="),
  ])
  func optionsTakePairsWithoutSpaces(_ typed: String, _ text: String) throws {
    for sign in [" ", "="] {
      let call = try call("run monthly.reis --set\(sign)\(typed)")
      #expect(call.arguments["set"]?.value == .text(text))
      #expect(call.arguments["set"]?.span == SourceSpan(23, 23 + typed.utf8.count))
    }
  }

  @Test func settingsAreCheckedAgainstTheirType() throws {
    #expect(try call("set number.style plain").arguments["value"]?.value == .text("plain"))
    #expect(try call("set nps.minimum default").arguments["value"]?.value == .text("default"))
    #expect(problem("set nps.minimum many")?.code == .settingValue)
  }

  @Test func namesArePairedWithEqualsSigns() throws {
    let call = try calls("nps | rename score = nps, \"from\" = low")[1]
    #expect(
      call.placelessArguments["names"]
        == .assignments([
          Assignment(name: unplaced("score"), value: unplaced("nps")),
          Assignment(name: unplaced("from"), value: unplaced("low")),
        ]))
  }

  @Test func parametersGiveOneValueEachAndNeverAKeyword() throws {
    let parameters = ["q": "2026-Q1", "r": "Den Haag or 1 = 1", "w": "where", "c": "0.9"]
    let first = try call("nps since $q where region = $r --confidence $c", parameters)
    #expect(
      first.placelessArguments["condition"]
        == .condition(
          .comparison(unplaced("region"), .equal, Literal(.text("Den Haag or 1 = 1")))))
    #expect(first.placelessArguments["confidence"] == .decimal(0.9))
    let second = try call("nps by $w", parameters)
    #expect(second.placelessArguments["columns"] == .names([unplaced("where")]))
    #expect(second.arguments["columns"]?.span == SourceSpan(7, 9))
    #expect(problem("$w a = 1", parameters)?.code == .commandMissing)
  }
}
