import Diagnostics
import ResponseStore

extension StoreDiagnostics {
  /// A request that makes no sense for its columns.
  ///
  /// - Parameters:
  ///   - error: what the store found.
  ///   - name: the name by which people know a column of the plan.
  static func diagnostic(for error: BindingError, name: (String) -> String) -> Diagnostic {
    let place = Place.statement(error.span)
    switch error {
    case .unknownColumn(let column, let candidates):
      return unknownColumn(
        Spanned(name(column.value), at: column.span), candidates: candidates.map(name))
    case .unknownValue(let literal, let column, let closest):
      return unknownValue(literal, column: name(column), closest: closest)
    case .typeMismatch(let column, let kind, let use):
      return Diagnostic(
        .columnType, mismatch(name(column.value), kind, use), at: place,
        hint: remedy(kind, use, name(column.value)))
    case .unusableLiteral(let literal, let column, let kind):
      return Diagnostic(
        .columnType,
        Text(
          "\"\(name(column))\" holds \(kindWord(kind).en), which \"\(literal.source)\" is not",
          nl: "\"\(name(column))\" bevat \(kindWord(kind).nl), en dat is \"\(literal.source)\" niet"
        ),
        at: place, hint: example(kind, name(column)))
    case .unusablePattern(_, let reason):
      return Diagnostic(
        .patternInvalid,
        Text(
          "this regular expression cannot be read: \(reason)",
          nl: "deze reguliere expressie is onleesbaar: \(reason)"), at: place,
        hint: Text("for plain words use contains", nl: "gebruik voor gewone woorden contains"))
    }
  }

  /// A plan that cannot be carried out.
  ///
  /// - Parameters:
  ///   - failure: what the store found.
  ///   - name: the name by which people know a column of the plan.
  static func diagnostic(for failure: PlanFailure, name: (String) -> String) -> Diagnostic {
    switch failure {
    case .noFiles:
      Diagnostic(
        .fileMissing, Text("the survey has no files", nl: "de enquête heeft geen bestanden"))
    case .duplicateName(let column):
      Diagnostic(
        .declarationInvalid,
        Text(
          "the name \"\(name(column))\" is declared twice",
          nl: "de naam \"\(name(column))\" is twee keer gedeclareerd"))
    case .unknownColumn(let column, let source, let candidates):
      missingHeader(source, declaredAs: name(column), candidates: candidates)
    case .unusableTimePattern(let column, let pattern):
      Diagnostic(
        .declarationInvalid,
        Text(
          "the pattern \"\(pattern)\" of \"\(name(column))\" cannot be read",
          nl: "het patroon \"\(pattern)\" van \"\(name(column))\" is onleesbaar"),
        hint: Text("write it like yyyy-MM-dd HH:mm:ss", nl: "schrijf het als yyyy-MM-dd HH:mm:ss"))
    case .noTimeFormat(let column):
      Diagnostic(
        .declarationInvalid,
        Text(
          "nothing says how the times of \"\(name(column))\" are written",
          nl: "nergens staat hoe de tijden van \"\(name(column))\" geschreven zijn"),
        hint: Text("add format: dd-MM-yyyy", nl: "voeg format: dd-MM-yyyy toe"))
    case .contradictoryCode(let column, let text):
      Diagnostic(
        .declarationInvalid,
        Text(
          "\"\(text)\" is declared missing for \"\(name(column))\" and is an answer of its scale too",
          nl:
            "\"\(text)\" is als ontbrekend gedeclareerd voor \"\(name(column))\" en hoort ook bij "
            + "de schaal"),
        hint: Text("narrow the scale or drop the code", nl: "versmal de schaal of laat de code weg")
      )
    }
  }

  /// There is no column of that name.
  ///
  /// - Parameters:
  ///   - column: the word and its place.
  ///   - candidates: what would have been right.
  static func unknownColumn(_ column: Spanned<String>, candidates: [String]) -> Diagnostic {
    Diagnostic(
      .columnUnknown,
      Text(
        "there is no column \"\(column.value)\"", nl: "er is geen kolom \"\(column.value)\""),
      at: .statement(column.span),
      hint: suggestion(for: column.value, in: candidates, of: Text("columns", nl: "kolommen")))
  }

  /// No response has that value.
  ///
  /// - Parameters:
  ///   - literal: the word and its place.
  ///   - column: the column's name.
  ///   - closest: values that come near, nearest first.
  static func unknownValue(_ literal: Literal, column: String, closest: [String]) -> Diagnostic {
    let hint =
      closest.first.map {
        Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?")
      }
      ?? Text("list them with: values \(column)", nl: "toon ze met: values \(column)")
    return Diagnostic(
      .valueUnknown,
      Text(
        "no response has \"\(literal.source)\" for \"\(column)\"",
        nl: "geen antwoord heeft \"\(literal.source)\" bij \"\(column)\""),
      at: .statement(literal.span), hint: hint)
  }

  /// A declared header that no file has.
  ///
  /// - Parameters:
  ///   - header: the header.
  ///   - name: what it was declared as.
  ///   - candidates: headers of the files.
  static func missingHeader(
    _ header: String, declaredAs name: String, candidates: [String]
  ) -> Diagnostic {
    Diagnostic(
      .columnUnknown,
      Text(
        "no file has the column \"\(header)\" that \"\(name)\" is declared to be",
        nl: "geen bestand heeft de kolom \"\(header)\" waarvoor \"\(name)\" gedeclareerd is"),
      hint: suggestion(for: header, in: candidates, of: Text("columns", nl: "kolommen")))
  }

  /// One closest word, and a few of those there are.
  ///
  /// - Parameters:
  ///   - word: what was typed.
  ///   - candidates: what would have been right.
  ///   - kind: what the candidates are, in the plural.
  static func suggestion(for word: String, in candidates: [String], of kind: Text) -> Text? {
    guard !candidates.isEmpty else { return nil }
    let few = candidates.prefix(6).map { $0.count > 40 ? String($0.prefix(39)) + "…" : $0 }
      .joined(separator: ", ")
    let list = kind + .verbatim(": \(few)\(candidates.count > 6 ? " …" : "")")
    guard let nearest = Suggestion.nearest(to: word, in: candidates) else { return list }
    return Text("did you mean \"\(nearest)\"? ", nl: "bedoelde je \"\(nearest)\"? ") + list
  }

  private static func kindWord(_ kind: ColumnKind) -> Text {
    switch kind {
    case .category: Text("words", nl: "woorden")
    case .score(let scale, _):
      Text(
        "whole numbers from \(scale.minimum) to \(scale.maximum)",
        nl: "hele getallen van \(scale.minimum) tot en met \(scale.maximum)")
    case .number: Text("numbers", nl: "getallen")
    case .time: Text("dates", nl: "datums")
    case .identifier: Text("identifiers", nl: "kenmerken")
    case .text: Text("free text", nl: "vrije tekst")
    }
  }

  private static func mismatch(_ name: String, _ kind: ColumnKind, _ use: BindingError.Use) -> Text
  {
    let word = kindWord(kind)
    let lacks: Text =
      switch use {
      case .order:
        Text("which have no smaller and larger", nl: "en die hebben geen kleiner en groter")
      case .contains, .matches:
        Text("which are not searched like text", nl: "en die worden niet als tekst doorzocht")
      case .period: Text("not dates", nl: "geen datums")
      case .scores: Text("not scores on a scale", nl: "geen scores op een schaal")
      case .moments: Text("of which there is no mean", nl: "waarvan geen gemiddelde bestaat")
      case .weight: Text("which cannot be a weight", nl: "en die kunnen geen weging zijn")
      case .derived: Text("which have no properties", nl: "en die hebben geen eigenschappen")
      }
    return Text(
      "\"\(name)\" holds \(word.en), \(lacks.en)", nl: "\"\(name)\" bevat \(word.nl), \(lacks.nl)")
  }

  private static func remedy(_ kind: ColumnKind, _ use: BindingError.Use, _ name: String) -> Text? {
    switch (use, kind) {
    case (.contains, _), (.matches, _): example(kind, name)
    case (.order, .category), (.order, .identifier): example(kind, name)
    case (.order, .text): Text("use contains", nl: "gebruik contains")
    case (.scores, _):
      Text(
        "declare it: declare \(name) = COLUMN as rating 1..5",
        nl: "declareer het: declare \(name) = KOLOM as rating 1..5")
    case (.period, _):
      Text(
        "declare it: declare time = COLUMN as time",
        nl: "declareer het: declare time = KOLOM as time"
      )
    default: nil
    }
  }

  private static func example(_ kind: ColumnKind, _ name: String) -> Text {
    switch kind {
    case .category, .identifier: Text("write \(name) = WORD", nl: "schrijf \(name) = WOORD")
    case .score(let scale, _): .verbatim("\(name) >= \(scale.maximum)")
    case .number: .verbatim("\(name) >= 10")
    case .time: .verbatim("\(name) = 2026-03")
    case .text: .verbatim("\(name) contains WORD")
    }
  }
}
