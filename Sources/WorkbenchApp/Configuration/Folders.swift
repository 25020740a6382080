import WorkbenchEngine
import WorkspaceKit

/// The folders of the program's own files, as the XDG base directory specification has them.
struct Folders {
  /// Settings of the person: `config.yaml`, `startup.reis`.
  let configuration: String?
  /// History and trust.
  let state: String?
  /// Columns of large surveys.
  let cache: String?

  /// Looks at the environment; nil where there is not even a home folder.
  init() {
    let home = FilePath.environment("HOME")
    func folder(_ variable: String, _ fallback: String) -> String? {
      if let named = FilePath.environment(variable), named.hasPrefix("/") { return named + "/reis" }
      return home.map { $0 + fallback + "/reis" }
    }
    configuration = folder("XDG_CONFIG_HOME", "/.config")
    state = folder("XDG_STATE_HOME", "/.local/state")
    cache = folder("XDG_CACHE_HOME", "/.cache")
  }

  /// The history file of a workspace or of files opened without one.
  ///
  /// - Parameter place: the absolute path of what is open.
  func history(for place: String) -> String? {
    guard let state else { return nil }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in place.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    let name = FilePath.name(of: place).filter { $0.isLetter || $0.isNumber || $0 == "-" }
    return "\(state)/history/\(name.prefix(40))-\(digits).history"
  }
}
