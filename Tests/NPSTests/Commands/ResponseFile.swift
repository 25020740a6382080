import Foundation
import Testing
import WorkbenchEngine
import WorkbenchTesting

/// A response file in a folder of its own with a session over it; both go with the value.
final class ResponseFile {
  /// The session.
  let tested: TestSession
  private let folder: String

  /// Writes a file and declares its columns.
  ///
  /// - Parameters:
  ///   - rows: the lines, headers first.
  ///   - declaration: what the columns are.
  init(_ rows: [String], declaring declaration: String) async throws {
    folder = NSTemporaryDirectory() + "reis-nps-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let text = rows.joined(separator: "\n") + "\n"
    try text.write(toFile: folder + "/answers.csv", atomically: true, encoding: .utf8)
    tested = try await TestSession(open: ["answers.csv"], folder: folder, width: 200)
    let outcome = await tested.run("declare " + declaration)
    #expect(outcome == .done, "\(tested.output.text)")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}
