import Foundation
import ReportRendering
import ResponseStore
public import WorkbenchApp
public import WorkbenchEngine
public import WorkbenchKit
import WorkspaceKit

/// A session over the sample workspace, or over files, with everything it says captured.
public struct TestSession: Sendable {
  /// The session.
  public let session: Session
  /// What it said.
  public let output: CapturedOutput
  /// What has to live as long as the session, such as files written for it.
  var held: (any Sendable)?

  /// The checkout's own folder.
  public static let checkout = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The sample workspace.
  public static var workspace: String { checkout + "/workspace" }

  /// Opens a session.
  ///
  /// - Parameters:
  ///   - paths: what is open: the sample workspace unless told otherwise; nothing when empty.
  ///   - folder: the folder that relative paths start from: the sample workspace unless told otherwise.
  ///   - language: the language of what it says.
  ///   - width: columns of the page; nil for no limit.
  ///   - plugins: what is registered.
  /// - Throws: a `Diagnostic` when something cannot be opened.
  public init(
    open paths: [String] = [TestSession.workspace], folder: String = TestSession.workspace,
    language: Language = .en, width: Int? = 80,
    plugins: [any CommandPlugin] = BundledPlugins.all
  ) async throws {
    output = CapturedOutput(options: RenderingOptions(language: language, width: width))
    var state = SessionState(
      language: language, today: CivilDate(daysSinceEpoch: 20_664), folder: folder)
    state.width = width ?? 80
    if paths == [Self.workspace] {
      // Opened once: the responses that one test has read serve all others.
      let opened = try await Self.sample.value
      state.workspace = opened.workspace
      state.surveys = opened.surveys
      state.settings = opened.settings
    }
    session = Session(registry: try PluginRegistry(plugins), output: output, state: state)
    if !paths.isEmpty, paths != [Self.workspace] {
      try await session.open(paths.map { Spanned($0, at: .none) }, in: folder)
    }
  }

  private static let sample = Task {
    var state = SessionState(
      language: .en, today: CivilDate(daysSinceEpoch: 20_664), folder: workspace)
    // The sample is too small to be kept; no test finds what another session left.
    state.surveys = SurveyLibrary(
      declarations: [],
      cache: SurveyCache(
        folder: NSTemporaryDirectory() + "reis-tests-cache-\(getpid())", program: "tests",
        writing: .atEndWhereSeen))
    let session = Session(
      registry: try PluginRegistry(BundledPlugins.all), output: CapturedOutput(), state: state)
    try await session.open([Spanned(workspace, at: .none)], in: workspace)
    return await session.snapshot
  }

  /// Runs a statement.
  ///
  /// - Parameter statement: the statement as typed.
  /// - Returns: how it ended.
  @discardableResult
  public func run(_ statement: String) async -> StatementOutcome {
    await session.run(StatementSource(text: statement))
  }

  /// Runs a statement and gives its canonical JSON, the same in every language.
  ///
  /// - Parameter statement: the statement as typed.
  /// - Returns: one JSON document per report.
  public func canonicalJSON(of statement: String) async -> String {
    output.take()
    await run(statement)
    let options = RenderingOptions()
    return output.reports.map { JSONFormat().text(of: $0, options) }.joined()
  }
}
