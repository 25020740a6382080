import Diagnostics

/// Reads one object from one file of a workspace.
enum WorkspaceObject {
  /// Journeys may be long: ten thousand touchpoints are read, and judged, rather than refused.
  static let limits = YAMLLimits(bytes: 16 << 20, nodes: 2_000_000)

  /// Reads a file that holds one object.
  ///
  /// - Parameters:
  ///   - path: the file, relative to the workspace.
  ///   - root: the workspace's folder.
  ///   - type: the object.
  ///   - problems: where what is wrong goes.
  /// - Returns: the object with what could be read of it; nil when the file is empty, no YAML, or
  ///   lacks a key without which it means nothing.
  static func read<Object: FileObject>(
    _ path: String, in root: String, as type: Object.Type, _ problems: inout [Diagnostic]
  ) -> Object? {
    do throws(Diagnostic) {
      let bytes = try SmallFile.bytes(
        of: FilePath.resolve(path, in: root), shown: path, limit: limits.bytes)
      let document = try YAMLDocument(bytes: bytes, path: path, limits: limits)
      return read(document, shown: path, as: type, &problems)
    } catch {
      problems.append(error)
      return nil
    }
  }

  /// Reads a document that holds one object.
  ///
  /// - Parameters:
  ///   - document: the file's pieces.
  ///   - path: the file, as a person would write it.
  ///   - type: the object.
  ///   - problems: where what is wrong goes.
  static func read<Object: FileObject>(
    _ document: YAMLDocument, shown path: String, as type: Object.Type,
    _ problems: inout [Diagnostic]
  ) -> Object? {
    let reader = YAMLReader(document)
    defer { problems += reader.problems }
    guard let node = document.root, !node.isNull else {
      if document.problems.isEmpty { reader.report(empty(path, type.objectName)) }
      return nil
    }
    return Object.read(node, reader)
  }

  private static func empty(_ path: String, _ name: Text) -> Diagnostic {
    Diagnostic(
      .yamlMissingKey,
      Text("the file says nothing about \(name.en)", nl: "het bestand zegt niets over \(name.nl)"),
      at: .file(path),
      hint: Text("write something in it, or delete it", nl: "schrijf er iets in, of verwijder het"))
  }
}
