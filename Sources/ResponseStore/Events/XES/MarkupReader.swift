/// Reads the tags of an XML text one after another, as far as event logs need it.
///
/// Text between tags, comments, processing instructions and a document type are passed over.
/// Nothing is ever expanded but the five named entities and numbers, so a small file cannot become
/// a large one. Well-formedness is checked where it tells a damaged file from a whole one: tags
/// must close in the order in which they open, and the text may not stop within.
struct MarkupReader {
  /// A tag.
  struct Tag {
    enum Kind {
      case open, close, empty
    }

    let kind: Kind
    let name: [UInt8]
    /// The attributes in their order; values with entities replaced and line ends as spaces.
    let attributes: [(name: [UInt8], value: [UInt8])]
    /// The line on which it begins, 1 for the first.
    let line: Int

    /// The value of an attribute.
    func value(_ name: String) -> [UInt8]? {
      attributes.first { $0.name.elementsEqual(name.utf8) }?.value
    }
  }

  /// No tag of an event log is longer; more is a file that is something else.
  static let longestTag = 4 << 20

  private let path: String
  private var source: any ByteStage
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// The line of the next byte.
  private(set) var line = 1
  private var open: [[UInt8]] = []

  init(_ source: any ByteStage, path: String) {
    self.source = source
    self.path = path
  }

  /// The number of elements that are open.
  var depth: Int { open.count }

  /// The next tag; nil at the end of the text.
  ///
  /// - Throws: `ReadFailure.markup` where the text is not well-formed.
  mutating func next() throws(ReadFailure) -> Tag? {
    while true {
      guard try skip(to: UInt8(ascii: "<")) else {
        if !open.isEmpty { throw malformed(line) }
        return nil
      }
      let start = line
      guard let byte = try peek() else { throw malformed(start) }
      switch byte {
      case UInt8(ascii: "?"): try skip(past: "?>", from: start)
      case UInt8(ascii: "!"): try skipDeclaration(from: start)
      default: return try tag(from: start)
      }
    }
  }

  // MARK: Bytes

  private mutating func fill() throws(ReadFailure) -> Bool {
    if isAtEnd { return false }
    if position > 0 {
      buffer.removeFirst(position)
      position = 0
    }
    isAtEnd = try !source.appendNext(to: &buffer)
    return !isAtEnd
  }

  private mutating func peek() throws(ReadFailure) -> UInt8? {
    while position == buffer.count { if try !fill() { return nil } }
    return buffer[position]
  }

  private mutating func take() throws(ReadFailure) -> UInt8? {
    guard let byte = try peek() else { return nil }
    position += 1
    if byte == 0x0A { line += 1 }
    return byte
  }

  /// Goes past the next byte of a kind; false when there is none.
  private mutating func skip(to wanted: UInt8) throws(ReadFailure) -> Bool {
    while let byte = try take() { if byte == wanted { return true } }
    return false
  }

  private mutating func skip(past end: String, from start: Int) throws(ReadFailure) {
    let wanted = Array(end.utf8)
    var last: [UInt8] = []
    while let byte = try take() {
      last.append(byte)
      if last.count > wanted.count { last.removeFirst() }
      if last == wanted { return }
    }
    throw malformed(start)
  }

  /// A comment, character data, or a document type with what stands in its brackets.
  private mutating func skipDeclaration(from start: Int) throws(ReadFailure) {
    var head: [UInt8] = []
    while head.count < 8, let byte = try peek(), byte != UInt8(ascii: ">") {
      head.append(byte)
      _ = try take()
      if head.elementsEqual("!--".utf8) { return try skip(past: "-->", from: start) }
      if head.elementsEqual("![CDATA[".utf8) { return try skip(past: "]]>", from: start) }
    }
    var depth = head.count { $0 == UInt8(ascii: "[") }
    while let byte = try take() {
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
      if byte == UInt8(ascii: ">"), depth <= 0 { return }
    }
    throw malformed(start)
  }

  private func malformed(_ line: Int) -> ReadFailure { .markup(path: path, line: line) }

  // MARK: Tags

  private mutating func tag(from start: Int) throws(ReadFailure) -> Tag {
    let text = try tagText(from: start)
    var rest = text[...]
    let isClosing = rest.first == UInt8(ascii: "/")
    if isClosing { rest = rest.dropFirst() }
    let isEmpty = !isClosing && rest.last == UInt8(ascii: "/")
    if isEmpty { rest = rest.dropLast() }
    let name = Array(rest.prefix { !Self.isSpace($0) })
    guard !name.isEmpty else { throw malformed(start) }
    rest = rest.dropFirst(name.count)
    let attributes = try attributes(&rest, from: start)
    if isClosing {
      guard open.popLast() == name, attributes.isEmpty else { throw malformed(start) }
    } else if !isEmpty {
      open.append(name)
    }
    return Tag(
      kind: isClosing ? .close : isEmpty ? .empty : .open, name: name, attributes: attributes,
      line: start)
  }

  /// What stands between `<` and `>`, which may also stand in a quoted value.
  private mutating func tagText(from start: Int) throws(ReadFailure) -> [UInt8] {
    var text: [UInt8] = []
    var quote: UInt8?
    while let byte = try take() {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return text
      } else if byte == UInt8(ascii: "<") {
        throw malformed(start)
      }
      text.append(byte)
      if text.count > Self.longestTag { throw malformed(start) }
    }
    throw malformed(start)
  }

  private func attributes(
    _ rest: inout ArraySlice<UInt8>, from start: Int
  ) throws(ReadFailure) -> [(name: [UInt8], value: [UInt8])] {
    var found: [(name: [UInt8], value: [UInt8])] = []
    while true {
      rest = rest.drop(while: Self.isSpace)
      if rest.isEmpty { return found }
      let name = rest.prefix { $0 != UInt8(ascii: "=") && !Self.isSpace($0) }
      rest = rest.dropFirst(name.count).drop(while: Self.isSpace)
      guard !name.isEmpty, rest.first == UInt8(ascii: "=") else { throw malformed(start) }
      rest = rest.dropFirst().drop(while: Self.isSpace)
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let end = rest.dropFirst().firstIndex(of: quote)
      else { throw malformed(start) }
      found.append((Array(name), MarkupEntities.replaced(rest[(rest.startIndex + 1)..<end])))
      rest = rest[(end + 1)...]
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
