import Foundation

/// Why the history file could not be used.
public struct HistoryProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was being done.
  public enum Action: String, Sendable {
    case read
    case write
  }

  /// What was being done.
  public let action: Action

  /// The file or folder it was about.
  public let path: String

  /// The system's own reason, such as "Permission denied".
  public let reason: String

  init(_ action: Action, _ path: String, errno code: Int32) {
    self.action = action
    self.path = path
    reason = unsafe String(cString: strerror(code))
  }

  /// One line in English, such as "cannot write the history file /…: Permission denied".
  public var description: String { "cannot \(action.rawValue) the history file \(path): \(reason)" }
}
