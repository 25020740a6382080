import Diagnostics
import OracleKit
import ResponseStore
import Testing

@testable import WorkspaceKit

/// Exports as survey tools write them, proposed and then answered without a person's help.
@Suite(.enabled(if: SharedData.isPresent)) struct ExportShapeTests {
  private func open(_ file: String) throws -> (survey: SurveyResponses, proposal: SurveyProposal) {
    let path = try #require(SharedData.path("data/" + file))
    let (library, proposals) = try SurveyLibrary.opening([path])
    return (try library.survey(), try #require(proposals.first))
  }

  /// The mean of a question with a scale.
  private func mean(_ survey: SurveyResponses, _ question: String) throws -> Double {
    let request = SurveyRequest(measures: [.scores(.name(question), weighted: false)])
    let counts = try #require(try survey.aggregate(request).total.measures.first?.scores)
    let sum = zip(counts.scale, counts.counts).reduce(0) { $0 + $1.0 * $1.1 }
    return Double(sum) / Double(counts.valid)
  }

  @Test(arguments: [
    ("qualtrics_3header_sample.csv", ExportShape.qualtrics),
    ("qualtrics_legacy_2header_sample.csv", .qualtricsLegacy),
    ("surveymonkey_transcribed/condensed.csv", .surveyMonkey),
    ("surveymonkey_transcribed/matrix.csv", .surveyMonkey),
    ("surveymonkey_transcribed/multiselect.csv", .surveyMonkey),
    ("surveymonkey_transcribed/nps.csv", .surveyMonkey),
  ])
  func headerRowsAndResponsesAgreeWithTheTruth(_ file: String, _ shape: ExportShape) throws {
    let truth = try Truth.read("survey-exports")[file]
    let (survey, proposal) = try open("survey-exports/\(file)")
    #expect(proposal.shape == shape)
    #expect(proposal.declaration.format.headerRows == truth["header_rows"].integer)
    #expect(try survey.aggregate(SurveyRequest()).rows.kept == truth["responses"].integer)
    let info = try survey.info()
    #expect(info.files.first?.columns == truth["columns"].integer)
    let time = proposal.declaration.column { if case .time = $0 { true } else { false } }
    #expect(time != nil)
  }

  @Test func qualtricsQuestionsAndRoles() throws {
    for file in ["qualtrics_3header_sample.csv", "qualtrics_legacy_2header_sample.csv"] {
      let (_, proposal) = try open("survey-exports/\(file)")
      let questions = proposal.declaration.questions
      #expect(questions.map { $0.columns[0].value } == ["Q1", "Q2"])
      #expect(questions.map(\.questionKind) == [.choice, .text])
      #expect(questions[0].wording?.en == "This is a multiple choice question.")
      let respondent = proposal.declaration.column { $0 == .respondent }
      #expect(["ResponseId", "V1"].contains(respondent?.columns.first?.value ?? ""))
    }
  }

  @Test func surveyMonkeyScoresAgreeWithTheTruth() throws {
    for file in ["condensed.csv", "nps.csv"] {
      let truth = try Truth.read("survey-exports")["surveymonkey_transcribed/\(file)"]["nps"]
      let (survey, proposal) = try open("survey-exports/surveymonkey_transcribed/\(file)")
      let question = try #require(proposal.declaration.questions.first { $0.questionKind == .nps })
      #expect(!question.isUnsure)
      let request = SurveyRequest(measures: [.scores(question.name, weighted: false)])
      let counts = try #require(try survey.aggregate(request).total.measures[0].scores)
      #expect(counts.valid == truth["n"].integer)
      #expect(counts.count(in: 9...10) == truth["promoters"].integer)
      #expect(counts.count(in: 0...6) == truth["detractors"].integer)
    }
  }

  @Test func aSurveyMonkeyMatrixBecomesOneRatingPerRow() throws {
    let (survey, proposal) = try open("survey-exports/surveymonkey_transcribed/matrix.csv")
    let means = try #require(
      Truth.read("survey-exports")["surveymonkey_transcribed/matrix.csv"]["means"].object)
    #expect(means.count == 4)
    for (row, expected) in means {
      let question = try #require(proposal.declaration.column(named: row))
      #expect(question.questionKind == .rating)
      #expect(abs(try mean(survey, question.name.value) - (expected.number ?? 0)) < 1e-9)
    }
  }

  @Test func surveyMonkeyOptionsBecomeOneQuestion() throws {
    let (survey, proposal) = try open("survey-exports/surveymonkey_transcribed/multiselect.csv")
    let question = try #require(
      proposal.declaration.questions.first { $0.questionKind == .multiple })
    let counts = try #require(
      try survey.aggregate(SurveyRequest(measures: [.choices(question.name, weighted: false)]))
        .total.measures[0].choices)
    let truth = try Truth.read("survey-exports")["surveymonkey_transcribed/multiselect.csv"][
      "counts"]
    #expect(counts.entries.count == 3)
    for entry in counts.entries { #expect(entry.count == truth[entry.value].integer) }
  }

  @Test func starWarsIsProposedAsItWasAsked() throws {
    let (survey, proposal) = try open("surveymonkey-538/StarWars.csv")
    #expect(proposal.shape == .surveyMonkey)
    #expect(proposal.declaration.format.headerRows == 2)
    let films = try #require(proposal.declaration.questions.first { $0.questionKind == .multiple })
    let counts = try #require(
      try survey.aggregate(SurveyRequest(measures: [.choices(films.name, weighted: false)]))
        .total.measures[0].choices)
    let truth = try Truth.read("surveymonkey-538")["StarWars"]["films_seen"]
    for entry in counts.entries { #expect(entry.count == truth[entry.value].integer) }
    #expect(counts.denominator.valid == 835)
    let han = try #require(proposal.declaration.column(named: "han-solo"))
    #expect(han.choices.map(\.valence) == [1, 2, 3, 4, 5])
    #expect(han.missing.map(\.meaning) == [.notApplicable])
  }

  @Test func otherToolsAreRecognised() throws {
    let gizmo = try open("jupyter-ux-surveys/2015_surveygizmo_SurveyExport.csv").proposal
    #expect(gizmo.shape == .surveyGizmo)
    let words = gizmo.declaration.questions.first { $0.questionKind == .multiple }
    #expect(words?.separator == ";")
    let forms = try open("jupyter-ux-surveys/2016_googleforms_responses.csv")
    #expect(forms.proposal.shape == .googleForms)
    #expect(try forms.survey.aggregate(SurveyRequest()).rows.kept == 125)
    let sudzilla = try open("nps-preppindata/case_040/inputs/input_01.csv").proposal
    #expect(sudzilla.shape == .googleForms)
    #expect(sudzilla.declaration.questions.first?.questionKind == .rating)
    #expect(sudzilla.declaration.questions.first?.isUnsure == true)
    #expect(!sudzilla.declaration.questions.contains { $0.questionKind == .nps })
  }

  @Test func knownSurveysAreProposedAsTheyAre() throws {
    let garden = try open("nps-garden-retail-fr/nps.csv").proposal.declaration
    let nps = try #require(garden.column(named: "nps"))
    #expect(nps.questionKind == .nps)
    #expect(nps.missing == [WorkspaceKit.AbsenceCode("NA", .empty)])
    #expect(nps.isUnsure)
    let airport = try open("sfo-airport-2017/2017_SFO_Customer_Survey.csv").proposal.declaration
    #expect(airport.column(named: "netpro")?.questionKind == .nps)
    #expect(
      airport.column(named: "netpro")?.missing == [WorkspaceKit.AbsenceCode("11", .blank)])
    #expect(airport.column(named: "q7wifi")?.scale == 1...5)
    #expect(airport.column { $0 == .weight }?.columns.first?.value == "WEIGHT")
    #expect(airport.column { $0 == .respondent }?.columns.first?.value == "RESPNUM")
    #expect(airport.column(named: "AIRLINE")?.role == .segment)
    #expect(
      !airport.columns.contains { $0.columns[0].value == "Q20GENDER" && $0.questionKind != nil })
  }

  @Test func everyProposalIsWrittenAsYAMLThatReadsBack() throws {
    for file in [
      "surveymonkey-538/StarWars.csv", "surveymonkey-538/raw-responses.csv",
      "jupyter-ux-surveys/2015_surveygizmo_SurveyExport.csv",
      "sfo-airport-2017/2017_SFO_Customer_Survey.csv",
      "survey-exports/qualtrics_3header_sample.csv",
    ] {
      let declaration = try open(file).proposal.declaration
      let text = SurveyYAMLWriter.text(of: declaration, language: .nl)
      let document = YAMLDocument(YAMLSource(text: text, path: "s.yaml"))
      let (copy, problems) = SurveyYAML.read(document, id: declaration.id, path: nil)
      #expect(
        problems.isEmpty, "\(file): \(problems.prefix(3).map { "\($0.summary) \($0.message.en)" })")
      #expect(copy?.columns.count == declaration.columns.count, "\(file)")
    }
  }
}
