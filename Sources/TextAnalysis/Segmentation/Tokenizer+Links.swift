/// Links: web addresses, mail addresses, bare domains.
extension Tokenizer {
  private static let endings: [StaticString] = ["nl", "com", "be", "eu", "org", "net"]

  /// `https://…`, `www.…`: up to a space, bracket or double quote, without closing punctuation.
  func webAddress(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let prefix: Int
    if bytes.hasPrefix("www.", at: start) {
      prefix = 4
    } else if bytes.hasPrefix("http://", at: start) {
      prefix = 7
    } else if bytes.hasPrefix("https://", at: start) {
      prefix = 8
    } else {
      return nil
    }
    return run(bytes, start + prefix, end, stopsAtQuotes: true, trailing: ".,;:!?)]")
  }

  /// A run of characters up to a space, cut behind its last character that is no closing
  /// punctuation; nil where nothing is left.
  private func run(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, stopsAtQuotes: Bool, trailing: StaticString
  ) -> Int? {
    var offset = start
    var last: Int?
    while offset < end {
      let (scalar, length) = bytes.scalar(at: offset)
      if ScalarTraits(scalar).contains(.space) { break }
      if stopsAtQuotes, "<>\"”“".unicodeScalars.contains(scalar) { break }
      offset += length
      if !trailing.description.unicodeScalars.contains(scalar) { last = offset }
    }
    return last
  }

  /// `name@host.tld`.
  mutating func mailAddress(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start >= mailFailedUntil else { return nil }
    var offset = start
    while offset < end, Self.isLocalPart(bytes, offset) { offset = bytes.next(after: offset) }
    guard offset > start else { return nil }
    // Whatever starts later in the same run ends at the same place, and fails there too.
    mailFailedUntil = offset
    guard offset < end, bytes[offset] == UInt8(ascii: "@"),
      let host = Self.label(bytes, offset + 1, end)
    else { return nil }
    var stop: Int?
    var next = host
    while next < end, bytes[next] == UInt8(ascii: "."), let part = Self.label(bytes, next + 1, end)
    {
      stop = part
      next = part
    }
    return stop
  }

  /// `shop.nl`, `help.shop.com/page`: labels and points up to a known ending.
  mutating func domain(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start >= domainFailedUntil, bytes.isWordBoundary(start),
      var offset = Self.label(bytes, start, end)
    else { return nil }
    var known: Int?
    while offset < end, bytes[offset] == UInt8(ascii: "."),
      let part = Self.label(bytes, offset + 1, end)
    {
      known = Self.ending(bytes, offset + 1, end) ?? known
      offset = part
    }
    guard let known else {
      domainFailedUntil = offset
      return nil
    }
    guard known < end, bytes[known] == UInt8(ascii: "/") else { return known }
    return run(bytes, known + 1, end, stopsAtQuotes: false, trailing: ".,;:!?)") ?? known
  }

  private static func isLocalPart(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      true
    default: bytes.traits(at: offset).isAny(of: .letterOrNumber)
    }
  }

  /// The end of a run of letters, digits and hyphens; nil where there is none.
  private static func label(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var offset = start
    while offset < end,
      bytes[offset] == UInt8(ascii: "-") || bytes.traits(at: offset).isAny(of: .letterOrNumber)
    {
      offset = bytes.next(after: offset)
    }
    return offset > start ? offset : nil
  }

  /// The end of a known top-level domain at an offset, not followed by a letter or digit.
  private static func ending(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    for word in endings where bytes.hasPrefix(word, at: start) {
      let stop = start + word.utf8CodeUnitCount
      if stop == end || stop < end && !bytes.traits(at: stop).contains(.wordPart) { return stop }
    }
    return nil
  }
}
