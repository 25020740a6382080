import CommandLanguage
import ResponseStore
public import WorkbenchKit
import WorkspaceKit

/// One session: what is open, what is set, what was said, and the running of statements.
///
/// The shell, scripts, `-c` and the tests all drive this one actor.
public actor Session {
  /// All commands, settings and codes.
  public nonisolated let catalogue: Catalogue
  /// Where reports, problems and messages go.
  public let output: any SessionOutput

  let registry: PluginRegistry
  var state: SessionState

  /// Begins a session.
  ///
  /// - Parameters:
  ///   - registry: the registered plugins.
  ///   - output: where reports, problems and messages go.
  ///   - state: the session as it starts.
  public init(registry: PluginRegistry, output: any SessionOutput, state: SessionState) {
    self.registry = registry
    self.output = output
    self.state = state
    catalogue = registry.catalogue(codes: Self.codes)
  }

  /// The codes of the workbench's own diagnostics.
  public static let codes: [DiagnosticCode] =
    CommandLanguage.diagnosticCodes + Workspace.diagnosticCodes + [
      .commandCancelled, .pluginDuplicate, .commandDuplicate, .commandMalformed, .fileExists,
      .fileUnwritable, .fileLarge, .settingUnknown, .settingValue, .scriptParameter, .scriptVersion,
      .scriptDepth, .scriptUnmet, .confidenceRange, .populationGroups, .populationSmall,
    ]

  /// The session as it stands, for prompts, completion and tests.
  public var snapshot: SessionState { state }

  /// Runs one statement and sends what it gives to the output.
  ///
  /// - Parameters:
  ///   - source: the statement and where it came from.
  ///   - progress: where long work reports how far it is.
  /// - Returns: how it ended; problems were already sent to the output.
  @discardableResult
  public func run(
    _ source: StatementSource, progress: Progress = Progress()
  ) async -> StatementOutcome {
    await run(source, in: StatementScope(folder: state.folder), progress: progress)
  }

  /// Remembers a statement for `history`, `!!` and the next session.
  ///
  /// - Parameter statement: the statement as typed.
  public func remember(_ statement: String) {
    state.history.removeAll { $0 == statement }
    state.history.append(statement)
  }

  /// Tells the session how wide pages of text are.
  ///
  /// - Parameter width: columns of the terminal.
  public func setWidth(_ width: Int) { state.width = width }

  func run(
    _ source: StatementSource, in scope: StatementScope, progress: Progress
  ) async -> StatementOutcome {
    do throws(Diagnostic) {
      let statement = try CommandLanguage.parse(
        source.text, catalogue: catalogue, parameters: scope.parameters)
      switch statement {
      case .blank, .comment: return .done
      case .heading(let words):
        await output.show(
          Report([.note(Note(.heading, .verbatim(words.value)))]), of: source)
        return .done
      case .parameter(let declaration):
        throw Diagnostic(
          .scriptParameter,
          Text("param belongs in a script", nl: "param hoort in een script"),
          at: .statement(declaration.name.span),
          hint: Text(
            "at the prompt, write the value itself", nl: "schrijf aan de prompt de waarde zelf"))
      case .pipeline(let pipeline):
        return try await run(pipeline, source, scope, progress)
      }
    } catch {
      return await fail(error, source)
    }
  }

  private func run(
    _ pipeline: Pipeline, _ source: StatementSource, _ scope: StatementScope, _ progress: Progress
  ) async throws(Diagnostic) -> StatementOutcome {
    let started = ContinuousClock.now
    let answer = try await PipelineRunner(registry: registry).run(
      pipeline.calls, in: context(in: scope, progress: progress))
    var report = answer.report
    report.provenance = provenance(of: pipeline, answer)
    for warning in report.warnings { await output.report(located(warning, source)) }
    for survey in state.surveys.surveys {
      for note in survey.takeNotes() { await output.report(note) }
    }
    let writer = ArtifactWriter(folder: scope.folder)
    for artifact in report.artifacts { _ = try writer.write(artifact) }
    if let figures = answer.figures { state.last = figures }
    if !report.blocks.isEmpty { await output.show(report, of: source) }
    let statementText = StatementWriter(catalogue: catalogue).line(pipeline.calls)
    let isRecorded = !report.effects.contains { $0.isAboutRecording }
    var outcome: StatementOutcome = report.isFailure ? .unmet : .done
    for effect in report.effects {
      outcome = try await apply(effect, source, scope, progress) ?? outcome
    }
    if isRecorded { try record(statementText) }
    if pipeline.isTimed { await output.inform(Self.duration(since: started)) }
    return outcome
  }

  private func fail(_ problem: Diagnostic, _ source: StatementSource) async -> StatementOutcome {
    let diagnostic = located(problem, source)
    await output.report(diagnostic)
    if diagnostic.code == .commandCancelled { return .cancelled }
    state.recording?.add(failed: source.text, because: diagnostic.code)
    try? state.recording?.save()
    return .failed(diagnostic)
  }

  /// Says which statement a diagnostic points into, unless it says so already.
  func located(_ diagnostic: Diagnostic, _ source: StatementSource) -> Diagnostic {
    var copy = diagnostic
    if copy.statement == nil { copy.statement = source }
    return copy
  }

  private func record(_ statement: String) throws(Diagnostic) {
    guard state.recording != nil else { return }
    state.recording?.add(statement)
    try state.recording?.save()
  }

  private static func duration(since start: ContinuousClock.Instant) -> Text {
    let elapsed = ContinuousClock.now - start
    let milliseconds =
      Double(elapsed.components.seconds) * 1_000
      + Double(elapsed.components.attoseconds) / 1e15
    return Text { language in
      if milliseconds < 1_000 {
        return Numerals.decimal(milliseconds, digits: 1, language) + " ms"
      }
      return Numerals.decimal(milliseconds / 1_000, digits: 2, language) + " s"
    }
  }
}

/// Where a statement stands: its folder for relative paths, and a script's parameters.
struct StatementScope {
  /// The folder that relative paths start from.
  var folder: String
  /// Values for `$name`.
  var parameters: [String: String] = [:]
  /// How many scripts run each other at this point.
  var depth = 0
}

extension SessionEffect {
  /// Whether the effect is about recording itself and so has no place in the recording.
  var isAboutRecording: Bool {
    switch self {
    case .startRecording, .stopRecording, .quit: true
    default: false
    }
  }
}
