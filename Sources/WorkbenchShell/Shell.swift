import CommandLanguage
public import LineEditing
public import WorkbenchEngine
import WorkbenchKit

/// The prompt: reads statements, runs them so that Ctrl-C stops them, remembers them.
public struct Shell: Sendable {
  private let session: Session
  private let output: StreamOutput
  private let hub: SignalHub
  private let editor: LineEditor
  private let completer: StatementCompleter

  /// Makes a prompt.
  ///
  /// - Parameters:
  ///   - session: what statements run in.
  ///   - output: where their answers go.
  ///   - hub: where Ctrl-C comes from.
  ///   - options: how lines are edited, and where history is kept.
  public init(
    session: Session, output: StreamOutput, hub: SignalHub, options: EditorOptions
  ) async {
    self.session = session
    self.output = output
    self.hub = hub
    completer = StatementCompleter(await session.snapshot, catalogue: session.catalogue)
    editor = LineEditor(options: options, completer: completer)
    hub.attach(editor.wake)
  }

  /// Reads and runs statements until the person leaves.
  ///
  /// - Returns: the exit code.
  public func run() async -> Int32 {
    for entry in await editor.entries { await session.remember(entry) }
    await refresh()
    loop: while true {
      switch await readStatement() {
      case .statement(let typed):
        if await runAll(in: typed) == .quit { break loop }
      case .dropped: continue
      case .end: break loop
      }
    }
    if let problem = await editor.close() { StandardStream.error.write("\(problem)\n") }
    return ExitStatus.fine
  }

  /// Runs what was typed: one statement, or several that were pasted together; the first that fails
  /// ends them.
  private func runAll(in typed: String) async -> StatementOutcome {
    let statements = Script(typed).items.map(\.text).filter { !$0.allSatisfy(\.isWhitespace) }
    var outcome = StatementOutcome.done
    for text in statements {
      guard let statement = await expanded(text) else { return .done }
      await remember(statement)
      outcome = await run(statement)
      await refresh()
      if outcome != .done { break }
    }
    return outcome
  }

  private enum Reading {
    case statement(String)
    case dropped
    case end
  }

  /// Reads lines until they make a whole statement.
  private func readStatement() async -> Reading {
    var text = ""
    while true {
      let state = await session.snapshot
      let isFirst = text.isEmpty
      let prompt = isFirst ? ShellPrompt.first(state) : ShellPrompt.continuation(state)
      switch await editor.readLine(prompt: prompt, continuing: text) {
      case .line(let line):
        text += line
        if CommandLanguage.isComplete(text) {
          return text.allSatisfy(\.isWhitespace) ? .dropped : .statement(text)
        }
        text += "\n"
      case .interrupted: return .dropped
      case .endOfInput:
        // On a continuation line Ctrl-D drops the statement; it does not leave.
        if isFirst { return .end }
        return .dropped
      }
    }
  }

  /// Puts earlier statements in the place of `!!` and the like, and shows what will run.
  private func expanded(_ typed: String) async -> String? {
    do throws(Diagnostic) {
      let history = await session.snapshot.history
      guard let statement = try History.expand(typed, statements: history) else { return typed }
      StandardStream.output.write(statement + "\n")
      return statement
    } catch {
      var diagnostic = error
      diagnostic.statement = StatementSource(text: typed)
      await output.report(diagnostic)
      return nil
    }
  }

  private func remember(_ statement: String) async {
    if let problem = await editor.remember(statement) {
      StandardStream.error.write("\(problem)\n")
    }
    if !statement.hasPrefix(" ") { await session.remember(statement) }
  }

  private func run(_ statement: String) async -> StatementOutcome {
    if let size = Terminal.size { await session.setWidth(size.columns) }
    let language = await session.snapshot.language
    let line = output.progressLine
    line.restart()
    let outcome = await withInterruptCancellation(hub, note: Self.stillStopping(language)) {
      await session.run(StatementSource(text: statement), progress: line.progress)
    }
    line.restart()
    let after = await session.snapshot.language
    output.use(after)
    if after != language { await editor.use(after == .nl ? .dutch : .english) }
    switch outcome {
    case .finished(let outcome): return outcome
    case .cancelled: return .cancelled
    case .abandoned:
      await output.inform(Text("left running", nl: "blijft doorlopen"))
      return .cancelled
    case .failed: return .cancelled
    }
  }

  private static func stillStopping(_ language: Language) -> @Sendable () -> Void {
    {
      StandardStream.error.write(
        language == .nl
          ? "\nstopt nog; nogmaals Ctrl-C laat het achter\n"
          : "\nstill stopping; Ctrl-C again leaves it behind\n")
    }
  }

  private func refresh() async {
    completer.refresh(await session.snapshot, catalogue: session.catalogue)
  }
}
