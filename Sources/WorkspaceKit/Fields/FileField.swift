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

/// The keys of an object, in the order in which they are written, found by name at once.
public struct FieldTable<Owner>: Sendable, ExpressibleByArrayLiteral {
  /// The keys.
  public let fields: [FileField<Owner>]
  private let positions: [String: Int]

  /// Takes keys.
  ///
  /// - Parameter fields: the keys, in the order in which they are written.
  public init(_ fields: [FileField<Owner>]) {
    self.fields = fields
    positions = Dictionary(
      fields.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes keys.
  public init(arrayLiteral fields: FileField<Owner>...) { self.init(fields) }

  /// The declaration of a key.
  subscript(_ key: String) -> FileField<Owner>? { positions[key].map { fields[$0] } }
}

/// An object whose keys are declared.
public protocol FileObject: Sendable {
  /// What the object is called, such as `a touchpoint`.
  static var objectName: Text { get }
  /// Its keys, in the order in which they are written.
  static var fields: FieldTable<Self> { get }
  /// Where it is written.
  var points: FilePoints { get set }
  /// Whether what was read means something; an object that does not is left out.
  var isSound: Bool { get }
  /// An object that says nothing yet.
  init()
}

extension FileObject {
  /// An object means something when the keys are there that must be.
  public var isSound: Bool { true }

  /// The object's keys as a shape.
  public static var shape: ObjectShape {
    ObjectShape(
      name: objectName,
      keys: fields.fields.map {
        ObjectShape.Key(name: $0.key, shape: $0.shape, help: $0.help, isRequired: $0.isRequired)
      })
  }

  /// Reads an object; what cannot be read stays as it is in an empty one.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - reader: collects what is wrong.
  /// - Returns: nil when the piece is no mapping or a required key is missing.
  static func read(_ node: YAMLNode, _ reader: YAMLReader) -> Self? {
    guard case .mapping(let entries) = node.content else {
      reader.expect(Text("keys with values", nl: "sleutels met waarden"), node, objectName)
      return nil
    }
    var object = Self()
    var points = FilePoints(
      path: reader.source.path, start: FilePoint(line: node.line, column: node.column))
    for entry in entries {
      guard let key = entry.key.scalar, let field = fields[key] else {
        reader.reportUnknown(entry, known: fields.fields.map(\.key))
        continue
      }
      if entry.value.isNull { continue }
      points.add(key, FilePoint(line: entry.value.line, column: entry.value.column))
      field.read(entry.value, reader, &object)
    }
    object.points = points
    var isWhole = true
    for field in fields.fields where field.isRequired && !points.has(field.key) {
      reader.reportMissing(field.key, in: node)
      isWhole = false
    }
    return isWhole && object.isSound ? object : nil
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
    return items.compactMap { read($0, reader) }
  }
}
