/// How one `readLine` ended.
public enum LineEvent: Sendable, Equatable {
  /// Enter: the line without its break. A pasted text of several lines is one line with breaks in it.
  case line(String)
  /// Ctrl-C: what was typed is dropped.
  case interrupted
  /// Ctrl-D on an empty line, or the end of the file.
  case endOfInput
}
