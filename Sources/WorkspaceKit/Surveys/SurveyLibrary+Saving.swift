extension SurveyLibrary {
  /// The same surveys after their declarations were written to files: nothing is a proposal any more.
  ///
  /// - Parameter path: gives the declaring file of a survey that had none, relative to the folder.
  public func savingDeclarations(path: (SurveyDeclaration) -> String) -> SurveyLibrary {
    SurveyLibrary(
      declarations: declarations.map { declaration in
        guard declaration.status != .declared else { return declaration }
        var saved = declaration
        saved.status = .declared
        saved.path = declaration.path ?? path(declaration)
        saved.columns = declaration.columns.map { column in
          var column = column
          column.reasons = []
          column.isUnsure = false
          return column
        }
        return saved
      }, folder: folder, cache: cache, journeys: journeys,
      redaction: redaction)
  }
}
