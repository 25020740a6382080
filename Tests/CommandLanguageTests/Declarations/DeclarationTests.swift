import CommandLanguage
import ResponseStore
import Testing
import WorkbenchKit
import WorkspaceKit

@Suite struct DeclarationTests {
  private func read(_ text: String) throws -> [ColumnDeclaration] {
    try CommandLanguage.declarations(text).map(\.placeless)
  }

  private func declaration(
    _ name: String, _ columns: String..., as role: ColumnDeclaration.Role
  ) -> ColumnDeclaration {
    ColumnDeclaration(name: unplaced(name), columns: columns.map(unplaced), role: role)
  }

  @Test func oneColumnOneQuestion() throws {
    var expected = declaration("recommend", "NETPRO", as: .question(.nps))
    expected.missing = [AbsenceCode("11", .blank)]
    #expect(try read("recommend = NETPRO as nps missing 11=blank") == [expected])
  }

  @Test(arguments: [
    "wifi = Q7WIFI as rating 1..5 missing 0=blank 6=not-visited touchpoint wifi",
    "wifi = Q7WIFI as rating touchpoint wifi missing 0 = blank 6 = not-visited 1..5",
    "wifi=\"Q7WIFI\" as rating missing \"0\"=blank 6=not-visited 1..5 touchpoint \"wifi\"",
  ])
  func propertiesComeInAnyOrder(_ text: String) throws {
    var expected = declaration("wifi", "Q7WIFI", as: .question(.rating))
    expected.scale = 1...5
    expected.missing = [AbsenceCode("0", .blank), AbsenceCode("6", .notVisited)]
    expected.touchpoint = "wifi"
    #expect(try read(text) == [expected])
  }

  @Test func longForm() throws {
    var expected = declaration("recommend", "score", as: .question(.nps))
    expected.condition = .comparison(unplaced("metric"), .equal, Literal(.text("NPS")))
    #expect(try read("recommend = score as nps when metric = NPS") == [expected])
  }

  @Test func lowAnswersMayBeGood() throws {
    var expected = declaration("effort", "ces", as: .question(.ces))
    expected.scale = 1...5
    expected.isReversed = true
    #expect(try read("effort = ces as ces 1..5 reversed") == [expected])
  }

  @Test(arguments: [",", " ·"])
  func severalDeclarations(_ separator: String) throws {
    let parts = [
      "respondent = RESPNUM as respondent", "submitted = INTDATE as time \"MM/dd/yyyy\"",
      "w = WEIGHT as weight", "region as segment", "t as touchpoint", "j as journey", "v as wave",
      "c as case", "d as time",
    ]
    #expect(
      try read(parts.joined(separator: separator + " ")) == [
        declaration("respondent", "RESPNUM", as: .respondent),
        declaration("submitted", "INTDATE", as: .time(pattern: "MM/dd/yyyy")),
        declaration("w", "WEIGHT", as: .weight),
        declaration("region", "region", as: .segment),
        declaration("t", "t", as: .touchpoint),
        declaration("j", "j", as: .journey),
        declaration("v", "v", as: .wave),
        declaration("c", "c", as: .caseIdentifier),
        declaration("d", "d", as: .time(pattern: nil)),
      ])
  }

  @Test func aMultipleQuestionHasSeveralColumns() throws {
    #expect(
      try read("reasons = (Q5_1, \"Q5 2\", Q5_3) as multiple") == [
        declaration("reasons", "Q5_1", "Q5 2", "Q5_3", as: .question(.multiple))
      ])
  }

  @Test(arguments: QuestionKind.allCases)
  func everyKindHasItsWord(_ kind: QuestionKind) throws {
    let needsScale = [.csat, .ces, .rating].contains(kind)
    let text = "a as \(kind.rawValue)" + (needsScale ? " -3..3" : "")
    var expected = declaration("a", "a", as: .question(kind))
    if needsScale { expected.scale = -3...3 }
    #expect(try read(text) == [expected])
  }

  @Test func wordsOfTheGrammarAreFineAsNames() throws {
    #expect(
      try read("missing = when as segment missing reversed=empty, touchpoint as touchpoint")
        .map(\.name.value) == ["missing", "touchpoint"])
  }

  @Test func declareTakesOptionsToo() throws {
    let call = try call("declare a as segment, b as nps --survey 2026-q1")
    #expect(call.arguments["survey"]?.value == .text("2026-q1"))
    guard case .declarations(let declared)? = call.arguments["declarations"]?.value else {
      Issue.record("declarations were expected")
      return
    }
    #expect(declared.map(\.name.span) == [SourceSpan(8, 9), SourceSpan(22, 23)])
  }
}
