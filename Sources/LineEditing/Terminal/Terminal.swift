import CEditline
import Foundation

/// What is known about the terminal this process runs in.
public enum Terminal {
  /// One of the three streams a process is born with.
  public enum Stream: Int32, Sendable {
    case input = 0
    case output = 1
    case error = 2
  }

  /// Whether a terminal is behind a stream.
  public static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// Whether somebody sits at both ends, so that prompting makes sense.
  public static var isInteractive: Bool { isTerminal(.input) && isTerminal(.output) }

  /// Whether `TERM` says that escape sequences have no place here: unset, empty or `dumb`.
  ///
  /// Lines can be edited even so, but without colour, suggestions and paste marks.
  public static var isDumb: Bool {
    let name = ProcessInfo.processInfo.environment["TERM"] ?? ""
    return name.isEmpty || name == "dumb"
  }

  /// Whether the user's own locale is a UTF-8 one, whatever this process uses itself.
  public static var localeIsUTF8: Bool { ced_locale_is_utf8() }

  /// Makes the C library read and write UTF-8; numbers and dates keep the C locale.
  ///
  /// Swift starts in the "C" locale, in which libedit drops every é and crashes on a prompt with a €.
  ///
  /// - Returns: false when no UTF-8 locale is installed at all.
  @discardableResult public static func useUTF8() -> Bool { ced_force_utf8_ctype() }

  /// The size of the terminal behind the first of output, error and input that is one.
  ///
  /// - Returns: nil when none is a terminal that knows its size.
  public static var size: TerminalSize? {
    for stream in [Stream.output, .error, .input] {
      var rows: Int32 = 0
      var columns: Int32 = 0
      if unsafe ced_window_size(stream.rawValue, &rows, &columns) {
        return TerminalSize(rows: Int(rows), columns: Int(columns))
      }
    }
    return nil
  }

  /// Runs something while the terminal is as it was found, for a child program that reads keys.
  ///
  /// Ctrl-C reaches this process too: see `SignalHub.ignoringInterrupts`. Start the child in this process's own group, or Ctrl-C does not reach it and reading stops it.
  /// Afterwards the terminal is quiet again: what is typed is kept for the next line and not echoed.
  public static func lent<Value>(
    isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Value
  ) async rethrows -> Value {
    ced_tty(CED_TTY_ORIGINAL)
    defer { ced_tty(CED_TTY_QUIET) }
    return try await body()
  }
}

/// Rows and columns of a terminal, each at least 1.
public struct TerminalSize: Sendable, Equatable {
  /// Height in rows.
  public var rows: Int
  /// Width in columns.
  public var columns: Int

  /// Makes a size.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// What to assume where no terminal says otherwise: 24 rows of 80 columns.
  public static let standard = TerminalSize(rows: 24, columns: 80)
}
