import Diagnostics
import ResponseStore
import Testing

@testable import WorkspaceKit

/// One row per answer: several questions in one column.
@Suite struct LongSurveyTests {
  private static let csv = """
    respondent,metric,score,channel
    1,NPS,10,web
    1,CSAT,4,web
    2,NPS,7,shop
    2,CSAT,9,shop
    3,NPS,11,web
    3,CES,6,web
    4,NPS,,web
    4,CSAT,1,web
    """
  private static let yaml = """
    files: ["../a.csv"]
    questions:
      recommend: {column: score, kind: nps, when: {metric: NPS}}
      satisfied: {column: score, kind: csat, scale: [1, 5], when: {metric: CSAT}}
      effort: {column: score, kind: ces, scale: [1, 7], when: {metric: CES}}
    respondent: respondent
    segments: [channel]
    """
  private let survey: SmallSurvey
  private let typed = Statement("")

  init() throws {
    survey = try SmallSurvey(["a.csv": Self.csv], Self.yaml)
  }

  @Test func eachQuestionHasItsOwnRowsAndScale() throws {
    let recommend = try survey.scores("recommend")
    #expect(recommend.valid == 2)
    #expect(recommend.denominator.invalid == 1)
    #expect(recommend.denominator.empty == 1)
    #expect(recommend.denominator.asked == 4)
    #expect(recommend.denominator.outside == 4)
    let satisfied = try survey.scores("satisfied")
    #expect(satisfied.valid == 2)
    #expect(satisfied.denominator.invalid == 1)
    #expect(satisfied.denominator.outside == 5)
    #expect(try survey.scores("effort").valid == 1)
  }

  @Test func negationDoesNotReachOtherQuestions() throws {
    let high = typed.compare("recommend", .greater, "8")
    #expect(try survey.count(high) == 1)
    #expect(try survey.count(.not(high)) == 1)
  }

  @Test func problemsKnowTheQuestionOfTheirRow() throws {
    let problems = try survey.responses.problems(limit: 10)
    #expect(
      problems.first.map { "\($0.line) \($0.column ?? "") \($0.reason.en)" } == [
        "5 satisfied outside the scale 1 to 5", "6 recommend outside the scale 0 to 10",
      ])
  }

  @Test func theHeaderIsNoQuestionOfItsOwn() throws {
    #expect(try survey.responses.column(.name("score")).declaration == nil)
    #expect(try survey.groups(by: "metric") == ["CES=1", "CSAT=3", "NPS=4"])
  }
}

/// Questions that take several answers, and answers in words.
@Suite struct WordSurveyTests {
  private static let csv = """
    id,Acme,Bolt,Other,tools,mood,w
    1,Acme,,,hammer;saw,happy,1
    2,Acme,Bolt,,saw,sad,2
    3,,,,,fine,1
    4,,Bolt,1,hammer; drill,angry,1
    """
  private static let yaml = """
    files: ["../a.csv"]
    questions:
      brands: {columns: [Acme, Bolt, Other], kind: multiple, choices: [Acme, Bolt, Other]}
      tools: {column: tools, kind: multiple, separator: ";"}
      mood: {column: mood, kind: emotion, choices: {happy: 2, fine: 0, sad: -2}}
    respondent: id
    weight: w
    """
  private let survey: SmallSurvey
  private let typed = Statement("")

  init() throws {
    survey = try SmallSurvey(["a.csv": Self.csv], Self.yaml)
  }

  private func choices(_ question: String, weighted: Bool = false) throws -> ChoiceCounts {
    let request = SurveyRequest(measures: [.choices(.name(question), weighted: weighted)])
    return try #require(try survey.responses.aggregate(request).total.measures.first?.choices)
  }

  @Test func optionsInOwnColumnsAreCountedPerRespondent() throws {
    let brands = try choices("brands")
    #expect(brands.entries.map { "\($0.value)=\($0.count)" } == ["Acme=2", "Bolt=2", "Other=1"])
    #expect(brands.denominator.valid == 3)
    #expect(brands.denominator.empty == 1)
    let weighted = try choices("brands", weighted: true)
    #expect(weighted.entries.map(\.weight) == [3, 3, 1])
    #expect(weighted.weight == 4)
  }

  @Test func optionsInOneCellAreTakenApart() throws {
    let tools = try choices("tools")
    #expect(tools.entries.map { "\($0.value)=\($0.count)" } == ["drill=1", "hammer=2", "saw=2"])
    #expect(tools.denominator.valid == 3)
  }

  @Test(arguments: ["brands", "tools"])
  func notTakenIsKeptApartFromNotAnswered(_ question: String) throws {
    let option = question == "brands" ? "Acme" : "hammer"
    let taken = typed.compare(question, .equal, option)
    #expect(try survey.count(taken) == 2)
    #expect(try survey.count(.not(taken)) == 1)
    #expect(try survey.count(typed.compare(question, .notEqual, option)) == 1)
    #expect(try survey.count(.isMissing(.name(question), nil)) == 1)
  }

  @Test func labelledScalesHaveScores() throws {
    let mood = try survey.scores("mood")
    #expect(mood.counts == [1, 0, 1, 0, 1])
    #expect(mood.denominator.invalid == 1)
    let weighted = try survey.scores("mood", weighted: true)
    #expect(weighted.weightSums == [2, 0, 1, 0, 1])
    #expect(weighted.squaredWeightSums == [4, 0, 1, 0, 1])
    #expect(try survey.count(typed.compare("mood", .greaterOrEqual, "0")) == 2)
    #expect(try survey.count(typed.compare("mood", .less, "happy")) == 2)
  }

  @Test func aQuestionWithSeveralAnswersCannotGroup() throws {
    let statement = Statement("nps by brands")
    let problem = try survey.problem(SurveyRequest(groupBy: [statement.word("brands")]))
    #expect(problem.code == .columnType)
    #expect(problem.word(in: statement.text) == "brands")
  }
}
