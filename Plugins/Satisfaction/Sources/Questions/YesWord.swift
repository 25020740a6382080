import WorkspaceKit

/// Tells which answers to a yes-or-no question mean yes.
struct YesWord {
  private let valences: [String: Int]

  /// - Parameter declaration: the question.
  init(_ declaration: ColumnDeclaration) {
    var valences: [String: Int] = [:]
    for choice in declaration.choices { valences[choice.value] = choice.valence }
    self.valences = valences
  }

  /// Whether an answer means yes; nil for an answer that is neither.
  ///
  /// - Parameter answer: the answer as written in the file.
  func isYes(_ answer: String) -> Bool? {
    if let valence = valences[answer] { return valence > 0 }
    let word = answer.lowercased()
    if Self.yes.contains(word) { return true }
    return Self.no.contains(word) ? false : nil
  }

  private static let yes: Set = ["yes", "ja", "y", "j", "true", "waar", "1"]
  private static let no: Set = ["no", "nee", "n", "false", "onwaar", "0"]
}
