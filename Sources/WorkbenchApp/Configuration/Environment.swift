import Foundation

/// The process's environment variables.
enum Environment {
  /// All of them, by name.
  static var all: [String: String] { ProcessInfo.processInfo.environment }
}
