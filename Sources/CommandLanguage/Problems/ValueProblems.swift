import ResponseStore
import WorkbenchKit

/// What can be wrong with a single value: its type, its range, its way of writing.
extension ArgumentProblems {
  static func notInteger(
    _ text: String, _ range: ClosedRange<Int>, _ name: Text, _ span: SourceSpan
  ) -> Diagnostic {
    let bounds = range == Int.min...Int.max ? "" : " \(bound(range.lowerBound, range.upperBound))"
    return Diagnostic(
      .argumentType,
      Text(
        "\(name.en) takes a whole number\(bounds), not \(Shown.word(text))",
        nl: "\(name.nl) is een geheel getal\(bounds), niet \(Shown.word(text))"),
      at: .statement(span), hint: example(range).map { .such(String($0)) })
  }

  static func notNumber(
    _ text: String, _ range: ClosedRange<Double>, _ name: Text, _ span: SourceSpan
  ) -> Diagnostic {
    let point = text.replacing(",", with: ".")
    let percent = text.hasSuffix("%") ? NumberWord.value(String(text.dropLast())) : nil
    let hint: Text? =
      if let percent, range.contains(percent / 100) {
        .write("\(percent / 100)")
      } else if point != text, NumberWord.value(point) != nil {
        .write(point)
      } else {
        range.lowerBound.isFinite ? .such("\(range.lowerBound)") : nil
      }
    return Diagnostic(
      .argumentType,
      Text(
        "\(name.en) takes a number, not \(Shown.word(text))",
        nl: "\(name.nl) is een getal, niet \(Shown.word(text))"),
      at: .statement(span), hint: hint)
  }

  static func outside(
    _ text: String, _ lowest: String, _ highest: String, _ name: Text, _ span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .argumentRange,
      Text(
        "\(name.en) lies between \(lowest) and \(highest), \(text) does not",
        nl: "\(name.nl) ligt tussen \(lowest) en \(highest), \(text) niet"),
      at: .statement(span),
      hint: Text("choose \(lowest) to \(highest)", nl: "kies \(lowest) tot en met \(highest)"))
  }

  /// A number outside its range; 95 for a share of 0.95 is recognised.
  static func outside(
    _ value: Double, _ text: String, _ range: ClosedRange<Double>, _ name: Text,
    _ span: SourceSpan
  ) -> Diagnostic {
    var problem = outside(
      Shown.number(text), "\(range.lowerBound)", "\(range.upperBound)", name, span)
    if range.upperBound <= 1, value > 1, range.contains(value / 100) {
      problem.hint = .write("\(value / 100)")
    }
    return problem
  }

  static func notChoice(
    _ text: String, _ words: [String], _ name: Text, _ span: SourceSpan
  ) -> Diagnostic {
    let list = Text.list(words)
    let nearest = Nearest.word(to: text, in: words)
    return Diagnostic(
      .argumentType,
      Text(
        "\(name.en) is one of \(list), not \(Shown.word(text))",
        nl: "\(name.nl) is een van \(list), niet \(Shown.word(text))"),
      at: .statement(span),
      hint: nearest.map { .didYouMean($0) } ?? words.first.map { .such($0) })
  }

  static func notDate(
    _ text: String, _ span: SourceSpan, mayBeText: Bool = false
  ) -> Diagnostic {
    let forms = Text(
      "dates are written 2026-03-31, 2026-03, 2026-Q1 or 2026-W13",
      nl: "datums schrijft u als 2026-03-31, 2026-03, 2026-Q1 of 2026-W13")
    let quotes =
      mayBeText
      ? Text("; for just these letters \"\(text)\"", nl: "; voor precies deze letters \"\(text)\"")
      : Text("", nl: "")
    let isDateLike = DateWord.looksLikeDate(text)
    return Diagnostic(
      .dateInvalid,
      isDateLike
        ? Text("the date \(text) does not exist", nl: "de datum \(text) bestaat niet")
        : Text("\(Shown.word(text)) is not a date", nl: "\(Shown.word(text)) is geen datum"),
      at: .statement(span),
      hint: (DateWord.suggestion(for: text).map { .write($0) } ?? forms) + quotes)
  }

  /// `0,95` typed for `0.95`.
  static func decimalComma(_ meant: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .argumentType,
      Text("numbers are written with a point", nl: "getallen schrijft u met een punt"),
      at: .statement(span), hint: .write(meant))
  }

  private static func bound(_ lowest: Int, _ highest: Int) -> String {
    highest == Int.max ? "≥ \(lowest)" : lowest == Int.min ? "≤ \(highest)" : "\(lowest)…\(highest)"
  }

  private static func example(_ range: ClosedRange<Int>) -> Int? {
    range.contains(10) ? 10 : range.lowerBound == Int.min ? nil : range.lowerBound
  }
}

extension Shown {
  /// A number as typed, cut when nobody would read on.
  static func number(_ text: String) -> String {
    text.utf8.count <= 24 ? text : String(text.prefix(24)) + "…"
  }
}
