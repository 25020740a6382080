/// The languages in which `reis` speaks to people.
///
/// Command words, column ids, scripts and JSON are the same in every language.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// English.
  case en
  /// Dutch.
  case nl
}
