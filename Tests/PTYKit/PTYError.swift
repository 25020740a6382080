import Foundation

/// What can go wrong with a program on a pseudo-terminal; the screen is part of the story.
public enum PTYError: Error, CustomStringConvertible {
  /// A system call failed.
  case system(call: String, code: Int32)
  /// What was waited for did not come in time.
  case timeout(expected: String, screen: String)
  /// The program ended before what was waited for came.
  case ended(expected: String, screen: String)
  /// A program that should have been built is not there.
  case notBuilt(String)

  /// What happened and what was on the screen.
  public var description: String {
    switch self {
    case .system(let call, let code): "\(call): \(unsafe String(cString: strerror(code)))"
    case .timeout(let expected, let screen):
      "waited in vain for \(expected); the screen was:\n\(screen)"
    case .ended(let expected, let screen):
      "the program ended before \(expected); the screen was:\n\(screen)"
    case .notBuilt(let path): "\(path) has not been built; run swift build first"
    }
  }
}
