/// A term that copy should not use, and what to say instead.
public struct TermRule: Sendable, Hashable {
  /// The term as written in the list: one or more words; a `*` at the end matches any ending.
  public let term: String
  /// What to say instead; empty where the list has no better word.
  public let prefer: String
  /// The words to compare, in lower case, without the star.
  let words: [String]
  /// Whether the last word may go on.
  let isPrefix: Bool

  /// Reads a rule; nil for a term without words.
  ///
  /// - Parameters:
  ///   - term: such as `customer journey` or `touchpoint*`.
  ///   - prefer: what to say instead.
  public init?(_ term: String, prefer: String = "") {
    let text = SourceText(term)
    let isPrefix = text.bytes.last == UInt8(ascii: "*")
    let words = text.tokens.map { text.word($0) }
    guard !words.isEmpty else { return nil }
    self.term = term
    self.prefer = prefer
    self.words = words
    self.isPrefix = isPrefix
  }
}

/// A term found in a text.
public struct TermHit: Sendable, Hashable {
  /// The position of the rule in its list.
  public let rule: Int
  /// The words found, in lower case with single spaces.
  public let found: String
  /// The position of the first word among the text's tokens.
  public let token: Int
  /// The bytes from the first word to the last.
  public let range: Range<Int>
}
