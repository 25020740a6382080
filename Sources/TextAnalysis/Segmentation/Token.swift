/// A piece of text that counts as one: a word, a number, a link.
public struct Token: Sendable, Hashable {
  /// What a token is.
  ///
  /// URLs and mail addresses are no words; numbers are no words either.
  public enum Kind: UInt8, Sendable, Hashable {
    /// A URL, a mail address or a bare domain such as `shop.nl/help`.
    case link
    /// A dotted abbreviation such as `a.u.b.`
    case abbreviation
    /// A word reduced to an apostrophe and a letter, such as `'s` in `'s avonds`.
    case clitic
    /// Digits with points, commas or colons inside: `1.250,50`, `12:30`.
    case number
    /// Letters and digits, with apostrophes and hyphens inside: `foto's`, `auto-ongeluk`, `2x`.
    case word
  }

  /// What the token is.
  public let kind: Kind
  /// Its bytes in the text.
  public let range: Range<Int>

  /// Makes a token.
  public init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

extension SourceText {
  /// The tokens of the text, from front to back.
  public var tokens: [Token] { tokens(in: 0..<bytes.count) }

  /// The tokens of a part that starts and ends at a token boundary, such as a line or a sentence.
  public func tokens(in range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    var tokenizer = Tokenizer(range)
    let bytes = bytes.span
    while let token = tokenizer.next(in: bytes) { tokens.append(token) }
    return tokens
  }

  /// The words of the text for counting: in lower case, with plain apostrophes and hyphens; only
  /// tokens with a letter that are no links.
  public var words: [String] { words(in: 0..<bytes.count) }

  /// The words of a part of the text; see `words`.
  public func words(in range: Range<Int>) -> [String] {
    var words: [String] = []
    var tokenizer = Tokenizer(range)
    let bytes = bytes.span
    while let token = tokenizer.next(in: bytes) {
      if bytes.isWord(token) { words.append(bytes.word(token.range)) }
    }
    return words
  }

  /// A token in lower case, with plain apostrophes and hyphens.
  public func word(_ token: Token) -> String { bytes.span.word(token.range) }
}

extension Span<UInt8> {
  /// Whether a token counts as a word: it holds a letter and is no link.
  func isWord(_ token: Token) -> Bool {
    guard token.kind != .link, token.kind != .number else { return false }
    var offset = token.range.lowerBound
    while offset < token.range.upperBound {
      if traits(at: offset).contains(.letter) { return true }
      offset = next(after: offset)
    }
    return false
  }

  /// The text of a token in lower case, with plain apostrophes and hyphens.
  func word(_ range: Range<Int>) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count)
    appendWord(range, to: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  /// Appends the text of a token in lower case, with plain apostrophes and hyphens.
  func appendWord(_ range: Range<Int>, to folded: inout [UInt8]) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = self[offset]
      if byte < 0x80 {
        folded.append(byte.asciiLowercased)
        offset += 1
        continue
      }
      let (scalar, length) = scalar(at: offset)
      switch scalar {
      case "’", "‘": folded.append(UInt8(ascii: "'"))
      case "\u{2011}": folded.append(UInt8(ascii: "-"))
      default: folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
      offset += length
    }
  }
}
