public import Diagnostics

/// A value as it stands in a file, with its place, so that whoever finds it wrong later can point.
public struct Written<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value.
  public var value: Value
  /// Where it is written; nil for a value that nobody wrote.
  public var place: Place?

  /// Puts a value and its place together.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - place: where it is written.
  public init(_ value: Value, at place: Place? = nil) {
    self.value = value
    self.place = place
  }
}

/// What files say, as far as it is sound, and all that is wrong with them.
public struct Declared<Value: Sendable>: Sendable {
  /// What could be read.
  public var value: Value
  /// What is wrong, file by file in order of place.
  public var problems: [Diagnostic]

  /// Joins what could be read and what is wrong.
  ///
  /// - Parameters:
  ///   - value: what could be read.
  ///   - problems: what is wrong.
  public init(_ value: Value, problems: [Diagnostic] = []) {
    self.value = value
    self.problems = problems
  }
}

extension YAMLReader {
  /// The place of a piece.
  ///
  /// - Parameter node: the piece.
  func place(_ node: YAMLNode) -> Place { source.place(node.line, node.column) }

  /// A single value with its place.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - name: what the piece is called in messages.
  func written(_ node: YAMLNode, _ name: String) -> Written<String>? {
    string(node, name).map { Written($0, at: place(node)) }
  }

  /// Words for people with their place.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - name: what the piece is called in messages.
  func writtenText(_ node: YAMLNode, _ name: String) -> Written<Text>? {
    text(node, name).map { Written($0, at: place(node)) }
  }
}

extension YAMLMapping {
  /// A single value with its place.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - reader: collects what is wrong.
  func written(_ key: String, _ reader: YAMLReader) -> Written<String>? {
    value(key).flatMap { reader.written($0, key) }
  }

  /// Single values with their places; one value alone is a list of one.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - reader: collects what is wrong.
  func writtenList(_ key: String, _ reader: YAMLReader) -> [Written<String>] {
    (value(key).flatMap { reader.list($0, key) } ?? []).compactMap { reader.written($0, key) }
  }
}
