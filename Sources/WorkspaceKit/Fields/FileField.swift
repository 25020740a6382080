public import Diagnostics

/// One key of an object in a workspace file: its name, what it holds, and how it is read.
///
/// One declaration makes the reader, the writer, the schema that editors complete from, and the
/// manual.
public struct FileField<Owner>: Sendable {
  /// The key.
  public let key: String
  /// What it holds.
  public let shape: FieldShape
  /// What it is for, in one sentence.
  public let help: Text
  /// Whether the object means nothing without it.
  public let isRequired: Bool
  let read: @Sendable (YAMLNode, YAMLReader, inout Owner) -> Void
  let write: @Sendable (Owner) -> FieldValue?

  /// Declares a key.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - shape: what it holds.
  ///   - help: what it is for.
  ///   - isRequired: whether the object means nothing without it.
  ///   - write: the object's value as it stands in a file; nil where it says nothing.
  ///   - read: puts the value into the object; problems go to the reader.
  init(
    _ key: String, _ shape: FieldShape, _ help: Text, isRequired: Bool = false,
    write: @escaping @Sendable (Owner) -> FieldValue?,
    read: @escaping @Sendable (YAMLNode, YAMLReader, inout Owner) -> Void
  ) {
    self.key = key
    self.shape = shape
    self.help = help
    self.isRequired = isRequired
    self.write = write
    self.read = read
  }

  /// The same key, without which the object means nothing.
  var required: FileField {
    FileField(key, shape, help, isRequired: true, write: write, read: read)
  }
}

/// An object whose keys are declared.
public protocol FileObject: Sendable {
  /// What the object is called, such as `a touchpoint`.
  static var objectName: Text { get }
  /// Its keys, in the order in which they are written.
  static var fields: [FileField<Self>] { get }
  /// Where it is written.
  var points: FilePoints { get set }
  /// An object that says nothing yet.
  init()
}

extension FileObject {
  /// The object's keys as a shape.
  public static var shape: ObjectShape {
    ObjectShape(
      name: objectName,
      keys: fields.map {
        ObjectShape.Key(name: $0.key, shape: $0.shape, help: $0.help, isRequired: $0.isRequired)
      })
  }

  /// Reads an object; what cannot be read stays as it is in an empty one.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - reader: collects what is wrong.
  ///   - fields: the declared keys; taken once for many objects.
  /// - Returns: nil when the piece is no mapping or a required key is missing.
  static func read(
    _ node: YAMLNode, _ reader: YAMLReader, fields: [FileField<Self>]? = nil
  ) -> Self? {
    let fields = fields ?? Self.fields
    return reader.mapping(node, objectName.en) { keys -> Self? in
      var object = Self()
      object.points = FilePoints(
        path: reader.source.path, start: FilePoint(line: node.line, column: node.column))
      var isWhole = true
      for field in fields {
        guard let value = keys.value(field.key) else {
          if field.isRequired {
            _ = keys.required(field.key)
            isWhole = false
          }
          continue
        }
        object.points.add(field.key, FilePoint(line: value.line, column: value.column))
        field.read(value, reader, &object)
      }
      return isWhole ? object : nil
    } ?? nil
  }

  /// Reads a list of objects.
  ///
  /// - Parameters:
  ///   - node: the list.
  ///   - name: the key it stands under.
  ///   - reader: collects what is wrong.
  static func readList(_ node: YAMLNode, _ name: String, _ reader: YAMLReader) -> [Self] {
    guard case .sequence(let items) = node.content else {
      _ = reader.list(node, name)
      return []
    }
    let fields = fields
    return items.compactMap { read($0, reader, fields: fields) }
  }
}
