import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// What several commands about comments take; the same words everywhere.
enum TextParameters {
  /// `of QUESTION`.
  static let question = Parameter.text(
    "question", .clause("of"), .question(kinds: [QuestionKind.text.rawValue]),
    help: Text(
      "The open question; may be left out where there is one.",
      nl: "De open vraag; mag weg als er maar één is."))
  /// `matching SEARCH`.
  static let search = Parameter.text(
    "search", .clause("matching"), .word,
    help: Text(
      "What to find: words, wacht*, ~stem, & | !, or /expression/.",
      nl: "Wat te vinden: woorden, wacht*, ~stam, & | !, of /expressie/."))
  /// `--score QUESTION`.
  static let score = Parameter.text(
    "score", .option("score"), .question(kinds: scoreKinds.map(\.rawValue)),
    help: Text(
      "The mark shown beside a comment; the survey's nps question unless given.",
      nl: "Het cijfer naast een toelichting; de nps-vraag van de enquête tenzij gegeven."))
  /// `--language WORD`.
  static let language = Parameter.text(
    "language", .option("language"), .choice(TextLanguage.allCases.map(\.rawValue)),
    help: Text(
      "The language of the comments; found by their words unless given.",
      nl: "De taal van de toelichtingen; uit de woorden afgeleid tenzij gegeven."))

  /// The kinds of question that give a mark.
  static let scoreKinds: [QuestionKind] = [.nps, .csat, .ces, .rating, .emotion]

  /// The language that a call asks for; nil where it leaves that open.
  static func language(of call: Call) -> TextLanguage? {
    call[language].flatMap { TextLanguage(rawValue: $0) }
  }

  /// The clauses that narrow responses, without `by`.
  static let narrowing: [any AnyParameter] = [
    ResponseClauses.condition, ResponseClauses.since, ResponseClauses.until,
  ]
}
