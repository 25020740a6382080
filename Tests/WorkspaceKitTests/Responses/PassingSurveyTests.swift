import Diagnostics
import ResponseStore
import Testing

@testable import WorkspaceKit

/// Questions that are answered while the files are read: those that nothing follows, and those
/// whose columns would take more memory than is allowed.
@Suite struct PassingSurveyTests {
  private let folder: TemporaryFolder

  private static let yaml = """
    files: ["../a.csv"]
    questions:
      recommend: {column: score, kind: nps}
      why: {column: comment, kind: text}
    segments: [channel]
    respondent: id
    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "workspace.yaml")
    try folder.write(Self.yaml, to: "surveys/s.yaml")
    let comment = String(repeating: "some words of a comment ", count: 3)
    var text = "id,channel,score,comment\n"
    for row in 0..<60_000 {
      text += "R\(100_000 + row),\(["web", "app"][row % 2]),\(row % 12),\(comment)\n"
    }
    try folder.write(text, to: "a.csv")
  }

  private func session(
    _ writing: SurveyCache.Writing = .atEndWhereSeen
  ) throws -> (survey: SurveyResponses, cache: SurveyCache) {
    let cache = SurveyCache(folder: folder.path(of: "cache"), program: "1", writing: writing)
    return (try SurveyLibrary(try Workspace.open(folder.path), cache: cache).survey(), cache)
  }

  private func ask(
    _ survey: SurveyResponses, isLast: Bool = false, limit: Int? = nil
  ) throws -> SurveyAnswer {
    var reading = Reading()
    reading.isLast = isLast
    reading.memoryLimit = limit
    return try survey.aggregate(
      SurveyRequest(
        filter: .comparison(.name("channel"), .equal, Literal(.text("web"))),
        groupBy: [.name("channel")], measures: [.scores(.name("recommend"), weighted: true)]),
      reading: reading)
  }

  private func plainAnswer() throws -> SurveyAnswer {
    try ask(SurveyLibrary(try Workspace.open(folder.path)).survey())
  }

  @Test func whoAsksOnceKeepsNothingAndWhoComesBackReadsNoText() async throws {
    let expected = try plainAnswer()
    #expect(expected.total.measures[0].scores?.valid == 30_000)
    let (first, cache) = try session()
    #expect(try ask(first, isLast: true) == expected)
    #expect(first.loaded?.dataset == nil)
    await cache.finish()
    #expect(try first.cacheState().keptColumns == 0)

    let (second, again) = try session()
    #expect(try ask(second, isLast: true) == expected)
    #expect(second.loaded?.dataset != nil)
    await again.finish()
    #expect(try second.cacheState().keptColumns == 2)

    let (third, _) = try session()
    #expect(try ask(third, isLast: true) == expected)
    #expect(try third.cacheState().use == .columns(2))
  }

  @Test func atThePromptColumnsAreLoadedAndKept() async throws {
    let (survey, cache) = try session(.afterAnswers)
    #expect(try ask(survey) == plainAnswer())
    #expect(survey.loaded?.dataset != nil)
    await cache.finish()
    #expect(try survey.cacheState().keptColumns == 2)
  }

  @Test func columnsInMemoryGoFirst() throws {
    let survey = try SurveyLibrary(try Workspace.open(folder.path)).survey()
    let expected = try ask(survey)
    let before = survey.loaded?.dataset
    #expect(try ask(survey, isLast: true) == expected)
    #expect(survey.loaded?.dataset === before)
  }

  @Test func aLimitOfMemoryIsKeptOrSaid() throws {
    let survey = try SurveyLibrary(try Workspace.open(folder.path)).survey()
    // What can be answered in passing needs no columns.
    #expect(try ask(survey, limit: 1_000) == plainAnswer())
    #expect(survey.loaded?.dataset == nil)
    var reading = Reading()
    reading.memoryLimit = 1_000_000
    let error = #expect(throws: Diagnostic.self) {
      try survey.summary(of: .name("why"), reading: reading)
    }
    #expect(error?.code == .memoryLimit)
    #expect(error?.message.en.contains("1 MB are allowed") == true)
    #expect(error?.message.nl.contains("1 MB is toegestaan") == true)
    #expect(error?.hint?.en.contains("set memory") == true)
    reading.memoryLimit = 100_000_000
    #expect(try survey.summary(of: .name("why"), reading: reading).valid == 60_000)
    // The next column is counted on top of what is in memory.
    reading.memoryLimit = 4_600_000
    #expect(throws: Diagnostic.self) {
      try survey.summary(of: .name("id"), reading: reading)
    }
  }
}
