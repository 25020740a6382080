import CommandLanguage
public import WorkbenchKit
import WorkspaceKit

extension Session {
  /// Scripts may run each other this deeply.
  private static let depthLimit = 16

  /// Runs a script; the first statement that fails or is not as expected ends it.
  ///
  /// - Parameters:
  ///   - path: the script's path, with the place where it was typed.
  ///   - parameters: values instead of the script's defaults.
  ///   - progress: where long work reports how far it is.
  /// - Returns: how the script ended; problems were already sent to the output.
  public func runScript(
    _ path: Spanned<String>, parameters: [String: String], progress: Progress = Progress()
  ) async -> StatementOutcome {
    do {
      return try await runScript(
        path, parameters: parameters, StatementScope(folder: state.folder), progress)
    } catch {
      await output.report(error)
      return .failed(error)
    }
  }

  func runScript(
    _ path: Spanned<String>, parameters: [String: String], _ scope: StatementScope,
    _ progress: Progress
  ) async throws(Diagnostic) -> StatementOutcome {
    guard scope.depth < Self.depthLimit else {
      throw Diagnostic(
        .scriptDepth,
        Text("\(path.value) is run too deeply", nl: "\(path.value) wordt te diep aangeroepen"),
        at: .statement(path.span),
        hint: Text("does it run itself?", nl: "roept het zichzelf aan?"))
    }
    let absolute = FilePath.absolute(path.value, in: scope.folder)
    let script = Script(try TextFile.read(absolute, named: path.value, at: path.span))
    if let version = script.version, version > CommandLanguage.version {
      throw Diagnostic(
        .scriptVersion,
        Text(
          "\(path.value) is for version \(version)", nl: "\(path.value) is voor versie \(version)"),
        at: .file(path: path.value, line: 1, column: 1, excerpt: nil),
        hint: Text("install a newer reis", nl: "installeer een nieuwere reis"))
    }
    var inner = StatementScope(
      folder: FilePath.folder(of: absolute), depth: scope.depth + 1)
    let declared = try declaredParameters(of: script, named: path.value)
    inner.parameters = try ScriptParameters(declared).values(given: parameters, to: path)
    return await runItems(of: script, named: path.value, inner, progress)
  }

  private func runItems(
    of script: Script, named name: String, _ scope: StatementScope, _ progress: Progress
  ) async -> StatementOutcome {
    for item in script.items {
      if Task.isCancelled { return .cancelled }
      let source = StatementSource(text: item.text, file: name, line: item.line)
      if case .parameter? = try? CommandLanguage.parse(item.text, catalogue: catalogue) { continue }
      await output.begin(source)
      let outcome = await run(source, in: scope, progress: progress)
      switch outcome {
      case .done: continue
      case .unmet:
        await output.report(
          located(
            Diagnostic(
              .scriptUnmet,
              Text("the script stops here", nl: "het script stopt hier"),
              at: .statement(SourceSpan(0, item.text.utf8.count))), source))
        return outcome
      case .failed, .cancelled, .quit: return outcome
      }
    }
    return .done
  }

  private func declaredParameters(
    of script: Script, named name: String
  ) throws(Diagnostic) -> [ParameterDeclaration] {
    var declared: [ParameterDeclaration] = []
    for item in script.items {
      guard
        case .parameter(let parameter)? = try? CommandLanguage.parse(
          item.text, catalogue: catalogue)
      else { continue }
      declared.append(parameter)
    }
    return declared
  }
}

/// A script's parameters: declared with defaults, given other values for one run.
struct ScriptParameters {
  private let declared: [ParameterDeclaration]

  init(_ declared: [ParameterDeclaration]) {
    self.declared = declared
  }

  /// The value of every declared parameter.
  ///
  /// - Throws: `script.parameter` for a value that nothing declares.
  func values(
    given: [String: String], to script: Spanned<String>
  ) throws(Diagnostic) -> [String: String] {
    var values: [String: String] = [:]
    for parameter in declared { values[parameter.name.value] = parameter.value.value }
    for (name, value) in given.sorted(by: { $0.key < $1.key }) {
      guard values[name] != nil else {
        let names = declared.map(\.name.value)
        throw Diagnostic(
          .scriptParameter,
          Text(
            "\(script.value) has no parameter \"\(name)\"",
            nl: "\(script.value) heeft geen parameter \"\(name)\""), at: .statement(script.span),
          hint: Suggestion.nearest(to: name, in: names).map {
            Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?")
          }
            ?? Text(
              "declared: \(names.joined(separator: ", "))",
              nl: "gedeclareerd: \(names.joined(separator: ", "))"))
      }
      values[name] = value
    }
    return values
  }
}
