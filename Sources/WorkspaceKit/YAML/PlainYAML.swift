/// Reads the YAML that people write most, many times faster than the general parser.
///
/// What is read: mappings and lists in blocks, `[…]` and `{…}` on one line, scalars on one line,
/// plain or in quotes, and comments. At anything else - anchors, tags, texts over several lines, tabs,
/// keys written twice, and everything that is wrong - it gives up, and the general parser reads the
/// file and says what is wrong. Where it does not give up, it gives the same pieces at the same
/// places; a fuzzer holds the two against each other.
struct PlainYAML {
  /// The file does not keep to what is read here.
  struct GivenUp: Error {}

  let bytes: [UInt8]
  let limits: YAMLLimits
  /// The lines that hold something, in order.
  var lines: [Line] = []
  /// The line at which reading stands, in `lines`.
  var at = 0
  var nodes = 0

  /// A line without its indent, its end and the spaces before it.
  struct Line {
    /// The number in the file, from 1.
    var number: Int
    /// The number of spaces that it begins with.
    var indent: Int
    /// The first byte after the indent.
    var start: Int
    /// Behind the last byte that is not a space.
    var end: Int
    /// The first byte of the line itself.
    var origin: Int
    /// Whether bytes and characters are the same.
    var isASCII: Bool
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - text: the file.
  ///   - limits: how much is read.
  /// - Returns: nil where the general parser must look at the file.
  static func read(_ text: String, limits: YAMLLimits) -> YAMLNode? {
    var reading = PlainYAML(bytes: Array(text.utf8), limits: limits)
    return try? reading.document()
  }

  private init(bytes: [UInt8], limits: YAMLLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func document() throws(GivenUp) -> YAMLNode {
    try split()
    guard let first = lines.first else { throw GivenUp() }
    let root = try block(indent: first.indent, depth: 1)
    guard at == lines.count else { throw GivenUp() }
    return root
  }

  // MARK: Lines

  private mutating func split() throws(GivenUp) {
    lines.reserveCapacity(bytes.count / 24)
    var number = 1
    var here = 0
    while here < bytes.count {
      let origin = here
      while here < bytes.count, bytes[here] == 0x20 { here += 1 }
      let start = here
      var last = here
      var isASCII = true
      while here < bytes.count, bytes[here] != 0x0A {
        let byte = bytes[here]
        if byte != 0x20 { last = here + 1 }
        if byte < 0x20 || byte == 0x7F {
          guard byte == 0x0D, here + 1 < bytes.count, bytes[here + 1] == 0x0A else {
            throw GivenUp()
          }
          if last == here + 1 { last = Self.trimmed(bytes, start, here) }
        } else if byte >= 0x80 {
          isASCII = false
          if Self.isStrange(bytes, here) { throw GivenUp() }
        }
        here += 1
      }
      here += 1
      if last > start, bytes[start] != UInt8(ascii: "#") {
        lines.append(
          Line(
            number: number, indent: start - origin, start: start, end: last, origin: origin,
            isASCII: isASCII))
      }
      number += 1
    }
  }

  /// Behind the last byte before a carriage return that is not a space.
  private static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }

  /// Whether a character begins here that YAML counts as a line end or as no character at all.
  private static func isStrange(_ bytes: [UInt8], _ here: Int) -> Bool {
    func next(_ offset: Int) -> UInt8 { here + offset < bytes.count ? bytes[here + offset] : 0 }
    switch bytes[here] {
    case 0xC2: return next(1) < 0xA0
    case 0xE2: return next(1) == 0x80 && (next(2) == 0xA8 || next(2) == 0xA9)
    case 0xEF: return next(1) == 0xBB && next(2) == 0xBF || next(1) == 0xBF && next(2) >= 0xBE
    default: return false
    }
  }

  /// The column of a byte, from 1, in characters.
  func column(_ byte: Int, _ line: Line) -> Int {
    if line.isASCII { return byte - line.origin + 1 }
    return bytes[line.origin..<byte].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  mutating func node(
    _ content: YAMLNode.Content, _ byte: Int, _ line: Line
  ) throws(GivenUp) -> YAMLNode {
    nodes += 1
    guard nodes <= limits.nodes else { throw GivenUp() }
    return YAMLNode(content, line: line.number, column: column(byte, line))
  }
}
