import WorkbenchKit
import WorkspaceKit

/// The rules about the eight elements of a customer experience map.
enum ElementRules {
  /// In the order of their ids.
  static let all: [any AuditRule] = [
    UnratedElements(), ElementsBelowTarget(), ElementsNotToldApart(), UnexplainedSatisfaction(),
    InsideOutsideGap(),
  ]
}

/// A question that measures an element, and the survey that asks it.
struct ElementQuestion: Sendable {
  let survey: SurveyResponses
  let question: ColumnDeclaration
  let element: ExperienceElement

  /// Every such question of every open survey.
  static func all(_ audit: Audit) -> [ElementQuestion] {
    audit.surveys.flatMap { survey in
      survey.declaration.questions.compactMap { question in
        guard let element = question.element, question.effectiveScale != nil else { return nil }
        return ElementQuestion(survey: survey, question: question, element: element)
      }
    }
  }

  /// The file that declares it.
  var places: [Place] { survey.declaration.path.map { [.file($0)] } ?? [] }

  /// The question's name as requests take it.
  var word: Spanned<String> { Spanned(question.name.value, at: .none) }
}

extension Text {
  /// Why rules about elements have nothing to look at.
  static var noElements: Text {
    Text("no question with element: in surveys/", nl: "geen vraag met element: in surveys/")
  }
}

/// A survey of elements, for cases of rules about them.
enum ElementCases {
  /// Its declaration.
  ///
  /// - Parameter elements: the columns, each an element of that name.
  static func survey(_ elements: [String]) -> String {
    CaseFiles.survey(
      files: "calls.csv",
      elements.map { "\($0): {column: \($0), kind: rating, scale: [1, 5], element: \($0)}" })
  }
}
