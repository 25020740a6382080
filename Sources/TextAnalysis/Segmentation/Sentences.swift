/// Where lines and sentences begin and end.
extension SourceText {
  /// The lines that hold anything, without the white space around them and without list markers.
  ///
  /// Line feed, carriage return and Unicode's line and paragraph separators end a line.
  var contentLines: [Range<Int>] {
    let bytes = bytes.span
    return bytes.lines.compactMap { line in
      let content = bytes.trimmed(bytes.withoutListMarker(line))
      return content.isEmpty ? nil : content
    }
  }

  /// The sentences, as ranges of `bytes`, from front to back.
  ///
  /// Every line ends one. Inside a line a sentence ends at `.`, `!`, `?` or `…` before a capital or
  /// a digit, unless the full stop belongs to an abbreviation or an initial.
  ///
  /// - Parameter language: whose abbreviations to know.
  public func sentences(_ language: TextLanguage) -> [Range<Int>] {
    let splitter = SentenceSplitter(abbreviations: .of(language))
    var sentences: [Range<Int>] = []
    for line in contentLines {
      splitter.split(bytes.span, line, into: &sentences)
    }
    return sentences
  }
}

extension Span<UInt8> {
  /// The lines of a text without their ends; empty ones left out.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var offset = 0
    while offset < count {
      let length: Int
      switch self[offset] {
      case 0x0A, 0x0D: length = 1
      case 0xE2 where byte(offset + 1) == 0x80 && byte(offset + 2) & 0xFE == 0xA8: length = 3
      default: length = 0
      }
      if length > 0 {
        if offset > start { lines.append(start..<offset) }
        start = offset + length
      }
      offset += Swift.max(1, length)
    }
    if count > start { lines.append(start..<count) }
    return lines
  }

  /// A range without the white space at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, traits(at: start).contains(.space) { start = next(after: start) }
    while end > start {
      let (scalar, length) = scalar(before: end)
      guard ScalarTraits(scalar).contains(.space) else { break }
      end -= length
    }
    return start..<end
  }

  /// A line without a leading bullet, or number with a point or bracket, and the space behind it.
  func withoutListMarker(_ line: Range<Int>) -> Range<Int> {
    var offset = line.lowerBound
    while offset < line.upperBound, traits(at: offset).contains(.space) {
      offset = next(after: offset)
    }
    guard offset < line.upperBound else { return line }
    let (scalar, length) = scalar(at: offset)
    if "-*•–▪◦".unicodeScalars.contains(scalar) {
      offset += length
    } else {
      var digits = 0
      while digits < 3, offset < line.upperBound,
        self.scalar(at: offset).scalar.properties.generalCategory == .decimalNumber
      {
        offset = next(after: offset)
        digits += 1
      }
      guard digits > 0, offset < line.upperBound,
        self[offset] == UInt8(ascii: ".") || self[offset] == UInt8(ascii: ")")
      else { return line }
      offset += 1
    }
    guard offset < line.upperBound, traits(at: offset).contains(.space) else { return line }
    return offset..<line.upperBound
  }
}
