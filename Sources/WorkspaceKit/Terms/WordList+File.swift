public import Diagnostics

extension WordList {
  /// Reads a list from a file that somebody names.
  ///
  /// - Parameters:
  ///   - path: the file and where it was typed.
  ///   - folder: the absolute folder that it is relative to.
  /// - Returns: the list, nil where the file does not say what it is about; and all that is wrong.
  /// - Throws: what is wrong with the file as a whole.
  public static func read(
    _ path: Spanned<String>, from folder: String
  ) throws(Diagnostic) -> Declared<WordList?> {
    let limits = YAMLLimits()
    let absolute = FilePath.resolve(path.value, in: folder)
    do throws(Diagnostic) {
      let bytes = try SmallFile.bytes(of: absolute, shown: path.value, limit: limits.bytes)
      let document = try YAMLDocument(bytes: bytes, path: path.value, limits: limits)
      return WordListYAML.read(document, id: FilePath.stem(of: path.value))
    } catch {
      guard case .file(_, nil, _, _) = error.place else { throw error }
      var pointed = error
      pointed.place = .statement(path.span)
      throw pointed
    }
  }
}
