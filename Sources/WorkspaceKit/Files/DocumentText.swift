public import Diagnostics

/// Reads the text of files that people name at the prompt: notes, diagrams, journeys of elsewhere.
public enum DocumentText {
  /// Larger files are no document that somebody wrote.
  public static let limit = 16 << 20

  /// The text of a file, without a byte order mark and with line feeds as line ends.
  ///
  /// - Parameters:
  ///   - path: the path as typed, and where.
  ///   - folder: the folder that a relative path starts from, as an absolute path.
  /// - Throws: `file.missing`, `file.folder`, `file.unreadable`, `file.encoding`, `file.empty` and
  ///   `yaml.too-much`, all at the word.
  public static func read(
    _ path: Spanned<String>, in folder: String
  ) throws(Diagnostic) -> String {
    do {
      let bytes = try SmallFile.bytes(
        of: FilePath.resolve(path.value, in: folder), shown: path.value, limit: limit)
      return try text(bytes, of: path)
    } catch {
      var problem = error
      problem.place = .statement(path.span)
      throw problem
    }
  }

  /// The text without byte order marks, which pasted pieces bring along and nobody sees, and with line
  /// feeds as line ends.
  ///
  /// - Parameter text: the text as it is in a file.
  public static func clean(_ text: String) -> String {
    var clean = text
    if text.unicodeScalars.contains("\u{FEFF}") {
      clean = ""
      clean.unicodeScalars.append(contentsOf: text.unicodeScalars.filter { $0 != "\u{FEFF}" })
    }
    return clean.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  private static func text(
    _ bytes: [UInt8], of path: Spanned<String>
  ) throws(Diagnostic) -> String {
    guard bytes.count <= limit else {
      throw Diagnostic(
        .yamlTooMuch,
        Text("the file is larger than 16 MB", nl: "het bestand is groter dan 16 MB"),
        hint: Text("split it into smaller files", nl: "splits het in kleinere bestanden"))
    }
    guard let whole = String(validating: bytes, as: UTF8.self) else {
      throw Diagnostic(
        .fileEncoding,
        Text("\(path.value) is not UTF-8 text", nl: "\(path.value) is geen UTF-8-tekst"),
        hint: Text("save it as UTF-8", nl: "bewaar het als UTF-8"))
    }
    let text = clean(whole)
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Diagnostic(
        .fileEmpty, Text("\(path.value) is empty", nl: "\(path.value) is leeg"),
        hint: Text("write something in it first", nl: "schrijf er eerst iets in"))
    }
    return text
  }
}
