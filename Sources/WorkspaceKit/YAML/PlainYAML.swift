/// Reads the YAML that people write most, many times faster than the general parser.
///
/// What is read: mappings and lists in blocks, `[…]` and `{…}` on one line, scalars on one line,
/// plain or in quotes, and comments. At anything else - anchors, tags, texts over several lines, tabs,
/// keys written twice, and everything that is wrong - it gives up, and the general parser reads the
/// file and says what is wrong. Where it does not give up, it gives the same pieces at the same
/// places; a fuzzer holds the two against each other.
struct PlainYAML {
  /// The file does not keep to what is read here.
  struct GivenUp: Error {}

  private let bytes: [UInt8]
  private let limits: YAMLLimits
  /// The lines that hold something, in order.
  private var lines: [Line] = []
  /// The line at which reading stands, in `lines`.
  private var at = 0
  private var nodes = 0

  /// A line without its indent, its end and the spaces before it.
  private struct Line {
    /// The number in the file, from 1.
    var number: Int
    /// The number of spaces that it begins with.
    var indent: Int
    /// The first byte after the indent.
    var start: Int
    /// Behind the last byte that is not a space.
    var end: Int
    /// The first byte of the line itself.
    var origin: Int
    /// Whether bytes and characters are the same.
    var isASCII: Bool
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - text: the file.
  ///   - limits: how much is read.
  /// - Returns: nil where the general parser must look at the file.
  static func read(_ text: String, limits: YAMLLimits) -> YAMLNode? {
    var reading = PlainYAML(bytes: Array(text.utf8), limits: limits)
    return try? reading.document()
  }

  private init(bytes: [UInt8], limits: YAMLLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  private mutating func document() throws(GivenUp) -> YAMLNode {
    try split()
    guard let first = lines.first else { throw GivenUp() }
    let root = try block(indent: first.indent, depth: 1)
    guard at == lines.count else { throw GivenUp() }
    return root
  }

  // MARK: Lines

  private mutating func split() throws(GivenUp) {
    lines.reserveCapacity(bytes.count / 24)
    var number = 1
    var here = 0
    while here < bytes.count {
      let origin = here
      while here < bytes.count, bytes[here] == 0x20 { here += 1 }
      let start = here
      var last = here
      var isASCII = true
      while here < bytes.count, bytes[here] != 0x0A {
        let byte = bytes[here]
        if byte != 0x20 { last = here + 1 }
        if byte < 0x20 || byte == 0x7F {
          guard byte == 0x0D, here + 1 < bytes.count, bytes[here + 1] == 0x0A else {
            throw GivenUp()
          }
          if last == here + 1 { last = Self.trimmed(bytes, start, here) }
        } else if byte >= 0x80 {
          isASCII = false
          if Self.isStrange(bytes, here) { throw GivenUp() }
        }
        here += 1
      }
      here += 1
      if last > start, bytes[start] != UInt8(ascii: "#") {
        lines.append(
          Line(
            number: number, indent: start - origin, start: start, end: last, origin: origin,
            isASCII: isASCII))
      }
      number += 1
    }
  }

  /// Behind the last byte before a carriage return that is not a space.
  private static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }

  /// Whether a character begins here that YAML counts as a line end or as no character at all.
  private static func isStrange(_ bytes: [UInt8], _ here: Int) -> Bool {
    func next(_ offset: Int) -> UInt8 { here + offset < bytes.count ? bytes[here + offset] : 0 }
    switch bytes[here] {
    case 0xC2: return next(1) < 0xA0
    case 0xE2: return next(1) == 0x80 && (next(2) == 0xA8 || next(2) == 0xA9)
    case 0xEF: return next(1) == 0xBB && next(2) == 0xBF || next(1) == 0xBF && next(2) >= 0xBE
    default: return false
    }
  }

  /// The column of a byte, from 1, in characters.
  private func column(_ byte: Int, _ line: Line) -> Int {
    if line.isASCII { return byte - line.origin + 1 }
    return bytes[line.origin..<byte].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private mutating func node(
    _ content: YAMLNode.Content, _ byte: Int, _ line: Line
  ) throws(GivenUp) -> YAMLNode {
    nodes += 1
    guard nodes <= limits.nodes else { throw GivenUp() }
    return YAMLNode(content, line: line.number, column: column(byte, line))
  }

  // MARK: Blocks

  /// A mapping, a list or a scalar of which each line begins at the indent.
  private mutating func block(indent: Int, depth: Int) throws(GivenUp) -> YAMLNode {
    guard depth <= limits.depth else { throw GivenUp() }
    let line = lines[at]
    if isItem(line) { return try sequence(indent: indent, depth: depth) }
    if keyEnd(line.start, line) != nil {
      return try mapping(indent: indent, from: line.start, depth: depth)
    }
    // A document of one scalar, or something that only the general parser understands.
    throw GivenUp()
  }

  private func isItem(_ line: Line) -> Bool { isItem(line.start, line) }

  private func isItem(_ start: Int, _ line: Line) -> Bool {
    bytes[start] == UInt8(ascii: "-") && (start + 1 == line.end || bytes[start + 1] == 0x20)
  }

  private mutating func sequence(indent: Int, depth: Int) throws(GivenUp) -> YAMLNode {
    let first = lines[at]
    var items: [YAMLNode] = []
    while at < lines.count, lines[at].indent == indent, isItem(lines[at]) {
      let line = lines[at]
      var content = line.start + 1
      while content < line.end, bytes[content] == 0x20 { content += 1 }
      if content == line.end || bytes[content] == UInt8(ascii: "#") {
        at += 1
        guard at < lines.count, lines[at].indent > indent else { throw GivenUp() }
        items.append(try block(indent: lines[at].indent, depth: depth + 1))
      } else if isItem(content, line) {
        throw GivenUp()
      } else if keyEnd(content, line) != nil {
        let inner = content - line.origin
        items.append(try mapping(indent: inner, from: content, depth: depth + 1))
      } else {
        items.append(try value(from: content, line, parent: indent, depth: depth + 1))
      }
    }
    if at < lines.count, lines[at].indent > indent { throw GivenUp() }
    return try node(.sequence(items), first.start, first)
  }

  /// A mapping whose first key stands at a byte of the current line, the others at the indent.
  private mutating func mapping(indent: Int, from start: Int, depth: Int) throws(GivenUp)
    -> YAMLNode
  {
    guard depth <= limits.depth else { throw GivenUp() }
    let first = lines[at]
    var entries: [YAMLNode.Entry] = []
    var keys: Set<String> = []
    var start = start
    while true {
      let line = lines[at]
      guard let end = keyEnd(start, line) else { throw GivenUp() }
      let key = try self.key(start, end, line)
      guard let name = key.scalar, name != "<<", keys.insert(name).inserted else { throw GivenUp() }
      var content = end + 1
      while content < line.end, bytes[content] == 0x20 { content += 1 }
      let value: YAMLNode
      if content == line.end || bytes[content] == UInt8(ascii: "#") {
        value = try below(end + 1, line, indent: indent, depth: depth)
      } else {
        value = try self.value(from: content, line, parent: indent, depth: depth + 1)
      }
      entries.append(YAMLNode.Entry(key: key, value: value))
      guard at < lines.count, lines[at].indent >= indent else { break }
      guard lines[at].indent == indent, !isItem(lines[at]) else { throw GivenUp() }
      start = lines[at].start
    }
    return try node(.mapping(entries), first.origin + indent, first)
  }

  /// What stands below a key without a value of its own.
  private mutating func below(
    _ colonEnd: Int, _ line: Line, indent: Int, depth: Int
  ) throws(GivenUp) -> YAMLNode {
    at += 1
    guard at < lines.count else { throw GivenUp() }
    let next = lines[at]
    if next.indent > indent { return try block(indent: next.indent, depth: depth + 1) }
    if next.indent == indent, isItem(next) { return try sequence(indent: indent, depth: depth + 1) }
    throw GivenUp()
  }

  /// The colon that ends the key at a place; nil where no key stands.
  private func keyEnd(_ start: Int, _ line: Line) -> Int? {
    let first = bytes[start]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      var here = start + 1
      while here < line.end, bytes[here] != first {
        if bytes[here] == UInt8(ascii: "\\") { return nil }
        here += 1
      }
      guard here + 1 < line.end, bytes[here + 1] == UInt8(ascii: ":") else { return nil }
      return here + 2 == line.end || bytes[here + 2] == 0x20 ? here + 1 : nil
    }
    guard Self.beginsPlain(first), first != UInt8(ascii: "-"), first != UInt8(ascii: ".") else {
      return nil
    }
    var here = start
    while here < line.end {
      let byte = bytes[here]
      if byte == UInt8(ascii: ":"), here + 1 == line.end || bytes[here + 1] == 0x20 { return here }
      if byte == UInt8(ascii: "#"), here > start, bytes[here - 1] == 0x20 { return nil }
      here += 1
    }
    return nil
  }

  private mutating func key(_ start: Int, _ end: Int, _ line: Line) throws(GivenUp) -> YAMLNode {
    let first = bytes[start]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      return try node(.scalar(text(start + 1, end - 1), isQuoted: true), start, line)
    }
    var end = end
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return try node(.scalar(text(start, end), isQuoted: false), start, line)
  }

  // MARK: Values

  /// A value that begins on this line and must end on it.
  private mutating func value(
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

  private mutating func inline(
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
  private static func beginsPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "/"),
      UInt8(ascii: "("), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "$"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: "~"), 0x80...0xFF:
      true
    default: false
    }
  }

  private mutating func plain(
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

  private mutating func singleQuoted(_ here: inout Int, _ line: Line) throws(GivenUp) -> YAMLNode {
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

  private mutating func doubleQuoted(_ here: inout Int, _ line: Line) throws(GivenUp) -> YAMLNode {
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

  private mutating func flowSequence(
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

  private mutating func flowMapping(
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

  private func skipSpaces(_ here: inout Int, _ line: Line) {
    while here < line.end, bytes[here] == 0x20 { here += 1 }
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
