public import Diagnostics

/// The text of a YAML file, whose lines are looked up when a message shows the one it is about.
public struct YAMLSource: Sendable {
  /// The file's path as a person would write it.
  public let path: String
  /// The text, without a byte order mark.
  public let text: String

  /// Takes text as a YAML file.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - path: the file's path as a person would write it.
  public init(text: String, path: String) {
    self.path = path
    var text = text
    text.makeContiguousUTF8()
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    self.text = text
  }

  /// The lines without their ends.
  private var lines: [Substring.UTF8View] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// Takes the bytes of a file as YAML text.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - path: the file's path as a person would write it.
  ///   - limits: how much is read.
  /// - Throws: `yaml.too-much` past the size limit, `yaml.encoding` with line and column for bytes
  ///   that are not UTF-8 and for control characters.
  public init(bytes: [UInt8], path: String, limits: YAMLLimits = YAMLLimits()) throws(Diagnostic) {
    guard bytes.count <= limits.bytes else {
      throw Diagnostic(
        .yamlTooMuch,
        Text { language in
          let limit = Numerals.integer(limits.bytes, language)
          return language == .nl
            ? "het bestand is groter dan \(limit) bytes" : "the file is larger than \(limit) bytes"
        }, at: .file(path),
        hint: Text("split it into smaller files", nl: "splits het in kleinere bestanden"))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Self.notUTF8(bytes, path: path)
    }
    self.init(text: text, path: path)
    // Nearly no file has any: one look at the bytes, and lines only where there is something to say.
    if bytes.contains(where: Self.isControl) { try refuseControlCharacters() }
  }

  /// A line without its end, cut where it is very long; empty past the end.
  ///
  /// - Parameter number: the line, from 1.
  public func line(_ number: Int) -> String {
    let lines = lines
    guard lines.indices.contains(number - 1) else { return "" }
    var line = String(Substring(lines[number - 1]))
    if line.last == "\r" || line.last == "\r\n" { line.removeLast() }
    return line.count > 200 ? String(line.prefix(199)) + "…" : line
  }

  /// The place of a piece of the document.
  ///
  /// - Parameters:
  ///   - line: from 1.
  ///   - column: from 1.
  public func place(_ line: Int, _ column: Int) -> Place {
    .file(path: path, line: line, column: column, excerpt: self.line(line))
  }

  /// Whether a byte is a control character other than a tab or the end of a line.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
  }

  private func refuseControlCharacters() throws(Diagnostic) {
    for (index, line) in lines.enumerated() {
      guard line.contains(where: Self.isControl) else { continue }
      var column = 1
      for scalar in Substring(line).unicodeScalars {
        if scalar.value < 0x20 && scalar != "\t" && scalar != "\r" || scalar.value == 0x7F { break }
        column += 1
      }
      throw Diagnostic(
        .yamlEncoding,
        Text(
          "the file contains a control character, which text does not have",
          nl: "het bestand bevat een besturingsteken, dat tekst niet heeft"),
        at: .file(path: path, line: index + 1, column: column, excerpt: nil),
        hint: Text("delete the character", nl: "verwijder het teken"))
    }
  }

  private static func notUTF8(_ bytes: [UInt8], path: String) -> Diagnostic {
    let (line, column) = firstInvalid(bytes)
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return Diagnostic(
      .yamlEncoding,
      isUTF16
        ? Text("the file is UTF-16, not UTF-8", nl: "het bestand is UTF-16, geen UTF-8")
        : Text(
          "the file has bytes that are not UTF-8", nl: "het bestand heeft bytes die geen UTF-8 zijn"
        ),
      at: .file(path: path, line: line, column: column, excerpt: nil),
      hint: Text("save it again as UTF-8", nl: "bewaar het opnieuw als UTF-8"))
  }

  /// The line and column of the first byte that is not UTF-8, by halving: the longest valid start.
  private static func firstInvalid(_ bytes: [UInt8]) -> (line: Int, column: Int) {
    var line = 1
    for piece in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: piece, as: UTF8.self) == nil {
        var valid = 0
        var decoder = UTF8()
        var iterator = piece.makeIterator()
        while case .scalarValue = decoder.decode(&iterator) { valid += 1 }
        return (line, valid + 1)
      }
      line += 1
    }
    return (1, 1)
  }
}
