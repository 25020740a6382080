import Diagnostics

/// Reads a locale file in JSON: every string is a text, known by the path of keys to it.
///
/// Keys that begin with `@` describe other keys (as in ARB files) and hold no texts. Reading stops
/// at the first mistake; the texts before it stand.
struct JSONLocaleReader {
  private let bytes: [UInt8]
  private var reading = TextReading()
  private var offset = 0
  private var path: [String] = []

  /// Why reading stops.
  private struct Stop: Error {
    var message: Text
    var hint: Text?
  }

  private static let depth = 64

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The texts of the file.
  consuming func read() -> TextReading {
    do throws(Stop) {
      try value()
      skipBlanks()
      if offset < bytes.count {
        throw Stop(message: Text("something follows the end", nl: "er volgt iets na het einde"))
      }
    } catch {
      reading.faults.append(
        TextReading.Fault(offset: offset, message: error.message, hint: error.hint))
    }
    return reading
  }

  private var byte: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private mutating func skipBlanks() {
    while byte == 0x20 || (0x09...0x0D).contains(byte) { offset += 1 }
  }

  private mutating func value() throws(Stop) {
    skipBlanks()
    guard path.count <= Self.depth else {
      throw Stop(
        message: Text(
          "keys lie more than \(Self.depth) levels deep",
          nl: "sleutels liggen meer dan \(Self.depth) niveaus diep"))
    }
    switch byte {
    case UInt8(ascii: "{"): try object()
    case UInt8(ascii: "["): try array()
    case UInt8(ascii: "\""):
      let isDescription = path.contains { $0.hasPrefix("@") }
      let builder = try string()
      if !isDescription { reading.add(builder, key: path.joined(separator: ".")) }
    default:
      let start = offset
      while offset < bytes.count, !",]} \n\r\t".utf8.contains(byte) { offset += 1 }
      let word = String(decoding: bytes[start..<offset], as: UTF8.self)
      guard ["true", "false", "null"].contains(word) || Double(word) != nil else {
        offset = start
        throw Stop(
          message: Text("a value was expected here", nl: "hier werd een waarde verwacht"),
          hint: Text(
            "put texts in double quotes", nl: "zet teksten tussen dubbele aanhalingstekens")
        )
      }
    }
  }

  private mutating func object() throws(Stop) {
    offset += 1
    skipBlanks()
    if byte == UInt8(ascii: "}") {
      offset += 1
      return
    }
    while true {
      skipBlanks()
      guard byte == UInt8(ascii: "\"") else {
        throw Stop(
          message: Text("a key was expected here", nl: "hier werd een sleutel verwacht"),
          hint: Text(
            "write \"key\": \"text\"; no comma before }",
            nl: "schrijf \"sleutel\": \"tekst\"; geen komma voor }"))
      }
      path.append(String(decoding: try string().text, as: UTF8.self))
      skipBlanks()
      guard byte == UInt8(ascii: ":") else {
        throw Stop(message: Text("a colon was expected here", nl: "hier werd een : verwacht"))
      }
      offset += 1
      try value()
      path.removeLast()
      if try ends(with: UInt8(ascii: "}")) { return }
    }
  }

  private mutating func array() throws(Stop) {
    offset += 1
    skipBlanks()
    if byte == UInt8(ascii: "]") {
      offset += 1
      return
    }
    var number = 0
    while true {
      path.append(String(number))
      try value()
      path.removeLast()
      number += 1
      if try ends(with: UInt8(ascii: "]")) { return }
    }
  }

  /// Whether a list ends here; otherwise a comma leads to its next item.
  private mutating func ends(with close: UInt8) throws(Stop) -> Bool {
    skipBlanks()
    if byte == close {
      offset += 1
      return true
    }
    guard byte == UInt8(ascii: ",") else {
      throw Stop(
        message: Text(
          "a comma or an end was expected here", nl: "hier werd een komma of einde verwacht"),
        hint: Text("separate items with commas", nl: "scheid onderdelen met komma's"))
    }
    offset += 1
    return false
  }

  private mutating func string() throws(Stop) -> TextUnitBuilder {
    let start = offset
    offset += 1
    var builder = TextUnitBuilder()
    var plain = offset
    while offset < bytes.count, byte != UInt8(ascii: "\""), byte != 0x0A {
      guard byte == UInt8(ascii: "\\") else {
        offset += 1
        continue
      }
      builder.copy(plain..<offset, of: bytes)
      let place = offset
      builder.append(escape(), at: place)
      plain = offset
    }
    builder.copy(plain..<offset, of: bytes)
    guard byte == UInt8(ascii: "\"") else {
      offset = start
      throw Stop(
        message: Text("a text that is not closed", nl: "een tekst die niet gesloten is"),
        hint: Text("close the quotes", nl: "sluit de aanhalingstekens"))
    }
    offset += 1
    return builder
  }

  /// What a backslash and the letters behind it stand for.
  private mutating func escape() -> String {
    guard offset + 1 < bytes.count else {
      offset = bytes.count
      return ""
    }
    let letter = bytes[offset + 1]
    offset += 2
    switch letter {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return " "
    case UInt8(ascii: "u"):
      guard let first = hexadecimal() else { return "\u{FFFD}" }
      var units = [first]
      if UTF16.isLeadSurrogate(first), bytes.has("\\u", at: offset) {
        offset += 2
        if let second = hexadecimal() { units.append(second) }
      }
      return String(decoding: units, as: UTF16.self)
    case 0x80...:
      // A backslash before a letter with an accent means nothing; the letter stays.
      offset -= 1
      return ""
    default: return String(decoding: [letter], as: UTF8.self)
    }
  }

  private mutating func hexadecimal() -> UInt16? {
    guard offset + 4 <= bytes.count,
      let unit = UInt16(String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self), radix: 16)
    else { return nil }
    offset += 4
    return unit
  }
}
