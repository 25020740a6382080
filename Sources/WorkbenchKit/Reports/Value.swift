/// One cell of a table, or one number of a metric.
public enum Value: Sendable, Hashable {
  /// Words from data: a category, a name, a comment.
  case text(String)
  /// A word of the product itself, such as a verdict or `total`; translated for people, stable in files.
  case term(Term)
  /// A count or another whole number.
  case integer(Int)
  /// A number in full precision; never NaN or infinite.
  case decimal(Double)
  /// A share of 0…1, shown as a percentage.
  case share(Double)
  /// A day as `2026-03-31`, or a moment as `2026-03-31 14:05:00`, as written in the data.
  case date(String)
  /// No value, and why.
  case missing(MissingReason)
}

/// Why there is no value: in survey work these are different things.
public struct MissingReason: Sendable, Hashable {
  /// The stable name, such as `no-answer`.
  public let id: String
  /// What people read.
  public let title: Text

  /// Declares a reason.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - title: what people read; one or two words.
  public init(_ id: String, _ title: Text) {
    self.id = id
    self.title = title
  }

  /// Two reasons are the same when their names are.
  public static func == (left: MissingReason, right: MissingReason) -> Bool {
    left.id == right.id
  }

  /// Feeds the name into a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// Asked, but nothing was filled in.
  public static let noAnswer = MissingReason("no-answer", Text("no answer", nl: "geen antwoord"))
  /// The question was not put to this respondent.
  public static let notAsked = MissingReason("not-asked", Text("not asked", nl: "niet gevraagd"))
  /// The customer never met the touchpoint.
  public static let notVisited = MissingReason(
    "not-visited", Text("not visited", nl: "niet bezocht"))
  /// An answer that the declared scale does not have.
  public static let outsideScale = MissingReason(
    "outside-scale", Text("outside the scale", nl: "buiten de schaal"))
  /// Too few answers to show a score.
  public static let suppressed = MissingReason(
    "suppressed", Text("suppressed", nl: "onderdrukt"))
  /// The figure has no meaning here.
  public static let notApplicable = MissingReason(
    "not-applicable", Text("not applicable", nl: "niet van toepassing"))
  /// The file has no value in this place.
  public static let empty = MissingReason("empty", Text("empty", nl: "leeg"))
}

/// A word of the product itself: stable in files, translated for people.
public struct Term: Sendable, Hashable {
  /// What files and scripts hold.
  public let id: String
  /// What people read.
  public let title: Text
  /// Whether it is a sentence for people, which files hold in the reader's language.
  public let isSentence: Bool

  /// Declares a term.
  ///
  /// - Parameters:
  ///   - id: what files and scripts hold.
  ///   - title: what people read.
  public init(_ id: String, _ title: Text) {
    self.id = id
    self.title = title
    isSentence = false
  }

  /// A sentence for people in a cell of a table: files hold it in the reader's language.
  ///
  /// - Parameter sentence: the sentence.
  public init(sentence: Text) {
    id = sentence.en
    title = sentence
    isSentence = true
  }

  /// Two terms are the same when their ids are.
  public static func == (left: Term, right: Term) -> Bool { left.id == right.id }

  /// Feeds the id into a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// The row over all groups together.
  public static let total = Term("total", Text("Total", nl: "Totaal"))
  /// Too few answers to show a score.
  public static let suppressed = Term("suppressed", Text("suppressed", nl: "onderdrukt"))
  /// Enough answers to show a score, too few to lean on it.
  public static let indicative = Term("indicative", Text("indicative", nl: "indicatief"))
}

extension Value {
  /// The number in full precision, for values that are numbers.
  public var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .decimal(let value), .share(let value): value
    case .text, .term, .date, .missing: nil
    }
  }

  /// Whether there is no value.
  public var isMissing: Bool {
    if case .missing = self { true } else { false }
  }

  /// What files hold for values that are words: the words, a term's id, a date; nil for the rest.
  public var word: String? {
    switch self {
    case .text(let text), .date(let text): text
    case .term(let term): term.id
    case .integer, .decimal, .share, .missing: nil
    }
  }

  /// A decimal that is missing, with the reason given, when there is no number to show.
  ///
  /// - Parameters:
  ///   - number: the number, or nil.
  ///   - reason: why there is none.
  public static func decimal(_ number: Double?, orMissing reason: MissingReason) -> Value {
    guard let number, number.isFinite else { return .missing(reason) }
    return .decimal(number)
  }
}
