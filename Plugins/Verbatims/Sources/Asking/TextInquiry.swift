import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// One call about one open question: the survey, what narrows the responses, which mark goes along.
struct TextInquiry {
  let survey: SurveyResponses
  let question: ColumnDeclaration
  /// The question whose mark is shown beside comments; nil where the survey has none.
  let score: ColumnDeclaration?
  /// What the call and the session's filter leave; nil for all responses.
  let filter: Expression?
  let context: Context
  let call: Call

  /// Finds the question.
  ///
  /// - Throws: `question.unknown` and its kin; `time.undeclared`.
  init(_ call: Call, in context: Context) throws(Diagnostic) {
    let word = call[TextParameters.question].map {
      Spanned($0, at: call.span(of: TextParameters.question))
    }
    (survey, question) = try context.question(word, of: [.text])
    score = try Self.score(call, survey)
    filter = try ResponseClauses.filter(of: call, in: context, for: survey)
    self.context = context
    self.call = call
  }

  /// The question that gives the mark: the one that was named, else the survey's only nps question.
  private static func score(
    _ call: Call, _ survey: SurveyResponses
  ) throws(Diagnostic) -> ColumnDeclaration? {
    guard let name = call[TextParameters.score] else {
      let found = survey.declaration.columns.filter { $0.questionKind == .nps }
      return found.count == 1 ? found[0] : nil
    }
    let column = try survey.column(Spanned(name, at: call.span(of: TextParameters.score)))
    guard let declared = column.declaration, let kind = declared.questionKind,
      TextParameters.scoreKinds.contains(kind)
    else {
      throw Diagnostic(
        .columnType,
        Text(
          "\"\(name)\" is not a question with marks", nl: "\"\(name)\" is geen vraag met cijfers"),
        at: .statement(call.span(of: TextParameters.score)),
        hint: Text("questions shows their kinds", nl: "questions toont de soorten"))
    }
    return declared
  }

  /// The name of the open question.
  var name: Spanned<String> { Spanned(question.name.value, at: .none) }

  /// The question in the words in which it was put, or else its name.
  var subject: Text { question.wording ?? .verbatim(question.name.value) }

  /// The columns that comments are grouped by.
  var groupBy: [Spanned<String>] { call[ResponseClauses.by] ?? [] }

  /// Reads the comments.
  ///
  /// - Parameters:
  ///   - condition: a further condition on responses.
  ///   - beside: columns wanted beside the comments.
  /// - Throws: what is wrong with the words or the files; `verbatims.none` where nobody wrote anything.
  func comments(
    where condition: Expression? = nil, beside: [Spanned<String>] = [], mayBeEmpty: Bool = false
  ) async throws(Diagnostic) -> Comments {
    let found = try await context.comments(
      CommentRequest(
        question: name, filter: Expression.all(of: [filter, condition]), beside: beside),
      from: survey)
    guard found.count > 0 || mayBeEmpty else {
      let all = try await context.answer(
        SurveyRequest(filter: Expression.all(of: [filter, condition])), from: survey)
      throw none(of: all.total.rows)
    }
    return found
  }

  /// Nobody wrote anything.
  func none(of responses: Int) -> Diagnostic {
    Diagnostic(
      .verbatimsNone,
      Text { language in
        let count = Numerals.integer(responses, language)
        return language == .nl
          ? "geen van de \(count) antwoorden heeft een toelichting bij \"\(question.name.value)\""
          : "none of the \(count) responses has a comment in \"\(question.name.value)\""
      },
      at: .statement(
        call.has(TextParameters.question)
          ? call.span(of: TextParameters.question)
          : call.span),
      hint: filter == nil
        ? Text("see the other questions: questions", nl: "zie de andere vragen: questions")
        : Text("look at more responses: a wider where", nl: "kijk naar meer: een ruimere where"))
  }

  /// Where the comments behind a figure can be found again.
  ///
  /// - Parameter condition: a further condition on responses.
  func rows(where condition: Expression? = nil) -> EvidenceRows {
    EvidenceRows(
      of: question, in: survey.declaration, where: Expression.all(of: [filter, condition]))
  }
}

extension ColumnDeclaration {
  /// The words that mean this column in a condition: its name and its heading.
  var words: Set<String> { Set([name.value] + columns.map(\.value)) }
}

extension Expression {
  /// Some conditions joined; nil without any.
  static func all(of conditions: [Expression?]) -> Expression? {
    let parts = conditions.compactMap(\.self)
    return parts.dropFirst().reduce(parts.first) { all, part in
      all.map { .and($0, part) } ?? part
    }
  }

  /// The condition without the parts that search in a column: what says whose comments are meant,
  /// and not what they are about.
  ///
  /// - Parameter words: the names of the column that is searched.
  func withoutSearches(in words: Set<String>) -> Expression? {
    if case .and(let left, let right) = self {
      return .all(of: [left.withoutSearches(in: words), right.withoutSearches(in: words)])
    }
    let names = columnWords
    return !names.isEmpty && names.allSatisfy { words.contains($0) } ? nil : self
  }

  /// Whether only responses with something in a column can meet the condition.
  ///
  /// - Parameter words: the names of the column.
  func demandsText(in words: Set<String>) -> Bool {
    switch self {
    case .and(let left, let right):
      left.demandsText(in: words) || right.demandsText(in: words)
    case .or(let left, let right):
      left.demandsText(in: words) && right.demandsText(in: words)
    case .contains(let name, _), .matches(let name, _): words.contains(name.value)
    case .not, .comparison, .isOneOf, .isMissing: false
    }
  }

  private var columnWords: [String] {
    switch self {
    case .and(let left, let right), .or(let left, let right):
      left.columnWords + right.columnWords
    case .not(let inner): inner.columnWords
    case .comparison(let name, _, _), .isOneOf(let name, _), .contains(let name, _),
      .matches(let name, _), .isMissing(let name, _):
      [name.value]
    }
  }
}
