import LineEditing
import ReportRendering
import Synchronization
public import WorkbenchEngine
public import WorkbenchKit

/// Writes a session's answers to standard output and everything else to standard error.
public final class StreamOutput: SessionOutput {
  private let settings: OutputSettings
  private let pager: Pager?
  /// What tells of work that takes a while; removed before anything else is written.
  let progressLine: ProgressLine
  private let state: Mutex<State>

  private struct State {
    var language: Language
    var tablesWritten = 0
    var readerIsGone = false
  }

  /// Makes an output.
  ///
  /// - Parameters:
  ///   - settings: how answers are written.
  ///   - language: the language people read.
  ///   - pager: shows what does not fit on the screen; nil at a pipe.
  public init(settings: OutputSettings, language: Language, pager: Pager? = nil) {
    self.settings = settings
    self.pager = pager
    progressLine = ProgressLine(language: language)
    state = Mutex(State(language: language))
  }

  /// Speaks another language from now on.
  ///
  /// - Parameter language: the language people read.
  public func use(_ language: Language) {
    state.withLock { $0.language = language }
    progressLine.use(language)
  }

  /// Whether whoever read the results has gone, so that there is no point in going on.
  public var readerIsGone: Bool { state.withLock { $0.readerIsGone } }

  /// Names a script's statement before its answer, where people read it.
  public func begin(_ statement: StatementSource) async {
    guard !settings.isQuiet, settings.format.isForPeople else { return }
    let text = statement.text
    guard !text.hasPrefix("#"), !text.allSatisfy(\.isWhitespace) else { return }
    write(EchoedStatement(text).text(colour: settings.colour), isFigure: false)
  }

  /// Writes a report.
  public func show(_ report: Report, of statement: StatementSource) async {
    var text = settings.format.text(of: report, options(for: .output))
    guard !text.isEmpty else { return }
    if !settings.format.isForPeople, settings.format.separatesTables {
      let isFirst = state.withLock { state in
        defer { state.tablesWritten += 1 }
        return state.tablesWritten == 0
      }
      if !isFirst { text = "\n" + text }
    }
    if let pager, pager.isNeeded(for: text) {
      progressLine.restart()
      await pager.show(text)
    } else {
      write(text, isFigure: true)
    }
  }

  /// Writes a problem to standard error.
  public func report(_ diagnostic: Diagnostic) async {
    progressLine.restart()
    StandardStream.error.write(
      DiagnosticRenderer(options(for: .error)).text(of: diagnostic))
  }

  /// Writes a message to standard error.
  public func inform(_ message: Text) async {
    guard !settings.isQuiet else { return }
    let language = state.withLock { $0.language }
    progressLine.restart()
    StandardStream.error.write(message(language) + "\n")
  }

  private func write(_ text: String, isFigure: Bool) {
    progressLine.restart()
    if !StandardStream.output.write(text) { state.withLock { $0.readerIsGone = true } }
  }

  private func options(for stream: StandardStream) -> RenderingOptions {
    let terminal: Terminal.Stream = stream == .output ? .output : .error
    let isTerminal = Terminal.isTerminal(terminal)
    return RenderingOptions(
      language: state.withLock { $0.language },
      width: settings.width ?? (isTerminal ? Terminal.size?.columns : nil),
      colour: stream == .output ? settings.colour : settings.errorColour,
      characters: settings.characters)
  }
}

extension TextFormat {
  /// Whether people read the format rather than programs.
  var isForPeople: Bool { ["table", "plain", "markdown"].contains(id) }
  /// Whether an empty line stands between two results.
  var separatesTables: Bool { id == "csv" }
}

/// A statement of a script as it is named before its answer.
struct EchoedStatement {
  private let statement: String

  init(_ statement: String) {
    self.statement = statement
  }

  /// The statement behind a `>`, dimmed where there is colour.
  func text(colour: ColourDepth) -> String {
    let lines = statement.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.enumerated().map { ($0.offset == 0 ? "> " : ". ") + $0.element }
    let text = shown.joined(separator: "\n")
    return colour == .none ? text + "\n" : "\u{1B}[2m\(text)\u{1B}[22m\n"
  }
}
