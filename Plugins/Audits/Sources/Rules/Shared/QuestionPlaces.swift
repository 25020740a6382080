import WorkbenchKit
import WorkspaceKit

extension ColumnDeclaration {
  /// Where the question is declared: its line, or the file where the line is not known.
  ///
  /// - Parameter survey: the survey that asks it.
  func places(in survey: SurveyDeclaration) -> [Place] {
    if !points.path.isEmpty { return [points.place()] }
    return survey.path.map { [.file($0)] } ?? []
  }
}
