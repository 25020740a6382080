import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// What is to be explained, and by which ratings.
struct DriverQuestions {
  /// The survey that asks them.
  let survey: SurveyResponses
  /// What is explained.
  let outcome: ColumnDeclaration
  /// What may explain it, in declared order or as typed.
  let items: [ColumnDeclaration]

  /// Kinds of outcome that can be asked for by name.
  static let outcomes: [QuestionKind] = [.nps, .csat, .ces, .rating, .emotion]

  /// Finds the questions of a call.
  ///
  /// - Parameters:
  ///   - call: the call.
  ///   - context: the session.
  /// - Throws: `question.unknown`, `question.none`, `column.unknown`, `column.type`,
  ///   `drivers.items`.
  init(_ call: Call, in context: Context) throws(Diagnostic) {
    (survey, outcome) = try Self.outcome(of: call, in: context)
    if let words = call[DriverClauses.over] {
      items = try Self.items(words, in: survey, besides: outcome)
      return
    }
    let name = outcome.name.value
    items = survey.declaration.questions.filter {
      $0.questionKind == .rating && $0.name.value != name && $0.effectiveScale != nil
    }
    guard items.isEmpty else { return }
    throw Diagnostic(
      .questionNone,
      Text(
        "survey \(survey.declaration.id) declares no ratings that could explain \"\(name)\"",
        nl: "enquête \(survey.declaration.id) declareert geen waarderingen die \"\(name)\" kunnen "
          + "verklaren"), at: .statement(call.span),
      hint: Text(
        "name the questions: over A, B, C; or declare them as rating 1..5",
        nl: "noem de vragen: over A, B, C; of declareer ze als rating 1..5"))
  }

  private static func outcome(
    of call: Call, in context: Context
  ) throws(Diagnostic) -> (survey: SurveyResponses, question: ColumnDeclaration) {
    if let name = call[DriverClauses.outcome] {
      return try context.question(
        Spanned(name, at: call.span(of: DriverClauses.outcome)), of: outcomes)
    }
    do throws(Diagnostic) {
      return try context.question(nil, of: [.nps])
    } catch {
      guard error.code == .questionNone else { throw error }
      return try context.question(nil, of: [.csat])
    }
  }

  private static func items(
    _ words: [Spanned<String>], in survey: SurveyResponses, besides outcome: ColumnDeclaration
  ) throws(Diagnostic) -> [ColumnDeclaration] {
    var items: [ColumnDeclaration] = []
    for word in words {
      let column = try survey.column(word)
      guard let item = column.declaration, item.effectiveScale != nil else {
        throw Diagnostic(
          .columnType,
          Text(
            "\"\(word.value)\" has no scale, so it cannot be a driver",
            nl: "\"\(word.value)\" heeft geen schaal en kan dus geen driver zijn"),
          at: .statement(word.span),
          hint: Text(
            "take ratings: questions lists them; what people are goes after by or where",
            nl: "neem waarderingen: questions toont ze; wat mensen zijn hoort achter by of where"))
      }
      guard item.name.value != outcome.name.value else {
        throw itemFault(
          word,
          Text(
            "\"\(word.value)\" is what is explained, so it cannot explain",
            nl: "\"\(word.value)\" is wat verklaard wordt en kan dus niet verklaren"))
      }
      guard !items.contains(where: { $0.name.value == item.name.value }) else {
        throw itemFault(
          word,
          Text(
            "\"\(word.value)\" is named twice", nl: "\"\(word.value)\" staat er twee keer"))
      }
      items.append(item)
    }
    return items
  }

  private static func itemFault(_ word: Spanned<String>, _ message: Text) -> Diagnostic {
    Diagnostic(
      .driverItems, message, at: .statement(word.span),
      hint: Text("leave it out", nl: "laat het weg"))
  }
}
