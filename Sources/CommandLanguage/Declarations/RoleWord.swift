import WorkspaceKit

/// The words after `as`.
enum RoleWord {
  /// All of them: kinds of questions, then roles.
  static let all = QuestionKind.allCases.map(\.rawValue) + roles.map(\.word)

  private static let roles: [(word: String, role: ColumnDeclaration.Role)] = [
    ("respondent", .respondent), ("time", .time(pattern: nil)), ("weight", .weight),
    ("segment", .segment), ("touchpoint", .touchpoint), ("journey", .journey), ("wave", .wave),
    ("case", .caseIdentifier), ("activity", .activity), ("lifecycle", .lifecycle),
    ("instance", .instance),
  ]

  /// What a word declares; nil for other words.
  static func role(_ word: String) -> ColumnDeclaration.Role? {
    if let kind = QuestionKind(rawValue: word) { return .question(kind) }
    return roles.first { $0.word == word }?.role
  }

  /// The word for a role; a pattern of `time` comes after it.
  static func word(_ role: ColumnDeclaration.Role) -> String {
    if case .question(let kind) = role { return kind.rawValue }
    if case .time = role { return "time" }
    return roles.first { $0.role == role }?.word ?? ""
  }
}
