/// How the texts of a file are written.
public enum TextFormat: String, Sendable, Hashable, CaseIterable {
  /// Markdown: the whole file is one text.
  case markdown
  /// Plain text: the whole file is one text.
  case plain
  /// HTML: the whole page is one text.
  case html
  /// A gettext catalogue (`.po`): every translation is a text.
  case gettext = "po"
  /// A locale file in JSON: every string is a text.
  case json
  /// A locale file in YAML: every string is a text.
  case yaml
  /// A table: every cell of the declared columns is a text.
  case csv

  /// The format by a file's ending; nil for an ending that says nothing.
  ///
  /// - Parameter path: the file's path.
  public init?(path: String) {
    let name = FilePath.name(of: path).lowercased()
    switch name.split(separator: ".").last.map(String.init) {
    case "md", "markdown": self = .markdown
    case "txt", "text": self = .plain
    case "html", "htm", "xhtml": self = .html
    case "po", "pot": self = .gettext
    case "json", "arb": self = .json
    case "yaml", "yml": self = .yaml
    case "csv", "tsv": self = .csv
    default: return nil
    }
  }

  /// Whether a file of this format is one text, rather than a catalogue of many.
  public var isOneText: Bool { self == .markdown || self == .plain || self == .html }
}
