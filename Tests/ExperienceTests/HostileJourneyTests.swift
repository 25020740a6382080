import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Journeys and answers that do not meet: a reason and never a number that is none.
@Suite struct HostileJourneyTests {
  private static let journey = """
    title: Errand
    touchpoints:
      - {id: door, step: 1, owner: Shop, emotion: glad, importance: {customer: 4}, target: 4}
      - {id: till, step: 4, owner: Shop, emotion: glad, importance: {customer: 5}, target: 4}
      - {id: home, step: 5, owner: Shop}
    """
  private static let questions = """
    questions:
      recommend: {column: q1, kind: nps}
      door: {column: q2, kind: rating, scale: [1, 5], missing: {6: not-visited}, touchpoint: door, element: support}
      till: {column: q3, kind: rating, scale: [1, 5], touchpoint: till, element: quality}
      happy: {column: q4, kind: csat, scale: [1, 5], element: satisfaction}
    """
  private static let commands = [
    "cx summary errand", "cx show errand", "cx join errand", "cxmap errand", "service errand",
    "emotions errand", "peak errand", "expectations errand", "touchpoints errand",
    "which-summary errand", "loyalty", "inside-outside", "opportunities",
  ]

  private func session(
    _ rows: [String], journey: String? = journey, questions: String = questions
  ) async throws -> TestSession {
    try await WrittenSurvey(
      questions, responses: "q1,q2,q3,q4\n" + rows.map { $0 + "\n" }.joined(),
      files: journey.map { ["journeys/errand.yaml": $0] } ?? [:]
    ).session()
  }

  /// Runs every command; each answers with finite numbers or is refused with a next step.
  private func survives(_ tested: TestSession) async {
    for statement in Self.commands {
      switch await tested.run(statement) {
      case .failed(let diagnostic):
        #expect(diagnostic.hint != nil, "\(statement): \(diagnostic.code.id)")
      default:
        let tables = tested.output.reports.last?.tables ?? []
        let isFinite = tables.flatMap(\.readableRows).allSatisfy { $0.isFinite }
        #expect(isFinite, "\(statement)")
      }
    }
  }

  @Test func `one respondent is told and never scored`() async throws {
    let tested = try await session(["9,4,5,4"])
    await survives(tested)
    tested.output.take()
    await tested.run("cx show errand")
    let rows = try #require(tested.output.reports.last?.tables.first).readableRows
    #expect(rows.first?["n"] == .integer(1))
    #expect(rows.first?["valence"] == .missing(.suppressed))
    #expect(rows.first?.word("flag") == "suppressed")
  }

  @Test func `nothing but missing answers is no answer`() async throws {
    let tested = try await session((1...20).map { _ in ",6,," })
    await survives(tested)
    tested.output.take()
    await tested.run("peak errand")
    #expect(tested.output.reports.last?.note("nothing-known") != nil)
  }

  @Test func `a journey that nobody is asked about has no figures`() async throws {
    let tested = try await session(
      (1...20).map { "\($0 % 11),3,4,5" },
      questions: "questions:\n  recommend: {column: q1, kind: nps}\n")
    await survives(tested)
    guard case .failed(let diagnostic) = await tested.run("which-summary errand") else {
      Issue.record("it was answered")
      return
    }
    #expect(diagnostic.code.id == "experience.answers")
    guard case .failed(let map) = await tested.run("cxmap errand") else {
      Issue.record("it was answered")
      return
    }
    #expect(map.code.id == "elements.none")
  }

  @Test func `answers about a touchpoint of no journey are a gap`() async throws {
    let tested = try await session(
      (1...20).map { "\($0 % 11),\($0 % 5 + 1),4,5" },
      journey: "title: Errand\ntouchpoints:\n  - {id: home, step: 5}\n")
    await survives(tested)
    tested.output.take()
    await tested.run("cx join errand")
    let rows = try #require(tested.output.reports.last?.tables.first).readableRows
    #expect(rows.map { $0.word("gap") } == ["no-feelings", "no-process", "no-process"])
    #expect(rows.map { $0.word("touchpoint") } == ["home", "door", "till"])
  }

  @Test func `a workspace without journeys says how to make one`() async throws {
    let tested = try await session(["9,4,5,4"], journey: nil)
    for statement in Self.commands where statement != "loyalty" && statement != "opportunities" {
      guard case .failed(let diagnostic) = await tested.run(statement) else {
        Issue.record("it was answered: \(statement)")
        continue
      }
      #expect(diagnostic.code.id == "journey.none", "\(statement)")
    }
  }

  @Test func `a journey without touchpoints is answered without figures`() async throws {
    let tested = try await session(["9,4,5,4"], journey: "title: Errand\n")
    await survives(tested)
  }

  @Test func `an unknown journey is met with the nearest`() async throws {
    let tested = try await session(["9,4,5,4"])
    guard case .failed(let diagnostic) = await tested.run("peak erand") else {
      Issue.record("it was answered")
      return
    }
    #expect(diagnostic.code.id == "journey.unknown")
    #expect(diagnostic.hint?.en.contains("errand") == true)
  }

  @Test func `everybody the same has no correlation and no drivers, which is said`() async throws {
    let tested = try await session((1...40).map { _ in "9,4,5,4" })
    await survives(tested)
    tested.output.take()
    await tested.run("cxmap errand")
    #expect(tested.output.reports.last?.note("no-model") != nil)
  }
}
