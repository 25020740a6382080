import ResponseStore
import WorkbenchKit

/// Draws conditions of every shape, with names and values that are hard to write.
struct ExpressionGenerator {
  var dice: Dice

  static let texts = [
    "channel", "Den Haag", "'s-Hertogenbosch", "say \"hi\"", "both ' and \"", "and", "or", "not",
    "in",
    "is", "by", "where", "of", "vs", "as", "en", "niet", "missing", "Q7WIFI", "Q 7", "1", "-2.5",
    "2026-Q1",
    "2026-02-30", "31-03-2026", "$q", "$$", "x$", "a\\b", "\\d+", "two\nlines", "tab\there", "",
    " ", "a,b",
    "a|b", "a=b", "(a)", "#tag", "--flag", "–dash", "−5", "·", "a·b", "é", "日本", "“quoted”",
    "‘single’",
    "it’s", "R&D", "50%", "!!", "!", "_", "1..5", "a;b", "{x}", "nul\u{0}", "esc\u{1B}[31m",
    "\u{A0}",
    "back\\", "\"", "'", "\\\"", "'\\$", "it's $q", "NaN", "inf", "1e5", "0x1F", "time", "param",
    "OF", "And",
  ]
  static let numbers = [
    "0", "1", "-5", "+5", "0.5", ".5", "1e3", "007", "2026", "3.25", "-0.001", "1e-05",
  ]
  static let dates = [
    "2026-03-31", "2026-03", "2026-Q1", "2026-q4", "2026-W13", "2024-02-29", "1999-W01",
  ]

  init(seed: UInt64) { dice = Dice(seed: seed) }

  mutating func expression(depth: Int = 4) -> Expression {
    if depth > 0 {
      switch dice.below(5) {
      case 0: return .and(expression(depth: depth - 1), expression(depth: depth - 1))
      case 1: return .or(expression(depth: depth - 1), expression(depth: depth - 1))
      case 2: return .not(expression(depth: depth - 1))
      default: break
      }
    }
    return leaf()
  }

  mutating func text() -> String { dice.pick(Self.texts) }

  private mutating func leaf() -> Expression {
    let name = unplaced(text())
    switch dice.below(6) {
    case 0: return .isOneOf(name, (0...dice.below(3)).map { _ in literal() })
    case 1: return .contains(name, literal())
    case 2: return .matches(name, Literal(.text(text())))
    case 3: return .isMissing(name, nil)
    case 4: return .isMissing(name, dice.pick(Expression.Absence.allCases))
    default: return .comparison(name, dice.pick(Expression.Comparison.allCases), literal())
    }
  }

  private mutating func literal() -> Literal {
    switch dice.below(3) {
    case 0:
      let source = dice.pick(Self.numbers)
      return Double(source).map { Literal(.number($0, source: source)) } ?? Literal(.text(source))
    case 1:
      let source = dice.pick(Self.dates)
      return DateInterval(source).map { Literal(.date($0, source: source)) }
        ?? Literal(.text(source))
    default: return Literal(.text(text()))
    }
  }
}
