/// Files of small workspaces in which rules must open, or must not.
enum CaseFiles {
  /// A declaration of a survey beside its file of responses.
  ///
  /// - Parameters:
  ///   - files: the file of responses, in the workspace's folder.
  ///   - questions: the questions, each as one line of YAML.
  ///   - more: further lines: segments, wave, time.
  static func survey(files: String, _ questions: [String], _ more: [String] = []) -> String {
    (["files: [../\(files)]", "questions:"] + questions.map { "  " + $0 } + more)
      .joined(separator: "\n") + "\n"
  }

  /// Responses: the header, then each line so many times.
  ///
  /// - Parameters:
  ///   - header: the header.
  ///   - rows: lines with how often each stands there.
  static func csv(_ header: String, _ rows: [(count: Int, line: String)]) -> String {
    let lines = rows.flatMap { Array(repeating: $0.line, count: $0.count) }
    return ([header] + lines).joined(separator: "\n") + "\n"
  }
}
