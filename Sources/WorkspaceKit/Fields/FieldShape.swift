public import Diagnostics

/// What a key of a workspace file may hold, for reading, for a schema and for the manual.
public indirect enum FieldShape: Sendable {
  /// Characters.
  case string
  /// The stable id of something: letters, digits, `-`, `_` and `.`.
  case identifier
  /// Words for people, in one wording or as `{en: …, nl: …}`.
  case text
  /// A whole number within bounds.
  case integer(ClosedRange<Int>)
  /// A number within bounds.
  case number(ClosedRange<Double>)
  /// `true` or `false`.
  case boolean
  /// A day.
  case date
  /// One of a few words, each with what people read.
  case word([(id: String, title: Text)])
  /// A list; one value alone is a list of one.
  case list(FieldShape)
  /// Keys that people choose, each with such a value.
  case map(FieldShape)
  /// An object with keys of its own.
  case object(ObjectShape)
  /// One of several forms that people write.
  case either([FieldShape])
  /// Whatever: the key is known and not used.
  case anything

  /// A value, or a list of them.
  static func oneOrMore(_ shape: FieldShape) -> FieldShape { .either([shape, .list(shape)]) }
}

/// The keys of an object, and what it is.
public struct ObjectShape: Sendable {
  /// One key.
  public struct Key: Sendable {
    /// The key.
    public let name: String
    /// What it holds.
    public let shape: FieldShape
    /// What it is for, in one sentence.
    public let help: Text
    /// Whether the object means nothing without it.
    public let isRequired: Bool
  }

  /// What the object is, such as `a journey`.
  public let name: Text
  /// The keys, in the order in which they are written.
  public let keys: [Key]
}
