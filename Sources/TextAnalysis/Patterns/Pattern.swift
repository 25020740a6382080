/// A regular expression that is matched in bounded time.
///
/// Characters, `.`, sets, `\d \w \s \b`, `\p{L}`, groups, alternatives, repetitions, options such as
/// `(?i)`, and looks ahead and behind of any length. Back-references and atomic groups are refused.
public struct Pattern: Sendable {
  /// The most steps that an expression may be written out to.
  public static let maximumSize = 20_000
  /// The deepest nesting of groups.
  static let maximumDepth = 200

  /// The expression as written.
  public let source: String
  let program: PatternProgram
  /// The bytes with which a match can start.
  let firstBytes: ByteSet

  /// Reads an expression.
  ///
  /// - Parameters:
  ///   - source: the expression.
  ///   - ignoresCase: whether capitals and small letters are the same.
  ///   - wholeWords: whether a match must start and end at a word boundary.
  /// - Throws: `PatternError` with the offset at which the expression is wrong.
  public init(
    _ source: String, ignoresCase: Bool = false, wholeWords: Bool = false
  ) throws(PatternError) {
    var parser = PatternParser(source, ignoresCase: ignoresCase)
    var node = try parser.parse()
    if wholeWords {
      node = .sequence([.assertion(.wordBoundary), node, .assertion(.wordBoundary)])
    }
    self.source = source
    program = try PatternCompiler.compile(node, captures: parser.captures)
    let first = node.firstBytes
    firstBytes = first.canBeEmpty ? .all : first.bytes
  }

  /// Where the expression matches.
  public struct Matches: Sendable, Hashable {
    /// The matches from front to back, none overlapping.
    public let ranges: [Range<Int>]
    /// The offset at which the search was given up because it took too long; nil where it came to
    /// the end of the text.
    public let abandonedAt: Int?
  }

  /// Finds the expression in a text.
  ///
  /// - Parameters:
  ///   - text: where to look.
  ///   - steps: how much work to do at most; the usual bound is generous for any sane expression
  ///     and ends a pathological one within about a second for each ten megabytes.
  public func matches(in text: SourceText, steps: Int? = nil) -> Matches {
    let bytes = text.bytes.span
    var matcher = PatternMatcher()
    var budget = steps ?? Self.usualSteps(bytes.count)
    var ranges: [Range<Int>] = []
    var offset = 0
    while offset <= bytes.count {
      if offset == bytes.count || firstBytes.contains(bytes[offset]) {
        if let end = matcher.match(program, bytes, at: offset, goesOn: true, budget: &budget) {
          ranges.append(offset..<end)
          if end > offset {
            offset = end
            continue
          }
        } else if budget == 0 {
          return Matches(ranges: ranges, abandonedAt: offset)
        }
      }
      offset = offset < bytes.count ? bytes.next(after: offset) : offset + 1
    }
    return Matches(ranges: ranges, abandonedAt: nil)
  }

  /// The work allowed for one expression over a text of some bytes.
  static func usualSteps(_ bytes: Int) -> Int { 1_000_000 + 64 * bytes }
}
