import Diagnostics
import ResponseStore

/// Something in the declaration of one column that contradicts itself.
struct DeclarationFault {
  /// The part of the declaration that is wrong, by its key in YAML.
  enum Part: String {
    case name
    case column
    case scale
    case missing
    case when
    case choices
  }

  let part: Part
  let message: Text
  let hint: Text?

  /// The fault as a diagnostic.
  ///
  /// - Parameter place: where it is written.
  func diagnostic(at place: Place?) -> Diagnostic {
    Diagnostic(.declarationInvalid, message, at: place, hint: hint)
  }
}

extension ColumnDeclaration {
  /// What contradicts itself in this declaration, regardless of files.
  var faults: [DeclarationFault] {
    var faults: [DeclarationFault] = []
    func add(_ part: DeclarationFault.Part, _ message: Text, hint: Text? = nil) {
      faults.append(DeclarationFault(part: part, message: message, hint: hint))
    }
    if name.value.isEmpty {
      add(.name, Text("a name is missing", nl: "een naam ontbreekt"))
    }
    if columns.isEmpty {
      add(
        .column,
        Text("\"\(name.value)\" names no column", nl: "\"\(name.value)\" noemt geen kolom"),
        hint: Text("add column: HEADER", nl: "voeg column: KOP toe"))
    } else if columns.count > 1, questionKind != .multiple {
      add(
        .column,
        Text(
          "only a question of kind multiple is read from several columns",
          nl: "alleen een vraag van soort multiple wordt uit meer kolommen gelezen"),
        hint: Text("declare each column by itself", nl: "declareer elke kolom apart"))
    }
    scaleFaults(add)
    if condition != nil, condition.flatMap({ ColumnCondition($0) }) == nil {
      add(
        .when,
        Text(
          "which rows answer a question is told by one column and its values",
          nl: "welke regels een vraag beantwoorden zegt één kolom met zijn waarden"),
        hint: Text("write when metric = NPS", nl: "schrijf when metric = NPS"))
    }
    return faults
  }

  private func scaleFaults(_ add: (DeclarationFault.Part, Text, Text?) -> Void) {
    guard let kind = questionKind else { return }
    guard kind.hasScale else {
      if scale != nil {
        add(
          .scale,
          Text(
            "a question of kind \(kind.rawValue) has no scale",
            nl: "een vraag van soort \(kind.rawValue) heeft geen schaal"),
          Text("leave it out, or declare it as rating", nl: "laat hem weg, of declareer rating"))
      }
      return
    }
    if kind == .nps, let scale, scale != 0...10 {
      add(
        .scale,
        Text(
          "an nps question runs from 0 to 10; \(scale.lowerBound) to \(scale.upperBound) is not "
            + "comparable",
          nl: "een nps-vraag loopt van 0 tot en met 10; \(scale.lowerBound) tot "
            + "\(scale.upperBound) is niet vergelijkbaar"),
        Text(
          "declare it as rating \(scale.lowerBound)..\(scale.upperBound)",
          nl: "declareer rating \(scale.lowerBound)..\(scale.upperBound)"))
      return
    }
    guard let range = scale ?? kind.ownScale else {
      add(
        .scale,
        Text(
          "a question of kind \(kind.rawValue) needs its scale",
          nl: "een vraag van soort \(kind.rawValue) heeft een schaal nodig"),
        Text("add the scale, such as 1..5", nl: "voeg de schaal toe, zoals 1..5"))
      return
    }
    if ScoreScale(range) == nil || range.count < 2 {
      add(
        .scale,
        Text(
          "a scale has 2 to \(ScoreScale.widest) answers",
          nl: "een schaal heeft 2 tot \(ScoreScale.widest) antwoorden"), nil)
    }
    for code in missing where !hasLabelledScale {
      guard let number = Double(code.value), range.contains(where: { Double($0) == number }) else {
        continue
      }
      add(
        .missing,
        Text(
          "\(code.value) is an answer of the scale \(range.lowerBound) to \(range.upperBound) and "
            + "cannot stand for \(code.meaning.rawValue) too",
          nl:
            "\(code.value) hoort bij de schaal \(range.lowerBound) tot \(range.upperBound) en kan "
            + "niet ook \(code.meaning.rawValue) betekenen"),
        Text("narrow the scale", nl: "versmal de schaal"))
    }
    for choice in choices {
      guard let valence = choice.valence, !range.contains(valence) else { continue }
      add(
        .choices,
        Text(
          "\"\(choice.value)\" stands for \(valence), which the scale does not have",
          nl: "\"\(choice.value)\" staat voor \(valence), en dat heeft de schaal niet"), nil)
    }
  }
}
