public import Diagnostics

/// The text of a journey file: the one place where a journey is written.
///
/// What is written is read back as the same journey. Files that a person wrote are never rewritten,
/// because their comments would be lost: this makes new files only.
public enum JourneyYAML {
  /// The line by which editors find the schema.
  public static let modeline = "# yaml-language-server: $schema=../schemas/journey.json"

  /// A journey file.
  ///
  /// - Parameters:
  ///   - journey: the journey.
  ///   - comments: paragraphs that stand above it.
  ///   - language: the language of the comments.
  public static func text(
    of journey: CustomerJourney, comments: [Text] = [], language: Language = .en
  ) -> String {
    let head = [modeline] + comments.flatMap { comment($0(language)) }
    return (head + FieldYAML.lines(of: journey.written, spaced: "touchpoints"))
      .joined(separator: "\n") + "\n"
  }

  /// Reads the text of a journey file that lies anywhere.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - path: the file as a person would write it; its name is the journey's id.
  /// - Returns: the journey as far as it could be read, and all that is wrong, in order of place.
  public static func read(
    _ text: String, path: String
  ) -> (journey: CustomerJourney?, problems: [Diagnostic]) {
    let limits = WorkspaceObject.limits
    let document = YAMLDocument(YAMLSource(text: text, path: path), limits: limits)
    var problems: [Diagnostic] = []
    var journey = WorkspaceObject.read(
      document, shown: path, as: CustomerJourney.self, &problems)
    journey?.id = FilePath.stem(of: FilePath.name(of: path))
    return (journey, problems)
  }

  /// A paragraph as lines of a comment; nothing in it can end one early.
  static func comment(_ text: String, indent: String = "") -> [String] {
    var lines: [String] = []
    var line = indent + "#"
    for word in oneLine(text).split(separator: " ") {
      if line.count + word.count + 1 > FieldYAML.width, line.count > indent.count + 1 {
        lines.append(line)
        line = indent + "#"
      }
      line += " " + word
    }
    return lines + [line]
  }

  /// The text without anything that ends a line or that YAML refuses even in a comment.
  private static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar {
          case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}",
            "\u{E000}"..."\u{F8FF}", "\u{FFFE}", "\u{FFFF}":
            " "
          default: scalar
          }
        }))
  }
}
