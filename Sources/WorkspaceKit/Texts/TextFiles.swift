public import Diagnostics

/// Files with texts, found by the patterns of declarations or by name.
public struct TextFiles: Sendable {
  private let folder: String
  private var declarations: [String: [TextDeclaration]] = [:]
  private var problems: [Diagnostic] = []

  /// Finds the files of declarations.
  ///
  /// - Parameters:
  ///   - declarations: which files, and what is known about them.
  ///   - folder: the absolute folder that patterns are relative to.
  public init(_ declarations: [TextDeclaration], in folder: String) {
    self.folder = folder
    for declaration in declarations {
      var seen: Set<String> = []
      for pattern in declaration.files {
        let found = FilePattern(pattern.value).matches(in: folder)
        if found.isEmpty { problems.append(Self.none(pattern)) }
        for path in found where seen.insert(path).inserted {
          self.declarations[path, default: []].append(declaration)
        }
      }
    }
  }

  /// Reads all files, sorted by path.
  public func read() -> Declared<[TextDocument]> {
    let paths = declarations.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var all = Declared<[TextDocument]>([], problems: problems)
    for path in paths {
      do throws(Diagnostic) {
        all.value.append(
          try TextDocument.read(
            path, shown: FilePath.shown(path, from: folder), as: declarations[path] ?? []))
      } catch {
        all.problems.append(error)
      }
    }
    return all
  }

  /// Reads the files that somebody names, in the order named.
  ///
  /// A file that is declared is read as declared; any other as one of which only the fallback is
  /// known. A path that leads nowhere from where it was typed may be one of the workspace, as lists
  /// of its files show it.
  ///
  /// - Parameters:
  ///   - patterns: paths with `*` and `?`, and where they were typed.
  ///   - current: the absolute folder that they are relative to.
  ///   - fallback: what is known about files that are not declared.
  /// - Throws: `text.none` for a pattern that no file fits, and what is wrong with a file that
  ///   cannot be read, at the place where it was typed.
  public func read(
    named patterns: [Spanned<String>], from current: String, otherwise fallback: TextDeclaration
  ) throws(Diagnostic) -> [TextDocument] {
    var documents: [TextDocument] = []
    var seen: Set<String> = []
    for pattern in patterns {
      let base = self.base(for: pattern.value, current)
      let paths = FilePattern(pattern.value).matches(in: base)
      guard !paths.isEmpty else { throw Self.none(pattern) }
      for path in paths where seen.insert(path).inserted {
        do throws(Diagnostic) {
          documents.append(
            try TextDocument.read(
              path, shown: FilePath.shown(path, from: base),
              as: declarations[path] ?? [fallback]))
        } catch {
          throw pointing(error, to: pattern)
        }
      }
    }
    return documents
  }

  /// The folder that a pattern is relative to: the current one unless only the workspace fits.
  private func base(for pattern: String, _ current: String) -> String {
    let pattern = FilePattern(pattern)
    func fits(_ folder: String) -> Bool {
      pattern.matches(in: folder).contains { FolderListing.status(of: $0) != nil }
    }
    return fits(current) || !fits(folder) ? current : folder
  }

  /// What is wrong with a whole file is wrong with the word that named it.
  private func pointing(_ problem: Diagnostic, to pattern: Spanned<String>) -> Diagnostic {
    guard case .file(_, nil, _, _) = problem.place, FilePattern(pattern.value).isPlain else {
      return problem
    }
    var pointed = problem
    pointed.place = .statement(pattern.span)
    return pointed
  }

  private static func none(_ pattern: Written<String>) -> Diagnostic {
    Diagnostic(
      .textNone, noFile(pattern.value), at: pattern.place,
      hint: Text(
        "paths are relative to the workspace", nl: "paden zijn relatief aan de werkruimte"),
      severity: .warning)
  }

  private static func none(_ pattern: Spanned<String>) -> Diagnostic {
    Diagnostic(
      .textNone, noFile(pattern.value), at: .statement(pattern.span),
      hint: Text(
        "paths are relative to the folder in which reis was started",
        nl: "paden zijn relatief aan de map waarin reis gestart is"))
  }

  private static func noFile(_ pattern: String) -> Text {
    Text("no file fits \"\(pattern)\"", nl: "geen bestand past bij \"\(pattern)\"")
  }
}
