import WorkbenchKit
import WorkspaceKit
extension SurveyLibrary {
  static func open(files: [Spanned<String>], in folder: String) throws(Diagnostic) -> SurveyLibrary
  {
    SurveyLibrary(declarations: [])
  }
}
