/// The form of the history file: UTF-8, one entry a line, `\n` and `\\` for line break and backslash.
enum HistoryEncoding {
  private static let lineBreak = UInt8(ascii: "\n")
  private static let backslash = UInt8(ascii: "\\")

  /// Entries as the bytes of a file.
  static func encode(_ entries: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in entries {
      for byte in entry.utf8 {
        switch byte {
        case lineBreak: bytes += [backslash, UInt8(ascii: "n")]
        case backslash: bytes += [backslash, backslash]
        default: bytes.append(byte)
        }
      }
      bytes.append(lineBreak)
    }
    return bytes
  }

  /// The entries in the bytes of a file; what is not UTF-8 is repaired, and an unknown escape stays.
  static func decode(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: lineBreak).map { line in
      String(decoding: line.contains(backslash) ? unescaped(line) : line, as: UTF8.self)
    }
  }

  private static func unescaped(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var entry: ArraySlice<UInt8> = []
    var rest = line.makeIterator()
    while let byte = rest.next() {
      guard byte == backslash, let next = rest.next() else {
        entry.append(byte)
        continue
      }
      switch next {
      case UInt8(ascii: "n"): entry.append(lineBreak)
      case backslash: entry.append(backslash)
      default: entry += [backslash, next]
      }
    }
    return entry
  }
}
