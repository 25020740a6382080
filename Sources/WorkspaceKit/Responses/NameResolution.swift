import Diagnostics
import ResponseStore

/// What a word in a filter or after `by` stands for.
enum NamedColumn {
  /// A column, declared or not.
  case column(SurveyColumn)
  /// A calendar period of the survey's time.
  case period(TimeBucket, of: SurveyColumn)
  /// A property derived from a column.
  case attribute(DerivedAttribute, of: SurveyColumn)

  /// The column that must be read for it.
  var column: SurveyColumn {
    switch self {
    case .column(let column), .period(_, let column), .attribute(_, let column): column
    }
  }
}

/// Finds what words stand for: declared names first, then derived properties, then calendar
/// periods, then headers of the files.
struct NameResolution {
  let catalogue: ColumnCatalogue
  /// Properties that the request brings along.
  let attributes: [DerivedAttribute]
  /// The survey, whose workspace may know properties of its touchpoints.
  let survey: SurveyResponses

  /// What a word stands for.
  ///
  /// - Parameter word: the word and its place.
  /// - Throws: `column.unknown` with the closest name; `time.undeclared`.
  func resolve(_ word: Spanned<String>) throws(Diagnostic) -> NamedColumn {
    let column = catalogue.column(named: word.value)
    if let column, column.declaration != nil { return .column(column) }
    if let attribute = attributes.first(where: { $0.id == word.value.lowercased() })
      ?? (column == nil ? survey.touchpointAttribute(word.value) : nil),
      let source = catalogue.column(named: attribute.source)
    {
      return .attribute(attribute, of: source)
    }
    if let bucket = TimeBucket(rawValue: word.value.lowercased()) {
      let time = catalogue.column { if case .time = $0 { true } else { false } }
      if let time { return .period(bucket, of: time) }
      if column == nil { throw Self.timeUndeclared(word) }
    }
    if let column { return .column(column) }
    if let attribute = TouchpointAttribute.named(word.value), survey.journeys?.isEmpty == false {
      throw Self.unjoined(word, attribute, survey)
    }
    throw StoreDiagnostics.unknownColumn(
      word,
      candidates: catalogue.columns.map(\.name) + attributes.map(\.id)
        + survey.touchpointAttributeNames)
  }

  /// A property of touchpoints, asked of answers that do not say which touchpoint they are about.
  private static func unjoined(
    _ word: Spanned<String>, _ attribute: TouchpointAttribute, _ survey: SurveyResponses
  ) -> Diagnostic {
    let (name, id) = (attribute.id, survey.declaration.id)
    return Diagnostic(
      .columnUnknown,
      Text(
        "\"\(name)\" is a property of touchpoints, and no column of \(id) says which touchpoint an "
          + "answer is about",
        nl: "\"\(name)\" is een eigenschap van contactmomenten, en geen kolom van \(id) zegt over "
          + "welk contactmoment een antwoord gaat"),
      at: .statement(word.span),
      hint: AskedTouchpoints.exist(in: survey)
        ? Text(
          "its questions do: satisfaction by \(name) takes them together, touchpoints lists them",
          nl: "haar vragen wel: satisfaction by \(name) neemt ze samen, touchpoints toont ze")
        : Text(
          "its questions may name touchpoints; see: touchpoints",
          nl: "haar vragen noemen misschien contactmomenten; zie: touchpoints"))
  }

  /// The question that a word names.
  ///
  /// - Parameter word: the word and its place.
  /// - Throws: `column.unknown` with the closest name; `column.type` for what has no scale.
  func scale(_ word: Spanned<String>) throws(Diagnostic) -> SurveyColumn {
    let column = try catalogue.column(word)
    guard column.declaration?.effectiveScale != nil else {
      let name = column.name
      throw Diagnostic(
        .columnType,
        Text(
          "\"\(name)\" is not declared as a question with a scale",
          nl: "\"\(name)\" is niet gedeclareerd als vraag met een schaal"),
        at: .statement(word.span),
        hint: Text(
          "declare it: declare NAME = \(Self.quoted(name)) as rating 1..5",
          nl: "declareer het: declare NAAM = \(Self.quoted(name)) as rating 1..5"))
    }
    return column
  }

  /// A name as it is written in a command.
  ///
  /// - Parameter name: the name.
  static func quoted(_ name: String) -> String {
    let isWord = name.utf8.allSatisfy { byte in
      byte == 0x5F || byte == 0x2D || (48...57).contains(byte) || (65...90).contains(byte)
        || (97...122).contains(byte)
    }
    return isWord && !name.isEmpty ? name : "\"\(name)\""
  }

  private static func timeUndeclared(_ word: Spanned<String>) -> Diagnostic {
    Diagnostic(
      .timeUndeclared,
      Text(
        "the survey declares no time, so there is no \"\(word.value)\"",
        nl: "de enquête declareert geen tijd, dus is er geen \"\(word.value)\""),
      at: .statement(word.span),
      hint: Text(
        "declare it: declare time = COLUMN as time",
        nl: "declareer het: declare time = KOLOM as time")
    )
  }
}
