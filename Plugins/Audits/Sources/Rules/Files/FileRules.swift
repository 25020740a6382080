import WorkbenchKit

/// The rules about files and questions.
enum FileRules {
  /// In the order of their ids.
  static let all: [any AuditRule] = [
    UnsoundFiles(), overdue, UnusableAnswers(), QuestionWording(),
  ]
}
