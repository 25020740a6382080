/// A condition bound to columns: names are numbers, literals are codes, and `not` is gone.
///
/// A leaf says for which values it is true; missing values are among them only where the condition
/// asks for them. So `not` of a condition is bound as its complement without the missing values.
indirect enum BoundPredicate: Sendable {
  /// True for every row, or for none.
  case constant(Bool)
  /// True where all parts are.
  case all([BoundPredicate])
  /// True where some part is.
  case any([BoundPredicate])
  /// True for some codes of a category or score column: one byte per code, 1 for true.
  case codes(column: Int, accepted: [UInt8])
  /// True for some moments.
  case times(column: Int, TimeTest)
  /// True for some numbers.
  case numbers(column: Int, NumberTest)
  /// True for some texts or identifiers.
  case texts(column: Int, TextTest)
}

/// Which moments a condition is true for.
struct TimeTest: Sendable {
  /// Half-open ranges of seconds since 1970, in order and apart.
  var ranges: [Range<Int>]
  /// The ranks of absences, one bit each.
  var missing: UInt8 = 0
}

/// Which numbers a condition is true for.
struct NumberTest: Sendable {
  /// Closed intervals.
  var intervals: [ClosedRange<Double>]
  /// The ranks of absences, one bit each.
  var missing: UInt8 = 0
}

/// Which texts a condition is true for.
struct TextTest: Sendable {
  /// How a text is looked at.
  enum Kind: Sendable {
    /// It is one of some texts.
    case isOneOf([[UInt8]])
    /// It holds some letters, in any case.
    case contains(String)
    /// A regular expression matches somewhere in it.
    case matches(String)
    /// There is none.
    case isEmpty
  }

  /// How a text is looked at.
  var kind: Kind
  /// Whether the condition is true where the test fails, for texts that are there.
  var isNegated: Bool
}
