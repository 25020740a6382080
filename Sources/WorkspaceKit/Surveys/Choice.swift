public import Diagnostics

/// One value of a choice, with the words people read.
public struct Choice: Sendable, Hashable {
  /// The value as written in the file.
  public var value: String
  /// What people read; nil when the value speaks for itself.
  public var title: Text?
  /// The score that a word stands for: the valence −2…+2 of a named emotion, or the place of
  /// "very satisfied" on its scale; nil for choices without scores.
  public var valence: Int?

  /// Declares a value.
  ///
  /// - Parameters:
  ///   - value: the value as written in the file.
  ///   - title: what people read.
  ///   - valence: the score that the word stands for.
  public init(_ value: String, title: Text? = nil, valence: Int? = nil) {
    self.value = value
    self.title = title
    self.valence = valence
  }
}
