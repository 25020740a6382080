/// Reads lines from a terminal with history, completion and suggestions; from a pipe without.
///
/// An actor on a thread of its own: `readLine` blocks that thread and only suspends its caller.
/// Make one for the whole process, and `close` it before the process ends.
public actor LineEditor {
  /// Interrupts, resizes and messages for a line being edited; from any thread.
  public nonisolated let wake = EditorWake()

  /// The editor's own thread.
  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe executor.asUnownedSerialExecutor()
  }

  private let executor = ThreadExecutor(name: "line-editor")
  private let completer: any Completer
  private var options: EditorOptions
  private var history: HistoryStore
  private var historyProblem: HistoryProblem?
  private var session: EditSession?
  private var plain: PlainInput?
  private var isStarted = false

  /// Makes an editor; the terminal is not touched before the first `readLine`.
  ///
  /// - Parameters:
  ///   - options: how it behaves.
  ///   - completer: asked on the editor's thread for candidates and suggestions.
  public init(options: EditorOptions, completer: any Completer) {
    self.options = options
    self.completer = completer
    history = HistoryStore(path: options.historyPath, limit: options.historyLimit)
  }

  deinit { executor.stop() }

  /// Waits for one line.
  ///
  /// - Parameters:
  ///   - prompt: what stands before the line; one row.
  ///   - right: what stands at the right margin as long as there is room; suggestions are off with it.
  ///   - earlier: for a continuation line, exactly the text it continues, line break included; the
  ///     completer sees it before the line.
  /// - Returns: the line, or why there is none.
  public func readLine(
    prompt: Prompt, right: Prompt? = nil, continuing earlier: String = ""
  ) -> LineEvent {
    start()
    if let session {
      return session.readLine(
        prompt: prompt, right: right, earlier: earlier, history: history, options: options)
    }
    let wasInterrupted = wake.begin()
    defer { writeLeftovers(wake.end()) }
    // Between two lines of a script nobody sees a new prompt: a Ctrl-C there must not be lost.
    if wasInterrupted { return .interrupted }
    return plain?.next(isInterrupted: { wake.take().interrupt }) ?? .endOfInput
  }

  /// Adds a whole statement to the history, in memory and in the file.
  ///
  /// - Parameter entry: one statement, with its line breaks; not remembered if it begins with a space.
  /// - Returns: why the file could not be written, the first time that it fails.
  @discardableResult public func remember(_ entry: String) -> HistoryProblem? {
    start()
    do {
      try history.add(entry)
      return nil
    } catch {
      return report(error)
    }
  }

  /// The history, oldest first: for `history`, `!!` and `!n`.
  public var entries: [String] {
    start()
    return history.entries
  }

  /// Says the editor's own words in another language from the next line on.
  public func use(_ texts: EditorTexts) { options.texts = texts }

  /// Writes the history anew and gives the terminal back as it was found; every later read is at its end.
  ///
  /// - Returns: why the history could not be written, unless that has been told before.
  @discardableResult public func close() -> HistoryProblem? {
    session?.close()
    session = nil
    plain = nil
    guard isStarted else { return nil }
    do {
      try history.compact()
      return nil
    } catch {
      return report(error)
    }
  }

  private func start() {
    guard !isStarted else { return }
    isStarted = true
    do { try history.load() } catch { historyProblem = error }
    if Terminal.isInteractive {
      session = EditSession(options: options, completer: completer, wake: wake)
    }
    if session == nil {
      plain = PlainInput(fd: Terminal.Stream.input.rawValue, wakeFD: wake.readFD)
    }
  }

  /// Each kind of trouble is told once.
  private func report(_ problem: HistoryProblem) -> HistoryProblem? {
    defer { historyProblem = problem }
    return historyProblem == problem ? nil : problem
  }
}
