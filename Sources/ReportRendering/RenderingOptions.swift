public import Diagnostics

/// How a report is put on the page; everything a format may want to know about where it is shown.
public struct RenderingOptions: Sendable, Hashable {
  /// The characters that lines, bars and dots are drawn with.
  public enum Characters: String, Sendable, Hashable, CaseIterable {
    /// Blocks, dots and braille; words as they are.
    case unicode
    /// Bytes below 0x80 only, in drawings and words alike.
    case ascii
  }

  /// The language of titles, sentences and numbers.
  public var language: Language
  /// The cells in a line; nil when nothing limits it, as in a file.
  public var width: Int?
  /// The colours that may be used.
  public var colour: ColourDepth
  /// The characters that may be used.
  public var characters: Characters
  /// The most rows shown of one table, totals not counted; nil shows all.
  public var rowLimit: Int?

  /// Describes where a report is shown.
  ///
  /// - Parameters:
  ///   - language: of titles, sentences and numbers.
  ///   - width: cells in a line, taken as 20 when less; nil without limit.
  ///   - colour: the colours that may be used.
  ///   - characters: the characters that may be used.
  ///   - rowLimit: the most rows shown of one table.
  public init(
    language: Language = .en, width: Int? = nil, colour: ColourDepth = .none,
    characters: Characters = .unicode, rowLimit: Int? = nil
  ) {
    self.language = language
    self.width = width.map { max(20, $0) }
    self.colour = colour
    self.characters = characters
    self.rowLimit = rowLimit
  }
}

extension RenderingOptions.Characters {
  /// The characters a terminal can show, judged by its locale.
  ///
  /// The first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set decides. Where none is set, as in
  /// most containers, the terminal is taken to be a modern one.
  ///
  /// - Parameter environment: the process's environment variables.
  public static func supported(by environment: [String: String]) -> Self {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let locale = environment[name], !locale.isEmpty else { continue }
      let lowercase = locale.lowercased()
      return lowercase.contains("utf-8") || lowercase.contains("utf8") ? .unicode : .ascii
    }
    return .unicode
  }
}
