import CommandLanguage
import WorkbenchKit
import WorkspaceKit

extension Session {
  /// Carries out what a command asked the session to change.
  ///
  /// - Returns: how the statement ended where the effect decides that; nil otherwise.
  func apply(
    _ effect: SessionEffect, _ source: StatementSource, _ scope: StatementScope,
    _ progress: Progress
  ) async throws(Diagnostic) -> StatementOutcome? {
    switch effect {
    case .open(let paths):
      try await open(paths, in: scope.folder)
    case .filter(let expression, let written):
      state.filter = expression.map { SessionFilter($0, written: written) }
      await output.inform(
        expression == nil
          ? Text("filter lifted", nl: "filter opgeheven")
          : Text("filter: \(written)", nl: "filter: \(written)"))
    case .set(let name, let value, let written):
      state.settings.set(name, to: value, written: written)
    case .language(let language):
      state.language = language
    case .declare(let survey, let declarations):
      let named = survey.isEmpty ? nil : Spanned(survey, at: .none)
      let (library, id) = try state.surveys.declaring(declarations, in: named)
      state.surveys = library
      await output.inform(
        Text(
          "declared in survey \(id); save declarations writes it",
          nl: "gedeclareerd in enquête \(id); save declarations bewaart het"))
    case .startRecording(let path, let overwrites):
      try startRecording(path, overwrites: overwrites, in: scope.folder)
    case .stopRecording:
      try await stopRecording()
    case .run(let path, let parameters, _):
      return try await runScript(path, parameters: parameters, scope, progress)
    case .forgetCaches:
      state.surveys.forget()
    case .quit:
      return .quit
    }
    return nil
  }

  /// Opens a workspace folder or survey files, instead of what is open.
  ///
  /// - Parameters:
  ///   - paths: one folder, or files; with the places where they were typed.
  ///   - folder: the folder that relative paths start from.
  /// - Throws: `file.missing` and the like; what is open stays open then.
  public func open(_ paths: [Spanned<String>], in folder: String) async throws(Diagnostic) {
    if paths.count == 1, let path = paths.first,
      FilePath.kind(of: FilePath.absolute(path.value, in: folder)) == .folder
    {
      let opened = try Workspace.open(FilePath.absolute(path.value, in: folder))
      for diagnostic in opened.diagnostics { await output.report(diagnostic) }
      state.workspace = opened.workspace
      state.surveys = opened.library
      state.openedFiles = []
    } else {
      state.surveys = try SurveyLibrary.open(files: paths, in: folder)
      state.workspace = nil
      state.openedFiles = paths.map(\.value)
    }
    state.filter = nil
    state.last = nil
  }

  private func startRecording(
    _ path: Spanned<String>, overwrites: Bool, in folder: String
  ) throws(Diagnostic) {
    let absolute = FilePath.absolute(path.value, in: folder)
    if FilePath.kind(of: absolute) != nil, !overwrites {
      throw Diagnostic(
        .fileExists, Text("\(path.value) already exists", nl: "\(path.value) bestaat al"),
        at: .statement(path.span),
        hint: Text("add --overwrite to replace it", nl: "voeg --overwrite toe om te vervangen"))
    }
    let recording = Recording(
      name: path.value, path: absolute,
      preamble: RecordingPreamble(state, relativeTo: FilePath.folder(of: absolute)).statements)
    try recording.save()
    state.recording = recording
  }

  private func stopRecording() async throws(Diagnostic) {
    guard let recording = state.recording else { return }
    try recording.save()
    state.recording = nil
    await output.inform(
      Text("recorded in \(recording.name)", nl: "opgenomen in \(recording.name)"))
  }
}
