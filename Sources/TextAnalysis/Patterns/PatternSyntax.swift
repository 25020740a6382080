/// An expression as a tree.
indirect enum PatternNode: Sendable {
  case empty
  case scalar(Unicode.Scalar, ignoresCase: Bool)
  case set(ScalarSet)
  /// `.`: any character, or any but a line break.
  case any(includingLineBreaks: Bool)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  /// `x{least,most}`; nil for no limit.
  case repeated(PatternNode, least: Int, most: Int?, isLazy: Bool)
  /// A group whose text can be put into a replacement as `$1`.
  case capture(Int, PatternNode)
  case assertion(PatternAssertion)
  case look(PatternNode, behind: Bool, negated: Bool)
}

/// Conditions on a place that take no characters.
enum PatternAssertion: Sendable, Hashable {
  case textStart
  case textEnd
  /// The end, or before a line feed at the very end.
  case textEndOrLastBreak
  case lineStart
  case lineEnd
  case wordBoundary
  case notWordBoundary
}
