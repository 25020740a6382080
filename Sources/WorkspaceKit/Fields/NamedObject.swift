public import Diagnostics

/// An object with an id that a file may write before it, and in short as a text alone:
/// `fast: {text: Done at once}`, `fast: Done at once`, or in a list `- {id: fast, text: …}`.
public protocol NamedObject: FileObject {
  /// The stable name.
  var id: String { get set }
  /// Where the name is written.
  var place: Place? { get set }
  /// The key that a text alone stands for.
  static var shortKey: String { get }
}

extension NamedObject {
  /// A text alone is the object's text.
  public static var shortKey: String { "text" }

  /// An object without a name cannot be spoken of.
  public var isSound: Bool { !id.isEmpty }
}

extension FileField {
  /// A key that holds objects with ids, as a mapping or as a list.
  static func named<Part: NamedObject>(
    _ key: String, _ path: any WritableKeyPath<Owner, [Part]> & Sendable, _ help: Text
  ) -> FileField {
    FileField(reading: key, Part.namedShape, help) { node, reader, owner in
      owner[keyPath: path] = Part.readNamed(node, key, reader)
    }
  }
}

extension FileField where Owner: NamedObject {
  /// The key that holds the object's own id, where the id does not stand before the object.
  static var name: FileField {
    FileField(
      "id", .identifier, Text("The stable id.", nl: "De vaste id."), isRequired: true,
      write: { .words($0.id) }
    ) { node, reader, owner in
      guard let id = reader.string(node, "id") else { return }
      owner.id = id
      owner.place = reader.place(node)
    }
  }
}

extension NamedObject {
  /// Objects under their ids, each in full or as a text; or a list of objects.
  fileprivate static var namedShape: FieldShape {
    let whole = shape
    let body = ObjectShape(name: whole.name, keys: whole.keys.filter { $0.name != "id" })
    return .either([.map(.either([.text, .object(body)])), .list(.object(whole))])
  }

  /// Reads objects; ids written twice are reported, and the first of them counts.
  fileprivate static func readNamed(
    _ node: YAMLNode, _ key: String, _ reader: YAMLReader
  ) -> [Self] {
    let items: [YAMLNode]
    switch node.content {
    case .mapping(let entries): items = entries.map { joined($0, reader) }
    case .sequence(let written): items = written
    case .scalar:
      reader.expect(Text("keys with values", nl: "sleutels met waarden"), node, key)
      return []
    }
    var seen: Set<String> = []
    return items.compactMap { item in
      guard let object = read(item, reader) else { return nil }
      guard seen.insert(object.id).inserted else {
        reader.report(
          Diagnostic(
            .yamlDuplicateKey,
            Text(
              "\"\(object.id)\" is there already among \(key)",
              nl: "\"\(object.id)\" staat al bij \(key)"), at: object.place,
            hint: Text("give each an id of its own", nl: "geef elk een eigen id")))
        return nil
      }
      return object
    }
  }

  /// `dichtbij: …` as the object `{id: dichtbij, …}`; a text alone goes under the short key.
  private static func joined(_ entry: YAMLNode.Entry, _ reader: YAMLReader) -> YAMLNode {
    let item = entry.value
    let id = YAMLNode.Entry(
      key: YAMLNode(
        .scalar("id", isQuoted: false), line: entry.key.line, column: entry.key.column),
      value: entry.key)
    if item.isNull { return item }
    switch item.content {
    case .sequence: return item
    case .mapping(let entries) where !isText(entries):
      for other in entries where other.key.scalar == "id" {
        reader.reportUnknown(other, known: fields.fields.map(\.key).filter { $0 != "id" })
      }
      return YAMLNode(
        .mapping([id] + entries.filter { $0.key.scalar != "id" }), line: item.line,
        column: item.column)
    case .mapping, .scalar:
      let text = YAMLNode.Entry(
        key: YAMLNode(.scalar(shortKey, isQuoted: false), line: item.line, column: item.column),
        value: item)
      return YAMLNode(.mapping([id, text]), line: item.line, column: item.column)
    }
  }

  /// Whether a mapping is a text in two languages.
  private static func isText(_ entries: [YAMLNode.Entry]) -> Bool {
    !entries.isEmpty && entries.allSatisfy { ["en", "nl"].contains($0.key.scalar) }
  }
}
