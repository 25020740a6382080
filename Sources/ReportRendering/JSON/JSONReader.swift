extension JSONValue {
  /// Why a text is not a JSON document, and at which byte.
  public struct SyntaxError: Error, Sendable, Hashable {
    /// The byte at which reading stopped, from 0.
    public let offset: Int
    /// What was expected there, in a few English words for a diagnostic to wrap.
    public let expected: String
  }

  /// Reads a document (RFC 8259).
  ///
  /// Numbers without point and exponent that fit are whole numbers, all others decimals. Of equal
  /// names in an object the last counts.
  ///
  /// - Parameter text: the whole document.
  /// - Throws: `SyntaxError` where the text is no JSON, is nested deeper than 200 levels, or holds a
  ///   number too large to be kept.
  public init(parsing text: String) throws(SyntaxError) {
    var reader = JSONReader(text)
    self = try reader.document()
  }
}

/// Reads JSON from bytes, one value at a time.
private struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private static let deepest = 200

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func document() throws(JSONValue.SyntaxError) -> JSONValue {
    let value = try self.value(depth: 0)
    skipSpace()
    guard position == bytes.count else { throw failure("the end of the document") }
    return value
  }

  private mutating func value(depth: Int) throws(JSONValue.SyntaxError) -> JSONValue {
    guard depth < Self.deepest else { throw failure("fewer levels of nesting") }
    skipSpace()
    switch peek() {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONValue.SyntaxError) -> JSONValue {
    var members: [String: JSONValue] = [:]
    position += 1
    skipSpace()
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      guard peek() == UInt8(ascii: "\"") else { throw failure("a name in quotes") }
      let name = try string()
      skipSpace()
      guard take(":") else { throw failure("a colon") }
      members[name] = try value(depth: depth + 1)
      skipSpace()
    } while take(",")
    guard take("}") else { throw failure("a comma or }") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONValue.SyntaxError) -> JSONValue {
    var elements: [JSONValue] = []
    position += 1
    skipSpace()
    if take("]") { return .array(elements) }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipSpace()
    } while take(",")
    guard take("]") else { throw failure("a comma or ]") }
    return .array(elements)
  }

  private mutating func word(
    _ word: String, _ value: JSONValue
  ) throws(JSONValue.SyntaxError) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw failure("a value") }
    position += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONValue.SyntaxError) -> JSONValue {
    let start = position
    _ = take("-")
    let wholeStart = position
    guard skipDigits() > 0 else { throw failure("a value") }
    guard bytes[wholeStart] != UInt8(ascii: "0") || position - wholeStart == 1 else {
      throw failure("a number without leading zero")
    }
    var isWhole = true
    if take(".") {
      isWhole = false
      guard skipDigits() > 0 else { throw failure("a digit") }
    }
    if take("e") || take("E") {
      isWhole = false
      if !take("+") { _ = take("-") }
      guard skipDigits() > 0 else { throw failure("a digit") }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let whole = Int(text) { return .integer(whole) }
    guard let decimal = Double(text), decimal.isFinite else {
      throw failure("a number that can be kept")
    }
    return .decimal(decimal)
  }

  private mutating func string() throws(JSONValue.SyntaxError) -> String {
    position += 1
    var text = String.UnicodeScalarView()
    var start = position
    func run(_ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }
    while let byte = peek() {
      if byte < 0x20 { throw failure("an escape for a control character") }
      position += 1
      if byte == UInt8(ascii: "\"") {
        text.append(contentsOf: run(position - 1).unicodeScalars)
        return String(text)
      }
      guard byte == UInt8(ascii: "\\") else { continue }
      text.append(contentsOf: run(position - 1).unicodeScalars)
      text.append(try escape())
      start = position
    }
    throw failure("a closing quote")
  }

  private mutating func escape() throws(JSONValue.SyntaxError) -> Unicode.Scalar {
    guard let byte = peek() else { throw failure("an escape") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let first = try fourDigits()
      if let scalar = Unicode.Scalar(first) { return scalar }
      guard first < 0xDC00, take("\\"), take("u") else { throw failure("a second surrogate") }
      let second = try fourDigits()
      guard (0xDC00...0xDFFF).contains(second) else { throw failure("a second surrogate") }
      let value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
      return Unicode.Scalar(value) ?? "\u{FFFD}"
    default:
      position -= 1
      throw failure("a known escape")
    }
  }

  private mutating func fourDigits() throws(JSONValue.SyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw failure("four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard let byte = peek(), UInt32(byte) == scalar.value else { return false }
    position += 1
    return true
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while let byte = peek(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      position += 1
    }
    return position - start
  }

  private mutating func skipSpace() {
    while let byte = peek(), [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private func failure(_ expected: String) -> JSONValue.SyntaxError {
    JSONValue.SyntaxError(offset: position, expected: expected)
  }
}
