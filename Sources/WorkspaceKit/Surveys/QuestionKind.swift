/// The kinds of question that `reis` knows.
public enum QuestionKind: String, Sendable, Hashable, CaseIterable {
  /// How likely to recommend: whole numbers 0–10.
  case nps
  /// Satisfaction with one thing.
  case csat
  /// Effort it took; version and direction are declared.
  case ces
  /// A rating on a declared scale.
  case rating
  /// A feeling, −2…+2 or named.
  case emotion
  /// One of several answers.
  case choice
  /// Any number of several answers.
  case multiple
  /// Yes or no.
  case yesNo = "yes-no"
  /// Free words.
  case text
}
