import OracleKit
import ResponseStore
import Testing

@Suite("Real survey exports", .enabled(if: SharedData.isPresent))
struct RealSurveyTests {
  private func path(_ name: String) throws -> String {
    try #require(SharedData.path("data/\(name)"))
  }

  @Test("garden shops: a legacy encoding, NA for no answer, empty scores outside the denominator")
  func garden() throws {
    let file = try FileSniffer.sniff(path: try path("nps-garden-retail-fr/nps.csv"))
    #expect(file.dialect.encoding == .windows1252)
    #expect(file.dialect.delimiter == .comma)
    #expect(file.columns.map(\.name).first == "column 1")
    let data = try ResponseDataset.load(
      file.identity.path,
      [
        ColumnSpec("nps", .score(.zeroToTen, missing: [MissingCode("NA", .empty)])),
        ColumnSpec("explication", .text),
        ColumnSpec("CaTicket", .number(missing: [MissingCode("NA", .blank)])),
      ], dialect: file.dialect)
    #expect(data.rows == 13_954)
    let histogram = try #require(try data.histogram("nps"))
    #expect(histogram.valid == 13_612)
    #expect(histogram.missing[.empty] == 342)
    #expect((histogram.netPromoterScore * 100).rounded() == 5_342)
    #expect(data.problemCounts.filter { $0.kind != .encoding }.isEmpty)
    #expect(data.problemCounts.first?.count == 17)
  }

  @Test("an airport: blank and never-visited codes, weights with ten decimals")
  func airport() throws {
    let file = try FileSniffer.sniff(
      path: try path("sfo-airport-2017/2017_SFO_Customer_Survey.csv"))
    #expect(file.columns.count == 97)
    let scale = try #require(ScoreScale(1...5))
    let data = try ResponseDataset.load(
      file.identity.path,
      [
        ColumnSpec("NETPRO", .score(.zeroToTen, missing: [MissingCode("11", .blank)])),
        ColumnSpec(
          "Q7WIFI",
          .score(scale, missing: [MissingCode("0", .blank), MissingCode("6", .notVisited)])),
        ColumnSpec("WEIGHT", .number()), ColumnSpec("AIRLINE", .category()),
      ], dialect: file.dialect)
    let histogram = try #require(try data.histogram("NETPRO", weight: "WEIGHT"))
    #expect(histogram.valid == 2_746)
    #expect(histogram.missing[.blank] == 84)
    #expect(histogram.missing[.empty] == 1)
    #expect((histogram.netPromoterScore * 100).rounded() == 3_984)
    let weights = try #require(histogram.weights)
    let total = weights.sums.reduce(0, +)
    let promoters = weights.sums[9] + weights.sums[10]
    let detractors = weights.sums[0...6].reduce(0, +)
    #expect((10_000 * (promoters - detractors) / total).rounded() == 4_040)
    #expect(data.problemTotal == 0)
  }

  @Test("Star Wars: Mac Roman by declaration, two header rows that complete each other")
  func starWars() throws {
    let file = try FileSniffer.sniff(
      path: try path("surveymonkey-538/StarWars.csv"),
      overrides: DialectOverrides(encoding: .macRoman))
    #expect(file.dialect.headerRows == 2)
    #expect(file.columns.count == 38)
    #expect(
      file.columns[4].name
        == "Which of the following Star Wars films have you seen? Please select all that apply. – "
        + "Star Wars: Episode II  Attack of the Clones")
    let data = try ResponseDataset.load(
      file.identity.path,
      [ColumnSpec("seen", from: file.columns[1].name, .category())], dialect: file.dialect)
    #expect(data.rows == 1_186)
    #expect(try data.counts(by: "seen") == ["Yes": 936, "No": 250])
  }

  @Test("Jupyter: headers of 292 characters, line breaks in cells, mixed line ends")
  func jupyter() throws {
    let gizmo = try FileSniffer.sniff(
      path: try path("jupyter-ux-surveys/2015_surveygizmo_SurveyExport.csv"))
    let data = try ResponseDataset.load(
      gizmo.identity.path,
      [ColumnSpec("Status", .category()), ColumnSpec("Date Submitted", .time([.iso8601]))],
      dialect: gizmo.dialect)
    #expect(data.rows == 1_706)
    #expect(try data.counts(by: "Status") == ["Partial": 927, "Complete": 779])
    let forms = try FileSniffer.sniff(
      path: try path("jupyter-ux-surveys/2016_googleforms_responses.csv"))
    #expect(forms.lineEnding == .mixed)
    let answers = try ResponseDataset.load(
      forms.identity.path, [ColumnSpec("Timestamp", .time([.monthFirst]))],
      dialect: forms.dialect)
    #expect(answers.rows == 125)
    #expect(answers.problemTotal == 0)
  }

  @Test(
    "header rows of Qualtrics and SurveyMonkey",
    arguments: [
      ("qualtrics_3header_sample.csv", 3, 20, 1), ("qualtrics_legacy_2header_sample.csv", 2, 16, 1),
      ("surveymonkey_transcribed/condensed.csv", 2, 8, 10),
      ("surveymonkey_transcribed/matrix.csv", 2, 6, 10),
      ("surveymonkey_transcribed/multiselect.csv", 2, 6, 10),
      ("surveymonkey_transcribed/nps.csv", 2, 4, 10),
    ])
  func headers(_ file: (name: String, headerRows: Int, columns: Int, rows: Int)) throws {
    let found = try FileSniffer.sniff(path: try path("survey-exports/\(file.name)"))
    #expect(found.dialect.headerRows == file.headerRows)
    #expect(found.columns.count == file.columns)
    #expect(found.sampledRows == file.rows)
    #expect(found.isWholeFile)
    #expect(Set(found.columns.map(\.name)).count == file.columns)
  }

  @Test("two files of one airline survey")
  func airlines() throws {
    let paths = try ["input_01", "input_02"].map {
      try path("nps-preppindata/case_122/inputs/\($0).csv")
    }
    let question = "How likely are you to recommend this airline?"
    let plan = ReadPlan(
      paths: paths, dialect: Dialect(),
      columns: [
        ColumnSpec("airline", from: "Airline", .category()),
        ColumnSpec("score", from: question, .score(.zeroToTen)),
      ])
    let data = try ResponseDataset.load(plan)
    #expect(data.rows == 5_907)
    let prep = try #require(try data.histogram("score", where: equals("airline", "Prep Air")))
    #expect((prep.netPromoterScore * 100).rounded() == 2_120)
  }
}
