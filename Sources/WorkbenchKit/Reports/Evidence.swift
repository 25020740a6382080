/// Where a figure comes from, so that any number can be opened and checked.
public struct Evidence: Sendable, Hashable {
  /// One number that went into a figure.
  public struct Operand: Sendable, Hashable {
    /// The stable name, such as `promoters`.
    public var id: String
    /// What people read.
    public var title: Text
    /// The number in full precision.
    public var value: Value
    /// How it is shown; nil for one decimal.
    public var kind: Column.Kind?

    /// Makes an operand.
    ///
    /// - Parameters:
    ///   - id: the stable name.
    ///   - title: what people read.
    ///   - value: the number.
    ///   - kind: how it is shown; nil for one decimal.
    public init(_ id: String, _ title: Text, _ value: Value, _ kind: Column.Kind? = nil) {
      self.id = id
      self.title = title
      self.value = value
      self.kind = kind
    }
  }

  /// Answers that are not in a figure, and why.
  public struct Exclusion: Sendable, Hashable {
    /// Why they are left out.
    public var reason: MissingReason
    /// How many.
    public var count: Int

    /// Makes an exclusion.
    ///
    /// - Parameters:
    ///   - reason: why they are left out.
    ///   - count: how many.
    public init(_ reason: MissingReason, _ count: Int) {
      self.reason = reason
      self.count = count
    }
  }

  /// The stable name of the formula, such as `nps.score`.
  public var formula: String
  /// The formula in words.
  public var wording: Text
  /// The numbers that went in.
  public var operands: [Operand]
  /// How many responses were looked at, before exclusions.
  public var considered: Int
  /// How many answers are in the figure.
  public var valid: Int
  /// What was left out, reason by reason; only reasons that occur.
  public var exclusions: [Exclusion]
  /// Where the responses can be found again; nil where they may not be shown or cannot be listed.
  public var rows: EvidenceRows?

  /// Makes evidence.
  ///
  /// - Parameters:
  ///   - formula: the stable name of the formula.
  ///   - wording: the formula in words.
  ///   - operands: the numbers that went in.
  ///   - considered: responses looked at, before exclusions.
  ///   - valid: answers in the figure.
  ///   - exclusions: what was left out, reason by reason.
  ///   - rows: where the responses can be found again.
  public init(
    formula: String, wording: Text, operands: [Operand] = [], considered: Int, valid: Int,
    exclusions: [Exclusion] = [], rows: EvidenceRows? = nil
  ) {
    self.formula = formula
    self.wording = wording
    self.operands = operands
    self.considered = considered
    self.valid = valid
    self.exclusions = exclusions.filter { $0.count > 0 }
    self.rows = rows
  }
}
