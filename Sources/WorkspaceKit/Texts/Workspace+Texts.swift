import Diagnostics

extension Workspace {
  /// The files of the texts that `workspace.yaml` declares, sorted by path, each read once.
  ///
  /// - Returns: the files that could be read, with what is wrong in them; and what is wrong with
  ///   others.
  public func textDocuments() -> Declared<[TextDocument]> {
    TextFiles(texts, in: root).read()
  }
}

/// Files with texts, found by patterns.
public struct TextFiles: Sendable {
  private let declarations: [TextDeclaration]
  private let folder: String

  /// Finds files.
  ///
  /// - Parameters:
  ///   - declarations: which files, and what is known about them.
  ///   - folder: the absolute folder that patterns are relative to.
  public init(_ declarations: [TextDeclaration], in folder: String) {
    self.declarations = declarations
    self.folder = folder
  }

  /// Reads all files, sorted by path.
  public func read() -> Declared<[TextDocument]> {
    var all = Declared<[TextDocument]>([])
    var byPath: [String: [TextDeclaration]] = [:]
    for declaration in declarations {
      var seen: Set<String> = []
      for pattern in declaration.files {
        let found = FilePattern(pattern.value).matches(in: folder)
        if found.isEmpty { all.problems.append(Self.none(pattern)) }
        for path in found where seen.insert(path).inserted {
          byPath[path, default: []].append(declaration)
        }
      }
    }
    for path in byPath.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      do throws(Diagnostic) {
        all.value.append(
          try TextDocument.read(
            path, shown: FilePath.shown(path, from: folder), as: byPath[path] ?? []))
      } catch {
        all.problems.append(error)
      }
    }
    return all
  }

  private static func none(_ pattern: Written<String>) -> Diagnostic {
    Diagnostic(
      .textNone,
      Text("no file fits \"\(pattern.value)\"", nl: "geen bestand past bij \"\(pattern.value)\""),
      at: pattern.place,
      hint: Text(
        "paths are relative to the workspace", nl: "paden zijn relatief aan de werkruimte"),
      severity: .warning)
  }
}
