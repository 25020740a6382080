/// What stands on one line: scalars, and `[…]` and `{…}`.
extension PlainYAML {
  /// A value that begins on this line and must end on it.
  mutating func value(
    from start: Int, _ line: Line, parent: Int, depth: Int
  ) throws(GivenUp) -> YAMLNode {
    var here = start
    let value = try inline(&here, line, isFlow: false, depth: depth)
    while here < line.end, bytes[here] == 0x20 { here += 1 }
    // A comment needs a space before it; anything else behind a value is for the general parser.
    guard here == line.end || bytes[here] == UInt8(ascii: "#") && bytes[here - 1] == 0x20 else {
      throw GivenUp()
    }
    at += 1
    // A deeper line would go on with the value.
    if at < lines.count, lines[at].indent > parent { throw GivenUp() }
    return value
  }

  mutating func inline(
    _ here: inout Int, _ line: Line, isFlow: Bool, depth: Int
  ) throws(GivenUp) -> YAMLNode {
    guard depth <= limits.depth, here < line.end else { throw GivenUp() }
    switch bytes[here] {
    case UInt8(ascii: "["): return try flowSequence(&here, line, depth: depth)
    case UInt8(ascii: "{"): return try flowMapping(&here, line, depth: depth)
    case UInt8(ascii: "\""): return try doubleQuoted(&here, line)
    case UInt8(ascii: "'"): return try singleQuoted(&here, line)
    case let first where Self.beginsPlain(first): return try plain(&here, line, isFlow: isFlow)
    default: throw GivenUp()
    }
  }

  /// Whether a plain scalar may begin so; `-`, `?` and `:` are left to the general parser where a
  /// space follows, and signs of numbers are common enough to be read.
  static func beginsPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "/"),
      UInt8(ascii: "("), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "$"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: "~"), 0x80...0xFF:
      true
    default: false
    }
  }

  mutating func plain(
    _ here: inout Int, _ line: Line, isFlow: Bool
  ) throws(GivenUp) -> YAMLNode {
    let start = here
    if bytes[start] == UInt8(ascii: "-") {
      guard start + 1 < line.end, bytes[start + 1] > 0x2F, bytes[start + 1] < 0x3A else {
        throw GivenUp()
      }
    }
    while here < line.end {
      let byte = bytes[here]
      if byte == UInt8(ascii: ":") {
        let next = here + 1 < line.end ? bytes[here + 1] : 0x20
        if isFlow {
          // Where exactly a colon ends a scalar in brackets is a long story.
          guard next != 0x20 else { break }
          if ",[]{}".utf8.contains(next) { throw GivenUp() }
        } else if next == 0x20 {
          throw GivenUp()
        }
      }
      if byte == UInt8(ascii: "#"), bytes[here - 1] == 0x20 { break }
      if isFlow {
        if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
          break
        }
        if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "?") {
          throw GivenUp()
        }
      }
      here += 1
    }
    var end = here
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return try node(.scalar(text(start, end), isQuoted: false), start, line)
  }

  mutating func singleQuoted(_ here: inout Int, _ line: Line) throws(GivenUp) -> YAMLNode {
    let start = here
    here += 1
    var characters: [UInt8] = []
    while here < line.end {
      if bytes[here] == UInt8(ascii: "'") {
        guard here + 1 < line.end, bytes[here + 1] == UInt8(ascii: "'") else {
          here += 1
          return try node(
            .scalar(String(decoding: characters, as: UTF8.self), isQuoted: true), start, line)
        }
        here += 1
      }
      characters.append(bytes[here])
      here += 1
    }
    throw GivenUp()
  }

  mutating func doubleQuoted(_ here: inout Int, _ line: Line) throws(GivenUp) -> YAMLNode {
    let start = here
    here += 1
    let first = here
    while here < line.end, bytes[here] != UInt8(ascii: "\"") {
      if bytes[here] == UInt8(ascii: "\\") { throw GivenUp() }
      here += 1
    }
    guard here < line.end else { throw GivenUp() }
    here += 1
    return try node(.scalar(text(first, here - 1), isQuoted: true), start, line)
  }

  mutating func flowSequence(
    _ here: inout Int, _ line: Line, depth: Int
  ) throws(GivenUp) -> YAMLNode {
    let start = here
    here += 1
    var items: [YAMLNode] = []
    while true {
      skipSpaces(&here, line)
      guard here < line.end else { throw GivenUp() }
      if bytes[here] == UInt8(ascii: "]") { break }
      items.append(try inline(&here, line, isFlow: true, depth: depth + 1))
      skipSpaces(&here, line)
      guard here < line.end else { throw GivenUp() }
      if bytes[here] == UInt8(ascii: ",") {
        here += 1
      } else if bytes[here] != UInt8(ascii: "]") {
        throw GivenUp()
      }
    }
    here += 1
    return try node(.sequence(items), start, line)
  }

  mutating func flowMapping(
    _ here: inout Int, _ line: Line, depth: Int
  ) throws(GivenUp) -> YAMLNode {
    let start = here
    here += 1
    var entries: [YAMLNode.Entry] = []
    while true {
      skipSpaces(&here, line)
      guard here < line.end else { throw GivenUp() }
      if bytes[here] == UInt8(ascii: "}") { break }
      let key = try inline(&here, line, isFlow: true, depth: depth + 1)
      skipSpaces(&here, line)
      guard here + 1 < line.end, bytes[here] == UInt8(ascii: ":"), bytes[here + 1] == 0x20,
        let name = key.scalar, name != "<<", !entries.contains(where: { $0.key.scalar == name })
      else { throw GivenUp() }
      here += 1
      skipSpaces(&here, line)
      let value = try inline(&here, line, isFlow: true, depth: depth + 1)
      entries.append(YAMLNode.Entry(key: key, value: value))
      skipSpaces(&here, line)
      guard here < line.end else { throw GivenUp() }
      if bytes[here] == UInt8(ascii: ",") {
        here += 1
      } else if bytes[here] != UInt8(ascii: "}") {
        throw GivenUp()
      }
    }
    here += 1
    return try node(.mapping(entries), start, line)
  }

  func skipSpaces(_ here: inout Int, _ line: Line) {
    while here < line.end, bytes[here] == 0x20 { here += 1 }
  }

  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
