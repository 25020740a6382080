/// Splits one line into sentences.
struct SentenceSplitter {
  let abbreviations: Abbreviations

  func split(_ bytes: Span<UInt8>, _ line: Range<Int>, into sentences: inout [Range<Int>]) {
    var start = line.lowerBound
    var offset = start
    while offset < line.upperBound {
      guard let mark = stop(bytes, offset, line.upperBound) else {
        offset = bytes.next(after: offset)
        continue
      }
      offset = mark.end
      guard mark.end == line.upperBound || bytes.traits(at: mark.end).contains(.space) else {
        continue
      }
      let next = bytes.trimmed(mark.end..<line.upperBound)
      guard !next.isEmpty else { break }
      guard opensSentence(bytes, next),
        !mark.isFullStop || endsSentence(bytes, start..<mark.start, next)
      else { continue }
      sentences.append(bytes.trimmed(start..<mark.end))
      start = mark.end
    }
    let rest = bytes.trimmed(start..<line.upperBound)
    if !rest.isEmpty { sentences.append(rest) }
  }

  /// A run of closing punctuation and the quotes and brackets behind it.
  private struct Stop {
    let start: Int
    let end: Int
    /// Whether it is a single full stop, which may belong to an abbreviation.
    let isFullStop: Bool
  }

  private func stop(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Stop? {
    let first = bytes[start]
    guard
      first == UInt8(ascii: ".") || first == UInt8(ascii: "!") || first == UInt8(ascii: "?")
        || first == 0xE2
    else { return nil }
    let marks = skip(bytes, start, limit, while: ".!?…")
    guard marks > start else { return nil }
    let end = skip(bytes, marks, limit, while: "\"'”’»)]")
    return Stop(
      start: start, end: end, isFullStop: marks == start + 1 && first == UInt8(ascii: "."))
  }

  private func skip(
    _ bytes: Span<UInt8>, _ start: Int, _ limit: Int, while set: StaticString
  ) -> Int {
    let set = set.description.unicodeScalars
    var offset = start
    while offset < limit {
      let (scalar, length) = bytes.scalar(at: offset)
      guard set.contains(scalar) else { break }
      offset += length
    }
    return offset
  }

  /// The offset behind opening quotes and brackets.
  private func body(_ bytes: Span<UInt8>, _ next: Range<Int>) -> Int {
    skip(bytes, next.lowerBound, next.upperBound, while: " \"'“‘„«([¿¡")
  }

  /// Whether what follows starts with a capital or digit, or with a clitic and a capital.
  private func opensSentence(_ bytes: Span<UInt8>, _ next: Range<Int>) -> Bool {
    let body = body(bytes, next)
    if body < next.upperBound, bytes.traits(at: body).isAny(of: [.upper, .digit]) { return true }
    let (apostrophe, length) = bytes.scalar(at: next.lowerBound)
    guard apostrophe == "'" || apostrophe == "’" || apostrophe == "‘" else { return false }
    let letter = next.lowerBound + length
    guard letter + 1 < next.upperBound,
      "stnkmr".utf8.contains(bytes[letter]), bytes.traits(at: letter + 1).contains(.space)
    else { return false }
    let capital = bytes.trimmed((letter + 1)..<next.upperBound)
    return !capital.isEmpty && bytes.traits(at: capital.lowerBound).contains([.upper, .letter])
  }

  /// Whether a full stop behind some text ends the sentence: not behind an initial, nor behind an
  /// abbreviation unless that may come last.
  private func endsSentence(
    _ bytes: Span<UInt8>, _ before: Range<Int>, _ next: Range<Int>
  ) -> Bool {
    let word = bytes.word(lastRun(bytes, before))
    guard !word.isEmpty else { return true }
    if isInitial(word) || abbreviations.neverFinal.contains(word) { return false }
    let maybeFinal = abbreviations.maybeFinal.contains(word)
    if !maybeFinal, isDottedInitials(word) { return false }
    let body = body(bytes, next)
    return !(maybeFinal && body < next.upperBound && bytes.traits(at: body).contains(.digit))
  }

  /// The run of letters, digits, points, apostrophes and hyphens at the end of a range.
  private func lastRun(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.upperBound
    while start > range.lowerBound {
      let (scalar, length) = bytes.scalar(before: start)
      guard
        ScalarTraits(scalar).isAny(of: .letterOrNumber) || scalar == "." || scalar == "'"
          || scalar == "’" || scalar == "-"
      else { break }
      start -= length
    }
    return start..<range.upperBound
  }

  private func isInitial(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    return scalars.count == 1 && scalars.allSatisfy { ScalarTraits($0).contains(.letter) }
  }

  /// `a.b`: letters with points between.
  private func isDottedInitials(_ word: String) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { isInitial(String($0)) }
  }
}
