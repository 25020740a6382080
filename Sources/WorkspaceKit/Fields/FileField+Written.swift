import Diagnostics
import ResponseStore

/// Keys of files that people write and the workbench only reads; values keep their places, so that
/// whoever finds one wrong later can point at it.
extension FileField {
  /// Declares a key that is read and never written.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - shape: what it holds.
  ///   - help: what it is for.
  ///   - read: puts the value into the object; problems go to the reader.
  init(
    reading key: String, _ shape: FieldShape, _ help: Text,
    _ read: @escaping @Sendable (YAMLNode, YAMLReader, inout Owner) -> Void
  ) {
    self.init(key, shape, help, write: { _ in nil }, read: read)
  }

  /// A key that holds characters, with their place.
  static func string(
    _ key: String, _ path: any WritableKeyPath<Owner, Written<String>?> & Sendable, _ help: Text
  ) -> FileField {
    FileField(reading: key, .string, help) { node, reader, owner in
      owner[keyPath: path] = reader.written(node, key)
    }
  }

  /// A key that holds a list of characters, with their places; one value alone is a list of one.
  static func strings(
    _ key: String, _ path: any WritableKeyPath<Owner, [Written<String>]> & Sendable, _ help: Text
  ) -> FileField {
    FileField(reading: key, .oneOrMore(.string), help) { node, reader, owner in
      owner[keyPath: path] =
        (reader.list(node, key) ?? []).compactMap { reader.written($0, key) }
    }
  }

  /// A key that holds words for people, with their place.
  static func text(
    _ key: String, _ path: any WritableKeyPath<Owner, Written<Text>?> & Sendable, _ help: Text
  ) -> FileField {
    FileField(reading: key, .text, help) { node, reader, owner in
      owner[keyPath: path] = reader.writtenText(node, key)
    }
  }

  /// A key that holds a list of words for people, with their places; one wording alone is a list of
  /// one.
  static func texts(
    _ key: String, _ path: any WritableKeyPath<Owner, [Written<Text>]> & Sendable, _ help: Text
  ) -> FileField {
    FileField(reading: key, .oneOrMore(.text), help) { node, reader, owner in
      owner[keyPath: path] =
        (reader.textItems(node, key) ?? []).compactMap { reader.writtenText($0, key) }
    }
  }
}
