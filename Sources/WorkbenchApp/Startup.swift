import LineEditing
import ReportRendering
import ResponseStore
import WorkbenchEngine
import WorkbenchKit
import WorkbenchShell
import WorkspaceKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// From arguments, environment and configuration to a running session.
struct Startup {
  private let invocation: Invocation
  private let errand: Errand
  private let plugins: [any CommandPlugin]
  private let folders = Folders()
  private let configuration: PersonalConfiguration

  init(_ invocation: Invocation, _ errand: Errand, plugins: [any CommandPlugin]) {
    self.invocation = invocation
    self.errand = errand
    self.plugins = plugins
    configuration =
      folders.configuration.map { PersonalConfiguration(path: $0 + "/config.yaml") }
      ?? PersonalConfiguration()
  }

  /// Does what was asked.
  ///
  /// - Returns: the exit code.
  func run() async throws(Diagnostic) -> Int32 {
    let language = try self.language()
    let isPrompt = if case .prompt = errand { Terminal.isInteractive } else { false }
    let settings = try outputSettings(isPrompt: isPrompt)
    let hub = try signalHub(isPrompt: isPrompt)
    let pager =
      isPrompt && !Terminal.isDumb ? settings.pager.map { Pager(command: $0, hub: hub) } : nil
    let output = StreamOutput(settings: settings, language: language, pager: pager)
    var state = SessionState(
      language: language, today: try today(), folder: FilePath.current)
    if case .statements(let statements, _) = errand {
      state.hasOneStatement = statements.count == 1
    }
    state.width = settings.width ?? Terminal.size?.columns ?? 80
    if case .new(let folder, let files) = errand {
      return try await NewWorkspace(folder: folder, files: files, from: state.folder).write(
        output, language: language)
    }
    let cache = self.cache(isPrompt: isPrompt)
    state.surveys = SurveyLibrary(declarations: [], cache: cache)
    let session = Session(
      registry: try PluginRegistry(plugins), output: output, state: state)
    for problem in configuration.diagnostics { await output.report(problem) }
    for setting in configuration.settings {
      try await session.apply(setting.name, setting.value, at: setting.place)
    }
    let place = try await openWhatWasAsked(in: session)
    let status = try await work(in: session, output, hub, place: place, isPrompt: isPrompt)
    if let cache, status != ExitStatus.interrupted {
      await cache.finish()
      for note in cache.takeNotes() { await output.report(note) }
    }
    return status
  }

  private func work(
    in session: Session, _ output: StreamOutput, _ hub: SignalHub, place: String, isPrompt: Bool
  ) async throws(Diagnostic) -> Int32 {
    let batch = Batch(session: session, output: output, hub: hub)
    switch errand {
    case .statements(let statements, _): return await batch.run(statements: statements)
    case .script(let path, let open):
      return await batch.run(
        script: scriptPath(path, in: open), parameters: try parameters())
    case .standardInput: return await batch.runStandardInput()
    case .prompt where !isPrompt: return await batch.runStandardInput()
    default: return await prompt(in: session, output, hub, place: place)
    }
  }

  /// What keeps columns of large surveys from one session to the next; nil where nothing is to.
  private func cache(isPrompt: Bool) -> SurveyCache? {
    guard !invocation.noCache, let folder = folders.cache else { return nil }
    return SurveyCache(
      folder: folder, program: WorkbenchVersion.current,
      writing: isPrompt ? .afterAnswers : .atEndWhereSeen)
  }

  private func prompt(
    in session: Session, _ output: StreamOutput, _ hub: SignalHub, place: String
  ) async -> Int32 {
    if !invocation.noStartup, let folder = folders.configuration,
      FilePath.kind(of: folder + "/startup.reis") == .file
    {
      _ = await session.runScript(Spanned(folder + "/startup.reis", at: .none), parameters: [:])
    }
    var options = EditorOptions(program: "reis", historyPath: folders.history(for: place))
    options.colour = !invocation.noColor && FilePath.environment("NO_COLOR") == nil
    options.apply(environment: Environment.all)
    if await session.snapshot.language == .nl { options.texts = .dutch }
    let state = await session.snapshot
    if !invocation.quiet { await output.inform(Greeting(state).text) }
    let shell = await Shell(session: session, output: output, hub: hub, options: options)
    return await shell.run()
  }

  /// Opens the folder or files of the arguments, or the workspace around the current folder.
  ///
  /// - Returns: the absolute path of what is open, or the current folder.
  private func openWhatWasAsked(in session: Session) async throws(Diagnostic) -> String {
    let open: [String]
    switch errand {
    case .prompt(let words), .statements(_, let words), .script(_, let words),
      .standardInput(let words):
      open = words
    case .new, .version: open = []
    }
    let folder = FilePath.current
    if open.isEmpty {
      guard let found = Workspace.root(above: folder) else { return folder }
      try await session.open([Spanned(found, at: .none)], in: folder)
      return found
    }
    do throws(Diagnostic) {
      try await session.open(open.map { Spanned($0, at: .none) }, in: folder)
    } catch {
      var diagnostic = error
      if case .statement? = diagnostic.place { diagnostic.place = nil }
      throw diagnostic
    }
    return FilePath.absolute(open[0], in: folder)
  }

  /// A script is looked for from the current folder first, then from the workspace's.
  private func scriptPath(_ path: String, in open: [String]) -> String {
    let here = FilePath.absolute(path, in: FilePath.current)
    if FilePath.kind(of: here) != nil { return path }
    guard let folder = open.first else { return path }
    let there = FilePath.absolute(folder + "/" + path, in: FilePath.current)
    return FilePath.kind(of: there) == nil ? path : folder + "/" + path
  }

  private func parameters() throws(Diagnostic) -> [String: String] {
    do {
      return try invocation.parameters()
    } catch {
      throw ArgumentProblem.diagnostic(option: "set", value: "\(error)", allowed: "NAME=VALUE")
    }
  }

  private func language() throws(Diagnostic) -> Language {
    guard let asked = invocation.language else {
      return configuration.language ?? LanguageChoice.fromEnvironment
    }
    guard let language = Language(rawValue: asked) else {
      throw ArgumentProblem.diagnostic(option: "language", value: asked, allowed: "en, nl")
    }
    return language
  }

  private func today() throws(Diagnostic) -> CivilDate {
    guard let asked = invocation.today else {
      return CivilDate(daysSinceEpoch: Int(time(nil)) / 86_400)
    }
    guard let day = DateInterval(asked), day.end == day.start + 1 else {
      throw ArgumentProblem.diagnostic(option: "today", value: asked, allowed: "2026-03-31")
    }
    return CivilDate(daysSinceEpoch: day.start)
  }

  private func outputSettings(isPrompt: Bool) throws(Diagnostic) -> OutputSettings {
    let asked = invocation.format ?? configuration.format
    let name = asked ?? "table"
    guard let format = ReportFormats.named(name) else {
      throw ArgumentProblem.diagnostic(
        option: "format", value: name,
        allowed: ReportFormats.all.map(\.id).joined(separator: ", "))
    }
    if let width = invocation.width, !(20...10_000).contains(width) {
      throw ArgumentProblem.diagnostic(option: "width", value: "\(width)", allowed: "20 … 10000")
    }
    let environment = Environment.all
    func colour(_ stream: Terminal.Stream) -> ColourDepth {
      invocation.noColor
        ? .none
        : ColourDepth.chosen(by: environment, isTerminal: Terminal.isTerminal(stream))
    }
    return OutputSettings(
      format: format, isFormatChosen: asked != nil, colour: colour(.output),
      errorColour: colour(.error), characters: .supported(by: environment),
      width: invocation.width, isQuiet: invocation.quiet,
      pager: environment["PAGER"].flatMap { $0.isEmpty ? nil : $0 } ?? "less -FRX")
  }

  private func signalHub(isPrompt: Bool) throws(Diagnostic) -> SignalHub {
    do {
      return try SignalHub(isPrompt ? .interactive : .batch)
    } catch {
      throw Diagnostic(
        .signalsUnavailable,
        Text(
          "signals cannot be handled: \(error.reason)",
          nl: "signalen zijn niet af te handelen: \(error.reason)"))
    }
  }
}
