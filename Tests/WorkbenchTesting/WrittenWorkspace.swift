import Foundation
public import WorkbenchKit

/// A workspace written for one test; gone when nobody holds it or its session any more.
public final class WrittenWorkspace: Sendable {
  /// The workspace's folder.
  public let folder: String

  /// Writes files; `workspace.yaml` names the workspace `written` unless it is among them.
  ///
  /// - Parameter files: texts by path.
  /// - Throws: what is wrong with the disk.
  public init(_ files: [String: String]) throws {
    folder = NSTemporaryDirectory() + "reis-workspace-\(UUID().uuidString)"
    for (path, text) in ["workspace.yaml": "name: written\n"].merging(
      files, uniquingKeysWith: { $1 })
    {
      try write(Array(text.utf8), to: path)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Writes a file, making the folders above it.
  ///
  /// - Parameters:
  ///   - bytes: its content.
  ///   - path: relative to the workspace.
  public func write(_ bytes: [UInt8], to path: String) throws {
    let url = URL(fileURLWithPath: folder).appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Opens the workspace; its files stay as long as the session does.
  ///
  /// - Parameter language: the language of what the session says.
  public func session(language: Language = .en) async throws -> TestSession {
    var tested = try await TestSession(
      open: [folder], folder: folder, language: language, width: nil)
    tested.held = self
    return tested
  }
}
