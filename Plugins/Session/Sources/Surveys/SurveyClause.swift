import WorkbenchKit
import WorkspaceKit

/// `of SURVEY`, as the commands that look at one survey take it.
enum SurveyClause {
  static let survey = Parameter.text(
    "survey", .clause("of"), .survey,
    help: Text(
      "The survey; may be left out where there is one.",
      nl: "De enquête; mag weg als er maar één is."))

  /// The survey that a call means.
  static func survey(of call: Call, in context: Context) throws(Diagnostic) -> SurveyResponses {
    try context.survey(call[survey].map { Spanned($0, at: call.span(of: survey)) })
  }
}
