/// Quoted passages of a line.
extension Span<UInt8> {
  /// Ranges from the opening to the closing quotation mark, both included.
  ///
  /// Straight and single quotes open only behind a space or bracket and before a character; an
  /// apostrophe inside or before a word (`foto's`, `'s avonds`) is no quote. A quote may hold
  /// several sentences but ends with its line.
  func quotations(in line: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    // Where a closing mark was looked for in vain, so that a long line is not searched again.
    var missing: [Unicode.Scalar: Int] = [:]
    var offset = line.lowerBound
    while offset < line.upperBound {
      let (mark, length) = scalar(at: offset)
      let start = offset
      offset += length
      guard let closers = Self.closers(of: mark), missing[mark] == nil,
        opensQuotation(mark, start, offset, line)
      else { continue }
      if let end = closing(mark, closers, offset, line) {
        found.append(start..<end)
        offset = end
      } else {
        missing[mark] = start
      }
    }
    return found
  }

  private static func closers(of mark: Unicode.Scalar) -> String.UnicodeScalarView? {
    switch mark {
    case "“": "”".unicodeScalars
    case "„": "”“".unicodeScalars
    case "«": "»".unicodeScalars
    case "\"": "\"".unicodeScalars
    case "‘": "’".unicodeScalars
    case "'": "'".unicodeScalars
    default: nil
    }
  }

  private func opensQuotation(
    _ mark: Unicode.Scalar, _ start: Int, _ behind: Int, _ line: Range<Int>
  ) -> Bool {
    guard mark == "\"" || mark == "'" || mark == "‘" else { return true }
    if start > line.lowerBound {
      let (before, _) = scalar(before: start)
      guard ScalarTraits(before).contains(.space) || "([{:-–—".unicodeScalars.contains(before)
      else { return false }
    }
    guard behind < line.upperBound, !traits(at: behind).contains(.space) else { return false }
    return mark == "\"" || reducedWord(at: behind, until: line.upperBound) == nil
  }

  /// The offset behind the closing mark; an apostrophe before a letter does not close.
  private func closing(
    _ mark: Unicode.Scalar, _ closers: String.UnicodeScalarView, _ start: Int, _ line: Range<Int>
  ) -> Int? {
    let isSingle = mark == "'" || mark == "‘"
    var offset = start
    while offset < line.upperBound {
      let (scalar, length) = scalar(at: offset)
      offset += length
      guard closers.contains(scalar) else { continue }
      let isApostrophe =
        isSingle && offset < line.upperBound && traits(at: offset).isAny(of: [.letter, .digit])
      if !isApostrophe { return offset }
    }
    return nil
  }
}

/// Tells whether places lie inside quotations, asked from front to back.
struct QuotationCursor {
  private let quotations: [Range<Int>]
  private var index = 0

  init(_ quotations: [Range<Int>]) {
    self.quotations = quotations
  }

  /// Whether an offset, not before the last one asked for, lies inside a quotation.
  mutating func contains(_ offset: Int) -> Bool {
    while index < quotations.count, quotations[index].upperBound <= offset { index += 1 }
    return index < quotations.count && quotations[index].lowerBound < offset
  }
}
