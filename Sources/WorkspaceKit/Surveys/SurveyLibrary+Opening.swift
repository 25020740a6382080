public import Diagnostics

extension SurveyLibrary {
  /// The surveys of a workspace.
  ///
  /// - Parameters:
  ///   - workspace: the workspace.
  ///   - cache: what keeps columns from one session to the next, if anything.
  public convenience init(_ workspace: Workspace, cache: SurveyCache? = nil) {
    self.init(
      declarations: workspace.surveys, folder: workspace.root, cache: cache,
      journeys: workspace.journeys, redaction: RedactionPolicy(workspace.redaction))
  }

  /// Opens survey exports as they are, each with a proposed declaration.
  ///
  /// - Parameters:
  ///   - files: the files; relative ones are taken from `folder`.
  ///   - folder: the absolute folder that paths are relative to; nil for the current one.
  /// - Returns: the library, and the proposals with their reasons.
  /// - Throws: `file.missing` and its kin, for the first file that cannot be read.
  public static func opening(
    _ files: [String], in folder: String? = nil
  ) throws(Diagnostic) -> (library: SurveyLibrary, proposals: [SurveyProposal]) {
    let folder = folder ?? FolderListing.current
    let proposals = try SurveyProposer.propose(files, in: folder)
    let library = SurveyLibrary(declarations: proposals.map(\.declaration), folder: folder)
    return (library, proposals)
  }
}
