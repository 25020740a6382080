import Foundation
import WorkbenchTesting

/// A workspace written for one test; gone when nobody holds it or its session any more.
final class WrittenWorkspace: Sendable {
  let folder: String

  /// Writes files, and `workspace.yaml` unless it is among them.
  init(_ files: [String: String]) throws {
    folder = NSTemporaryDirectory() + "reis-journeys-\(UUID().uuidString)"
    var files = files
    files["workspace.yaml"] = files["workspace.yaml"] ?? "name: written\n"
    for (path, text) in files {
      let file = folder + "/" + path
      try FileManager.default.createDirectory(
        atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Opens the workspace.
  func session(width: Int? = nil) async throws -> TestSession {
    try await TestSession(open: [folder], folder: folder, width: width)
  }

  /// The text of a file; nil where there is none.
  func text(_ path: String) -> String? {
    try? String(contentsOfFile: folder + "/" + path, encoding: .utf8)
  }
}
