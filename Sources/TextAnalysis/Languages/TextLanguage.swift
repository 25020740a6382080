/// The languages whose words, sentences and syllables the module knows.
public enum TextLanguage: String, Sendable, Hashable, CaseIterable {
  /// Dutch, as written in the Netherlands and Flanders.
  case dutch = "nl"
  /// English.
  case english = "en"
}
