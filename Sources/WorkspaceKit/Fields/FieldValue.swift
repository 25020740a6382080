import Diagnostics

/// A value of a workspace file on its way to being written.
public indirect enum FieldValue: Sendable, Hashable {
  /// Characters, quoted where YAML would take them for something else.
  case words(String)
  /// A number, a truth value, a day or a declared word: written as it is.
  case literal(String)
  /// Several values; none of them says nothing.
  case list([FieldValue])
  /// Keys with values, in the order in which they are written.
  case entries([Entry])

  /// A key with its value.
  public struct Entry: Sendable, Hashable {
    /// The key.
    public let key: String
    /// Its value.
    public let value: FieldValue

    init(_ key: String, _ value: FieldValue) {
      self.key = key
      self.value = value
    }
  }

  /// Words for people: one wording, or one per language where they differ.
  static func text(_ text: Text) -> FieldValue {
    text.en == text.nl
      ? .words(text.en)
      : .entries([Entry("en", .words(text.en)), Entry("nl", .words(text.nl))])
  }

  /// A number in as few digits as give it back.
  static func number(_ number: Double) -> FieldValue {
    let isWhole = number == number.rounded() && abs(number) < 1e15
    return .literal(isWhole ? String(Int(number)) : String(number))
  }

  /// Keys of people's own, sorted.
  static func mapping(_ values: [String: FieldValue]) -> FieldValue? {
    values.isEmpty
      ? nil : .entries(values.sorted { $0.key < $1.key }.map { Entry($0.key, $0.value) })
  }

  /// The value on one line, as it may stand in a file.
  public var oneLine: String { FieldYAML.flow(self) }

  /// Whether there is nothing to write.
  var isEmptyList: Bool { self == .list([]) }
}

extension FileObject {
  /// The object as it stands in a file: its keys in their declared order, without those that say
  /// nothing.
  public var written: FieldValue {
    .entries(
      Self.fields.fields.compactMap { field in
        field.write(self).flatMap { $0.isEmptyList ? nil : FieldValue.Entry(field.key, $0) }
      })
  }
}
