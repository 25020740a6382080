import Diagnostics
import WorkbenchKit

/// The marks that stand for missing values in one table, and the line that explains them.
struct MissingMarks {
  /// The reasons in the order in which they first occur.
  let reasons: [MissingReason]
  private let pen: Pen

  /// Reads which reasons occur.
  ///
  /// - Parameters:
  ///   - values: every value that is shown.
  ///   - pen: gives characters and language.
  init(_ values: some Sequence<Value>, _ pen: Pen) {
    var seen: Set<MissingReason> = []
    var ordered: [MissingReason] = []
    for case .missing(let reason) in values where seen.insert(reason).inserted {
      ordered.append(reason)
    }
    reasons = ordered
    self.pen = pen
  }

  /// The mark of a reason: a dash, numbered where the table has more than one reason.
  ///
  /// - Parameter reason: a reason that occurs.
  func mark(of reason: MissingReason) -> String {
    guard reasons.count > 1, let position = reasons.firstIndex(of: reason) else {
      return pen.glyphs.missing
    }
    if pen.options.characters == .unicode, position < Self.superscripts.count {
      return pen.glyphs.missing + Self.superscripts[position]
    }
    return pen.glyphs.missing + "(\(position + 1))"
  }

  /// A value as this pen writes it, missing ones by their mark.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - kind: what its column holds.
  func text(of value: Value, in kind: Column.Kind) -> String {
    if case .missing(let reason) = value { return mark(of: reason) }
    return pen.data(Figure.text(of: value, in: kind, pen.language))
  }

  /// What the marks mean, such as `– suppressed: too few answers to show a score`; nil when nothing
  /// is missing.
  var legend: String? {
    guard !reasons.isEmpty else { return nil }
    return reasons.map { reason in
      let title = pen.words(reason.title)
      let meaning = Self.explanations[reason].map { ": " + pen.words($0) } ?? ""
      return mark(of: reason) + " " + title + meaning
    }.joined(separator: pen.glyphs.separator)
  }

  private static let superscripts = ["¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

  /// More words than a reason's own title, where a reader of a table needs them.
  private static let explanations: [MissingReason: Text] = [
    .suppressed: Text(
      "too few answers to show a score", nl: "te weinig antwoorden om een score te tonen"),
    .notVisited: Text(
      "the customer never met the touchpoint", nl: "de klant kwam het touchpoint niet tegen"),
    .outsideScale: Text(
      "an answer that the declared scale does not have",
      nl: "een antwoord dat de opgegeven schaal niet kent"),
  ]
}
