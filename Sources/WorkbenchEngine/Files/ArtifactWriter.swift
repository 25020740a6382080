public import WorkbenchKit
import WorkspaceKit

/// Writes the files that commands ask for: to a temporary name beside the target, then renamed.
///
/// A reader sees the old file or the new one, never half of it, and a failed write leaves nothing.
public struct ArtifactWriter: Sendable {
  /// The folder that relative paths start from.
  public var folder: String

  /// Makes a writer.
  ///
  /// - Parameter folder: the folder that relative paths start from.
  public init(folder: String) {
    self.folder = folder
  }

  /// Writes one file.
  ///
  /// - Parameter artifact: the file's path and content.
  /// - Returns: the absolute path.
  /// - Throws: `file.exists`, `file.folder` or `file.unwritable`.
  public func write(_ artifact: Artifact) throws(Diagnostic) -> String {
    let path = FilePath.absolute(artifact.path, in: folder)
    let place = artifact.span.map { Place.statement($0) }
    if let kind = FilePath.kind(of: path) {
      if kind == .folder {
        throw Diagnostic(
          .fileFolder,
          Text("\(artifact.path) is a folder", nl: "\(artifact.path) is een map"), at: place,
          hint: Text("name a file in it", nl: "noem een bestand daarin"))
      }
      if !artifact.overwrites {
        throw Diagnostic(
          .fileExists,
          Text("\(artifact.path) already exists", nl: "\(artifact.path) bestaat al"), at: place,
          hint: Text("add --overwrite to replace it", nl: "voeg --overwrite toe om te vervangen"))
      }
    }
    let temporary = "\(path).\(PosixFile.processIdentifier).tmp"
    do {
      if artifact.makesFolder {
        try PosixFile.makeFolder(FilePath.folder(of: path), mode: 0o755)
      }
      try PosixFile.write(artifact.bytes, to: temporary, mode: 0o644)
      try PosixFile.rename(temporary, to: path)
    } catch {
      PosixFile.remove(temporary)
      throw unwritable(artifact, place, error.words)
    }
    return path
  }

  private func unwritable(_ artifact: Artifact, _ place: Place?, _ words: String) -> Diagnostic {
    Diagnostic(
      .fileUnwritable,
      Text(
        "\(artifact.path) cannot be written: \(words)",
        nl: "\(artifact.path) is niet te schrijven: \(words)"), at: place,
      hint: Text(
        "check that the folder exists, is yours and has room",
        nl: "ga na of de map bestaat, van jou is en ruimte heeft"))
  }
}
