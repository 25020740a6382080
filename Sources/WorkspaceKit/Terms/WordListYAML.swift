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
    let list =
      isOfVale(root)
      ? ValeRule.read(root, reader)?.list(id: id, root, reader)
      : WordListFile.read(root, reader)?.list(id: id, reader)
    return Declared(list, problems: reader.problems)
  }

  private static func isOfVale(_ root: YAMLNode) -> Bool {
    guard case .mapping(let entries) = root.content else { return false }
    return entries.contains { $0.key.scalar == "extends" }
  }

  /// What a file of either kind may hold: the keys of both, of which each file has those of one.
  static var shape: ObjectShape {
    let own = WordListFile.shape
    let names = Set(own.keys.map(\.name))
    let others = ValeRule.shape.keys.filter { !names.contains($0.name) }
    return ObjectShape(
      name: own.name,
      keys: (own.keys + others).map {
        ObjectShape.Key(name: $0.name, shape: $0.shape, help: $0.help, isRequired: false)
      })
  }
}
