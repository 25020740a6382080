import Diagnostics
import ResponseStore
import Testing

@testable import WorkspaceKit

/// What a person reads when a request makes no sense: the word, the reason, one suggestion.
@Suite struct RequestErrorTests {
  private static let csv = """
    NETPRO,region,comment,when
    10,Noord,"a longer remark about the visit that was made there",2026-01-01
    9,Zuid,"something else entirely, and at some length as well",2026-02-01
    11,Zuid,"words words words words words words words words",2026-03-01
    """
  private static let yaml = """
    files: [../a.csv]
    questions:
      recommend: {column: NETPRO, kind: nps, missing: {11: blank}}
      remark: {column: comment, kind: text}
    segments: [region]
    """
  private let survey: SmallSurvey

  init() throws {
    survey = try SmallSurvey(["a.csv": Self.csv], Self.yaml)
  }

  @Test func anUnknownColumnSuggestsTheNearest() throws {
    let statement = Statement("nps by regoin")
    let problem = try survey.problem(SurveyRequest(groupBy: [statement.word("regoin")]))
    #expect(problem.code == .columnUnknown)
    #expect(problem.word(in: statement.text) == "regoin")
    #expect(problem.message.en == "there is no column \"regoin\"")
    #expect(
      problem.hint?.en
        == "did you mean \"region\"? columns: recommend, remark, region, when")
    #expect(problem.hint?.nl.hasPrefix("bedoelde je \"region\"?") == true)
  }

  @Test func anUnknownValueSuggestsTheNearest() throws {
    let statement = Statement("nps where region = Zuidd")
    let problem = try survey.problem(
      SurveyRequest(filter: statement.compare("region", .equal, "Zuidd")))
    #expect(problem.code == .valueUnknown)
    #expect(problem.word(in: statement.text) == "Zuidd")
    #expect(problem.hint?.en == "did you mean \"Zuid\"?")
  }

  @Test func aCodeAskedForAsAnAnswerNamesItsMeaning() throws {
    let statement = Statement("nps where recommend = 11")
    let problem = try survey.problem(
      SurveyRequest(filter: statement.compare("recommend", .equal, "11")))
    #expect(problem.code == .valueUnknown)
    #expect(problem.word(in: statement.text) == "11")
    #expect(problem.hint?.en == "it is declared as blank: write recommend is blank")
  }

  @Test func wordsAreNotScores() throws {
    let statement = Statement("nps where recommend >= high")
    let problem = try survey.problem(
      SurveyRequest(filter: statement.compare("recommend", .greaterOrEqual, "high")))
    #expect(problem.code == .columnType)
    #expect(problem.word(in: statement.text) == "high")
    #expect(problem.message.en.contains("whole numbers from 0 to 10"))
  }

  @Test func wordsHaveNoOrder() throws {
    let statement = Statement("nps where region > Noord")
    let problem = try survey.problem(
      SurveyRequest(filter: statement.compare("region", .greater, "Noord")))
    #expect(problem.code == .columnType)
    #expect(problem.word(in: statement.text) == "region")
  }

  @Test func aSegmentHasNoScores() throws {
    let statement = Statement("nps of region")
    let problem = try survey.problem(
      SurveyRequest(measures: [.scores(statement.word("region"), weighted: false)]))
    #expect(problem.code == .columnType)
    #expect(problem.word(in: statement.text) == "region")
  }

  @Test func periodsNeedADeclaredTime() throws {
    let statement = Statement("nps by month")
    let problem = try survey.problem(SurveyRequest(groupBy: [statement.word("month")]))
    #expect(problem.code == .timeUndeclared)
    #expect(problem.word(in: statement.text) == "month")
  }

  @Test func freeTextHasNoValues() {
    #expect(throws: Diagnostic.self) { try survey.responses.values(of: .name("remark"), limit: 3) }
  }

  @Test func checkingFindsWhatAggregatingWould() {
    let statement = Statement("filter regoin = x")
    let problems = survey.responses.check(statement.compare("regoin", .equal, "x"))
    #expect(problems.map(\.code) == [.columnUnknown])
    #expect(survey.responses.check(statement.compare("region", .equal, "Zuid")).isEmpty)
  }

  @Test func aCancelledTaskStopsTheWork() async throws {
    let responses = survey.responses
    let task = Task { () -> Diagnostic? in
      while !Task.isCancelled { await Task.yield() }
      do throws(Diagnostic) {
        _ = try await Reading.inTask { reading throws(Diagnostic) in
          try responses.aggregate(SurveyRequest(), reading: reading)
        }
      } catch {
        return error
      }
      return nil
    }
    task.cancel()
    #expect(await task.value?.code.id == "command.cancelled")
  }

  @Test func codesAreSortedAndExplainedInBothLanguages() {
    let codes = Workspace.diagnosticCodes
    #expect(codes.map(\.id) == codes.map(\.id).sorted())
    #expect(Set(codes.map(\.id)).count == codes.count)
    for code in codes {
      #expect(!code.explanation.en.isEmpty)
      #expect(code.explanation.en != code.explanation.nl)
      #expect(code.title.en.hasSuffix(".") && code.title.nl.hasSuffix("."))
    }
  }
}

/// Files that are not what they should be.
@Suite struct ResponseFileTests {
  private static let yaml = """
    files: [../r/a.csv]
    questions:
      recommend: {column: NPS, kind: nps}
    """

  private func problem(_ files: [String: String], _ yaml: String = yaml) throws -> Diagnostic {
    try SmallSurvey(files, yaml).problem(
      SurveyRequest(measures: [.scores(.name("recommend"), weighted: false)]))
  }

  @Test func aMissingFileSuggestsTheNearestName() throws {
    let problem = try problem(["r/b.csv": "NPS\n1\n"])
    #expect(problem.code == .fileMissing)
    #expect(problem.place == .file("r/a.csv"))
    #expect(problem.hint?.en == "did you mean \"r/b.csv\"?")
  }

  @Test func aPatternThatFitsNothingSaysWhereItLooked() throws {
    let problem = try problem([:], Self.yaml.replacing("a.csv", with: "*.csv"))
    #expect(problem.code == .fileMissing)
    #expect(problem.place == .file("surveys/s.yaml"))
  }

  @Test func aFolderIsNoFile() throws {
    #expect(try problem(["r/a.csv/x": ""]).code == .fileFolder)
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}"])
  func anEmptyFileSaysSo(_ text: String) throws {
    #expect(try problem(["r/a.csv": text]).code == .fileEmpty)
  }

  @Test func aBinaryFileSaysSo() throws {
    let survey = try SmallSurvey(["r/a.csv": "NPS\n1\n"], Self.yaml)
    try survey.folder.write([0x50, 0x4B, 0x03, 0x04, 0, 0, 0, 0, 8, 0, 0, 0], to: "r/a.csv")
    #expect(try survey.problem(SurveyRequest()).code == .fileBinary)
  }

  @Test func aDamagedGzipSaysSo() throws {
    let survey = try SmallSurvey(["r/a.csv": "NPS\n1\n"], Self.yaml)
    try survey.folder.write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xF3, 0x0B], to: "r/a.csv")
    #expect(try survey.problem(SurveyRequest()).code == .fileTruncated)
  }

  @Test func aDeclaredColumnThatNoFileHasIsNamed() throws {
    let problem = try problem(["r/a.csv": "NSP,x\n1,2\n"])
    #expect(problem.code == .columnUnknown)
    #expect(problem.message.en.contains("\"NPS\""))
    #expect(problem.hint?.en.contains("NSP") == true)
  }

  @Test func aChangedFileIsReadAgainAndSaid() throws {
    let survey = try SmallSurvey(["r/a.csv": "NPS\n10\n9\n"], Self.yaml)
    #expect(try survey.scores("recommend").valid == 2)
    #expect(survey.responses.takeNotes().isEmpty)
    try survey.folder.write("NPS\n10\n9\n3\n", to: "r/a.csv")
    #expect(try survey.scores("recommend").valid == 3)
    let notes = survey.responses.takeNotes()
    #expect(notes.map(\.code) == [.fileChanged])
    #expect(notes.first?.severity == .info)
    #expect(survey.responses.takeNotes().isEmpty)
  }

  @Test func severalFilesAreOneSurvey() throws {
    let survey = try SmallSurvey(
      ["r/a.csv": "NPS,x\n10,1\n", "r/b.csv": "x;NPS\n1;3\n2;4\n"],
      Self.yaml.replacing("a.csv", with: "*.csv"))
    #expect(try survey.scores("recommend").valid == 3)
    #expect(try survey.responses.info().files.map(\.path) == ["r/a.csv", "r/b.csv"])
    try survey.folder.write("NPS\n5\n", to: "r/c.csv")
    #expect(try survey.scores("recommend").valid == 4)
  }

  @Test func compressedFilesCountAsWell() throws {
    let survey = try SmallSurvey(
      ["r/a.csv": "NPS\n10\n"], Self.yaml.replacing("a.csv", with: "*"))
    // gzip of "NPS\n3\n4\n5\n"
    try survey.folder.write(
      [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xF3, 0x0B, 0x08, 0xE6, 0x32,
        0xE6, 0x32, 0xE1, 0x32, 0xE5, 0x02, 0x00, 0x52, 0x19, 0x16, 0x96, 0x0A, 0x00, 0x00, 0x00,
      ],
      to: "r/b.csv.gz")
    #expect(try survey.scores("recommend").valid == 4)
  }

  @Test func rowsThatCannotBeReadAreCounted() throws {
    let survey = try SmallSurvey(["r/a.csv": "NPS,x\n10,1\n9\n8,2,3\n7,1\n"], Self.yaml)
    let answer = try survey.responses.aggregate(SurveyRequest())
    #expect(answer.rows == RowCounts(kept: 2, filteredAway: 0, quarantined: 2))
    let problems = try survey.responses.problems(limit: 5)
    #expect(problems.first.map(\.line) == [3, 4])
    #expect(problems.first.allSatisfy { $0.seen == nil && $0.column == nil })
    #expect(problems.quarantined == 2)
  }

  @Test func headersOfOtherYearsDifferInCaseAndSpaces() throws {
    let survey = try SmallSurvey(["r/a.csv": "\"nps  \",x\n10,1\n"], Self.yaml)
    #expect(try survey.scores("recommend").valid == 1)
  }
}
