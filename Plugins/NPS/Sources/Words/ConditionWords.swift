import ResponseStore
import WorkbenchKit

/// What the two sides of a comparison are called.
enum ConditionWords {
  /// The names of two conditions.
  ///
  /// `wave = 2026-Q1` and `wave = 2026-Q2` are called by their values alone.
  static func labels(_ a: Expression, _ b: Expression) -> (a: String, b: String) {
    if case .comparison(let first, .equal, let left) = a,
      case .comparison(let second, .equal, let right) = b, first.value == second.value
    {
      return (left.source, right.source)
    }
    return (a.words, b.words)
  }
}
