import Diagnostics
import ResponseStore
import Testing

@testable import WorkspaceKit

/// Proposals for files that nobody declared.
@Suite struct SurveyProposerTests {
  private func propose(_ csv: String, _ name: String = "a.csv") throws -> SurveyProposal {
    let folder = try TemporaryFolder()
    try folder.write(csv, to: name)
    return try #require(try SurveyProposer.propose([name], in: folder.path).first)
  }

  /// `count` rows, each made of its number.
  private func rows(_ header: String, _ count: Int, _ row: (Int) -> String) -> String {
    header + "\n" + (0..<count).map { row($0) + "\n" }.joined()
  }

  private func kind(_ proposal: SurveyProposal, _ header: String) -> QuestionKind? {
    proposal.declaration.columns.first { $0.columns.map(\.value).contains(header) }?.questionKind
  }

  @Test(arguments: [
    "NPS", "nps_score", "LTR", "NETPRO", "How likely are you to recommend us to a friend?",
    "Hoe waarschijnlijk is het dat u ons aanbeveelt?", "Zou u ons aanraden aan vrienden?",
    "Quelle est la probabilité que vous nous recommandiez ?",
    "Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?",
  ])
  func recommendingFromZeroToTenIsNPS(_ header: String) throws {
    let proposal = try propose(rows("\"\(header)\"", 30) { String($0 % 11) })
    let question = try #require(proposal.declaration.questions.first)
    #expect(question.role == .question(.nps))
    #expect(!question.isUnsure)
    #expect(question.reasons.first?.en.contains("values 0–10") == true)
    #expect(question.reasons.first?.nl.contains("waarden 0–10") == true)
  }

  @Test func zeroToTenWithoutThoseWordsIsARatingAndUnsure() throws {
    let proposal = try propose(
      rows("\"On a scale of 0-10, how would you rate us?\"", 30) { String($0 % 11) })
    let question = try #require(proposal.declaration.questions.first)
    #expect(question.role == .question(.rating))
    #expect(question.scale == 0...10)
    #expect(question.isUnsure)
  }

  @Test(arguments: [
    "How likely are you to recommend us, from 1 to 10?", "Zou u ons aanbevelen? (1 t/m 10)",
  ])
  func oneToTenIsNeverNPS(_ header: String) throws {
    let proposal = try propose(rows("\"\(header)\"", 30) { String($0 % 10 + 1) })
    let question = try #require(proposal.declaration.questions.first)
    #expect(question.role == .question(.rating))
    #expect(question.scale == 1...10)
    #expect(question.isUnsure)
  }

  @Test func codesBesideAScaleAreProposedAndUnsure() throws {
    let csv = rows("NPS,Q7WIFI,Q8", 60) {
      "\($0 % 12),\($0 % 7),\($0 == 3 ? "Blank" : String($0 % 5 + 1))"
    }
    let proposal = try propose(csv)
    let nps = try #require(proposal.declaration.column(named: "nps"))
    #expect(nps.missing == [AbsenceCode("11", .blank)])
    #expect(nps.isUnsure)
    let wifi = try #require(proposal.declaration.column(named: "q7wifi"))
    #expect(wifi.scale == 1...5)
    #expect(wifi.missing == [AbsenceCode("0", .blank), AbsenceCode("6", .notVisited)])
    #expect(wifi.isUnsure)
    #expect(proposal.declaration.column(named: "q8")?.missing == [AbsenceCode("Blank", .blank)])
  }

  @Test func decimalsAreNoScores() throws {
    let proposal = try propose(rows("NPS", 30) { "\($0 % 10).5" })
    #expect(kind(proposal, "NPS") == nil)
  }

  @Test func rolesAreRecognised() throws {
    let csv = rows("respondent_id,submitted_at,wave,weight,region,touchpoint,score nps", 40) {
      "R\(1000 + $0),2026-01-\($0 % 28 + 10 > 31 ? 10 : $0 % 20 + 10),W\($0 % 2),\(Double($0 % 7) / 4 + 0.3),R\($0 % 4),t\($0 % 3),\($0 % 11)"
    }
    let proposal = try propose(csv)
    let roles = proposal.declaration.columns.map { "\($0.name.value): \($0.role)" }
    #expect(roles.contains("respondent: respondent"))
    #expect(roles.contains("time: time(pattern: nil)"))
    #expect(roles.contains("wave: wave"))
    #expect(roles.contains("weight: weight"))
    #expect(roles.contains("touchpoint: touchpoint"))
    #expect(proposal.declaration.column(named: "region")?.role == .segment)
    #expect(kind(proposal, "score nps") == .nps)
  }

  @Test func longFilesBecomeOneQuestionPerMetric() throws {
    let metrics = [("NPS", 11, 0), ("CSAT", 5, 1), ("CES", 7, 1)]
    let csv = rows("respondent,metric,score", 90) { row in
      let (metric, count, low) = metrics[row % 3]
      return "\(row),\(metric),\(row / 3 % count + low)"
    }
    let proposal = try propose(csv)
    let questions = proposal.declaration.questions
    #expect(questions.map(\.name.value) == ["ces", "csat", "nps"])
    #expect(questions.map(\.scale) == [1...7, 1...5, nil])
    #expect(questions.map { $0.questionKind } == [.ces, .csat, .nps])
    #expect(
      questions.compactMap(\.condition).compactMap { ColumnCondition($0) }
        == ["CES", "CSAT", "NPS"].map { ColumnCondition(column: "metric", values: [$0]) })
    #expect(!questions[2].isUnsure)
  }

  @Test func severalAnswersInOneCellAreOneQuestion() throws {
    let tools = ["saw", "hammer", "drill"]
    let csv = rows("\"Which tools do you use? Select all that apply.\",x", 30) {
      "\(tools[$0 % 3]);\(tools[($0 + 1) % 3]),1"
    }
    let question = try #require(try propose(csv).declaration.questions.first)
    #expect(question.role == .question(.multiple))
    #expect(question.separator == ";")
    #expect(!question.isUnsure)
  }

  @Test func commentsOfWhichSomeRecurAreTexts() throws {
    let set = ["Fine", "Slow; late", "Fine; kind", "Late; slow", "Slow; kind"]
    let csv = rows("NPS,comment", 2_500) { row in
      row % 4 == 0
        ? "\(row % 11),\(set[row / 4 % 5])" : "\(row % 11),Order \(row * 37); was late \(row)"
    }
    let proposal = try propose(csv)
    #expect(proposal.declaration.questions.allSatisfy { $0.questionKind != .multiple })
    #expect(proposal.declaration.columns.contains { $0.name.value == "comment" })
  }

  @Test func aProposalWorksAtOnceAndReadsBack() throws {
    let folder = try TemporaryFolder()
    try folder.write(rows("NPS,region", 60) { "\($0 % 11),R\($0 % 3)" }, to: "a.csv")
    let (library, proposals) = try SurveyLibrary.opening(["a.csv"], in: folder.path)
    let (survey, question) = try library.question(nil, of: [.nps])
    let request = SurveyRequest(
      groupBy: [.name("region")], measures: [.scores(question.name, weighted: true)])
    #expect(try survey.aggregate(request).total.measures[0].scores?.valid == 60)
    let text = SurveyYAMLWriter.text(of: proposals[0].declaration)
    let (copy, problems) = SurveyYAML.read(
      YAMLDocument(YAMLSource(text: text, path: "a.yaml")), id: "a", path: nil)
    #expect(problems.isEmpty, "\(problems.map(\.message.en)) \(text)")
    #expect(copy?.questions.map(\.name) == proposals[0].declaration.questions.map(\.name))
  }

  @Test func filesWithTheSameHeadersAreOneSurvey() throws {
    let folder = try TemporaryFolder()
    try folder.write("NPS,x\n1,2\n", to: "2026-01.csv")
    try folder.write("NPS,x\n3,2\n", to: "2026-02.csv")
    try folder.write("other\n3\n", to: "other.csv")
    let proposals = try SurveyProposer.propose(
      ["2026-01.csv", "2026-02.csv", "other.csv"], in: folder.path)
    #expect(proposals.map(\.declaration.id) == ["2026", "other"])
    #expect(proposals[0].declaration.files == ["2026-01.csv", "2026-02.csv"])
  }

  @Test func aNewWorkspaceOpensWithoutComplaints() throws {
    let folder = try TemporaryFolder()
    try folder.write(rows("NPS,region", 60) { "\($0 % 11),R\($0 % 3)" }, to: "exports/a.csv")
    let template = try WorkspaceTemplate(
      folder: folder.path(of: "shop"), responses: ["exports/a.csv"], current: folder.path,
      language: .nl)
    #expect(
      template.files.map(\.path) == ["workspace.yaml", "surveys/a.yaml", "scripts/first.reis"])
    for file in template.files { try folder.write(file.text, to: "shop/\(file.path)") }
    let workspace = try Workspace.open(folder.path(of: "shop"))
    #expect(workspace.diagnostics.isEmpty)
    #expect(workspace.name == "shop")
    #expect(workspace.language == .nl)
    #expect(workspace.surveys.first?.files == ["../../exports/a.csv"])
    let survey = try SurveyLibrary(workspace).survey()
    #expect(try survey.aggregate(SurveyRequest()).rows.kept == 60)
    #expect(template.files.last?.text.contains("nps by region") == true)
  }
}
