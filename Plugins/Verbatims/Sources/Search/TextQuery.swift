import TextAnalysis

/// A search in comments: words, word beginnings, stems, words in a row and expressions, joined by
/// *and*, *or* and *not*.
struct TextQuery: Sendable {
  /// One word of a search.
  struct Word: Hashable, Sendable {
    /// How a word of a comment has to be like it.
    enum Likeness: Hashable, Sendable {
      /// The same, upper and lower case taken as equal.
      case same
      /// Beginning with it.
      case beginning
      /// Having the same stem.
      case stem
    }

    /// In lower case.
    let text: String
    let likeness: Likeness
  }

  /// Something that can be found.
  enum Item: Sendable {
    /// Words in a row; nearly always one.
    case words([Word])
    /// A regular expression, or a piece of text without a word in it, such as an emoji.
    case pattern(Pattern)
  }

  /// Something that must be there, or must not.
  struct Part: Sendable {
    let item: Item
    let isNegated: Bool
  }

  /// The search as written.
  let source: String
  /// The search finds a comment when all parts of one alternative hold.
  let alternatives: [[Part]]

  /// Reads a search.
  ///
  /// - Parameter source: the search as written.
  /// - Throws: what is wrong and where.
  init(_ source: String) throws(TextQueryProblem) {
    var parser = TextQueryParser(source)
    self.source = source
    alternatives = try parser.parse()
  }

  /// One piece of plain letters for each alternative that every comment found must hold, upper and
  /// lower case taken as equal; nil where an alternative has none.
  ///
  /// With it the store rules out nearly all comments before a word of them is looked at.
  var necessaryLetters: [String]? {
    var letters: [String] = []
    for parts in alternatives {
      let certain = parts.flatMap { part -> [String] in
        guard !part.isNegated, case .words(let words) = part.item else { return [] }
        return words.filter { $0.likeness != .stem && $0.text.utf8.allSatisfy(Self.isPlain) }
          .map(\.text)
      }
      guard let longest = certain.max(by: { $0.utf8.count < $1.utf8.count }) else { return nil }
      letters.append(longest)
    }
    return letters
  }

  /// Letters and digits that are written in one way only; an apostrophe is not.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

/// What is wrong with a search.
struct TextQueryProblem: Error {
  /// What it is.
  enum Reason {
    /// There is nothing to find.
    case nothing
    /// `|`, `&` or `!` without something on the side that needs it.
    case missingPart
    /// Every part of an alternative says what must not be there.
    case onlyNegative
    /// `/` that is not closed.
    case openExpression
    /// An expression that cannot be read.
    case expression(PatternError.Reason)
  }

  let reason: Reason
  /// The offset in the search, in UTF-8 bytes.
  let offset: Int
}
