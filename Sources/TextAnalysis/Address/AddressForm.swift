/// How a text addresses its reader.
public enum AddressForm: String, Sendable, Hashable, CaseIterable {
  /// `u`, `uw`.
  case formal
  /// `je`, `jij`, `jullie`.
  case informal
  /// Both forms in one text.
  case mixed
  /// Nobody is addressed; imperatives are neutral.
  case none
  /// `ge`, `gij`: there `uw` is informal, so a person has to say what is meant.
  case flemish
  /// The language does not know the difference.
  case notApplicable = "not_applicable"

  /// The form of a text by the number of its words of each kind.
  init(formal: Int, informal: Int, flemish: Int) {
    if flemish > 0 {
      self = .flemish
    } else if formal > 0 && informal > 0 {
      self = .mixed
    } else if formal > 0 {
      self = .formal
    } else {
      self = informal > 0 ? .informal : .none
    }
  }
}

/// A word that addresses the reader.
public struct AddressHit: Sendable, Hashable {
  /// What the word says.
  public enum Kind: String, Sendable, Hashable {
    /// `u`, `uw`, `alstublieft`.
    case formal
    /// `je`, `jouw`, `alsjeblieft`.
    case informal
    /// `ge`, `gij`.
    case flemish
  }

  /// The word in lower case.
  public let word: String
  /// What it says.
  public let kind: Kind
  /// Whether it is a courtesy, such as `alstublieft`, and no pronoun.
  public let isCourtesy: Bool
  /// Whether it stands inside quotation marks: somebody else's words, or a mention of the word.
  public let isQuoted: Bool
  /// Its bytes in the text.
  public let range: Range<Int>
}

/// How a text addresses its reader, word by word.
public struct AddressAnalysis: Sendable, Hashable {
  /// Every word that addresses, quoted ones included, from front to back.
  public let hits: [AddressHit]
  /// Formal openings or closings, such as `Geachte`.
  public let hasFormalSalutation: Bool
  /// Informal openings or closings, such as `Groetjes`.
  public let hasInformalSalutation: Bool
  private let isApplicable: Bool

  /// Joins what was found.
  init(hits: [AddressHit], formalSalutation: Bool, informalSalutation: Bool) {
    self.hits = hits
    hasFormalSalutation = formalSalutation
    hasInformalSalutation = informalSalutation
    isApplicable = true
  }

  private init() {
    hits = []
    hasFormalSalutation = false
    hasInformalSalutation = false
    isApplicable = false
  }

  /// The answer for a language without the difference, such as English.
  public static let notApplicable = AddressAnalysis()

  /// The form of the text; quoted words do not count.
  public var verdict: AddressForm {
    guard isApplicable else { return .notApplicable }
    return AddressForm(
      formal: count(.formal), informal: count(.informal), flemish: count(.flemish))
  }

  /// The form by pronouns alone, without courtesies such as `alstublieft`.
  public var pronounVerdict: AddressForm {
    guard isApplicable else { return .notApplicable }
    let pronouns = hits.filter { !$0.isQuoted && !$0.isCourtesy }
    return AddressForm(
      formal: pronouns.count { $0.kind == .formal },
      informal: pronouns.count { $0.kind == .informal },
      flemish: pronouns.count { $0.kind == .flemish })
  }

  /// The number of words of a kind.
  ///
  /// - Parameters:
  ///   - kind: formal, informal or Flemish.
  ///   - quoted: whether to count those inside quotation marks instead of those outside.
  public func count(_ kind: AddressHit.Kind, quoted: Bool = false) -> Int {
    hits.count { $0.kind == kind && $0.isQuoted == quoted }
  }

  /// The different words of a kind outside quotation marks, sorted.
  public func words(_ kind: AddressHit.Kind) -> [String] {
    Set(hits.filter { $0.kind == kind && !$0.isQuoted }.map(\.word)).sorted()
  }
}
