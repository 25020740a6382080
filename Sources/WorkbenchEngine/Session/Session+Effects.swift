import CommandLanguage
public import WorkbenchKit
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
    case .filter(let expression):
      // Written anew instead of as typed, so that a script's parameters show their values.
      let written = expression.map(ExpressionWriter.text) ?? ""
      state.filter = expression.map { SessionFilter($0, written: written) }
      await output.inform(
        expression == nil
          ? Text("filter lifted", nl: "filter opgeheven")
          : Text("filter: \(written)", nl: "filter: \(written)"))
    case .set(let name, let value, let written):
      set(name, to: value, written: written)
    case .language(let language):
      state.language = language
    case .declare(let survey, let declarations):
      state.surveys = try state.surveys.declaring(declarations, in: survey)
      await output.inform(
        Text(
          "declared in survey \(survey); save declarations keeps it",
          nl: "gedeclareerd in enquête \(survey); save declarations bewaart het"))
    case .declarationsSaved:
      state.surveys = state.surveys.savingDeclarations { survey in
        state.workspace == nil
          ? "\(survey.id).yaml" : "\(survey.workspaceFolder)/\(survey.id).yaml"
      }
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
      let workspace = try Workspace.open(FilePath.absolute(path.value, in: folder))
      for diagnostic in workspace.diagnostics { await output.report(diagnostic) }
      state.workspace = workspace
      state.surveys = SurveyLibrary(workspace, cache: state.surveys.cache)
      state.openedFiles = []
      state.settings.set(Setting<String>.survey.id, to: nil, written: "")
      for setting in workspace.settings {
        try await apply(setting.name, setting.value, at: setting.place)
      }
    } else {
      state.surveys = try proposed(for: paths, in: folder)
      state.workspace = nil
      state.openedFiles = paths.map(\.value)
      state.settings.set(Setting<String>.survey.id, to: nil, written: "")
    }
    state.surveys = state.surveys.redacting(state.settings[Setting.redact] == "on")
    state.filter = nil
    state.last = nil
  }

  /// The surveys of files that nobody declared: one for each set of files with the same headers.
  private func proposed(
    for paths: [Spanned<String>], in folder: String
  ) throws(Diagnostic) -> SurveyLibrary {
    do throws(Diagnostic) {
      let proposals = try SurveyProposer.propose(
        paths.map { FilePath.absolute($0.value, in: folder) }, in: folder,
        cache: state.surveys.cache)
      return SurveyLibrary(
        declarations: proposals.map(\.declaration), folder: folder, cache: state.surveys.cache)
    } catch {
      throw pointing(error, into: paths, from: folder)
    }
  }

  /// Points at the word when the trouble is with a file that was named on the line.
  private func pointing(
    _ diagnostic: Diagnostic, into paths: [Spanned<String>], from folder: String
  ) -> Diagnostic {
    guard case .file(let shown, nil, nil, _)? = diagnostic.place else { return diagnostic }
    let absolute = FilePath.absolute(shown, in: folder)
    guard let word = paths.first(where: { FilePath.absolute($0.value, in: folder) == absolute }),
      word.span.count > 0
    else { return diagnostic }
    var copy = diagnostic
    copy.place = .statement(word.span)
    copy.message = Text(
      "\(word.value): \(diagnostic.message.en)", nl: "\(word.value): \(diagnostic.message.nl)")
    return copy
  }

  /// Sets a setting as `set NAME VALUE` does, from a file.
  ///
  /// - Parameters:
  ///   - name: the setting's name.
  ///   - value: the value as written.
  ///   - place: where it is written.
  public func apply(
    _ name: String, _ value: String, at place: Place
  ) async throws(Diagnostic) {
    guard let setting = catalogue.settings.first(where: { $0.id == name }) else {
      await output.report(SettingProblem.unknown(name, at: place, catalogue))
      return
    }
    guard let read = SettingValue.read(value, as: setting.type) else {
      await output.report(SettingProblem.unusable(value, for: setting, at: place))
      return
    }
    set(name, to: read, written: value)
  }

  /// Sets a setting, and what hangs on it outside of commands.
  private func set(_ name: String, to value: ArgumentValue?, written: String) {
    state.settings.set(name, to: value, written: written)
    state.surveys.cache?.use(state.settings[Setting.cache] == "on")
    state.surveys = state.surveys.redacting(state.settings[Setting.redact] == "on")
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
