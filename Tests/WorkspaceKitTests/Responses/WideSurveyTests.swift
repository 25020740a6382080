import Diagnostics
import ResponseStore
import Testing

@testable import WorkspaceKit

/// One row per respondent: counts, denominators, groups, filters.
@Suite struct WideSurveyTests {
  private static let csv = """
    id;NETPRO;Q7;region;age;weight;date
    1;10;5;Noord;25;1,5;2026-01-15
    2;9;4;Zuid;31;0,5;2026-02-01
    3;7;0;Noord;8;1;2026-02-28
    4;3;6;Zuid;102;2;2026-04-01
    5;11;3;;31;1;2026-04-02
    6;;2;Noord;25;1;2026-04-03
    7;12;9;Oost;25;1;2026-12-31
    8;8;1;Zuid;NA;0;
    """
  private static let yaml = """
    files: [../responses/*.csv]
    format: {delimiter: ";", decimal: ","}
    questions:
      recommend: {column: NETPRO, kind: nps, missing: {11: blank}}
      wifi: {column: Q7, kind: rating, scale: [1, 5], missing: {0: blank, 6: not-visited}}
    respondent: id
    time: date
    weight: weight
    segments:
      region: {column: region, choices: [Zuid, Noord]}
      age: {column: age, missing: {NA: empty}}
    """

  private let survey: SmallSurvey
  private let typed = Statement("")

  init() throws {
    survey = try SmallSurvey(["responses/a.csv": Self.csv], Self.yaml)
  }

  @Test func everyResponseIsAccountedFor() throws {
    let recommend = try survey.scores("recommend")
    #expect(recommend.valid == 5)
    #expect(recommend.count(in: 9...10) == 2)
    #expect(recommend.count(in: 7...8) == 2)
    #expect(recommend.count(in: 0...6) == 1)
    #expect(recommend.denominator.blank == 1)
    #expect(recommend.denominator.empty == 1)
    #expect(recommend.denominator.invalid == 1)
    #expect(recommend.denominator.asked == 8)
    let wifi = try survey.scores("wifi")
    #expect(wifi.counts == [1, 1, 1, 1, 1])
    #expect(wifi.denominator.blank == 1)
    #expect(wifi.denominator.notVisited == 1)
    #expect(wifi.denominator.invalid == 1)
  }

  @Test func weightsAddUpPerAnswer() throws {
    let counts = try survey.scores("recommend", weighted: true)
    #expect(counts.weightSums?[10] == 1.5)
    #expect(counts.squaredWeightSums?[10] == 2.25)
    #expect(counts.weightSums?[8] == 0)
    #expect(counts.unweighted == 1)
    #expect(try survey.scores("recommend").weightSums == nil)
  }

  @Test func aNegativeWeightIsAnError() throws {
    let csv = Self.csv.replacing("1,5", with: "-1,5")
    let survey = try SmallSurvey(["responses/a.csv": csv], Self.yaml)
    let problem = try survey.problem(
      SurveyRequest(measures: [.scores(.name("recommend"), weighted: true)]))
    #expect(problem.code == .weightNegative)
    #expect(problem.message.en == "1 responses have a weight below 0 in \"weight\"")
    #expect(try survey.scores("recommend").valid == 5)
  }

  @Test func groupsComeInDeclaredOrderMissingLast() throws {
    #expect(try survey.groups(by: "region") == ["Zuid=3", "Noord=3", "Oost=1", "empty=1"])
  }

  @Test func numbersInWordsAreOrderedBySize() throws {
    #expect(try survey.groups(by: "age") == ["8=1", "25=3", "31=2", "102=1", "empty=1"])
    #expect(try survey.count(typed.compare("age", .greaterOrEqual, "31")) == 3)
    #expect(try survey.count(.not(typed.compare("age", .greaterOrEqual, "31"))) == 4)
  }

  @Test func periodsGroupAndFilter() throws {
    #expect(
      try survey.groups(by: "quarter") == ["2026-Q1=3", "2026-Q2=3", "2026-Q4=1", "empty=1"])
    #expect(try survey.groups(by: "month").first == "2026-01=1")
    #expect(try survey.count(typed.compare("month", .equal, "2026-02")) == 2)
    #expect(try survey.count(typed.compare("time", .greaterOrEqual, "2026-04")) == 4)
    #expect(try survey.count(typed.isOne("quarter", of: "2026-Q1", "2026-Q4")) == 4)
    #expect(try survey.count(typed.compare("date", .less, "2026")) == 0)
  }

  @Test func namesAndHeadersAreFoundWithoutRegardToCase() throws {
    #expect(try survey.count(typed.compare("RECOMMEND", .greaterOrEqual, "9")) == 2)
    #expect(try survey.count(typed.compare("netpro", .greaterOrEqual, "9")) == 2)
    #expect(try survey.responses.column(.name("Q7")).name == "wifi")
  }

  @Test func absencesCanBeAskedFor() throws {
    func missing(_ column: String, _ absence: Expression.Absence?) -> Expression {
      .isMissing(.name(column), absence)
    }
    #expect(try survey.count(missing("wifi", .notVisited)) == 1)
    #expect(try survey.count(missing("recommend", .blank)) == 1)
    #expect(try survey.count(missing("recommend", .invalid)) == 1)
    #expect(try survey.count(missing("recommend", nil)) == 3)
  }

  @Test func theTotalIsThatOfTheFilteredResponses() throws {
    let answer = try survey.responses.aggregate(
      SurveyRequest(
        filter: typed.compare("region", .equal, "Noord"), groupBy: [.name("age")],
        measures: [.scores(.name("recommend"), weighted: false), .distinct(.name("respondent"))]))
    #expect(answer.rows.kept == 3)
    #expect(answer.rows.filteredAway == 5)
    #expect(answer.rows.quarantined == 0)
    #expect(answer.total.measures[0].scores?.valid == 2)
    #expect(answer.total.measures[1] == .distinct(3))
    #expect(answer.groups.map(\.rows).reduce(0, +) == 3)
    #expect(answer.keys.map(\.id) == ["age"])
  }

  @Test func rowsShowTheirPlaces() throws {
    let rows = try survey.responses.rows(
      [.name("respondent"), .name("recommend")], where: typed.compare("recommend", .less, "9"),
      limit: 10)
    #expect(rows.map(\.line) == [4, 5, 9])
    #expect(rows.map(\.cells) == [["3", "7"], ["4", "3"], ["8", "8"]])
    #expect(rows[0].file == "responses/a.csv")
  }

  @Test func problemsAreListedWithTheirPlaces() throws {
    let problems = try survey.responses.problems(limit: 10)
    #expect(
      problems.first.map {
        "\($0.file):\($0.line):\($0.columnNumber ?? 0) \($0.column ?? "") \($0.seen ?? "") \($0.reason.en)"
      }
        == [
          "responses/a.csv:8:2 recommend 12 outside the scale 0 to 10",
          "responses/a.csv:8:3 wifi 9 outside the scale 1 to 5",
        ])
    #expect(problems.counts.map(\.count) == [1, 1])
    #expect(try survey.responses.problems(limit: 10, of: .name("wifi")).first.count == 1)
  }

  @Test func valuesAreListedForCompletion() throws {
    let values = try survey.responses.values(of: .name("region"), prefix: "z", limit: 5)
    #expect(values.map(\.value) == [.text("Zuid")])
    #expect(values.map(\.count) == [3])
  }
}

/// Properties that come from elsewhere in the workspace, such as the phase of a touchpoint.
@Suite struct DerivedAttributeTests {
  private static let csv = """
    NPS,touchpoint
    10,site
    9,till
    3,till
    5,help
    8,
    """
  private static let yaml = """
    files: [../a.csv]
    questions:
      recommend: {column: NPS, kind: nps}
    touchpoint: touchpoint
    """
  private let phase = DerivedAttribute(
    id: "phase", title: Text("phase", nl: "fase"), source: "touchpoint",
    map: ["site": "Overweging", "till": "Aankoop", "app": "Aankoop"],
    order: ["Overweging", "Aankoop", "Service"])
  private let survey: SmallSurvey
  private let typed = Statement("")

  init() throws {
    survey = try SmallSurvey(["a.csv": Self.csv], Self.yaml)
  }

  private func count(_ filter: Expression) throws -> Int {
    try survey.responses.aggregate(SurveyRequest(filter: filter, attributes: [phase])).rows.kept
  }

  @Test func groupInTheirOwnOrder() throws {
    let answer = try survey.responses.aggregate(
      SurveyRequest(groupBy: [.name("phase")], attributes: [phase]))
    #expect(answer.keys == [SurveyAnswer.Key(id: "phase", title: phase.title, valueTitles: [:])])
    #expect(
      answer.groups.map { "\($0.keys[0].label)=\($0.rows)" } == [
        "Overweging=1", "Aankoop=2", "empty=1", "not-applicable=1",
      ])
  }

  @Test func filterThroughTheirColumn() throws {
    #expect(try count(typed.compare("phase", .equal, "Aankoop")) == 2)
    #expect(try count(typed.compare("phase", .equal, "aankoop")) == 2)
    #expect(try count(typed.compare("phase", .notEqual, "Aankoop")) == 1)
    #expect(try count(typed.isOne("phase", of: "Aankoop", "Overweging")) == 3)
    #expect(try count(.contains(.name("phase"), typed.literal("koop"))) == 2)
    #expect(try count(.isMissing(.name("phase"), nil)) == 2)
    #expect(try count(.not(.isMissing(.name("phase"), nil))) == 3)
  }

  @Test func unknownPropertiesSuggestTheNearest() throws {
    let statement = Statement("nps where phase = Ankoop")
    let problem = try survey.problem(
      SurveyRequest(filter: statement.compare("phase", .equal, "Ankoop"), attributes: [phase]))
    #expect(problem.code == .valueUnknown)
    #expect(problem.word(in: statement.text) == "Ankoop")
    #expect(problem.hint?.en == "did you mean \"Aankoop\"?")
  }
}
