public import Diagnostics

/// Reads `surveys/NAME.yaml`.
///
/// A survey is either read whole or not opened at all: without a weight or a missing code that
/// somebody meant to declare, every number would be another one.
public enum SurveyYAML {
  /// Reads a survey from a document.
  ///
  /// - Parameters:
  ///   - document: the file's pieces.
  ///   - id: the survey's id: the file's name without its ending.
  ///   - path: the declaring file, relative to the workspace.
  /// - Returns: the survey, or nil when something is wrong; and all that is wrong, in order of
  ///   place.
  public static func read(
    _ document: YAMLDocument, id: String, path: String?
  ) -> (survey: SurveyDeclaration?, problems: [Diagnostic]) {
    let reader = YAMLReader(document)
    guard let root = document.root, !root.isNull else {
      if document.problems.isEmpty {
        reader.report(
          Diagnostic(
            .yamlMissingKey,
            Text(
              "the file says nothing about a survey", nl: "het bestand zegt niets over een enquête"),
            at: .file(document.source.path),
            hint: Text("begin with files: […]", nl: "begin met files: […]")))
      }
      return (nil, reader.problems)
    }
    let survey = reader.mapping(root, "a survey") { keys in
      SurveyReading(reader).survey(keys, id: id, path: path)
    }
    let problems = reader.problems
    return (problems.contains { $0.severity == .error } ? nil : survey, problems)
  }
}
