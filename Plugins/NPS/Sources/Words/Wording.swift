import Statistics
import WorkbenchKit

/// Numbers in sentences.
enum Wording {
  /// Points of a score with one decimal.
  ///
  /// - Parameters:
  ///   - value: in points.
  ///   - language: decides the decimal mark.
  ///   - signed: whether a positive number carries a plus.
  static func points(_ value: Double, _ language: Language, signed: Bool = false) -> String {
    Numerals.decimal(value, digits: 1, language, signed: signed)
  }

  /// Points as a person states them: without decimals where there are none.
  ///
  /// - Parameters:
  ///   - value: in points.
  ///   - language: decides the decimal mark.
  static func amount(_ value: Double, _ language: Language) -> String {
    value == value.rounded()
      ? Numerals.decimal(value, digits: 0, language) : points(value, language)
  }

  /// A p-value with its letter: `p 0.041`, `p <0.001`.
  static func p(_ value: Double, _ language: Language) -> String {
    "p " + Numerals.probability(value, language)
  }

  /// An interval in points: `−4.1 to 8.3`.
  static func interval(_ interval: Interval, _ language: Language) -> String {
    let (low, high) = (points(interval.lower, language), points(interval.upper, language))
    return language == .nl ? "\(low) tot \(high)" : "\(low) to \(high)"
  }

  /// A share as a whole percentage.
  static func percentage(_ share: Double, _ language: Language) -> String {
    Numerals.percentage(share, digits: 0, language)
  }

  /// Names in a row: `A, B and C`.
  static func list(_ names: [String], _ language: Language) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + (language == .nl ? " en " : " and ") + last
  }
}

extension Value {
  /// The value as a name in a sentence.
  ///
  /// - Parameter language: decides the words of terms.
  func name(_ language: Language) -> String {
    switch self {
    case .text(let text), .date(let text): text
    case .term(let term): term.title(language)
    case .integer(let number): Numerals.integer(number, language)
    case .decimal(let number), .share(let number): Numerals.decimal(number, digits: 1, language)
    case .missing(let reason): "(\(reason.title(language)))"
    }
  }
}
