import CommandLanguage
import WorkbenchKit
import WorkspaceKit

/// The statements that bring a new session to where one already is.
struct RecordingPreamble {
  /// In the order in which they must run.
  let statements: [String]

  /// Looks at a session.
  ///
  /// - Parameters:
  ///   - state: the session as it stands.
  ///   - folder: the folder of the script, from which its paths start.
  init(_ state: SessionState, relativeTo folder: String) {
    var lines: [String] = []
    if let workspace = state.workspace {
      lines.append("open " + Self.quoted(FilePath.relative(workspace.root, to: folder)))
    } else if !state.openedFiles.isEmpty {
      let files = state.openedFiles.map {
        Self.quoted(FilePath.relative(FilePath.absolute($0, in: state.folder), to: folder))
      }
      lines.append("open " + files.joined(separator: " "))
    }
    for survey in state.surveys.declarations where survey.status == .edited {
      let declared = survey.columns.filter { $0.reasons.isEmpty }
      if !declared.isEmpty { lines.append("declare " + DeclarationWriter.text(declared)) }
    }
    for (name, value) in state.settings.written.sorted(by: { $0.key < $1.key }) {
      lines.append("set \(name) \(Self.quoted(value))")
    }
    if let filter = state.filter {
      lines.append("filter " + ExpressionWriter.text(filter.expression))
    }
    statements = lines
  }

  private static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || "_-./".contains($0) }
    if isPlain { return word }
    return "\"" + word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
