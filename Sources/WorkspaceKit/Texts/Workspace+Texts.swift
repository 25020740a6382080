import Diagnostics

extension Workspace {
  /// The files of the texts that `workspace.yaml` declares, sorted by path, each read once.
  ///
  /// - Returns: the files that could be read, with what is wrong in them; and what is wrong with
  ///   others.
  public func textDocuments() -> Declared<[TextDocument]> {
    TextFiles(texts, in: root).read()
  }
}
