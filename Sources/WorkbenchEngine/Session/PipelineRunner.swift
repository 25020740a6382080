import CommandLanguage
import WorkbenchKit

/// Runs the calls of one pipeline, the report of each becoming the input of the next.
struct PipelineRunner {
  let registry: PluginRegistry

  /// What a pipeline gave.
  struct Answer {
    /// The last report, with the artifacts, effects and warnings of all.
    var report: Report
    /// The last report with a table: what `last` means from now on; nil when there was none.
    var figures: Report?
    /// The plugin that answered last, with its version.
    var plugin: PluginInfo?
  }

  /// Answers a pipeline.
  ///
  /// - Parameters:
  ///   - calls: the parsed calls, in order.
  ///   - context: the workspace and the session as they stand.
  /// - Throws: the first diagnostic.
  func run(_ calls: [Call], in context: Context) async throws(Diagnostic) -> Answer {
    var answer = Answer(report: Report())
    var input: Report?
    var artifacts: [Artifact] = []
    var effects: [SessionEffect] = []
    var warnings: [Diagnostic] = []
    var isFailure = false
    for (position, parsed) in calls.enumerated() {
      try context.checkCancellation()
      let isPiped = position > 0
      guard let registration = registry.command(named: parsed.command, isPiped: isPiped) else {
        throw Diagnostic(
          .commandMalformed,
          Text("\"\(parsed.command)\" is gone", nl: "\"\(parsed.command)\" is verdwenen"),
          at: .statement(parsed.span))
      }
      var call = parsed
      call.input = input
      if input == nil, registration.command.signature.input == .reportOrLast {
        call.input = context.session.last
      }
      let report = try await registration.command.run(call, in: context)
      artifacts += report.artifacts
      effects += report.effects
      warnings += report.warnings
      isFailure = isFailure || report.isFailure
      if report.table != nil, !report.keepsLast { answer.figures = report }
      answer.plugin = registration.plugin
      input = report
    }
    var result = input ?? Report()
    result.artifacts = artifacts
    result.effects = effects
    result.warnings = warnings
    result.isFailure = isFailure
    answer.report = result
    return answer
  }
}
