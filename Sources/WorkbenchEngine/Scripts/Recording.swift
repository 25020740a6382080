import CommandLanguage
import WorkbenchKit

/// A script that is being written while a session goes on: what works, resolved and explicit.
///
/// The file is written whole after every statement, to a temporary name and renamed, so that a
/// session that ends badly leaves everything that was recorded.
struct Recording: Sendable {
  /// The path as the person wrote it.
  let name: String
  /// The absolute path.
  let path: String
  private(set) var lines: [String]

  /// Begins a script with what the session already is, so that nothing depends on how it came about.
  ///
  /// - Parameters:
  ///   - name: the path as the person wrote it.
  ///   - path: the absolute path.
  ///   - preamble: statements that bring a new session to where this one is.
  init(name: String, path: String, preamble: [String]) {
    self.name = name
    self.path = path
    lines = ["#! reis \(CommandLanguage.version)"] + preamble
  }

  /// Adds a statement that worked.
  mutating func add(_ statement: String) {
    lines.append(statement)
  }

  /// Keeps a statement that failed, as a comment with its reason.
  mutating func add(failed statement: String, because code: DiagnosticCode) {
    let kept = statement.split(separator: "\n", omittingEmptySubsequences: false)
    lines += kept.map { "# failed (\(code.id)): \($0)" }
  }

  /// Writes what was recorded so far.
  ///
  /// - Throws: `file.unwritable`.
  func save() throws(Diagnostic) {
    let text = lines.joined(separator: "\n") + "\n"
    _ = try ArtifactWriter(folder: "/").write(
      Artifact(path: path, mediaType: "text/plain", bytes: Array(text.utf8), overwrites: true))
  }
}
