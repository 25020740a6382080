import Foundation

/// A folder with files for one test; gone when the test is.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "reis-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, making the folders above it.
  func write(_ text: String, to file: String) throws {
    try write(Array(text.utf8), to: file)
  }

  /// Writes a file of bytes, making the folders above it.
  func write(_ bytes: [UInt8], to file: String) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Takes a file away.
  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: path(of: file))
  }

  /// The absolute path of a file.
  func path(of file: String) -> String { path + "/" + file }
}
