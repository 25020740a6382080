/// What a program puts into or around a text: placeholders, tags, entities.
extension SourceText {
  /// The text with placeholders, HTML tags and entities blanked out, offsets unchanged.
  ///
  /// Known are `%(name)s`, `%s`, `%1$d`, `%@`, `{name}`, `{price:.2f}`, `{{ name }}`, `{% tag %}`,
  /// `${name}`, `<b>`, `</a>`, `<!-- … -->`, `&nbsp;` and `&#39;`. A placeholder for a number
  /// becomes zeros, so that `%d u` still reads as hours; all others become spaces.
  public func withoutMarkup() -> SourceText {
    var scanner = MarkupScanner(bytes)
    let masked = scanner.mask()
    return masked.map { SourceText(self, masked: $0) } ?? self
  }
}

/// Finds placeholders, tags and entities.
struct MarkupScanner {
  private let bytes: [UInt8]
  /// Set when no `>` follows any more, so that stray `<` cost nothing.
  private var hasTagEnd = true

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The text with everything found blanked; nil where nothing was found.
  mutating func mask() -> [UInt8]? {
    var masked: [UInt8]?
    var offset = 0
    while offset < bytes.count {
      guard let (end, isNumber) = markup(at: offset) else {
        offset += 1
        continue
      }
      var copy = masked ?? bytes
      masked = nil
      for index in offset..<end where copy[index] != 0x0A && copy[index] != 0x0D {
        copy[index] = isNumber ? UInt8(ascii: "0") : UInt8(ascii: " ")
      }
      masked = copy
      offset = end
    }
    return masked
  }

  private mutating func markup(at offset: Int) -> (end: Int, isNumber: Bool)? {
    switch bytes[offset] {
    case UInt8(ascii: "%"): conversion(at: offset)
    case UInt8(ascii: "{"): braces(at: offset).map { ($0, false) }
    case UInt8(ascii: "$") where byte(offset + 1) == UInt8(ascii: "{"):
      braces(at: offset + 1).map { ($0, false) }
    case UInt8(ascii: "<"): tag(at: offset).map { ($0, false) }
    case UInt8(ascii: "&"): entity(at: offset).map { ($0, false) }
    default: nil
    }
  }

  private func byte(_ offset: Int) -> UInt8 { bytes.span.byte(offset) }

  private func isLetter(_ byte: UInt8) -> Bool { ScalarTraits(rawByte: byte).contains(.letter) }

  private func isDigit(_ byte: UInt8) -> Bool { ScalarTraits(rawByte: byte).contains(.number) }

  /// `%(name)s`, `%-5.2f`, `%1$s`; not the percent sign behind a number, as in `50%`.
  private func conversion(at start: Int) -> (end: Int, isNumber: Bool)? {
    var offset = start + 1
    let isNamed = byte(offset) == UInt8(ascii: "(")
    if isNamed {
      guard let close = find(UInt8(ascii: ")"), from: offset, within: 100) else { return nil }
      offset = close
    } else if isDigit(byte(start - 1)) {
      return nil
    }
    while "-+#0123456789.$*lhqjzt".utf8.contains(byte(offset)) { offset += 1 }
    let kind = byte(offset)
    let isNumber = "dioufFeEgGxX".utf8.contains(kind)
    guard isNumber || "sScrap@".utf8.contains(kind), isNamed || !isLetter(byte(offset + 1)) else {
      return nil
    }
    return (offset + 1, isNumber)
  }

  /// `{name}`, `{0:>5}`, `{{ name }}`, `{% tag %}`; braces around a sentence stay text.
  private func braces(at start: Int) -> Int? {
    if byte(start + 1) == UInt8(ascii: "{") || byte(start + 1) == UInt8(ascii: "%") {
      let first = byte(start + 1) == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "%")
      guard let close = find(first, from: start + 2, within: 200),
        byte(close) == UInt8(ascii: "}")
      else { return nil }
      return close + 1
    }
    var offset = start + 1
    while offset - start < 100,
      isLetter(byte(offset)) || isDigit(byte(offset))
        || "_-.:!<>=+#%[]$".utf8.contains(byte(offset))
    {
      offset += 1
    }
    return byte(offset) == UInt8(ascii: "}") ? offset + 1 : nil
  }

  /// `<b>`, `</a>`, `<a href="…">`, `<!-- … -->`.
  private mutating func tag(at start: Int) -> Int? {
    let first = byte(start + 1)
    let name = first == UInt8(ascii: "/") ? byte(start + 2) : first
    guard hasTagEnd, isLetter(name) || first == UInt8(ascii: "!") else { return nil }
    guard let end = find(UInt8(ascii: ">"), from: start + 1, within: .max) else {
      hasTagEnd = false
      return nil
    }
    return end
  }

  /// `&amp;`, `&#8217;`.
  private func entity(at start: Int) -> Int? {
    var offset = start + 1
    if byte(offset) == UInt8(ascii: "#") { offset += 1 }
    let first = offset
    while offset - first < 10, isLetter(byte(offset)) || isDigit(byte(offset)) { offset += 1 }
    return offset > first && byte(offset) == UInt8(ascii: ";") ? offset + 1 : nil
  }

  /// The offset behind a byte that occurs soon enough.
  private func find(_ wanted: UInt8, from start: Int, within limit: Int) -> Int? {
    var offset = start
    while offset < bytes.count, offset - start < limit {
      if bytes[offset] == wanted { return offset + 1 }
      offset += 1
    }
    return nil
  }
}
