import Diagnostics
import Foundation
import ResponseStore
import Testing

@testable import WorkspaceKit

/// What large surveys keep from one session to the next.
@Suite struct SurveyCacheTests {
  private let folder: TemporaryFolder
  private var cacheFolder: String { folder.path(of: "cache/reis") }

  private static let yaml = """
    files: ["../a.csv"]
    questions:
      recommend: {column: score, kind: nps}
    segments: [channel]
    """

  /// Some five megabytes.
  private static func export(rows: Int = 80_000) -> String {
    let rest = String(repeating: "a comment of some length, ", count: 2).replacing(",", with: ";")
    let channels = ["web", "app", "shop"]
    var text = "id,channel,score,comment\n"
    for row in 0..<rows { text += "R\(100_000 + row),\(channels[row % 3]),\(row % 12),\(rest)\n" }
    return text
  }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "workspace.yaml")
    try folder.write(Self.yaml, to: "surveys/s.yaml")
    try folder.write(Self.export(), to: "a.csv")
  }

  /// A new session with that cache.
  private func session(
    _ writing: SurveyCache.Writing = .afterAnswers, program: String = "1", in place: String? = nil
  ) throws -> (survey: SurveyResponses, cache: SurveyCache) {
    let cache = SurveyCache(folder: place ?? cacheFolder, program: program, writing: writing)
    let library = SurveyLibrary(try Workspace.open(folder.path), cache: cache)
    return (try library.survey(), cache)
  }

  private func ask(_ survey: SurveyResponses) throws -> SurveyAnswer {
    try survey.aggregate(
      SurveyRequest(
        groupBy: [.name("channel")], measures: [.scores(.name("recommend"), weighted: false)]))
  }

  private func plainAnswer() throws -> SurveyAnswer {
    try ask(SurveyLibrary(try Workspace.open(folder.path)).survey())
  }

  @Test func theNextSessionUsesWhatThisOneRead() async throws {
    let (first, cache) = try session()
    #expect(try first.cacheState().use == .notRead)
    let answer = try ask(first)
    #expect(try answer == plainAnswer())
    #expect(try first.cacheState().use == .nothingKept)
    await cache.finish()
    #expect(try first.cacheState().keptColumns == 2)
    // A column that is asked for afterwards is added, and nothing is written twice.
    _ = try first.values(of: Spanned("id", at: .none), limit: 1)
    await cache.finish()
    #expect(try first.cacheState().keptColumns == 3)

    let (second, _) = try session()
    #expect(try ask(second) == answer)
    #expect(try second.cacheState().use == .columns(2))
    #expect(try second.info().memoryBytes == 0)
    #expect(
      try second.problems(limit: 3)
        == SurveyLibrary(try Workspace.open(folder.path)).survey().problems(limit: 3))
    #expect(cache.takeNotes().isEmpty)
  }

  @Test func columnsThatAreReadWhileOthersAreWrittenAreKeptToo() async throws {
    let (survey, cache) = try session()
    for name in ["recommend", "channel", "id", "comment"] {
      _ = try survey.summary(of: Spanned(name, at: .none))
      try await Task.sleep(for: .milliseconds(150))
    }
    await cache.finish()
    #expect(try survey.cacheState().keptColumns == 4)
    #expect(survey.loaded?.cached?.needsSaving == false)
  }

  @Test func whoAsksOnceDoesNotWrite() async throws {
    let (first, cache) = try session(.atEndWhereSeen)
    _ = try ask(first)
    await cache.finish()
    #expect(try first.cacheState().keptColumns == 0)
    let (second, again) = try session(.atEndWhereSeen)
    let answer = try ask(second)
    await again.finish()
    #expect(try second.cacheState().keptColumns == 2)
    let (third, _) = try session(.atEndWhereSeen)
    #expect(try ask(third) == answer)
    #expect(try third.cacheState().use == .columns(2))
  }

  @Test func rowsThatWereAddedAreRead() async throws {
    let (first, cache) = try session()
    _ = try ask(first)
    await cache.finish()
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path(of: "a.csv")))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("R1,web,10,new\nR2,mail,3,newer\n".utf8))
    try handle.close()
    let (second, _) = try session()
    #expect(try ask(second) == plainAnswer())
    #expect(try second.cacheState().use == .grown(2))
    // The session that was open notices as well.
    #expect(try ask(first) == plainAnswer())
    #expect(first.takeNotes().map(\.code) == [.fileChanged])
  }

  @Test func smallSurveysAndCachesThatAreOffReadAndWriteNothing() async throws {
    let (survey, cache) = try session()
    cache.use(false)
    _ = try ask(survey)
    await cache.finish()
    #expect(try survey.cacheState().use == .off)
    try folder.write(Self.export(rows: 1_000), to: "a.csv")
    let (small, other) = try session()
    _ = try ask(small)
    await other.finish()
    #expect(try small.cacheState().use == .tooSmall)
    #expect(!FileManager.default.fileExists(atPath: cacheFolder))
  }

  @Test func anotherVersionReadsAnew() async throws {
    let (first, cache) = try session()
    _ = try ask(first)
    await cache.finish()
    let (second, _) = try session(program: "2")
    #expect(try ask(second) == plainAnswer())
    #expect(try second.cacheState().use == .otherVersion)
  }

  @Test func whatCannotBeWrittenIsSaidOnce() async throws {
    try folder.write("", to: "file")
    for writing in [SurveyCache.Writing.afterAnswers, .atEndWhereSeen] {
      let (survey, cache) = try session(writing, in: folder.path(of: "file/reis"))
      #expect(try ask(survey) == plainAnswer())
      await cache.finish()
      _ = try survey.summary(of: Spanned("comment", at: .none))
      await cache.finish()
      let notes = survey.takeNotes()
      #expect(notes.map(\.code) == [.cacheUnwritable])
      #expect(notes.map(\.severity) == [.warning])
    }
  }

  @Test func clearingRemovesEverythingAndIsNotUndone() async throws {
    let (survey, cache) = try session()
    _ = try ask(survey)
    await cache.finish()
    #expect(cache.others(than: []).count == 1)
    #expect(cache.others(than: [survey]).count == 0)
    let kept = try survey.cacheState().keptBytes
    _ = try survey.summary(of: Spanned("comment", at: .none))
    #expect(try cache.clear() > kept)
    survey.forget()
    await cache.finish()
    #expect(try survey.cacheState().keptBytes == 0)
    #expect(try ask(survey) == plainAnswer())
  }

  @Test func aCacheThatIsCutShortDuringTheSessionIsLetGo() async throws {
    let (first, cache) = try session()
    _ = try ask(first)
    await cache.finish()
    let (second, _) = try session()
    let answer = try ask(second)
    let files =
      FileManager.default.enumerator(atPath: cacheFolder)?.compactMap { $0 as? String } ?? []
    for file in files where file.contains("column-") {
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(cacheFolder)/\(file)"))
      try handle.truncate(atOffset: 4_096)
      try handle.close()
    }
    #expect(try ask(second) == answer)
    #expect(try second.cacheState().use == .damaged)
  }
}
