import Diagnostics

/// Reads a file of `terms/`: one list of words, or one rule of the style checker Vale.
public enum WordListYAML {
  /// Reads a list from a document.
  ///
  /// - Parameters:
  ///   - document: the file's pieces.
  ///   - id: the list's name: the file's name without its ending.
  /// - Returns: the list, nil where the file does not say what it is about; and all that is wrong.
  public static func read(_ document: YAMLDocument, id: String) -> Declared<WordList?> {
    let reader = YAMLReader(document)
    guard let root = document.root, !root.isNull else {
      if document.problems.isEmpty {
        reader.report(
          Diagnostic(
            .yamlMissingKey,
            Text("the file has no list of words", nl: "het bestand heeft geen woordenlijst"),
            at: .file(document.source.path),
            hint: Text("begin with kind: jargon", nl: "begin met kind: jargon")))
      }
      return Declared(nil, problems: reader.problems)
    }
    let list = reader.mapping(root, "a list of words") { keys in
      WordListReading(reader: reader).file(keys, id: id)
    }
    return Declared(list ?? nil, problems: reader.problems)
  }
}
