import WorkbenchEngine
import WorkbenchKit
import WorkbenchShell
import WorkspaceKit

/// `reis new DIR [FILE …]`: a folder with commented files to begin with.
struct NewWorkspace {
  /// The folder to make, as written.
  let folder: String
  /// Survey files to propose declarations for, as written.
  let files: [String]
  /// The folder that relative paths start from.
  let from: String

  /// Writes the files; nothing that is there already is touched.
  ///
  /// - Parameter output: says what was written.
  /// - Returns: the exit code.
  /// - Throws: `file.exists`, `file.unwritable`, or what is wrong with a survey file.
  func write(_ output: StreamOutput) async throws(Diagnostic) -> Int32 {
    ExitStatus.fine
  }
}
