import Foundation

/// A small workspace written for one test; gone when nobody holds it or its session any more.
public final class WrittenSurvey: Sendable {
  /// The workspace's folder.
  public let folder: String

  /// Writes a workspace with one survey called `survey`.
  ///
  /// - Parameters:
  ///   - declaration: the survey's declaration below its `files` line, as YAML.
  ///   - responses: the response file, as CSV with commas.
  ///   - files: other files of the workspace by their path, such as `journeys/errand.yaml`.
  /// - Throws: what is wrong with the disk.
  public init(_ declaration: String, responses: String, files: [String: String] = [:]) throws {
    folder = NSTemporaryDirectory() + "reis-survey-\(UUID().uuidString)"
    let surveys = folder + "/surveys"
    try FileManager.default.createDirectory(atPath: surveys, withIntermediateDirectories: true)
    try Self.write("name: written\n", to: folder + "/workspace.yaml")
    try Self.write("files: [../responses.csv]\n" + declaration, to: surveys + "/survey.yaml")
    try Self.write(responses, to: folder + "/responses.csv")
    for (path, text) in files {
      let url = URL(fileURLWithPath: folder + "/" + path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Self.write(text, to: url.path)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Opens the workspace; its files stay as long as the session does.
  public func session() async throws -> TestSession {
    var tested = try await TestSession(open: [folder], folder: folder, width: nil)
    tested.held = self
    return tested
  }

  private static func write(_ text: String, to path: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
