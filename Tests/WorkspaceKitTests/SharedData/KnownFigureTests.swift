import Diagnostics
import OracleKit
import ResponseStore
import Testing

@testable import WorkspaceKit

/// Figures that publishers printed, or that were computed elsewhere, on data that nobody here wrote.
@Suite(.enabled(if: SharedData.isPresent)) struct KnownFigureTests {
  private func opened(
    _ paths: [String], format: FileFormat = FileFormat(), _ columns: ColumnDeclaration...
  ) throws -> SurveyResponses {
    let files = try paths.map { try #require(SharedData.path("data/" + $0)) }
    let declaration = SurveyDeclaration(
      id: "s", files: files, format: format, columns: columns, status: .declared)
    return try SurveyLibrary(declarations: [declaration]).survey()
  }

  private func column(
    _ name: String, _ header: String, _ role: ColumnDeclaration.Role,
    scale: ClosedRange<Int>? = nil, missing: [WorkspaceKit.AbsenceCode] = []
  ) -> ColumnDeclaration {
    ColumnDeclaration(
      name: .name(name), columns: [.name(header)], role: role, scale: scale, missing: missing)
  }

  /// 100 (p − d), as domain pages define it.
  private func nps(_ counts: AnswerCounts) -> Double {
    100 * Double(counts.count(in: 9...10) - counts.count(in: 0...6)) / Double(counts.valid)
  }

  private func scores(
    _ survey: SurveyResponses, where filter: Expression? = nil, weighted: Bool = false
  ) throws -> AnswerCounts {
    let request = SurveyRequest(
      filter: filter, measures: [.scores(.name("recommend"), weighted: weighted)])
    return try #require(try survey.aggregate(request).total.measures.first?.scores)
  }

  @Test func gardenKeepsEmptyScoresOut() throws {
    let survey = try opened(
      ["nps-garden-retail-fr/nps.csv"],
      column("recommend", "nps", .question(.nps), missing: [AbsenceCode("NA", .empty)]),
      column("visits", "NbPassageKS", .segment))
    let counts = try scores(survey)
    #expect(counts.valid == 13612)
    #expect(counts.denominator.empty == 342)
    #expect(counts.denominator.invalid == 0)
    #expect(counts.count(in: 9...10) == 8465)
    #expect(counts.count(in: 0...6) == 1194)
    #expect((nps(counts) * 100).rounded() == 5342)
    let few = Statement("").compare("visits", .lessOrEqual, "3")
    #expect(try scores(survey, where: few).valid == 3998)
    #expect((nps(try scores(survey, where: few)) * 100).rounded() == 4727)
  }

  @Test func airportKeepsBlanksAndWeightsApart() throws {
    let survey = try opened(
      ["sfo-airport-2017/2017_SFO_Customer_Survey.csv"],
      column("recommend", "NETPRO", .question(.nps), missing: [AbsenceCode("11", .blank)]),
      column("weight", "WEIGHT", .weight), column("airline", "AIRLINE", .segment))
    let counts = try scores(survey, weighted: true)
    #expect(counts.valid == 2746)
    #expect(counts.denominator.blank == 84)
    #expect(counts.denominator.empty == 1)
    #expect(counts.denominator.invalid == 0)
    #expect((nps(counts) * 100).rounded() == 3984)
    let sums = try #require(counts.weightSums)
    let total = sums.reduce(0, +)
    let weighted = 100 * (sums[9...10].reduce(0, +) - sums[0...6].reduce(0, +)) / total
    #expect((weighted * 100).rounded() == 4040)
  }

  @Test func airportAirlinesAgreeWithTheTruth() throws {
    let survey = try opened(
      ["sfo-airport-2017/2017_SFO_Customer_Survey.csv"],
      column("recommend", "NETPRO", .question(.nps), missing: [AbsenceCode("11", .blank)]),
      column("airline", "AIRLINE", .segment))
    let truth = try Truth.read("sfo-airport-2017")
    let airlines = try #require(truth["2017"]["by_AIRLINE"].object)
    let answer = try survey.aggregate(
      SurveyRequest(
        groupBy: [.name("airline")], measures: [.scores(.name("recommend"), weighted: false)]))
    var compared = 0
    for group in answer.groups {
      guard let expected = airlines[group.keys[0].label], let counts = group.measures[0].scores
      else { continue }
      #expect(counts.valid == expected["n"].integer)
      #expect(counts.count(in: 9...10) == expected["promoters"].integer)
      #expect(counts.count(in: 0...6) == expected["detractors"].integer)
      compared += 1
    }
    #expect(compared == airlines.count)
  }

  @Test(arguments: ["input_01.csv", "input_02.csv"])
  func sudzilla(_ file: String) throws {
    let survey = try opened(
      ["nps-preppindata/case_040/inputs/\(file)"],
      column(
        "recommend", "On a scale of 0-10, how would you rate Sudzilla?", .question(.nps)),
      column("time", "Timestamp", .time(pattern: nil)))
    let counts = try scores(survey)
    #expect(counts.valid == 39)
    #expect((nps(counts) * 100).rounded() == -3590)
    let months = try survey.aggregate(SurveyRequest(groupBy: [.name("month")])).groups
    #expect(months.allSatisfy { if case .period = $0.keys[0] { true } else { false } })
  }

  @Test func prepAirFromTwoFiles() throws {
    let survey = try opened(
      [
        "nps-preppindata/case_122/inputs/input_01.csv",
        "nps-preppindata/case_122/inputs/input_02.csv",
      ],
      column(
        "recommend", "How likely are you to recommend this airline?", .question(.nps)),
      column("airline", "Airline", .segment))
    #expect(try scores(survey).valid == 5907)
    let prep = Statement("").compare("airline", .equal, "Prep Air")
    let counts = try scores(survey, where: prep)
    #expect(counts.valid == 184)
    #expect((nps(counts) * 100).rounded() == 2120)
    let groups = try survey.aggregate(SurveyRequest(groupBy: [.name("airline")])).groups
    #expect(groups.count == 99)
  }

  @Test func starWarsInMacRomanWithTwoHeaderRows() throws {
    let path = try #require(SharedData.path("data/surveymonkey-538/StarWars.csv"))
    let format = FileFormat(encoding: "mac-roman", headerRows: 2)
    let films = try FileSniffer.sniff(path: path, overrides: format.overrides).columns.map(\.name)
      .filter { $0.hasPrefix("Which of the following Star Wars films") }
    #expect(films.count == 6)
    let survey = try opened(
      ["surveymonkey-538/StarWars.csv"], format: format,
      ColumnDeclaration(
        name: .name("films"), columns: films.map { .name($0) }, role: .question(.multiple)),
      column("gender", "Gender", .segment),
      column(
        "expanded", "Do you consider yourself to be a fan of the Expanded Universe?åÊ", .segment))
    let request = SurveyRequest(
      groupBy: [.name("gender")], measures: [.choices(.name("films"), weighted: false)])
    let answer = try survey.aggregate(request)
    #expect(answer.rows.kept == 1186)
    #expect(
      answer.groups.map { "\($0.keys[0].label)=\($0.rows)" } == [
        "Female=549", "Male=497", "empty=140",
      ])
    let counts = try #require(answer.total.measures[0].choices)
    #expect(counts.entries.map(\.count) == [673, 571, 550, 607, 758, 738])
    #expect(counts.denominator.valid == 835)
  }

  @Test func masculinityToplineIsWeighted() throws {
    let survey = try opened(
      ["surveymonkey-538/raw-responses.csv"], column("q1", "q0001", .question(.choice)),
      column("weight", "weight", .weight))
    let answer = try survey.aggregate(
      SurveyRequest(measures: [.choices(.name("q1"), weighted: true)]))
    let counts = try #require(answer.total.measures[0].choices)
    let total = try #require(counts.weight)
    #expect(abs(total - 1615) < 0.001)
    let shares = try Truth.read("surveymonkey-538")["masculinity"]["items"]["q0001"][
      "ours_weighted_pct"]
    for entry in counts.entries {
      let share = 100 * (entry.weight ?? 0) / total
      #expect(abs(share - (shares[entry.value].number ?? -1)) < 0.006, "\(entry.value)")
    }
  }

  @Test func jupyterStatusAndRecurringWords() throws {
    let survey = try opened(
      ["jupyter-ux-surveys/2015_surveygizmo_SurveyExport.csv"],
      column("status", "Status", .segment),
      ColumnDeclaration(
        name: .name("words"),
        columns: [.name("Select all the words that best describe Jupyter Notebook.")],
        role: .question(.multiple), separator: ";"))
    let answer = try survey.aggregate(
      SurveyRequest(
        groupBy: [.name("status")], measures: [.choices(.name("words"), weighted: false)]))
    #expect(
      answer.groups.map { "\($0.keys[0].label)=\($0.rows)" } == ["Complete=779", "Partial=927"])
    let words = try #require(Truth.read("jupyter-ux-surveys")["2015"]["words"].object)
    let found = try #require(answer.total.measures[0].choices).entries
    for (word, count) in words {
      #expect(found.first { $0.value == word }?.count == count.integer, "\(word)")
    }
  }
}
