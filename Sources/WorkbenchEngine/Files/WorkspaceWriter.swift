public import WorkbenchKit
public import WorkspaceKit

/// Writes the files of a new workspace.
public struct WorkspaceWriter: Sendable {
  private let folder: String

  /// Makes a writer.
  ///
  /// - Parameter folder: the workspace's absolute folder; made when it is not there.
  public init(folder: String) {
    self.folder = folder
  }

  /// Writes all files, or none when one of them is there already.
  ///
  /// - Parameter template: the files.
  /// - Throws: `file.exists` or `file.unwritable`.
  public func write(_ template: WorkspaceTemplate) throws(Diagnostic) {
    for file in template.files where FilePath.kind(of: folder + "/" + file.path) != nil {
      throw Diagnostic(
        .fileExists,
        Text("\(file.path) is there already", nl: "\(file.path) bestaat al"), at: .file(folder),
        hint: Text("name a new folder", nl: "noem een nieuwe map"))
    }
    let writer = ArtifactWriter(folder: folder)
    for file in template.files {
      let path = folder + "/" + file.path
      do throws(PosixFile.Failure) {
        try PosixFile.makeFolder(FilePath.folder(of: path), mode: 0o755)
      } catch {
        throw Diagnostic(
          .fileUnwritable,
          Text(
            "the folder cannot be made: \(error.words)",
            nl: "de map is niet te maken: \(error.words)"), at: .file(FilePath.folder(of: path)))
      }
      _ = try writer.write(
        Artifact(path: path, mediaType: "text/plain", bytes: Array(file.text.utf8)))
    }
  }
}
