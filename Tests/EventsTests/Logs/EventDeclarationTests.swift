import Foundation
import Testing
import WorkbenchKit
import WorkbenchEngine
import WorkbenchTesting

@testable import WorkspaceKit

/// Event logs are declared in `events/NAME.yaml`, at the prompt, or proposed.
@Suite struct EventDeclarationTests {
  private static let rows = """
    session,event,moment,platform
    1,view,2026-03-01 10:00:00,web
    1,buy,2026-03-01 10:01:00,web
    2,view,2026-03-01 10:02:00,app
    """

  private func workspace(_ events: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("workspace.yaml", "name: test\n")
    try folder.write("data/log.csv", Self.rows)
    try folder.write("events/clicks.yaml", events)
    return folder
  }

  @Test func aDeclarationIsReadAndWrittenBackTheSame() throws {
    let folder = try workspace(
      """
      title: Clicks
      files: [../data/log.csv]
      case: session
      activity: {column: event, name: step}
      time: moment
      segments: [platform]
      """)
    let workspace = try Workspace.open(folder.path)
    #expect(workspace.diagnostics.isEmpty)
    let declared = try #require(workspace.surveys.first)
    #expect(declared.path == "events/clicks.yaml")
    #expect(declared.eventRoles?.activity.name.value == "step")
    let log = try SurveyLibrary(workspace).eventLog(named: nil).events(EventRequest())
    #expect(log.traces == [["view", "buy"], ["view"]])
    let document = try YAMLDocument(
      bytes: Array(SurveyYAMLWriter.text(of: declared).utf8), path: "x", limits: YAMLLimits())
    let again = SurveyYAML.read(document, id: "clicks", path: declared.path).survey
    #expect(again == declared)
  }

  @Test func aFileThatLacksARoleIsSaidToLackIt() throws {
    let folder = try workspace("files: [../data/log.csv]\ncase: session\ntime: moment\n")
    let problems = try Workspace.open(folder.path).diagnostics
    #expect(problems.map(\.code.id) == ["log.none"])
    #expect(problems.first?.message.en.contains("no activity") == true)
  }

  @Test func aLogAndASurveyCannotShareAName() throws {
    let folder = try workspace(
      "files: [../data/log.csv]\ncase: session\nactivity: event\ntime: moment\n")
    try folder.write("surveys/clicks.yaml", "files: [../data/log.csv]\n")
    let problems = try Workspace.open(folder.path).diagnostics
    #expect(problems.map(\.code.id) == ["declaration.invalid"])
  }

  @Test func aFileOpenedDirectlyIsProposedAsALog() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("clicks.csv", Self.rows)
    let tested = try await TestSession(open: [file], folder: folder.path)
    await tested.run("funnel view buy by platform")
    #expect(tested.output.text.contains("proposed, not declared"))
    #expect(tested.output.diagnostics.isEmpty)
    tested.output.take()
    await tested.run("save declarations")
    #expect(
      try String(contentsOfFile: folder.path + "/clicks.yaml", encoding: .utf8)
        .contains("activity: event"))
  }

  @Test func anXESFileIsProposedAndAnswered() async throws {
    let folder = try TemporaryFolder()
    func event(_ name: String, _ minute: Int, _ transition: String) -> String {
      "<event><string key=\"concept:name\" value=\"\(name)\"/>"
        + "<string key=\"lifecycle:transition\" value=\"\(transition)\"/>"
        + "<date key=\"time:timestamp\" value=\"2026-03-01T10:\(minute):00.000+01:00\"/></event>\n"
    }
    let traces = (1...12).map { number in
      "<trace><string key=\"concept:name\" value=\"order \(number)\"/>\n"
        + event("pay", 10, "start")
        + event("pay", 15, "complete") + (number > 9 ? "" : event("ship", 40, "complete"))
        + "</trace>\n"
    }
    let file = try folder.write("orders.xes", "<log>\n" + traces.joined() + "</log>\n")
    let tested = try await TestSession(open: [file], folder: folder.path)
    await tested.run("funnel pay ship")
    #expect(tested.output.reports.last?.table?.rows.map { $0[2].number } == [12, 9])
    await tested.run("durations pay")
    let table = try #require(tested.output.reports.last?.table)
    #expect(table.rows[0][table.position(of: "median") ?? 0].number == 5)
    tested.output.take()
    await tested.run("events | explain 1 --rows 1")
    // The line of the XML, not of the rows made of it.
    #expect(tested.output.text.contains("orders.xes"))
    #expect(tested.output.diagnostics.isEmpty)
  }

  @Test func aDamagedXESFileIsRefusedWithItsLine() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x.xes", "<log>\n<trace>\n<event>\n</trace>\n</log>\n")
    do {
      _ = try await TestSession(open: [file], folder: folder.path)
      Issue.record("it was opened")
    } catch let diagnostic as Diagnostic {
      #expect(diagnostic.code.id == "file.markup")
      guard case .file(_, let line?, _, _)? = diagnostic.place else {
        Issue.record("no line")
        return
      }
      #expect(line == 4)
    }
  }

  @Test func aLogIsDeclaredAtThePrompt() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x.csv", Self.rows.replacing("session,event", with: "who,doing"))
    let tested = try await TestSession(open: [file], folder: folder.path)
    await tested.run("events")
    #expect(tested.output.diagnostics.map(\.code.id) == ["log.none"])
    tested.output.take()
    await tested.run("declare c = who as case, a = doing as activity, t = moment as time")
    await tested.run("events")
    #expect(tested.output.reports.last?.table?.rows.count == 2)
  }

  @Test func otherFilesAreNoLogs() throws {
    let folder = try TemporaryFolder()
    let survey = try folder.write(
      "survey.csv",
      "order,submitted_at,metric,score,channel\n1,2026-03-01,NPS,9,web\n2,2026-03-02,CSAT,4,app\n")
    let words = try folder.write(
      "words.csv", "session,event,day\n1,a long answer,monday\n2,another answer,tuesday\n")
    for proposal in try SurveyProposer.propose([survey, words]) {
      #expect(proposal.declaration.eventRoles == nil)
    }
  }

  @Test func oneLogAndOneSurveyAreEachFoundWithoutAName() throws {
    let folder = try workspace(
      "files: [../data/log.csv]\ncase: session\nactivity: event\ntime: moment\n")
    try folder.write("surveys/store.yaml", "files: [../data/log.csv]\nsegments: [platform]\n")
    let library = SurveyLibrary(try Workspace.open(folder.path))
    #expect(try library.survey().declaration.id == "store")
    #expect(try library.eventLog(named: nil).declaration.id == "clicks")
    #expect(throws: Diagnostic.self) {
      try library.eventLog(named: Spanned("store", at: .none))
    }
  }
}
