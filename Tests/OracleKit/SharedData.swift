public import Foundation

/// Where the optional test data is: real surveys and test vectors that a user's clone does not have.
public enum SharedData {
  /// The folder that holds `data/` and `oracles/`, or nil where it is absent.
  ///
  /// The environment variable `REIS_SHARED` names it; without one it is looked for beside the
  /// checkout and beside the checkout's parents (so that linked work trees find it too).
  public static let folder: URL? = {
    let files = FileManager.default
    if let named = ProcessInfo.processInfo.environment["REIS_SHARED"] {
      let url = URL(fileURLWithPath: named, isDirectory: true)
      return files.fileExists(atPath: url.appendingPathComponent("data").path) ? url : nil
    }
    var here = URL(fileURLWithPath: #filePath)
    for _ in 0..<6 {
      here.deleteLastPathComponent()
      let candidate = here.appendingPathComponent("shared", isDirectory: true)
      if files.fileExists(atPath: candidate.appendingPathComponent("data").path) {
        return candidate
      }
    }
    return nil
  }()

  /// Whether the optional data is present; use as `.enabled(if: SharedData.isPresent)`.
  public static var isPresent: Bool { folder != nil }

  /// The path of a file under the shared folder.
  ///
  /// - Parameter path: relative to the folder, such as `data/sfo-airport-2017/truth.json`.
  /// - Returns: the absolute path, or nil where the data is absent.
  public static func path(_ path: String) -> String? {
    folder?.appendingPathComponent(path).path
  }
}
