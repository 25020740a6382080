/// What answers count for where they are added up: −1, 0 and 1 for a recommendation, the answer
/// itself for a rating.
///
/// Answers that are not listed do not count. Numbers lie within ±30 000.
public enum AnswerCoding: Sendable, Hashable {
  /// Of a score column, by answer.
  case scores([Int: Int])
  /// Of a category column, by text.
  case words([String: Int])
}
