extension SourceText {
  /// How the text addresses its reader (methods §8.3); meant for an organisation's own copy, because
  /// in customers' comments `je` and `jullie` mean the company, or anyone.
  ///
  /// Not counted: `u` behind a number (hours), a capital U behind a noun such as `optie`, links, and
  /// parts of longer words (`U-bocht`). Words in quotation marks are found but marked as quoted.
  ///
  /// - Parameters:
  ///   - language: only Dutch knows the difference.
  ///   - lexicon: the words of each form.
  public func address(
    _ language: TextLanguage = .dutch, lexicon: AddressLexicon = .dutch
  ) -> AddressAnalysis {
    guard language == .dutch else { return .notApplicable }
    var scan = AddressScan(lexicon)
    for line in bytes.span.lines { scan.read(bytes.span, line) }
    return AddressAnalysis(
      hits: scan.hits, formalSalutation: scan.hasFormalSalutation,
      informalSalutation: scan.hasInformalSalutation)
  }
}

/// Collects the words of address, line by line.
private struct AddressScan {
  private let lexicon: AddressLexicon
  private(set) var hits: [AddressHit] = []
  private(set) var hasFormalSalutation = false
  private(set) var hasInformalSalutation = false

  init(_ lexicon: AddressLexicon) {
    self.lexicon = lexicon
  }

  mutating func read(_ bytes: Span<UInt8>, _ line: Range<Int>) {
    var quotations = QuotationCursor(bytes.quotations(in: line))
    var previous: Token?
    var tokenizer = Tokenizer(line)
    while let token = tokenizer.next(in: bytes) {
      defer { previous = token }
      guard token.kind == .word else { continue }
      let word = bytes.word(token.range)
      if lexicon.formalSalutations.contains(word) { hasFormalSalutation = true }
      if lexicon.informalSalutations.contains(word) { hasInformalSalutation = true }
      guard let kind = kind(of: word, token, after: previous, bytes) else { continue }
      let isQuoted = quotations.contains(token.range.lowerBound)
      hits.append(
        AddressHit(
          word: word, kind: kind, isCourtesy: lexicon.courtesies.contains(word),
          isQuoted: isQuoted && kind != .flemish, range: token.range))
    }
  }

  private func kind(
    of word: String, _ token: Token, after previous: Token?, _ bytes: Span<UInt8>
  ) -> AddressHit.Kind? {
    if word == "u", let previous {
      if previous.kind == .number { return nil }
      let isCapital = bytes[token.range.lowerBound] == UInt8(ascii: "U")
      if isCapital, lexicon.labelNouns.contains(bytes.word(previous.range)) { return nil }
    }
    // GE in capitals is a company more often than a pronoun.
    if lexicon.flemish.contains(word), bytes.text(token.range) != "GE" { return .flemish }
    if lexicon.formal.contains(word) { return .formal }
    return lexicon.informal.contains(word) ? .informal : nil
  }
}
