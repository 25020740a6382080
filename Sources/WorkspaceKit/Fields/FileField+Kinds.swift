import Diagnostics
import ResponseStore

extension FileField {
  /// A key that holds characters.
  static func string(
    _ key: String, _ path: any WritableKeyPath<Owner, String?> & Sendable, _ help: Text
  ) -> FileField {
    FileField(key, .string, help, write: { owner in owner[keyPath: path].map(FieldValue.words) }) {
      node, reader, owner in
      owner[keyPath: path] = reader.string(node, key)
    }
  }

  /// A key that holds the id of something else.
  static func reference(
    _ key: String, _ path: any WritableKeyPath<Owner, String?> & Sendable, _ help: Text
  ) -> FileField {
    FileField(
      key, .identifier, help, write: { owner in owner[keyPath: path].map(FieldValue.words) }
    ) { node, reader, owner in
      owner[keyPath: path] = reader.string(node, key)
    }
  }

  /// The key that holds the object's own id.
  static func identifier(
    _ path: any WritableKeyPath<Owner, String> & Sendable, _ help: Text
  ) -> FileField {
    FileField(
      "id", .identifier, help, isRequired: true, write: { owner in .words(owner[keyPath: path]) }
    ) { node, reader, owner in
      if let id = reader.identifier(node, "id") { owner[keyPath: path] = id }
    }
  }

  /// A key that holds words for people.
  static func text(
    _ key: String, _ path: any WritableKeyPath<Owner, Text?> & Sendable, _ help: Text
  ) -> FileField {
    FileField(key, .text, help, write: { owner in owner[keyPath: path].map(FieldValue.text) }) {
      node, reader, owner in
      owner[keyPath: path] = reader.text(node, key)
    }
  }

  /// A key that holds a whole number.
  static func integer(
    _ key: String, _ path: any WritableKeyPath<Owner, Int?> & Sendable, in range: ClosedRange<Int>,
    _ help: Text
  ) -> FileField {
    FileField(
      key, .integer(range), help,
      write: { owner in owner[keyPath: path].map { .literal(String($0)) } }
    ) { node, reader, owner in
      owner[keyPath: path] = reader.integer(node, key, in: range)
    }
  }

  /// A key that holds a number.
  static func number(
    _ key: String, _ path: any WritableKeyPath<Owner, Double?> & Sendable,
    in range: ClosedRange<Double>, _ help: Text
  ) -> FileField {
    FileField(
      key, .number(range), help, write: { owner in owner[keyPath: path].map(FieldValue.number) }
    ) { node, reader, owner in
      owner[keyPath: path] = reader.number(node, key, in: range)
    }
  }

  /// A key that holds a truth value.
  static func boolean(
    _ key: String, _ path: any WritableKeyPath<Owner, Bool?> & Sendable, _ help: Text
  ) -> FileField {
    FileField(
      key, .boolean, help, write: { owner in owner[keyPath: path].map { .literal(String($0)) } }
    ) { node, reader, owner in
      owner[keyPath: path] = reader.boolean(node, key)
    }
  }

  /// A key that holds a day.
  static func date(
    _ key: String, _ path: any WritableKeyPath<Owner, CivilDate?> & Sendable, _ help: Text
  ) -> FileField {
    FileField(key, .date, help, write: { owner in owner[keyPath: path].map { .literal($0.text) } })
    { node, reader, owner in
      owner[keyPath: path] = reader.date(node, key)
    }
  }

  /// A key that holds one of a few words.
  static func word<Word: FileWord>(
    _ key: String, _ path: any WritableKeyPath<Owner, Word?> & Sendable, _ help: Text
  ) -> FileField {
    FileField(
      key, .word(Word.allCases.map { ($0.rawValue, $0.title) }), help,
      write: { owner in owner[keyPath: path].map { .literal($0.rawValue) } }
    ) {
      node, reader, owner in
      owner[keyPath: path] = reader.word(node, key, as: Word.self)
    }
  }

  /// A key that holds a list of characters.
  static func strings(
    _ key: String, _ path: any WritableKeyPath<Owner, [String]> & Sendable, _ help: Text
  ) -> FileField {
    FileField(
      key, .list(.string), help,
      write: { owner in .list(owner[keyPath: path].map(FieldValue.words)) }
    ) { node, reader, owner in
      owner[keyPath: path] = reader.strings(node, key) ?? []
    }
  }

  /// A key that holds a list of words for people.
  static func texts(
    _ key: String, _ path: any WritableKeyPath<Owner, [Text]> & Sendable, _ help: Text
  ) -> FileField {
    FileField(
      key, .list(.text), help, write: { owner in .list(owner[keyPath: path].map(FieldValue.text)) }
    ) { node, reader, owner in
      owner[keyPath: path] =
        (reader.textItems(node, key) ?? []).compactMap { reader.text($0, key) }
    }
  }

  /// A key that holds an object.
  static func object<Part: FileObject>(
    _ key: String, _ path: any WritableKeyPath<Owner, Part?> & Sendable, _ help: Text
  ) -> FileField {
    FileField(
      key, .object(Part.shape), help, write: { owner in owner[keyPath: path].map(\.written) }
    ) { node, reader, owner in
      owner[keyPath: path] = Part.read(node, reader)
    }
  }

  /// A key that holds a list of objects.
  static func objects<Part: FileObject>(
    _ key: String, _ path: any WritableKeyPath<Owner, [Part]> & Sendable, _ help: Text
  ) -> FileField {
    FileField(
      key, .list(.object(Part.shape)), help,
      write: { owner in .list(owner[keyPath: path].map(\.written)) }
    ) { node, reader, owner in
      owner[keyPath: path] = Part.readList(node, key, reader)
    }
  }

  /// A key that holds keys of people's own, each with a number.
  static func numbers(
    _ key: String, _ path: any WritableKeyPath<Owner, [String: Double]> & Sendable,
    in range: ClosedRange<Double>, _ help: Text
  ) -> FileField {
    FileField(
      key, .map(.number(range)), help,
      write: { owner in .mapping(owner[keyPath: path].mapValues(FieldValue.number)) }
    ) { node, reader, owner in
      owner[keyPath: path] =
        reader.named(node, key) { reader.number($0, key, in: range) } ?? [:]
    }
  }

  /// A key that holds keys of people's own, each with characters.
  static func names(
    _ key: String, _ path: any WritableKeyPath<Owner, [String: String]> & Sendable, _ help: Text
  ) -> FileField {
    FileField(
      key, .map(.string), help,
      write: { owner in .mapping(owner[keyPath: path].mapValues(FieldValue.words)) }
    ) { node, reader, owner in
      owner[keyPath: path] = reader.named(node, key) { reader.string($0, key) } ?? [:]
    }
  }
}
