import Statistics
import WorkbenchKit

/// Figures inside sentences.
extension Figure {
  /// The value with its sign, two decimals, and the interval where there is one.
  func words(_ language: Language, digits: Int = 2, signed: Bool = true) -> String {
    guard isShown, let value else { return absence.title(language) }
    func number(_ value: Double) -> String {
      Numerals.decimal(value, digits: digits, language, signed: signed)
    }
    return number(value)
      + (interval.map { " (\(number($0.lower)) … \(number($0.upper)))" } ?? "")
  }

  /// The value as a percentage, with the interval.
  func percentage(_ language: Language) -> String {
    guard isShown, let value else { return absence.title(language) }
    func number(_ value: Double) -> String {
      Numerals.percentage(value, digits: 0, language)
    }
    return number(value)
      + (interval.map { " (\(number($0.lower)) … \(number($0.upper)))" } ?? "")
  }
}

/// Counts inside sentences.
enum Counted {
  /// *1 touchpoint*, *2 touchpoints*.
  static func touchpoints(_ count: Int, _ language: Language) -> String {
    switch language {
    case .en: count == 1 ? "1 touchpoint" : "\(count) touchpoints"
    case .nl: count == 1 ? "1 contactmoment" : "\(count) contactmomenten"
    }
  }
}

extension Note {
  /// A plain sentence whose numbers follow the language.
  ///
  /// - Parameters:
  ///   - id: a stable name.
  ///   - wording: gives the sentence in one language.
  static func sentence(_ id: String, _ wording: (Language) -> String) -> Note {
    Note(.body, Text(wording), id: id)
  }

  /// What the session is narrowed to; empty without a filter.
  ///
  /// - Parameter context: the session.
  static func filter(_ context: Context) -> [Note] {
    context.filter.map { [Note(.aside, .verbatim("filter: \($0.written)"), id: "filter")] } ?? []
  }

  /// That figures are an association.
  static let association = Note(
    .aside,
    Text(
      "an association, not a cause: other differences between respondents may lie behind it",
      nl: "een samenhang, geen oorzaak: er kunnen andere verschillen tussen respondenten achter "
        + "zitten"), id: "association")
}
