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
    /// What happened: the activity of an event log.
    case activity
    /// Whether a row of an event log says that the activity begins or that it is complete.
    case lifecycle
    /// What the beginning and the completion of one activity have in common.
    case instance
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
  public var missing: [AbsenceCode]
  /// The rows that hold this question's answers, in long form; nil when all do.
  public var condition: Expression?
  /// The touchpoint that the question is about.
  public var touchpoint: String?
  /// The element of a customer experience map that the question measures.
  public var element: ExperienceElement?
  /// The question as it was put to people.
  public var wording: Text?
  /// Values of a choice in their own order, with titles; empty when they speak for themselves.
  public var choices: [Choice]
  /// What stands between the answers of a `multiple` question that are written in one cell; nil
  /// where every answer has a column of its own.
  public var separator: String?
  /// Why this was proposed; empty for what a person declared.
  public var reasons: [Text]
  /// Whether a proposal is unsure and should be looked at before it is used.
  public var isUnsure: Bool
  /// Where a survey's file declares it; empty for what comes from the prompt or a proposal.
  public var points = FilePoints()

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
  ///   - element: the element of a customer experience map that it measures.
  ///   - wording: the question as it was put.
  ///   - choices: values in their own order.
  ///   - separator: what stands between several answers in one cell.
  ///   - reasons: why this was proposed.
  ///   - isUnsure: whether a proposal should be looked at.
  public init(
    name: Spanned<String>, columns: [Spanned<String>], role: Role,
    scale: ClosedRange<Int>? = nil, isReversed: Bool = false, missing: [AbsenceCode] = [],
    condition: Expression? = nil, touchpoint: String? = nil, element: ExperienceElement? = nil,
    wording: Text? = nil, choices: [Choice] = [], separator: String? = nil, reasons: [Text] = [],
    isUnsure: Bool = false
  ) {
    self.name = name
    self.columns = columns
    self.role = role
    self.scale = scale
    self.isReversed = isReversed
    self.missing = missing
    self.condition = condition
    self.touchpoint = touchpoint
    self.element = element
    self.wording = wording
    self.choices = choices
    self.separator = separator
    self.reasons = reasons
    self.isUnsure = isUnsure
  }
}

extension ColumnDeclaration {
  /// The kind of question; nil for roles and segments.
  public var questionKind: QuestionKind? {
    if case .question(let kind) = role { kind } else { nil }
  }

  /// The declared scale, or the one that the kind always has; nil for kinds without scores.
  public var effectiveScale: ClosedRange<Int>? {
    guard let kind = questionKind, kind.hasScale else { return nil }
    return scale ?? kind.ownScale
  }

  /// Whether scores are written as words, each with its place on the scale.
  public var hasLabelledScale: Bool {
    effectiveScale != nil && choices.contains { $0.valence != nil }
  }
}
