extension JSONValue {
  /// The document on one line, names in the order of their bytes.
  public var compact: String {
    var text = ""
    write(into: &text)
    return text
  }

  /// The document for people and for line-by-line comparison.
  ///
  /// Whatever fits on a line of 100 characters stands on one; everything else is broken up, two
  /// spaces to a level. The same value always gives the same text.
  public var indented: String {
    var text = ""
    writeLines(into: &text, depth: 0, room: Self.lineLength)
    return text
  }

  private static let lineLength = 100

  private func writeLines(into text: inout String, depth: Int, room: Int) {
    var whole = ""
    if write(into: &whole, limit: room) {
      text += whole
      return
    }
    let inner = String(repeating: "  ", count: depth + 1)
    let outer = String(repeating: "  ", count: depth)
    let innerRoom = max(0, Self.lineLength - inner.utf8.count)
    switch self {
    case .array(let elements):
      text += "[\n"
      for (position, element) in elements.enumerated() {
        text += inner
        element.writeLines(into: &text, depth: depth + 1, room: innerRoom)
        text += position + 1 < elements.count ? ",\n" : "\n"
      }
      text += outer + "]"
    case .object(let members):
      text += "{\n"
      let names = Self.sorted(members.keys)
      for (position, name) in names.enumerated() {
        let key = JSONValue.string(name).compact + ": "
        text += inner + key
        members[name]?.writeLines(
          into: &text, depth: depth + 1, room: innerRoom - key.utf8.count)
        text += position + 1 < names.count ? ",\n" : "\n"
      }
      text += outer + "}"
    case .null, .boolean, .integer, .decimal, .string: write(into: &text)
    }
  }

  /// Writes on one line; gives up, and says so, once the text is longer than the limit.
  @discardableResult
  private func write(into text: inout String, limit: Int = .max) -> Bool {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let number): text += String(number)
    case .decimal(let number): text += number.isFinite ? ExactNumber.text(of: number) : "null"
    case .string(let words): Self.write(words, into: &text)
    case .array(let elements):
      text += "["
      for (position, element) in elements.enumerated() {
        if position > 0 { text += "," }
        guard element.write(into: &text, limit: limit) else { return false }
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (position, name) in Self.sorted(members.keys).enumerated() {
        if position > 0 { text += "," }
        Self.write(name, into: &text)
        text += ":"
        guard members[name]?.write(into: &text, limit: limit) ?? true else { return false }
      }
      text += "}"
    }
    return text.utf8.count <= limit
  }

  private static func sorted(_ names: some Sequence<String>) -> [String] {
    names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Writes words between quotes.
  ///
  /// Control characters, and the marks that could reorder or break a
  /// line where the file is looked at, are written as escapes.
  private static func write(_ words: String, into text: inout String) {
    text += "\""
    for scalar in words.unicodeScalars {
      switch scalar.value {
      case 0x22: text += "\\\""
      case 0x5C: text += "\\\\"
      case 0x0A: text += "\\n"
      case 0x0D: text += "\\r"
      case 0x09: text += "\\t"
      case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
