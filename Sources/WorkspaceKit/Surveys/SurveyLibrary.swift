/// The surveys that are open, and their responses when somebody asks for them.
public final class SurveyLibrary: Sendable {
  /// The surveys, sorted by id.
  public let declarations: [SurveyDeclaration]

  /// Makes a library.
  ///
  /// - Parameter declarations: the surveys that are open.
  public init(declarations: [SurveyDeclaration]) {
    self.declarations = declarations.sorted { $0.id < $1.id }
  }
}
