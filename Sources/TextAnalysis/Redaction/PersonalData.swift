/// Something in a text that may lead to a person.
public struct PersonalData: Sendable, Hashable {
  /// What it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A mail address.
    case email
    /// A telephone number of nine digits or more; service numbers such as `0900-1234` are none.
    case phone
    /// A bank account whose check digits are right.
    case iban
    /// A payment card whose check digit is right.
    case card
    /// A Dutch citizen service number (BSN) that passes the eleven test.
    case citizenNumber = "citizen-number"
    /// A Dutch postcode, with the house number behind it.
    case postcode
    /// A street with a house number.
    case address
    /// An account name behind an @.
    case handle
    /// A name from the list, or one behind `dhr.`, `mevrouw` and the like.
    case name
  }

  /// What it is.
  public let kind: Kind
  /// Its bytes in the text.
  public let range: Range<Int>
}

/// What to take out of texts before they are shown or exported.
///
/// Found by form: a name that nobody listed, or a story that only one person can tell, stays.
public struct Redaction: Sendable {
  /// The kinds that are taken out.
  public var kinds: Set<PersonalData.Kind>
  let names: TermList?

  /// Makes a redaction.
  ///
  /// - Parameters:
  ///   - kinds: what to take out; everything unless told otherwise.
  ///   - names: names to take out, such as those of a column. A name that is written with a capital
  ///     is only found with one, so that `Wit` does not take the colour away.
  public init(
    kinds: Set<PersonalData.Kind> = Set(PersonalData.Kind.allCases), names: [String] = []
  ) {
    self.kinds = kinds
    self.names = names.isEmpty ? nil : TermList(names.compactMap { TermRule($0) })
  }

  /// Finds personal data, from front to back, none overlapping.
  public func findings(in text: SourceText) -> [PersonalData] {
    let scan = PersonalDataScan(text)
    let found = scan.mail() + scan.accounts() + scan.numbers() + scan.places() + scan.names(names)
    let ordered = found.filter { kinds.contains($0.kind) }.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    // Of two that overlap the earlier one stays, then the longer one.
    var kept: [PersonalData] = []
    for finding in ordered
    where finding.range.lowerBound >= kept.last?.range.upperBound ?? 0 {
      kept.append(finding)
    }
    return kept
  }

  /// The text with everything found replaced by its kind in square brackets.
  ///
  /// - Parameters:
  ///   - text: what somebody wrote.
  ///   - label: the words for a kind; its English name unless told otherwise.
  public func redacted(
    _ text: SourceText, label: (PersonalData.Kind) -> String = { $0.rawValue }
  ) -> String {
    var result: [UInt8] = []
    var offset = 0
    for finding in findings(in: text) {
      result.append(contentsOf: text.bytes[offset..<finding.range.lowerBound])
      result.append(contentsOf: "[\(label(finding.kind))]".utf8)
      offset = finding.range.upperBound
    }
    guard offset > 0 else { return text.string }
    result.append(contentsOf: text.bytes[offset...])
    return String(decoding: result, as: UTF8.self)
  }
}
