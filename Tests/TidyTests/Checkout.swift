import Foundation

/// The project's own source files, as the tidy tests read them.
enum Checkout {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// One file under version control or about to be.
  struct File {
    /// The path from the root of the checkout.
    let path: String
    let text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  }

  /// All files below some folders with some extension, sorted by path.
  static func files(in folders: [String], extensions: Set<String>) -> [File] {
    folders.flatMap { folder -> [File] in
      let base = root.appendingPathComponent(folder)
      guard let walk = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
      else { return [] }
      return walk.compactMap { $0 as? URL }
        .filter { extensions.contains($0.pathExtension) }
        .compactMap { url in
          guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
          let path = String(
            url.standardizedFileURL.path.dropFirst(root.standardizedFileURL.path.count + 1))
          return File(path: path, text: text)
        }
    }.sorted { $0.path < $1.path }
  }
}
