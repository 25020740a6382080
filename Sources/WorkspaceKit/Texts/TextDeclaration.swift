public import Diagnostics

/// Which files hold texts that customers read, and whom they speak to: one item of `texts:` in
/// `workspace.yaml`.
public struct TextDeclaration: Sendable, Hashable {
  /// The files: paths with `*` and `?`, relative to the workspace.
  public var files: [Written<String>]
  /// How they are written; nil for what the file's ending says.
  public var format: TextFormat?
  /// The channel through which they reach people, such as `app` or `letter`.
  public var channel: String?
  /// The target group that they speak to; nil for everybody.
  public var segment: String?
  /// Their language; nil for what the file itself says, else what its words are.
  public var language: Language?
  /// The touchpoint where people meet them, as `journey/touchpoint`.
  public var touchpoint: Written<String>?
  /// Whether each text is for one person by name, such as a letter.
  public var isPersonal = false
  /// Which texts of the files are meant: patterns of their keys; empty for all.
  public var keys: [String] = []
  /// The columns of a table that hold texts, by header.
  public var columns: [String] = []

  /// Declares files of which nothing more is known.
  ///
  /// - Parameter files: the files.
  public init(files: [Written<String>]) { self.files = files }

  /// Whether a text of a file is meant.
  ///
  /// - Parameter key: the text's key; nil for a file that is one text.
  public func includes(key: String?) -> Bool {
    guard !keys.isEmpty else { return true }
    guard let key else { return false }
    let name = Array(key.utf8)
    return keys.contains { FilePattern.fits(name, Array($0.utf8)) }
  }
}

extension TextDeclaration {
  /// All items below `texts:`; what is wrong is collected by the reader.
  static func all(in node: YAMLNode, _ reader: YAMLReader) -> [TextDeclaration] {
    (reader.list(node, "texts") ?? []).compactMap { item in
      guard case .mapping = item.content else {
        return reader.written(item, "texts").map { TextDeclaration(files: [$0]) }
      }
      return reader.mapping(item, "texts") { keys in
        _ = keys.required("files")
        var declaration = TextDeclaration(files: keys.writtenList("files", reader))
        declaration.format = keys.word("format", as: TextFormat.self)
        declaration.channel = keys.string("channel")
        declaration.segment = keys.string("segment").flatMap { $0 == "all" ? nil : $0 }
        declaration.language = keys.word("language", as: Language.self)
        declaration.touchpoint = keys.written("touchpoint", reader)
        declaration.isPersonal = keys.boolean("personal") ?? false
        declaration.keys = keys.strings("keys") ?? []
        declaration.columns = keys.strings("columns") ?? []
        return declaration
      }
    }
  }
}
