public import ReportRendering
import Synchronization
public import WorkbenchEngine
public import WorkbenchKit

/// Keeps everything that a session says, for tests to look at.
public final class CapturedOutput: SessionOutput {
  private struct State {
    var text = ""
    var reports: [Report] = []
    var diagnostics: [Diagnostic] = []
  }

  private let state = Mutex(State())
  private let options: RenderingOptions

  /// Makes an output.
  ///
  /// - Parameter options: how reports and problems are written into `text`.
  public init(options: RenderingOptions = RenderingOptions(width: 80)) {
    self.options = options
  }

  /// Results, problems and messages in the order in which they came, as people read them.
  public var text: String { state.withLock { $0.text } }
  /// The reports in order.
  public var reports: [Report] { state.withLock { $0.reports } }
  /// The problems in order.
  public var diagnostics: [Diagnostic] { state.withLock { $0.diagnostics } }

  /// Forgets what was said so far.
  ///
  /// - Returns: what was said so far.
  @discardableResult
  public func take() -> String {
    state.withLock { state in
      defer { state = State() }
      return state.text
    }
  }

  /// Nothing: tests know which statement runs.
  public func begin(_ statement: StatementSource) async {}

  /// Keeps a report.
  public func show(_ report: Report, of statement: StatementSource) async {
    let text = PlainFormat().text(of: report, options)
    state.withLock { state in
      state.reports.append(report)
      state.text += text
    }
  }

  /// Keeps a problem.
  public func report(_ diagnostic: Diagnostic) async {
    let text = DiagnosticRenderer(options).text(of: diagnostic)
    state.withLock { state in
      state.diagnostics.append(diagnostic)
      state.text += text
    }
  }

  /// Keeps a message.
  public func inform(_ message: Text) async {
    state.withLock { $0.text += message(options.language) + "\n" }
  }
}
