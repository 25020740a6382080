/// Finds tokens, one after the other, in time proportional to the text.
///
/// At each character the alternatives are tried in this order: link, dotted abbreviation, clitic,
/// number, word. Nearly every token of ordinary text is decided on the first, fast way: plain
/// letters up to a space or comma.
struct Tokenizer {
  private var position: Int
  private let end: Int
  /// Up to where runs of local-part characters are known to end without an @.
  var mailFailedUntil = 0
  /// Up to where runs of domain labels are known to hold no known ending.
  var domainFailedUntil = 0

  init(_ range: Range<Int>) {
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next(in bytes: Span<UInt8>) -> Token? {
    while position < end {
      let start = position
      if let token = plainWord(bytes, start) ?? token(bytes, start) {
        position = token.range.upperBound
        return token
      }
      position = bytes.next(after: start)
    }
    return nil
  }

  /// A run of ASCII letters and digits that nothing can lengthen.
  private func plainWord(_ bytes: Span<UInt8>, _ start: Int) -> Token? {
    var offset = start
    var hasLetter = false
    while offset < end {
      let byte = bytes[offset]
      if ScalarTraits(rawByte: byte).contains(.letter) {
        hasLetter = true
      } else if !ScalarTraits(rawByte: byte).contains(.number) {
        break
      }
      offset += 1
    }
    guard offset > start else { return nil }
    if offset < end {
      switch bytes[offset] {
      case 0x80..., UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "+"),
        UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "'"):
        return nil
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        // "12:30" is one number, and "https:" may open a link.
        if !hasLetter || bytes.hasPrefix("http", at: start) { return nil }
      default: break
      }
    }
    return Token(hasLetter ? .word : .number, start..<offset)
  }

  private mutating func token(_ bytes: Span<UInt8>, _ start: Int) -> Token? {
    if let linkEnd = link(bytes, start) { return Token(.link, start..<linkEnd) }
    let traits = bytes.traits(at: start)
    if traits.contains(.letter), let stop = abbreviation(bytes, start) {
      return Token(.abbreviation, start..<stop)
    }
    if let stop = bytes.clitic(at: start, until: end) { return Token(.clitic, start..<stop) }
    if traits.contains(.number), let stop = number(bytes, start) {
      return Token(.number, start..<stop)
    }
    guard traits.isAny(of: .letterOrNumber) else { return nil }
    return Token(.word, start..<word(bytes, start))
  }

  private mutating func link(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    webAddress(bytes, start, end) ?? mailAddress(bytes, start, end) ?? domain(bytes, start, end)
  }

  /// A letter and a point, at least twice.
  private func abbreviation(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var offset = start
    var count = 0
    while offset < end, bytes.traits(at: offset).contains(.letter) {
      let behind = bytes.next(after: offset)
      guard behind < end, bytes[behind] == UInt8(ascii: ".") else { break }
      offset = behind + 1
      count += 1
    }
    return count >= 2 ? offset : nil
  }

  /// Digits, and further digits behind a point, comma or colon; not when a letter follows, except
  /// that `12.30u` still starts with the number 12.
  private func number(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var offset = digits(bytes, start)
    var lastGroup: Int?
    while offset < end {
      let byte = bytes[offset]
      guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":"),
        offset + 1 < end, bytes.traits(at: offset + 1).contains(.number)
      else { break }
      lastGroup = offset
      offset = digits(bytes, offset + 1)
    }
    let isFollowedByLetter = offset < end && bytes.traits(at: offset).contains(.letter)
    return isFollowedByLetter ? lastGroup : offset
  }

  private func digits(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var offset = start
    while offset < end, bytes.traits(at: offset).contains(.number) {
      offset = bytes.next(after: offset)
    }
    return offset
  }

  /// Letters, digits and marks, joined by single apostrophes and hyphens.
  private func word(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var offset = bytes.next(after: start)
    while offset < end {
      let (scalar, length) = bytes.scalar(at: offset)
      let traits = ScalarTraits(scalar)
      if traits.isAny(of: [.letter, .number, .mark]) {
        offset += length
      } else if scalar == "'" || scalar == "’" || scalar == "\u{2011}" || scalar == "-",
        offset + length < end, bytes.traits(at: offset + length).isAny(of: .letterOrNumber)
      {
        offset += length
      } else {
        break
      }
    }
    return offset
  }
}

extension Span<UInt8> {
  private static var clitics: [StaticString] { ["s", "t", "n", "k", "m", "r", "ns", "tis"] }

  /// The end of a clitic such as `'s`: an apostrophe that follows no letter, and one of the reduced
  /// words with nothing joined to it.
  func clitic(at start: Int, until end: Int) -> Int? {
    let byte = byte(start)
    guard byte == UInt8(ascii: "'") || byte == 0xE2, start < end else { return nil }
    let (scalar, length) = scalar(at: start)
    guard scalar == "'" || scalar == "’" || scalar == "‘",
      !traits(before: start).isAny(of: .letterOrNumber)
    else { return nil }
    return reducedWord(at: start + length, until: end)
  }

  /// The end of one of the reduced words at an offset, with nothing joined to it.
  func reducedWord(at start: Int, until end: Int) -> Int? {
    for word in Self.clitics where hasPrefix(word, at: start) {
      let stop = start + word.utf8CodeUnitCount
      if stop == end || stop < end && !traits(at: stop).isAny(of: .letterOrNumber) { return stop }
    }
    return nil
  }
}
