import Testing

@testable import WorkspaceKit

/// Recognising survey tools by their headers, and taking the headers apart.
@Suite struct ExportHeaderTests {
  @Test(arguments: [
    (["StartDate", "RecordedDate", "ResponseId", "Finished", "Q1"], ExportShape.qualtrics),
    (["Respondent ID", "Collector ID", "Start Date", "How satisfied are you?"], .surveyMonkey),
    (["Tijdstempel", "Hoe tevreden bent u?"], .googleForms),
    (["Time Started", "Date Submitted", "Status", "How often?"], .surveyGizmo),
    (["id", "submitdate", "lastpage", "startlanguage", "G01Q02"], .limeSurvey),
    (["Antwoord-ID", "Datum ingezonden", "Laatste pagina", "Starttaal", "Q1. Hoe?"], .limeSurvey),
    (["#", "How likely?", "Start Date (UTC)", "Submit Date (UTC)", "Network ID"], .typeform),
    (["respondent_id", "score", "timestamp"], .plain),
  ])
  func toolsAreRecognised(_ headers: [String], _ shape: ExportShape) {
    #expect(ExportShape.recognise([headers]).shape == shape)
  }

  @Test func theImportIdsOfQualtricsTellTheNumberOfHeaderRows() {
    let ids = ["{\"ImportId\":\"startDate\"}", "{\"ImportId\":\"QID1\"}"]
    let labels = ["Start Date", "How likely?"]
    #expect(ExportShape.recognise([["StartDate", "Q1"], labels, ids]).headerRows == 3)
    #expect(ExportShape.recognise([["StartDate", "Q1"], ids]).headerRows == 2)
  }

  private func headings(_ rows: [[String]], _ shape: ExportShape) -> [ColumnHeading] {
    ColumnHeading.all(names: rows[0].indices.map { "c\($0)" }, rows: rows, shape: shape)
  }

  @Test func surveyMonkeyOptionsBelongToTheQuestionBefore() {
    let found = headings(
      [["RespondentID", "Which brands?", "", "Gender"], ["", "Acme", "Bolt", "Response"]],
      .surveyMonkey)
    #expect(found.map(\.wording) == [nil, "Which brands?", "Which brands?", nil])
    #expect(found.map(\.option) == [nil, "Acme", "Bolt", nil])
  }

  @Test func limeSurveyHeadersHoldCodeQuestionAndOption() {
    let found = headings(
      [["G01Q02. How likely is it?", "Q3[SQ001]", "Which brands? [Acme]", "submitdate"]],
      .limeSurvey)
    #expect(found.map(\.code) == ["G01Q02", "Q3", nil, "submitdate"])
    #expect(found.map(\.wording) == ["How likely is it?", nil, "Which brands?", nil])
    #expect(found.map(\.option) == [nil, "SQ001", "Acme", nil])
  }

  @Test func qualtricsOptionsStandBehindTheQuestion() {
    let found = headings(
      [
        ["Q5_1", "Q5_2", "Q6"],
        ["Which brands? - Acme", "Which brands? - Bolt", "Is it A - or B?"],
      ],
      .qualtrics)
    #expect(found.map(\.option) == ["Acme", "Bolt", nil])
    #expect(found.map(\.wording) == ["Which brands?", "Which brands?", "Is it A - or B?"])
  }
}
