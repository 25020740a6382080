/// Reads HTML: the page is one text, with a line for every block.
///
/// Left out are scripts, styles, code and quotations (`blockquote`, `q`), which are somebody else's
/// words. Texts that people read out of attributes (`alt`, `title`, `placeholder`, `aria-label`) are
/// lines of their own.
struct HTMLReader {
  private let bytes: [UInt8]
  private var builder = TextUnitBuilder()
  /// The element that is left out until it closes, and how often it is open.
  private var skipping: (name: String, depth: Int)?
  /// Set when no `>` follows any more, so that stray `<` cost nothing.
  private var hasTagEnd = true

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The text of the page.
  consuming func read() -> TextReading {
    var reading = TextReading()
    var offset = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "<"):
        if let end = markup(at: offset) {
          offset = end
        } else {
          words(offset..<(offset + 1))
          offset += 1
        }
      case UInt8(ascii: "&"):
        if let (text, end) = HTMLEntity.read(bytes, at: offset) {
          if skipping == nil { builder.append(text, at: offset) }
          offset = end
        } else {
          words(offset..<(offset + 1))
          offset += 1
        }
      case 0x0A, 0x0D, 0x09:
        // White space of the source is no end of a line for the reader.
        if skipping == nil { builder.append(" ", at: offset) }
        offset += 1
      default:
        let start = offset
        while offset < bytes.count, !"<&\n\r\t".utf8.contains(bytes[offset]) { offset += 1 }
        words(start..<offset)
      }
    }
    reading.add(builder, key: nil)
    return reading
  }

  private mutating func words(_ range: Range<Int>) {
    if skipping == nil { builder.copy(range, of: bytes) }
  }

  private static let skipped: Set<String> = [
    "script", "style", "code", "pre", "kbd", "samp", "var", "template", "svg", "math", "blockquote",
    "q", "cite", "textarea",
  ]
  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "em", "font", "i", "ins", "del", "mark", "small", "span",
    "strong", "sub", "sup", "u", "wbr", "time", "data", "label",
  ]
  private static let attributes: Set<String> = ["alt", "title", "placeholder", "aria-label"]

  /// Takes a tag or comment.
  ///
  /// - Returns: the offset behind it; nil for a `<` that begins neither.
  private mutating func markup(at start: Int) -> Int? {
    if bytes.has("<!--", at: start) {
      var offset = start + 4
      while offset < bytes.count, !bytes.has("-->", at: offset) { offset += 1 }
      return min(bytes.count, offset + 3)
    }
    let isClosing = bytes.has("</", at: start)
    let first = start + (isClosing ? 2 : 1)
    guard hasTagEnd, first < bytes.count,
      Self.isLetter(bytes[first]) || bytes[first] == UInt8(ascii: "!")
    else { return nil }
    guard let end = tagEnd(from: first) else {
      hasTagEnd = false
      return nil
    }
    var nameEnd = first
    while nameEnd < end, Self.isLetter(bytes[nameEnd]) || (0x30...0x39).contains(bytes[nameEnd]) {
      nameEnd += 1
    }
    let name = String(decoding: bytes[first..<nameEnd], as: UTF8.self).lowercased()
    take(name, isClosing: isClosing, nameEnd..<(end - 1), at: start)
    return end
  }

  private mutating func take(_ name: String, isClosing: Bool, _ rest: Range<Int>, at start: Int) {
    let isEmpty = !rest.isEmpty && bytes[rest.upperBound - 1] == UInt8(ascii: "/")
    if let open = skipping {
      guard open.name == name, !isEmpty else { return }
      let depth = open.depth + (isClosing ? -1 : 1)
      skipping = depth == 0 ? nil : (name, depth)
      return
    }
    if !Self.inline.contains(name) { builder.endLine(at: start) }
    guard !isClosing else { return }
    if Self.skipped.contains(name), !isEmpty {
      skipping = (name, 1)
    } else {
      attributes(in: rest)
    }
  }

  /// The offset behind the `>` of a tag, past quoted attributes; nil where none follows.
  private func tagEnd(from start: Int) -> Int? {
    var offset = start
    var quote: UInt8?
    var firstEnd: Int?
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if let open = quote {
        if byte == open { quote = nil }
        if byte == UInt8(ascii: ">"), firstEnd == nil { firstEnd = offset }
        // A quote that never closes must not swallow the page.
        if byte == 0x0A, let firstEnd { return firstEnd }
      } else if byte == UInt8(ascii: ">") {
        return offset
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    return firstEnd
  }

  /// Takes the attributes that people read.
  private mutating func attributes(in range: Range<Int>) {
    var offset = range.lowerBound
    while let equals = bytes.first(UInt8(ascii: "="), in: offset..<range.upperBound) {
      var nameStart = equals
      while nameStart > offset,
        Self.isLetter(bytes[nameStart - 1]) || bytes[nameStart - 1] == UInt8(ascii: "-")
      {
        nameStart -= 1
      }
      let name = String(decoding: bytes[nameStart..<equals], as: UTF8.self).lowercased()
      offset = equals + 1
      guard offset < range.upperBound,
        bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'"),
        let close = bytes.first(bytes[offset], in: (offset + 1)..<range.upperBound)
      else { continue }
      if Self.attributes.contains(name), close > offset + 1 {
        builder.endLine(at: equals)
        builder.copy((offset + 1)..<close, of: bytes)
        builder.endLine(at: close)
      }
      offset = close + 1
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
