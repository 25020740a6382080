/// The form of the history file: UTF-8, one entry a line, `\n` and `\\` for line break and backslash.
enum HistoryEncoding {
  /// Entries as the bytes of a file.
  static func encode(_ entries: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in entries {
      for byte in entry.utf8 {
        switch byte {
        case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
        case UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
        default: bytes.append(byte)
        }
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// The entries in the bytes of a file; what is not UTF-8 is repaired, and an unknown escape stays.
  static func decode(_ bytes: some Sequence<UInt8>) -> [String] {
    var entries: [String] = []
    var entry: [UInt8] = []
    var escaped = false
    func finish() {
      if escaped { entry.append(UInt8(ascii: "\\")) }
      if !entry.isEmpty { entries.append(String(decoding: entry, as: UTF8.self)) }
      entry = []
      escaped = false
    }
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        finish()
      } else if escaped {
        escaped = false
        switch byte {
        case UInt8(ascii: "n"): entry.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "\\"): entry.append(byte)
        default: entry += [UInt8(ascii: "\\"), byte]
        }
      } else if byte == UInt8(ascii: "\\") {
        escaped = true
      } else {
        entry.append(byte)
      }
    }
    finish()
    return entries
  }
}
