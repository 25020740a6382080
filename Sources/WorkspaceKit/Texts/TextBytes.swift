import Diagnostics

/// The bytes of a text file as UTF-8, whatever they were.
struct TextBytes {
  /// Well-formed UTF-8 without a byte order mark.
  let bytes: [UInt8]
  /// What had to be guessed.
  let problem: Diagnostic?

  /// The most bytes of a file that are read.
  static let limit = 64 << 20

  /// Decodes a file.
  ///
  /// UTF-8 is taken as it is, UTF-16 by its byte order mark. Anything else is Windows-1252 when it
  /// has hardly any UTF-8 in it, and otherwise UTF-8 with damaged characters, each of which becomes
  /// U+FFFD; both are said.
  ///
  /// - Parameters:
  ///   - raw: the file's bytes.
  ///   - path: the file's path as a person would write it.
  /// - Throws: `file.binary` for bytes that are no text at all.
  init(_ raw: [UInt8], path: String) throws(Diagnostic) {
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
      bytes = Self.utf16(raw)
      problem = nil
      return
    }
    let content = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw[3...]) : raw
    guard !content.contains(0) else {
      throw Diagnostic(
        .fileBinary, Text("the file is not text", nl: "het bestand is geen tekst"),
        at: .file(path),
        hint: Text("save it as UTF-8 text", nl: "bewaar het als UTF-8-tekst"))
    }
    if String(validating: content, as: UTF8.self) != nil {
      bytes = content
      problem = nil
      return
    }
    let (sound, damaged) = Self.count(content)
    let isSingleByte = damaged > sound
    bytes =
      isSingleByte
      ? Self.windows1252(content) : Array(String(decoding: content, as: UTF8.self).utf8)
    let place = Self.firstDamage(content, path)
    problem = Diagnostic(
      .textEncoding,
      isSingleByte
        ? Text(
          "the file is not UTF-8; it is read as Windows-1252",
          nl: "het bestand is geen UTF-8; het is gelezen als Windows-1252")
        : Text { language in
          let count = Numerals.integer(damaged, language)
          return language == .nl
            ? "\(count) tekens van het bestand zijn geen UTF-8 en niet te lezen"
            : "\(count) characters of the file are not UTF-8 and cannot be read"
        }, at: place,
      hint: Text("save the file again as UTF-8", nl: "bewaar het bestand opnieuw als UTF-8"),
      severity: .warning)
  }

  /// Characters of several bytes that are sound, and bytes that fit no character.
  private static func count(_ bytes: [UInt8]) -> (sound: Int, damaged: Int) {
    var (sound, damaged) = (0, 0)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): if !scalar.isASCII { sound += 1 }
      case .error: damaged += 1
      case .emptyInput: return (sound, damaged)
      }
    }
  }

  private static func firstDamage(_ bytes: [UInt8], _ path: String) -> Place {
    var (line, column) = (1, 1)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return .file(path: path, line: line, column: column, excerpt: nil)
  }

  private static func utf16(_ raw: [UInt8]) -> [UInt8] {
    let isBig = raw[0] == 0xFE
    let units = stride(from: 2, to: raw.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(raw[index]), UInt16(raw[index + 1]))
      return isBig ? first << 8 | second : second << 8 | first
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ raw: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in raw {
      let upper = (0x80...0x9F).contains(byte) ? special[Int(byte) - 0x80] : UInt32(byte)
      text.append(Unicode.Scalar(upper) ?? "\u{FFFD}")
    }
    return Array(String(text).utf8)
  }

  /// The characters of Windows-1252 at 0x80 … 0x9F; U+FFFD where there is none.
  private static let special: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
