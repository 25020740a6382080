import Diagnostics
public import WorkbenchKit

/// Values as people read them: rounded here and nowhere else.
public enum Figure {
  /// A value in a column of some kind, as a person of one language reads it.
  ///
  /// Decimals take the digits of the kind, scores always carry their sign, shares are percentages.
  /// A whole number stays whole in a column of decimals. From 10¹⁵ on, and for numbers in columns
  /// of words, the shortest exact form is given.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - kind: what the column holds.
  ///   - language: decides the marks and the words of terms.
  /// - Returns: the text; an en dash for a missing value.
  public static func text(
    of value: Value, in kind: Column.Kind, _ language: Language
  ) -> String {
    switch value {
    case .text(let text), .date(let text): text
    case .term(let term): term.title(language)
    case .missing: "–"
    case .integer(let number): integer(number, kind, language)
    case .decimal(let number): decimal(number, kind, language)
    case .share(let number):
      if case .share(let digits) = kind {
        percentage(number, digits: digits, language)
      } else {
        percentage(number, digits: 1, language)
      }
    }
  }

  private static func integer(
    _ number: Int, _ kind: Column.Kind, _ language: Language
  ) -> String {
    switch kind {
    case .integer, .decimal, .text, .date: Numerals.integer(number, language)
    case .ordinal: String(number)
    case .score:
      (number > 0 ? "+" : "") + Numerals.integer(number, language)
    case .share(let digits): percentage(Double(number), digits: digits, language)
    case .probability: probability(Double(number), language)
    }
  }

  private static func decimal(
    _ number: Double, _ kind: Column.Kind, _ language: Language
  ) -> String {
    guard number.isFinite else { return "–" }
    guard number.magnitude < 1e15 else { return exact(number, language) }
    switch kind {
    case .integer, .ordinal: return Numerals.decimal(number, digits: 0, language)
    case .decimal(let digits): return Numerals.decimal(number, digits: digits, language)
    case .score(let digits):
      return Numerals.decimal(number, digits: digits, language, signed: true)
    case .share(let digits): return percentage(number, digits: digits, language)
    case .probability: return probability(number, language)
    case .text, .date: return exact(number, language)
    }
  }

  private static func percentage(
    _ share: Double, digits: Int, _ language: Language
  ) -> String {
    guard share.isFinite else { return "–" }
    guard share.magnitude < 1e13 else { return exact(share * 100, language) + "%" }
    return Numerals.percentage(share, digits: digits, language)
  }

  private static func probability(_ chance: Double, _ language: Language) -> String {
    Numerals.probability(chance, language)
  }

  /// The shortest form that reads back as the same number, with the language's decimal mark.
  private static func exact(_ number: Double, _ language: Language) -> String {
    var text = ExactNumber.text(of: number.magnitude)
    if text.hasSuffix(".0") { text.removeLast(2) }
    if language == .nl { text = String(text.map { $0 == "." ? "," : $0 }) }
    return number < 0 ? Numerals.minus + text : text
  }
}
