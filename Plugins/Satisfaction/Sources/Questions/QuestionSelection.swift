import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// The question that a call names or, where it names none, all rated questions of the survey.
struct QuestionSelection {
  /// The survey that asks them.
  let survey: SurveyResponses
  /// The questions, in declared order.
  var questions: [ColumnDeclaration]
  /// Whether the call names the question.
  let isNamed: Bool

  /// Kinds that can be asked for by name.
  static let kinds: [QuestionKind] = [
    .csat, .rating, .ces, .emotion, .yesNo, .choice, .multiple,
  ]

  /// Finds the questions of a call.
  ///
  /// - Parameters:
  ///   - call: the call.
  ///   - parameter: the parameter that names the question.
  ///   - context: the session.
  ///   - kinds: the kinds that will do.
  /// - Throws: `question.unknown`, `question.none`, `column.type`, `survey.ambiguous` and its kin.
  init(
    _ call: Call, _ parameter: Parameter<String>, in context: Context,
    kinds: [QuestionKind] = QuestionSelection.kinds
  ) throws(Diagnostic) {
    if let name = call[parameter] {
      let word = Spanned(name, at: call.span(of: parameter))
      let found = try context.question(word, of: kinds)
      survey = found.survey
      questions = [found.question]
      isNamed = true
      return
    }
    survey = try context.survey(nil)
    questions = survey.declaration.questions.filter { RatedQuestion($0) != nil }
    isNamed = false
    guard questions.isEmpty else { return }
    throw Diagnostic(
      .questionNone,
      Text(
        "survey \(survey.declaration.id) declares no rating, satisfaction, effort or feeling",
        nl: "enquête \(survey.declaration.id) declareert geen waardering, tevredenheid, moeite of "
          + "gevoel"), at: .statement(call.span),
      hint: Text(
        "declare one: declare NAME = COLUMN as rating 1..5",
        nl: "declareer er een: declare NAAM = KOLOM as rating 1..5"))
  }

  /// The rated questions that can stand in one table, family by family, in declared order.
  var families: [(family: RatedQuestion.Family, questions: [RatedQuestion])] {
    var families: [(family: RatedQuestion.Family, questions: [RatedQuestion])] = []
    for question in questions.compactMap(RatedQuestion.init) {
      if let index = families.firstIndex(where: { $0.family == question.family }) {
        families[index].questions.append(question)
      } else {
        families.append((question.family, [question]))
      }
    }
    // A pipe hands on the first table: let it be the fullest.
    let longest = families.map(\.questions.count).max() ?? 0
    let first = families.firstIndex { $0.questions.count == longest } ?? 0
    if !families.isEmpty { families.insert(families.remove(at: first), at: 0) }
    return families
  }
}
