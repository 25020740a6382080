public import Diagnostics
public import ResponseStore

/// What one column of a survey file is: a question with its kind and scale, or a role such as the
/// respondent's number.
///
/// The same value comes from `declare` at the prompt, from `surveys/NAME.yaml`, and from a proposal.
public struct ColumnDeclaration: Sendable, Hashable {
  /// What a column is for.
  public enum Role: Sendable, Hashable {
    /// An answer to a question.
    case question(QuestionKind)
    /// Who answered.
    case respondent
    /// When the answer was given; the pattern such as `MM/dd/yyyy`, or nil for the usual forms.
    case time(pattern: String?)
    /// The weight of the respondent, 0 or more.
    case weight
    /// A property to group and filter by.
    case segment
    /// The id of the touchpoint that the answer is about.
    case touchpoint
    /// The id of the journey that the answer is about.
    case journey
    /// The wave of fieldwork.
    case wave
    /// The case (visit, order, session) that the row belongs to.
    case caseIdentifier
  }

  /// The name used in commands; unique within the survey.
  public var name: Spanned<String>
  /// The header of the column in the file; several for a `multiple` question.
  public var columns: [Spanned<String>]
  /// What the column is for.
  public var role: Role
  /// The ends of the scale, lowest first; nil for kinds without a scale.
  public var scale: ClosedRange<Int>?
  /// Whether a low answer is a good one.
  public var isReversed: Bool
  /// Answers that stand for an absence, as written in the file.
  public var missing: [MissingCode]
  /// The rows that hold this question's answers, in long form; nil when all do.
  public var condition: Expression?
  /// The touchpoint that the question is about.
  public var touchpoint: String?
  /// The question as it was put to people.
  public var wording: Text?
  /// Values of a choice in their own order, with titles; empty when they speak for themselves.
  public var choices: [Choice]
  /// Why this was proposed; empty for what a person declared.
  public var reasons: [Text]
  /// Whether a proposal is unsure and should be looked at before it is used.
  public var isUnsure: Bool

  /// Declares a column.
  ///
  /// - Parameters:
  ///   - name: the name used in commands.
  ///   - columns: headers in the file.
  ///   - role: what the column is for.
  ///   - scale: the ends of the scale.
  ///   - isReversed: whether a low answer is a good one.
  ///   - missing: answers that stand for an absence.
  ///   - condition: the rows that hold this question's answers.
  ///   - touchpoint: the touchpoint that the question is about.
  ///   - wording: the question as it was put.
  ///   - choices: values in their own order.
  ///   - reasons: why this was proposed.
  ///   - isUnsure: whether a proposal should be looked at.
  public init(
    name: Spanned<String>, columns: [Spanned<String>], role: Role,
    scale: ClosedRange<Int>? = nil, isReversed: Bool = false, missing: [MissingCode] = [],
    condition: Expression? = nil, touchpoint: String? = nil, wording: Text? = nil,
    choices: [Choice] = [], reasons: [Text] = [], isUnsure: Bool = false
  ) {
    self.name = name
    self.columns = columns
    self.role = role
    self.scale = scale
    self.isReversed = isReversed
    self.missing = missing
    self.condition = condition
    self.touchpoint = touchpoint
    self.wording = wording
    self.choices = choices
    self.reasons = reasons
    self.isUnsure = isUnsure
  }
}

/// The kinds of question that `reis` knows.
public enum QuestionKind: String, Sendable, Hashable, CaseIterable {
  /// How likely to recommend: whole numbers 0–10.
  case nps
  /// Satisfaction with one thing.
  case csat
  /// Effort it took; version and direction are declared.
  case ces
  /// A rating on a declared scale.
  case rating
  /// A feeling, −2…+2 or named.
  case emotion
  /// One of several answers.
  case choice
  /// Any number of several answers.
  case multiple
  /// Yes or no.
  case yesNo = "yes-no"
  /// Free words.
  case text
}

/// An answer that stands for an absence.
public struct MissingCode: Sendable, Hashable {
  /// What it stands for.
  public enum Meaning: String, Sendable, Hashable, CaseIterable {
    /// Asked, not answered.
    case blank
    /// The customer never met the touchpoint.
    case notVisited = "not-visited"
    /// The question was not put to this respondent.
    case notAsked = "not-asked"
    /// It does not apply.
    case notApplicable = "not-applicable"
  }

  /// The answer as written in the file.
  public var value: String
  /// What it stands for.
  public var meaning: Meaning

  /// Declares a code.
  ///
  /// - Parameters:
  ///   - value: the answer as written in the file.
  ///   - meaning: what it stands for.
  public init(_ value: String, _ meaning: Meaning) {
    self.value = value
    self.meaning = meaning
  }
}

/// One value of a choice, with the words people read.
public struct Choice: Sendable, Hashable {
  /// The value as written in the file.
  public var value: String
  /// What people read; nil when the value speaks for itself.
  public var title: Text?
  /// The valence −2…+2 of a named emotion; nil for other choices.
  public var valence: Int?

  /// Declares a value.
  ///
  /// - Parameters:
  ///   - value: the value as written in the file.
  ///   - title: what people read.
  ///   - valence: the valence of a named emotion.
  public init(_ value: String, title: Text? = nil, valence: Int? = nil) {
    self.value = value
    self.title = title
    self.valence = valence
  }
}
