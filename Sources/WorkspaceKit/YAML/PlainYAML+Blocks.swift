/// Mappings and lists over several lines.
extension PlainYAML {
  /// A mapping, a list or a scalar of which each line begins at the indent.
  mutating func block(indent: Int, depth: Int) throws(GivenUp) -> YAMLNode {
    guard depth <= limits.depth else { throw GivenUp() }
    let line = lines[at]
    if isItem(line) { return try sequence(indent: indent, depth: depth) }
    if keyEnd(line.start, line) != nil {
      return try mapping(indent: indent, from: line.start, depth: depth)
    }
    // A document of one scalar, or something that only the general parser understands.
    throw GivenUp()
  }

  func isItem(_ line: Line) -> Bool { isItem(line.start, line) }

  func isItem(_ start: Int, _ line: Line) -> Bool {
    bytes[start] == UInt8(ascii: "-") && (start + 1 == line.end || bytes[start + 1] == 0x20)
  }

  mutating func sequence(indent: Int, depth: Int) throws(GivenUp) -> YAMLNode {
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
  mutating func mapping(indent: Int, from start: Int, depth: Int) throws(GivenUp)
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
  mutating func below(
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
  func keyEnd(_ start: Int, _ line: Line) -> Int? {
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

  mutating func key(_ start: Int, _ end: Int, _ line: Line) throws(GivenUp) -> YAMLNode {
    let first = bytes[start]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      return try node(.scalar(text(start + 1, end - 1), isQuoted: true), start, line)
    }
    var end = end
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return try node(.scalar(text(start, end), isQuoted: false), start, line)
  }
}
