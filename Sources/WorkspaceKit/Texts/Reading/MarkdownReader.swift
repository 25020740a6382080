/// Reads Markdown: the file is one text.
///
/// Left out are front matter, code, addresses of links, HTML comments and block quotes, which are
/// somebody else's words. Lines of a paragraph are one line, so that a sentence may go on over them.
struct MarkdownReader {
  private let bytes: [UInt8]
  private var builder = TextUnitBuilder()
  private var fence: (byte: UInt8, count: Int)?
  private var isInComment = false
  /// Whether the line before is part of a paragraph that may go on.
  private var isOpen = false
  private var isInList = false
  private var isAfterBlank = true

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The text of the file.
  consuming func read() -> TextReading {
    var reading = TextReading()
    let start = frontMatterEnd
    for line in ByteLines(bytes) where line.lowerBound >= start { take(line) }
    reading.add(builder, key: nil)
    return reading
  }

  /// The offset behind `---` … `---` at the very top.
  private var frontMatterEnd: Int {
    guard bytes.has("---\n", at: 0) || bytes.has("---\r\n", at: 0) else { return 0 }
    for line in ByteLines(bytes) where line.lowerBound > 0 {
      let isEnd =
        line.count == 3
        && (bytes.has("---", at: line.lowerBound) || bytes.has("...", at: line.lowerBound))
      if isEnd { return line.upperBound }
    }
    return 0
  }

  private mutating func take(_ line: Range<Int>) {
    let start = bytes.pastBlanks(line.lowerBound, line.upperBound)
    if let open = fence {
      if isFence(start, line.upperBound).map({ $0.byte == open.byte && $0.count >= open.count })
        == true
      {
        fence = nil
      }
      return
    }
    guard start < line.upperBound else {
      (isOpen, isAfterBlank) = (false, true)
      return builder.endLine(at: line.lowerBound)
    }
    defer { isAfterBlank = false }
    if let opened = isFence(start, line.upperBound) {
      (fence, isOpen) = (opened, false)
      return builder.endLine(at: start)
    }
    let isIndented = start - line.lowerBound >= 4 || bytes[line.lowerBound] == 0x09
    if isIndented, isAfterBlank, !isInList { return }
    if bytes[start] == UInt8(ascii: ">") {
      isOpen = false
      return builder.endLine(at: start)
    }
    if isReference(start, line.upperBound) { return }
    let marker = isMarker(start, line.upperBound)
    if marker {
      isInList = true
    } else if isAfterBlank, !isIndented, start == line.lowerBound {
      isInList = false
    }
    let isHeading = bytes[start] == UInt8(ascii: "#") || bytes[start] == UInt8(ascii: "|")
    if isOpen, !marker, !isHeading {
      builder.append(" ", at: start)
    } else {
      builder.endLine(at: start)
    }
    inline(start..<line.upperBound)
    isOpen = !isHeading
    // Two spaces or a backslash at the end break the line.
    if bytes.has("  ", at: line.upperBound - 2) || bytes[line.upperBound - 1] == UInt8(ascii: "\\")
    {
      isOpen = false
    }
  }

  /// Three or more backquotes or tildes.
  private func isFence(_ start: Int, _ end: Int) -> (byte: UInt8, count: Int)? {
    guard start < end, bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~") else {
      return nil
    }
    var offset = start
    while offset < end, bytes[offset] == bytes[start] { offset += 1 }
    return offset - start >= 3 ? (bytes[start], offset - start) : nil
  }

  /// `[name]: address`.
  private func isReference(_ start: Int, _ end: Int) -> Bool {
    guard bytes[start] == UInt8(ascii: "["),
      let close = bytes.first(UInt8(ascii: "]"), in: start..<end)
    else { return false }
    return bytes.has("]: ", at: close)
  }

  /// A bullet or a number of a list.
  private func isMarker(_ start: Int, _ end: Int) -> Bool {
    if "-*+".utf8.contains(bytes[start]) {
      return start + 1 < end && bytes[start + 1] == 0x20
    }
    var offset = start
    while offset < end, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
    return offset > start && offset - start <= 9
      && (bytes.has(". ", at: offset) || bytes.has(") ", at: offset))
  }

  /// The words of a line: code, addresses and comments left out.
  private mutating func inline(_ line: Range<Int>) {
    var offset = line.lowerBound
    var plain = offset
    func isEscaped(_ offset: Int) -> Bool {
      offset > line.lowerBound && bytes[offset - 1] == UInt8(ascii: "\\")
    }
    while offset < line.upperBound {
      if isInComment {
        plain = end(ofComment: offset, line.upperBound)
        offset = plain
        continue
      }
      var skipped: Int?
      switch bytes[offset] {
      case UInt8(ascii: "`") where !isEscaped(offset):
        skipped = end(ofCode: offset, line.upperBound)
      case UInt8(ascii: "]") where bytes.has("](", at: offset):
        skipped = bytes.first(UInt8(ascii: ")"), in: offset..<line.upperBound).map { $0 + 1 }
      case UInt8(ascii: "<") where bytes.has("<!--", at: offset):
        isInComment = true
        skipped = offset + 4
      default: break
      }
      guard let skipped else {
        offset += 1
        continue
      }
      builder.copy(plain..<offset, of: bytes)
      builder.append(" ", at: offset)
      (offset, plain) = (skipped, skipped)
    }
    builder.copy(plain..<max(plain, line.upperBound), of: bytes)
  }

  private mutating func end(ofComment start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end {
      if bytes.has("-->", at: offset) {
        isInComment = false
        return min(end, offset + 3)
      }
      offset += 1
    }
    return end
  }

  /// The offset behind code in as many backquotes as it opens with; nil where it does not close.
  private func end(ofCode start: Int, _ end: Int) -> Int? {
    var offset = start
    while offset < end, bytes[offset] == UInt8(ascii: "`") { offset += 1 }
    let wanted = offset - start
    while offset < end {
      guard bytes[offset] == UInt8(ascii: "`") else {
        offset += 1
        continue
      }
      let run = offset
      while offset < end, bytes[offset] == UInt8(ascii: "`") { offset += 1 }
      if offset - run == wanted { return offset }
    }
    return nil
  }
}
