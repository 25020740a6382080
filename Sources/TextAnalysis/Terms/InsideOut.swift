public import Statistics

/// Whether a text speaks of the organisation or of the customer.
///
/// The inside-out ratio is the share of the organisation's words among the words about either side:
/// `wij`, `ons`, `onze` against `u`, `je`, `jouw`. Own definition, without published validation.
public struct InsideOut: Sendable, Hashable {
  /// Words about the organisation.
  public let organisation: Int
  /// Words about the reader.
  public let customer: Int

  /// Joins the counts.
  public init(organisation: Int, customer: Int) {
    self.organisation = organisation
    self.customer = customer
  }

  /// The ratio with its interval, from 0 to 1; above ½ the text is mostly about the organisation.
  ///
  /// - Throws: `Undefined.noData` where the text names neither side.
  public func ratio() throws(Undefined) -> ShareEstimate {
    try ShareEstimate(successes: organisation, n: organisation + customer)
  }
}

extension InsideOut {
  /// The words about either side in a language, in lower case.
  public struct Lexicon: Sendable, Hashable {
    /// Words about the organisation; a brand's own name can be added.
    public var organisation: Set<String>
    /// Words about the reader.
    public var customer: Set<String>

    /// Makes a lexicon; words in lower case.
    public init(organisation: Set<String>, customer: Set<String>) {
      self.organisation = organisation
      self.customer = customer
    }

    /// The usual words of a language.
    public static func of(_ language: TextLanguage) -> Lexicon {
      switch language {
      case .dutch:
        let address = AddressLexicon.dutch
        return Lexicon(
          organisation: ["wij", "we", "ons", "onze", "onszelf"],
          customer: address.formal.union(address.informal).union(address.flemish)
            .subtracting(address.courtesies))
      case .english:
        return Lexicon(
          organisation: ["we", "us", "our", "ours", "ourselves"],
          customer: ["you", "your", "yours", "yourself", "yourselves"])
      }
    }
  }
}

extension SourceText {
  /// Counts the words about the organisation and about the reader; quoted passages are left out.
  public func insideOut(_ lexicon: InsideOut.Lexicon) -> InsideOut {
    var organisation = 0
    var customer = 0
    let bytes = bytes.span
    for line in bytes.lines {
      var quotations = QuotationCursor(bytes.quotations(in: line))
      for token in tokens(in: line) where token.kind == .word {
        if quotations.contains(token.range.lowerBound) { continue }
        let word = bytes.word(token.range)
        if lexicon.organisation.contains(word) { organisation += 1 }
        if lexicon.customer.contains(word) { customer += 1 }
      }
    }
    return InsideOut(organisation: organisation, customer: customer)
  }
}
