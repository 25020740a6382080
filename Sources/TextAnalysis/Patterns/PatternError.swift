/// Why an expression of a rule cannot be used, and where in it.
public struct PatternError: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// A bracket is opened and not closed.
    case unclosedGroup = "unclosed_group"
    /// A bracket is closed that was not opened.
    case unopenedGroup = "unopened_group"
    /// `[` without `]`.
    case unclosedSet = "unclosed_set"
    /// `z-a`: the ends of a range are the wrong way round.
    case reversedRange = "reversed_range"
    /// `*`, `+`, `?` or `{…}` behind nothing that could be repeated.
    case nothingToRepeat = "nothing_to_repeat"
    /// `{5,2}`: the limits of a repetition are the wrong way round.
    case reversedRepetition = "reversed_repetition"
    /// A backslash at the very end, or an unfinished `\x`, `\u` or `\p`.
    case incompleteEscape = "incomplete_escape"
    /// An unknown class behind `\p`.
    case unknownClass = "unknown_class"
    /// Back-references, atomic groups, possessive repetitions, conditions: they make the time
    /// unbounded, or have no use in a rule about words.
    case notSupported = "not_supported"
    /// More than `Pattern.maximumSize` steps once repetitions are written out, or nested too deep.
    case tooLarge = "too_large"
  }

  /// What is wrong.
  public let reason: Reason
  /// The offset in the expression, in UTF-8 bytes, at which it is wrong.
  public let offset: Int

  /// Joins a reason and its place.
  public init(reason: Reason, offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// The stable identifier of the reason.
  public var code: String { reason.rawValue }
}
