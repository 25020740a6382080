import CommandLanguage
import ReportRendering
import WorkbenchKit
import WorkspaceKit

extension Session {
  /// What commands see of the session while a statement runs.
  func context(in scope: StatementScope, progress: Progress) -> Context {
    var context = Context(
      workspace: state.workspace, surveys: state.surveys, folder: scope.folder,
      settings: state.settings,
      filter: state.filter, today: state.today,
      session: SessionSnapshot(
        history: state.history, last: state.last, recording: state.recording?.name,
        language: state.language, width: state.width, folder: state.folder), catalogue: catalogue,
      progress: progress,
      encoder: Self.encoder(language: state.language))
    context.isLastStatement = state.hasOneStatement
    context.rules = registry.rules
    context.expressions = ExpressionReader { text throws(Diagnostic) in
      try CommandLanguage.expression(text)
    }
    return context
  }

  /// How the answer came about.
  func provenance(of pipeline: Pipeline, _ answer: PipelineRunner.Answer) -> Provenance {
    let plugin = answer.plugin.map { "\($0.id) \($0.version)" } ?? ""
    // Only commands that look at responses are narrowed by the filter; the others must not say so.
    let isNarrowed = pipeline.calls.contains { call in
      catalogue.commands(named: call.command).contains { entry in
        entry.signature.parameters.contains { $0.type == .responseCondition }
      }
    }
    return Provenance(
      statement: StatementWriter(catalogue: catalogue).line(pipeline.calls), plugin: plugin,
      workbench: WorkbenchVersion.current, workspace: state.workspace?.name,
      filter: isNarrowed ? state.filter?.written : nil, settings: state.settings.written)
  }

  /// Turns reports into files as the formats of this workbench do.
  private static func encoder(language: Language) -> ReportEncoder {
    ReportEncoder { report, format, audience in
      let options = RenderingOptions(language: language)
      switch format {
      case .csv: return CSVFormat(dialect(for: audience)).bytes(of: report, options)
      case .json: return JSONFormat().bytes(of: report, options)
      case .jsonl: return JSONLinesFormat().bytes(of: report, options)
      case .markdown: return MarkdownFormat().bytes(of: report, options)
      }
    }
  }

  private static func dialect(for audience: ReportEncoder.Audience) -> CSVDialect {
    switch audience {
    case .programs: .standard
    case .excel: .excel
    case .excelNL: .excelDutch
    }
  }
}
