import CEditline
import Foundation

/// The terminal's modes, as the editor changes them.
extension Terminal {
  /// What `TERM` says.
  static var name: String { ProcessInfo.processInfo.environment["TERM"] ?? "" }

  /// As it was found.
  static func restore() { ced_tty(CED_TTY_ORIGINAL) }

  /// No echo and no line buffer, so that what is typed while a command runs is kept as it is.
  static func quieten() { ced_tty(CED_TTY_QUIET) }

  /// Whether a paste arrives between marks.
  static func setPasteMode(_ on: Bool) { ced_paste_mode(on) }
}
