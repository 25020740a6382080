import ResponseStore
import Testing
import WorkbenchKit

@testable import WorkspaceKit

/// What a log holds, what it leaves out, and to which group a case belongs.
@Suite struct EventLogTests {
  private func name(_ name: String) -> Spanned<String> { Spanned(name, at: .none) }

  @Test func rowsWithoutCaseActivityOrTimeAreCountedAndLeftOut() throws {
    let log = try SmallLog(
      """
      case,activity,time
      A,x,2026-03-01 10:00:00
      ,x,2026-03-01 10:00:00
      A,,2026-03-01 10:00:00
      A,y,soon
      A,y,
      NA,x,2026-03-02
      """
    ).log()
    #expect(log.traces == [["x"], ["x"]])
    #expect(log.exclusions.withoutCase == 1)
    #expect(log.exclusions.withoutActivity == 1)
    #expect(log.exclusions.withoutTime == 2)
    #expect(log.exclusions.total == 4)
    #expect(log.rows == [0, 5])
    #expect(log.activities == ["x", "y"])
  }

  @Test func aCaseBelongsToTheGroupOfItsFirstEvent() throws {
    let small = try SmallLog(
      """
      case,activity,time,channel
      A,x,2026-03-02,web
      A,y,2026-03-01,app
      B,x,2026-02-28,web
      B,y,2026-03-01,
      C,x,2026-03-05,
      """)
    let log = try small.log(EventRequest(groupBy: [name("channel")]))
    #expect(log.groups == [[.text("app")], [.text("web")], [.missing(.empty)]])
    #expect(log.groupOfCase == [0, 1, 2])
    #expect(log.casesInSeveralGroups == 2)
    let months = try small.log(EventRequest(groupBy: [name("month")]))
    #expect(months.groups.map { $0[0].label } == ["2026-02", "2026-03"])
    #expect(months.groupOfCase == [1, 0, 1])
  }

  @Test func aFilterKeepsEvents() throws {
    let small = try SmallLog(
      """
      case,activity,time,channel
      A,x,2026-03-01,web
      A,y,2026-03-02,app
      B,x,2026-03-03,app
      """)
    let filter = Expression.comparison(name("channel"), .equal, Literal(.text("app")))
    let log = try small.log(EventRequest(filter: filter))
    #expect(log.traces == [["y"], ["x"]])
    #expect(log.rowCounts.filteredAway == 1)
    // An activity that the filter leaves out is still known by name.
    #expect(try log.activity(name("X")) == 0)
  }

  @Test func unknownActivitiesGetTheNearest() throws {
    let log = try SmallLog("case,activity,time\nA,purchase,2026-03-01\nA,pay,2026-03-02\n").log()
    #expect {
      try log.activity(Spanned("purchas", at: SourceSpan(7, 14)))
    } throws: { error in
      guard let diagnostic = error as? Diagnostic else { return false }
      return diagnostic.code.id == "activity.unknown"
        && diagnostic.hint?.en.contains("did you mean \"purchase\"?") == true
        && diagnostic.place == .statement(SourceSpan(7, 14))
    }
  }

  @Test func namesThatDifferInCaseOnlyAreToldApart() throws {
    let log = try SmallLog("case,activity,time\nA,Pay,2026-03-01\nA,pay,2026-03-02\n").log()
    #expect(log.activities.count == 2)
    #expect(log.activities[Int(try log.activity(name("Pay")))] == "Pay")
    #expect(throws: Diagnostic.self) { try log.activity(name("PAY")) }
  }

  @Test func aSurveyIsNoLog() throws {
    let small = try SmallLog(
      "case,activity,time\nA,x,2026-03-01\n", roles: ["activity": .segment])
    #expect {
      try small.log()
    } throws: { error in
      (error as? Diagnostic)?.code.id == "log.none"
        && (error as? Diagnostic)?.message.en.contains("no activity") == true
    }
  }
}

/// A log is made once for as long as the same is asked of the same files.
@Suite struct RememberedLogTests {
  private static let text = """
    case,activity,time,channel
    1,a,2026-01-01 10:00:00,app
    1,b,2026-01-01 10:01:00,app
    2,a,2026-01-01 11:00:00,web
    2,c,2026-01-01 11:05:00,web

    """

  @Test func `what is asked decides which log is meant`() throws {
    let small = try SmallLog(Self.text)
    let app = Expression.comparison(
      Spanned("channel", at: .none), .equal, Literal(.text("app")))
    let grouped = EventRequest(groupBy: [Spanned("channel", at: .none)])
    for _ in 0..<2 {
      #expect(try small.log().traces == [["a", "b"], ["a", "c"]])
      #expect(try small.log(EventRequest(filter: app)).traces == [["a", "b"]])
      #expect(try small.log(grouped).groups.count == 2)
      #expect(try small.log().groups == [[]])
    }
  }

  @Test func `a file that changed is read again`() throws {
    let small = try SmallLog(Self.text)
    #expect(try small.log().cases == 2)
    #expect(try small.log().cases == 2)
    try small.folder.write("log.csv", Self.text + "3,a,2026-01-02 10:00:00,app\n")
    #expect(try small.log().traces == [["a", "b"], ["a", "c"], ["a"]])
  }
}
