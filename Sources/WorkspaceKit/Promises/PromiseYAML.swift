import Diagnostics

/// Reads `promises/NAME.yaml`.
public enum PromiseYAML {
  /// Reads a promise from a document.
  ///
  /// A promise without a text is none. Anything else that is wrong or missing leaves a promise with
  /// what is sound: a missing condition is something to find, not a reason not to look.
  ///
  /// - Parameters:
  ///   - document: the file's pieces.
  ///   - id: the promise's id: the file's name without its ending.
  ///   - path: the declaring file, relative to the workspace.
  /// - Returns: the promise; and all that is wrong, in order of place.
  public static func read(
    _ document: YAMLDocument, id: String, path: String
  ) -> Declared<Promise?> {
    let reader = YAMLReader(document)
    guard let root = document.root, !root.isNull else {
      if document.problems.isEmpty {
        reader.report(
          Diagnostic(
            .yamlMissingKey,
            Text("the file promises nothing", nl: "het bestand belooft niets"),
            at: .file(document.source.path),
            hint: Text("begin with text: …", nl: "begin met text: …")))
      }
      return Declared(nil, problems: reader.problems)
    }
    var promise = Promise.read(root, reader)
    promise?.id = id
    promise?.path = path
    return Declared(promise, problems: reader.problems)
  }
}
