import Diagnostics
import Dispatch
import Synchronization

/// Reads journey files, several at a time.
enum JourneyReading {
  typealias Read = (journey: CustomerJourney?, problems: [Diagnostic])

  /// Reads files.
  ///
  /// - Parameters:
  ///   - paths: the files, relative to the workspace.
  ///   - root: the workspace's folder.
  /// - Returns: what each holds; the same for any number of threads.
  static func read(_ paths: [String], in root: String) -> [String: Read] {
    let results = Mutex<[String: Read]>([:])
    DispatchQueue.concurrentPerform(iterations: paths.count) { index in
      let path = paths[index]
      let read = one(path, in: root)
      results.withLock { $0[path] = read }
    }
    return results.withLock { $0 }
  }

  private static func one(_ path: String, in root: String) -> Read {
    var problems: [Diagnostic] = []
    var journey = WorkspaceObject.read(path, in: root, as: CustomerJourney.self, &problems)
    journey?.id = FilePath.stem(of: FilePath.name(of: path))
    return (journey, problems)
  }
}
