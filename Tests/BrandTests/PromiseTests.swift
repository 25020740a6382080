import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// `promises`: checks, answers and times turned into kept and broken, with exact figures.
@Suite struct PromiseTests {
  private static let wide = """
    files: [../answers.csv]
    questions:
      hoped: {column: H, kind: rating, scale: [1, 5]}
      got: {column: G, kind: rating, scale: [1, 5], touchpoint: shelf}
    segments: [member]
    """

  private static let log = """
    files: [../events.csv]
    case: visit
    activity: event
    time: moment
    segments: [member]
    """

  private func files(_ promise: String, _ others: [String: String] = [:]) -> [String: String] {
    BrandWorkspace.files(["promises/p.yaml": promise]).merging(others) { $1 }
  }

  private func near(_ found: Double?, _ expected: Double, _ tolerance: Double = 1e-9) -> Bool {
    found.map { abs($0 - expected) < tolerance } ?? false
  }

  private func checks(_ kept: Int, _ broken: Int, _ other: Int) -> String {
    "checks:\n"
      + (Array(repeating: "kept", count: kept) + Array(repeating: "broken", count: broken)
      + Array(repeating: "not-applicable", count: other)).map {
        "  - {touchpoint: shop/till, outcome: \($0)}\n"
      }.joined()
  }

  @Test func theThirdOutcomeIsInNoRate() async throws {
    // 8 of 10: Wilson's interval is 0.4902 to 0.9433 (Newcombe 1998, formula 3).
    let promise =
      "text: t\ncondition: c\ndue-at: [shop/till, shop/shelf]\nmade-at: shop/door\ntarget: 0.95\n"
      + checks(8, 2, 5)
    let report = try #require(
      try await BrandWorkspace.outcome("promises", files(promise)).report)
    let row = try #require(report.table?.row("p", in: "promise"))
    #expect(near(row.number("rate"), 0.8))
    #expect(near(row.number("low"), 0.4902, 5e-5))
    #expect(near(row.number("high"), 0.9433, 5e-5))
    #expect(row.number("n") == 10)
    #expect(row.number("not_applicable") == 5)
    #expect(row.number("due") == 2)
    #expect(row.number("checked") == 1)
    #expect(row.word("verdict") == "broken")
    #expect(report.tables.last?.row("p", in: "promise")?.word("balance") == "over")
    #expect(report.foundRules == ["PR-02 p", "PR-03 p", "PR-06 p"])
    #expect(report.table?.evidence.first?.exclusions.map(\.count) == [5])
  }

  @Test(arguments: [
    // Kept, broken, target, made → verdict, balance.
    (20, 0, "0.8", true, "kept", "fits"), (20, 0, "0.8", false, "kept", "under"),
    (8, 2, "0.9", true, "inconclusive", "open"), (0, 0, "0.9", true, "unchecked", "open"),
    (1, 19, "0.9", false, "broken", "open"),
  ])
  func theWholeIntervalDecides(
    _ kept: Int, _ broken: Int, _ target: String, _ isMade: Bool, _ verdict: String,
    _ balance: String
  ) async throws {
    let made = isMade ? "made-at: shop/door\n" : ""
    let promise = "text: t\ndue-at: shop/till\n\(made)target: \(target)\n" + checks(kept, broken, 0)
    let report = try #require(
      try await BrandWorkspace.outcome("promises", files(promise)).report)
    #expect(report.table?.row("p", in: "promise")?.word("verdict") == verdict)
    #expect(report.tables.last?.row("p", in: "promise")?.word("balance") == balance)
  }

  @Test func aPromiseDueNowhereIsIdle() async throws {
    let report = try #require(
      try await BrandWorkspace.outcome("promises", files("text: t\nmade-at: shop/door\n")).report)
    #expect(report.foundRules == ["PR-05 p"])
    #expect(report.table?.row("p", in: "promise")?.number("rate") == nil)
  }

  // MARK: Answers

  private static let answers = """
    H,G,member
    5,4,yes
    5,4,yes
    5,3,yes
    4,4,yes
    5,5,no
    ,2,no
    """

  @Test func answersAgainstABound() async throws {
    let promise =
      "text: t\ndue-at: shop/shelf\nmade-at: shop/door\ntarget: 0.5\n"
      + "measured: {survey: s, question: got, at-least: 4, when: {member: yes}}\n"
      + "expected: {survey: s, question: hoped}\n"
    let others = ["surveys/s.yaml": Self.wide, "answers.csv": Self.answers]
    let report = try #require(
      try await BrandWorkspace.outcome("promises", files(promise, others)).report)
    let row = try #require(report.table?.row("p", in: "promise"))
    #expect(row.word("source") == "answers")
    #expect(row.number("kept") == 3)
    #expect(row.number("broken") == 1)
    #expect(row.number("not_applicable") == 2)
    #expect(row.number("checked") == 1)
    #expect(report.table?.evidence.first?.rows?.question == "got")
    // Gaps of the members −1, −1, −2, 0: mean −1, sd √(2/3), t(3, .975) = 3.18245.
    let gap = try #require(report.tables.last?.row("p", in: "promise"))
    #expect(gap.number("n") == 4)
    #expect(near(gap.number("expected"), 4.75))
    #expect(near(gap.number("delivered"), 3.75))
    #expect(near(gap.number("gap"), -1))
    let margin = 3.182446 * (2.0 / 3).squareRoot() / 2
    #expect(near(gap.number("low"), -1 - margin, 1e-5))
    #expect(near(gap.number("high"), -1 + margin, 1e-5))
    #expect(gap.word("gap_verdict") == "inconclusive")
    #expect(gap.word("against") == "expected")
  }

  @Test func withoutAnExpectationTheTargetOfTheTouchpointCounts() async throws {
    let promise =
      "text: t\ndue-at: shop/shelf\nmeasured: {survey: s, question: got, at-least: 4}\n"
    let others = ["surveys/s.yaml": Self.wide, "answers.csv": Self.answers]
    let report = try #require(
      try await BrandWorkspace.outcome("promises --margin 2", files(promise, others)).report)
    let gap = try #require(report.tables.last?.row("p", in: "promise"))
    #expect(gap.number("n") == 6)
    #expect(gap.number("expected") == 4)
    #expect(near(gap.number("gap"), 22.0 / 6 - 4))
    #expect(gap.word("gap_verdict") == "kept")
    #expect(gap.word("expectation") == "p.expectation")
    #expect(gap.word("against") == "target")
  }

  @Test(arguments: [(true, "under"), (false, "fits")])
  func moreThanExpectedIsWhatCustomersExpected(_ isAsked: Bool, _ balance: String) async throws {
    let rows = (0..<12).map { "\($0 % 2 + 3),5,yes\n" }.joined()
    let promise =
      "text: t\ndue-at: shop/shelf\nmade-at: shop/door\n"
      + "measured: {survey: s, question: got, at-least: 4}\n"
      + (isAsked ? "expected: {survey: s, question: hoped}\n" : "")
    let others = ["surveys/s.yaml": Self.wide, "answers.csv": "H,G,member\n" + rows]
    let report = try #require(
      try await BrandWorkspace.outcome("promises", files(promise, others)).report)
    let gap = try #require(report.tables.last?.row("p", in: "promise"))
    #expect(near(gap.number("gap"), isAsked ? 1.5 : 1))
    #expect(gap.word("balance") == balance)
  }

  @Test func severalGapsAreCorrectedTogether() async throws {
    // Gaps of −1, 0, 0, −1, 0, 0, −1, −1, 0, −1: t = −3, p = .015 alone and .030 with another.
    let gaps = [1, 0, 0, 1, 0, 0, 1, 1, 0, 1]
    let rows = gaps.map { "5,\(5 - $0),yes\n" }.joined()
    let promise =
      "text: t\ndue-at: shop/shelf\nmade-at: shop/door\n"
      + "measured: {survey: s, question: got, at-least: 4}\n"
      + "expected: {survey: s, question: hoped}\n"
    let others = [
      "surveys/s.yaml": Self.wide, "answers.csv": "H,G,member\n" + rows, "promises/q.yaml": promise,
    ]
    let report = try #require(
      try await BrandWorkspace.outcome("promises", files(promise, others)).report)
    let rowsFound = try #require(report.tables.last?.readableRows)
    #expect(rowsFound.count == 2)
    for row in rowsFound {
      #expect(near(row.number("p"), 2 * 0.014956363910414, 1e-9))
      #expect(row.word("gap_verdict") == "broken")
      #expect(row.word("balance") == "over")
    }
  }

  // MARK: Time

  @Test func theTimeBetweenTwoEvents() async throws {
    let events = """
      visit,event,moment,member
      1,queue,2026-05-01 10:00:00,yes
      1,pay,2026-05-01 10:05:00,yes
      2,queue,2026-05-01 10:00:00,yes
      2,pay,2026-05-01 10:05:01,yes
      3,queue,2026-05-01 10:00:00,yes
      4,pay,2026-05-01 10:00:00,yes
      5,pay,2026-05-01 10:00:00,yes
      5,queue,2026-05-01 10:01:00,yes
      5,queue,2026-05-01 10:02:00,yes
      5,pay,2026-05-01 10:03:00,yes
      6,queue,2026-05-01 10:00:00,no
      6,pay,2026-05-01 10:01:00,no
      """
    let promise =
      "text: t\ndue-at: [shop/till, shop/door]\ntarget: 0.9\n"
      + "measured: {events: visits, from: queue, to: pay, within: 5m, when: {member: yes}}\n"
    let others = ["events/visits.yaml": Self.log, "events.csv": events]
    let report = try #require(
      try await BrandWorkspace.outcome("promises", files(promise, others)).report)
    let row = try #require(report.table?.row("p", in: "promise"))
    // Case 1 at the limit, 5 from its first queue to the pay after it; 2 a second late; 3 unfinished;
    // 4 never queues; 6 is no member.
    #expect(row.number("kept") == 2)
    #expect(row.number("broken") == 1)
    #expect(row.number("unfinished") == 1)
    #expect(row.number("not_applicable") == 1)
    #expect(row.number("due") == 2)
    #expect(row.number("checked") == 1)
    #expect(
      report.note("sentence")?.text.en.contains("With the 1 unfinished as broken, p is 50%") == true
    )
  }

  // MARK: Bad input

  @Test(arguments: [
    ("measured: {survey: x, question: got, at-least: 4}\n", "survey.unknown"),
    ("measured: {survey: s, question: gto, at-least: 4}\n", "question.unknown"),
    ("measured: {survey: s, question: got, at-least: 4, when: {membre: yes}}\n", "column.unknown"),
    ("measured: {events: visits, from: queue, to: payed, within: 5m}\n", "activity.unknown"),
    ("measured: {events: s, from: queue, to: pay, within: 5m}\n", "log.none"),
  ])
  func whatCannotBeMeasuredIsToldWhereItIsWritten(_ measure: String, _ code: String) async throws {
    let others = [
      "surveys/s.yaml": Self.wide, "answers.csv": Self.answers, "events/visits.yaml": Self.log,
      "events.csv":
        "visit,event,moment,member\n1,queue,2026-05-01 10:00:00,yes\n1,pay,2026-05-01 10:01:00,no\n",
      "promises/q.yaml": "text: q\ndue-at: shop/till\n" + checks(1, 0, 0),
    ]
    let found = try await BrandWorkspace.outcome(
      "promises", files("text: t\ndue-at: shop/till\n" + measure, others))
    let warning = try #require(found.warnings.first)
    #expect(warning.code.id == code, "\(warning)")
    guard case .file("promises/p.yaml", _, _, _) = warning.place else {
      Issue.record("\(String(describing: warning.place))")
      return
    }
    #expect(found.report?.table?.row("p", in: "promise")?["kept"]?.isMissing == true)
    #expect(found.report?.table?.row("q", in: "promise")?.number("rate") == 1)
  }

  @Test func aFilterThatDoesNotFitMeasuresNothing() async throws {
    let promise =
      "text: t\ndue-at: shop/shelf\nmeasured: {events: visits, from: queue, to: queue, within: 5m}\n"
    let others = [
      "surveys/s.yaml": Self.wide, "answers.csv": Self.answers, "events/visits.yaml": Self.log,
      "events.csv": "visit,event,moment,member\n1,queue,2026-05-01 10:00:00,yes\n",
      "promises/q.yaml": "text: q\ndue-at: shop/till\n" + checks(1, 0, 0),
    ]
    let tested = try await WrittenWorkspace(files(promise, others)).session()
    #expect(await tested.run("filter got >= 4") == .done)
    tested.output.take()
    #expect(await tested.run("promises") == .done)
    let report = try #require(tested.output.reports.last)
    #expect(report.table?.row("p", in: "promise")?["kept"]?.isMissing == true)
    #expect(
      tested.output.diagnostics.first?.message.en.contains("filter does not fit visits") == true)
    #expect(report.note("filter") != nil)
  }

  @Test func nothingPromisedAndTouchpointsThatAreNot() async throws {
    let none = try await BrandWorkspace.outcome("promises", BrandWorkspace.files())
    #expect(none.problem?.code.id == "promise.none")
    let wrong = try await BrandWorkspace.outcome(
      "promises", files("text: t\ndue-at: shop/tll\n"))
    #expect(wrong.warnings.map(\.code.id) == ["reference.unknown"])
    #expect(wrong.warnings.first?.hint?.en == "did you mean \"shop/till\"?")
  }
}
