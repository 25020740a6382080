public import WorkspaceKit

extension Setting where Value == String {
  /// Whether personal data is taken out of what respondents wrote.
  public static let redact = Setting<String>.choice(
    "redact", of: ["on", "off"],
    help: Text(
      "Whether personal data is taken out of comments before they are shown or exported.",
      nl: "Of persoonsgegevens uit toelichtingen gaan voordat die getoond of geëxporteerd worden."),
    default: "on")
}

extension Context {
  /// Reads what respondents wrote in answer to an open question; progress is shown and Ctrl-C stops
  /// the reading.
  ///
  /// - Parameters:
  ///   - request: which comments, with what beside them.
  ///   - survey: the survey.
  /// - Throws: what is wrong with the request or the files.
  public func comments(
    _ request: CommentRequest, from survey: SurveyResponses
  ) async throws(Diagnostic) -> Comments {
    try await reading { reading throws(Diagnostic) in
      try survey.comments(request, reading: reading)
    }
  }
}
