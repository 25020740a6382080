import Diagnostics

/// Finds the question that a command is about.
struct QuestionSearch {
  let surveys: [SurveyResponses]
  let kinds: [QuestionKind]

  private typealias Found = (survey: SurveyResponses, question: ColumnDeclaration)

  /// The question that a word names, or without a word the only one of the wanted kinds.
  ///
  /// - Parameter word: the question's name and its place.
  /// - Throws: `question.unknown`, `question.none`, `question.ambiguous`, `column.type`.
  func find(
    _ word: Spanned<String>?
  ) throws(Diagnostic) -> (survey: SurveyResponses, question: ColumnDeclaration) {
    guard let word else { return try only() }
    let named: [Found] = surveys.compactMap { survey in
      survey.declaration.column(named: word.value).map { (survey, $0) }
    }
    let fitting = named.filter(isWanted)
    if fitting.count == 1 { return fitting[0] }
    if fitting.count > 1 { throw ambiguous(fitting, at: .statement(word.span)) }
    if let other = named.first { throw otherKind(other.question, word) }
    for survey in surveys {
      // A header of a file, or a column that only a person can say the meaning of.
      guard let column = try? survey.opened().catalogue.column(named: word.value) else { continue }
      if let declared = column.declaration {
        if isWanted((survey, declared)) { return (survey, declared) }
        throw otherKind(declared, word)
      }
      throw undeclared(word)
    }
    throw unknown(word)
  }

  private func hasWantedKind(_ question: ColumnDeclaration) -> Bool {
    guard let kind = question.questionKind else { return false }
    return kinds.contains(kind)
  }

  private func isWanted(_ found: Found) -> Bool {
    hasWantedKind(found.question)
  }

  private func only() throws(Diagnostic) -> Found {
    let all: [Found] = surveys.flatMap { survey in
      survey.declaration.questions.map { (survey, $0) }
    }
    let fitting = all.filter(isWanted)
    // A person's declaration goes before what was only proposed.
    let declared = fitting.filter { $0.question.reasons.isEmpty }
    let best = declared.isEmpty ? fitting : declared
    if best.count == 1 { return best[0] }
    if best.count > 1 { throw ambiguous(best, at: nil) }
    let candidates = all.filter { $0.question.questionKind?.hasScale ?? false }
      .map(\.question.name.value)
    throw Diagnostic(
      .questionNone,
      Text(
        "no question of kind \(kindWords) is declared",
        nl: "er is geen vraag van soort \(kindWords) gedeclareerd"),
      hint: Text(
        "declare one: declare NAME = COLUMN as \(kinds.first?.rawValue ?? "rating")",
        nl: "declareer er een: declare NAAM = KOLOM as \(kinds.first?.rawValue ?? "rating")"),
      notes: candidates.isEmpty
        ? []
        : [
          Text("questions with a scale: ", nl: "vragen met een schaal: ")
            + .verbatim(candidates.prefix(8).joined(separator: ", "))
        ])
  }

  private var kindWords: String { kinds.map(\.rawValue).joined(separator: ", ") }

  private func ambiguous(_ found: [Found], at place: Place?) -> Diagnostic {
    let isOneSurvey = Set(found.map(\.survey.declaration.id)).count == 1
    let names = found.prefix(6).map { found in
      isOneSurvey
        ? found.question.name.value
        : "\(found.question.name.value) (\(found.survey.declaration.id))"
    }
    return Diagnostic(
      isOneSurvey ? .questionAmbiguous : .surveyAmbiguous,
      Text(
        "\(found.count) questions could be meant",
        nl: "er kunnen \(found.count) vragen bedoeld zijn"), at: place,
      hint: Text("say which: of ", nl: "zeg welke: of ")
        + .verbatim(names.joined(separator: ", ")))
  }

  private func otherKind(_ question: ColumnDeclaration, _ word: Spanned<String>) -> Diagnostic {
    let kind = question.questionKind?.rawValue
    let header = question.columns.first?.value ?? word.value
    return Diagnostic(
      .columnType,
      Text(
        kind.map { "\"\(word.value)\" is declared as \($0), not as \(kindWords)" }
          ?? "\"\(word.value)\" is not a question of kind \(kindWords)",
        nl: kind.map { "\"\(word.value)\" is gedeclareerd als \($0), niet als \(kindWords)" }
          ?? "\"\(word.value)\" is geen vraag van soort \(kindWords)"),
      at: .statement(word.span), hint: declaring(word.value, header))
  }

  private func undeclared(_ word: Spanned<String>) -> Diagnostic {
    Diagnostic(
      .questionUnknown,
      Text(
        "the column \"\(word.value)\" is not declared as a question",
        nl: "de kolom \"\(word.value)\" is niet als vraag gedeclareerd"),
      at: .statement(word.span), hint: declaring("NAME", word.value))
  }

  private func declaring(_ name: String, _ header: String) -> Text {
    let kind = kinds.first?.rawValue ?? "rating"
    let line =
      "declare \(NameResolution.quoted(name)) = \(NameResolution.quoted(header)) as \(kind)"
    return Text("if that is what it is: \(line)", nl: "als het dat is: \(line)")
  }

  private func unknown(_ word: Spanned<String>) -> Diagnostic {
    let questions = surveys.flatMap(\.declaration.questions)
    let names =
      questions.filter(hasWantedKind).map(\.name.value)
    let others = questions.map(\.name.value).filter { !names.contains($0) }
    return Diagnostic(
      .questionUnknown,
      Text(
        "there is no question \"\(word.value)\"", nl: "er is geen vraag \"\(word.value)\""),
      at: .statement(word.span),
      hint: StoreDiagnostics.suggestion(
        for: word.value, in: names + others, of: Text("questions", nl: "vragen")))
  }
}
