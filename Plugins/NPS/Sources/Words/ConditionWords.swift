import ResponseStore
import WorkbenchKit

/// Conditions as people read them in headings and sentences.
enum ConditionWords {
  /// What the two sides of a comparison are called.
  ///
  /// `wave = 2026-Q1` and `wave = 2026-Q2` are called by their values alone.
  static func labels(_ a: Expression, _ b: Expression) -> (a: String, b: String) {
    if case .comparison(let first, .equal, let left) = a,
      case .comparison(let second, .equal, let right) = b, first.value == second.value
    {
      return (left.source, right.source)
    }
    return (text(a), text(b))
  }

  /// A condition in one line, in the words of the language.
  ///
  /// - Parameter condition: the condition.
  static func text(_ condition: Expression) -> String {
    switch condition {
    case .and(let left, let right): "\(part(left)) and \(part(right))"
    case .or(let left, let right): "\(text(left)) or \(text(right))"
    case .not(let inner): "not (\(text(inner)))"
    case .comparison(let name, let comparison, let literal):
      "\(name.value) \(comparison.rawValue) \(literal.source)"
    case .isOneOf(let name, let literals):
      "\(name.value) in (\(literals.map(\.source).joined(separator: ", ")))"
    case .contains(let name, let literal): "\(name.value) contains \(literal.source)"
    case .matches(let name, let literal): "\(name.value) matches \(literal.source)"
    case .isMissing(let name, let absence): "\(name.value) is \(absence?.rawValue ?? "missing")"
    }
  }

  private static func part(_ condition: Expression) -> String {
    if case .or = condition { "(\(text(condition)))" } else { text(condition) }
  }
}
