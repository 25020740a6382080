import Diagnostics

/// What `workspace.yaml` says.
struct WorkspaceFile {
  var name: String?
  var title: Text?
  var language: Language?
  var settings: [WorkspaceSetting] = []
  var texts: [TextDeclaration] = []
  var redaction = RedactionRules()

  /// The name of the file that makes a folder a workspace.
  static let fileName = "workspace.yaml"
  /// The newest form of the file that this version reads.
  static let version = 1

  init() {}

  /// Reads the file's keys; what is wrong is collected by the reader.
  ///
  /// - Parameters:
  ///   - document: the file's pieces.
  ///   - reader: collects what is wrong.
  init(_ document: YAMLDocument, _ reader: YAMLReader) {
    guard let root = document.root, !root.isNull else { return }
    let read = reader.mapping(root, "a workspace") { keys in
      var file = WorkspaceFile()
      if let node = keys.value("version") { Self.check(node, reader) }
      file.name = keys.string("name")
      file.title = keys.text("title")
      file.language = keys.word("language", as: Language.self)
      file.settings =
        keys.mapping("settings") { WorkspaceSetting.all(in: $0, reader) } ?? []
      file.texts = keys.value("texts").map { TextDeclaration.all(in: $0, reader) } ?? []
      file.redaction =
        keys.mapping("redact") { RedactionRules($0, reader) } ?? RedactionRules()
      return file
    }
    self = read ?? WorkspaceFile()
  }

  private static func check(_ node: YAMLNode, _ reader: YAMLReader) {
    guard let written = reader.integer(node, "version", in: 1...1_000_000), written > version
    else { return }
    reader.report(
      .yamlValue, at: node,
      Text(
        "the workspace is written for version \(written) of the format; this reis reads \(version)",
        nl: "de werkruimte is geschreven voor versie \(written); deze reis leest \(version)"),
      hint: Text("use a newer reis", nl: "gebruik een nieuwere reis"))
  }
}

extension WorkspaceSetting {
  /// All `NAME: VALUE` pairs of a mapping; whether a name exists is known only where they are applied.
  static func all(in settings: YAMLMapping, _ reader: YAMLReader) -> [WorkspaceSetting] {
    settings.acceptAllKeys()
    return settings.entries.compactMap { entry in
      guard let name = entry.key.scalar, let value = reader.string(entry.value, name) else {
        return nil
      }
      let place = reader.source.place(entry.key.line, entry.key.column)
      return WorkspaceSetting(name: name, value: value, place: place)
    }
  }
}
