import CommandLanguage
public import LineEditing
public import WorkbenchEngine
import WorkbenchKit

/// Statements without a prompt: from `-c`, from a script, from standard input.
public struct Batch: Sendable {
  private let session: Session
  private let output: StreamOutput
  private let hub: SignalHub

  /// Makes a batch.
  ///
  /// - Parameters:
  ///   - session: what statements run in.
  ///   - output: where their answers go.
  ///   - hub: where Ctrl-C comes from.
  public init(session: Session, output: StreamOutput, hub: SignalHub) {
    self.session = session
    self.output = output
    self.hub = hub
  }

  /// Runs statements one by one; the first that fails ends the batch.
  ///
  /// - Parameter statements: in order.
  /// - Returns: the exit code.
  public func run(statements: [String]) async -> Int32 {
    await interruptible { progress in
      for statement in statements {
        let outcome = await session.run(StatementSource(text: statement), progress: progress)
        if outcome != .done { return ExitStatus.code(for: outcome) }
        output.use(await session.snapshot.language)
        if output.readerIsGone { break }
      }
      return ExitStatus.fine
    }
  }

  /// Runs a script.
  ///
  /// - Parameters:
  ///   - path: the script's path.
  ///   - parameters: values instead of the script's defaults.
  /// - Returns: the exit code.
  public func run(script path: String, parameters: [String: String]) async -> Int32 {
    await interruptible { progress in
      let outcome = await session.runScript(
        Spanned(path, at: .none), parameters: parameters, progress: progress)
      return ExitStatus.code(for: outcome)
    }
  }

  /// Runs statements as they arrive on standard input.
  ///
  /// - Returns: the exit code.
  public func runStandardInput() async -> Int32 {
    await interruptible { progress in
      var text = ""
      var line = 0
      var first = 1
      while let next = readLine(strippingNewline: true) {
        line += 1
        if text.isEmpty { first = line } else { text += "\n" }
        text += next
        guard CommandLanguage.isComplete(text) else { continue }
        let source = StatementSource(text: text, file: "-", line: first)
        text = ""
        let outcome = await session.run(source, progress: progress)
        if outcome != .done { return ExitStatus.code(for: outcome) }
        if output.readerIsGone { return ExitStatus.fine }
      }
      guard !text.isEmpty else { return ExitStatus.fine }
      let source = StatementSource(text: text, file: "-", line: first)
      return ExitStatus.code(for: await session.run(source, progress: progress))
    }
  }

  private func interruptible(
    _ work: @escaping @Sendable (Progress) async -> Int32
  ) async -> Int32 {
    let line = output.progressLine
    line.restart()
    let outcome = await withInterruptCancellation(hub, note: {}) { await work(line.progress) }
    line.restart()
    switch outcome {
    case .finished(let code): return code
    case .cancelled, .abandoned: return ExitStatus.interrupted
    case .failed: return ExitStatus.failed
    }
  }
}
