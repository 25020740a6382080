/// Words in a report: a heading, a sentence beside the figures, a caution, a denominator.
public struct Note: Sendable, Hashable {
  /// What the words are for, which decides how they look.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Starts a part of the report.
    case heading
    /// A plain sentence or paragraph.
    case body
    /// The count line under a score: valid answers, what was left out and why.
    case denominator
    /// A caution about the result.
    case caution
    /// A small remark, such as how to see more.
    case aside
    /// A next step.
    case hint
    /// Shown letter by letter, as an example's output; never re-wrapped.
    case verbatim
  }

  /// What the words are for.
  public var role: Role
  /// The words.
  public var text: Text
  /// The stable name, for notes that scripts and tests look for.
  public var id: String?

  /// Makes a note.
  ///
  /// - Parameters:
  ///   - role: what the words are for.
  ///   - text: the words.
  ///   - id: a stable name.
  public init(_ role: Role, _ text: Text, id: String? = nil) {
    self.role = role
    self.text = text
    self.id = id
  }
}
