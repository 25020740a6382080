import Diagnostics

/// What a problem points at: the place's name for scripts and files, and the line with the bytes meant.
struct SourceLocation {
  /// The place as editors follow it; nil for the prompt.
  let name: String?
  /// The line of source; nil where there is none to show.
  let line: String?
  /// The bytes of that line that are meant.
  let span: SourceSpan

  /// Reads where a problem is.
  ///
  /// - Parameter diagnostic: the problem.
  init(_ diagnostic: Diagnostic) {
    switch diagnostic.place {
    case nil:
      name = diagnostic.statement?.file.map { "\($0):\(diagnostic.statement?.line ?? 1)" }
      line = nil
      span = .none
    case .statement(let place):
      guard let statement = diagnostic.statement else {
        (name, line, span) = (nil, nil, .none)
        return
      }
      let found = Self.line(of: statement.text, at: place)
      line = found.text
      span = found.span
      name = statement.file.map { file in
        let column = Self.column(of: found.span.start, in: found.text)
        return "\(file):\(statement.line + found.number):\(column)"
      }
    case .file(_, let number, let column, let excerpt) where number != nil && column != nil:
      name = diagnostic.place.map(PlaceName.text(of:))
      line = excerpt.map { String(Self.firstLine(of: $0)) }
      let offset = Self.offset(ofColumn: column ?? 1, in: line ?? "")
      span = SourceSpan(offset, offset + 1)
    case .file:
      name = diagnostic.place.map(PlaceName.text(of:))
      line = nil
      span = .none
    }
  }

  /// The line of a statement on which a span starts, and the span within it.
  private static func line(
    of text: String, at span: SourceSpan
  ) -> (text: String, span: SourceSpan, number: Int) {
    let bytes = Array(text.utf8)
    let start = min(max(0, span.start), bytes.count)
    let feed = UInt8(ascii: "\n")
    let lineStart = bytes[..<start].lastIndex(of: feed).map { $0 + 1 } ?? 0
    var lineEnd = bytes[start...].firstIndex(of: feed) ?? bytes.count
    if lineEnd > lineStart, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
    let own = SourceSpan(start - lineStart, min(max(span.end, start), lineEnd) - lineStart)
    let number = bytes[..<lineStart].count { $0 == feed }
    return (String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self), own, number)
  }

  /// The column of a byte, in characters from 1.
  private static func column(of offset: Int, in line: String) -> Int {
    var bytes = 0
    var column = 1
    for character in line {
      bytes += character.utf8.count
      if bytes > offset { break }
      column += 1
    }
    return column
  }

  /// The byte at which a column starts.
  private static func offset(ofColumn column: Int, in line: String) -> Int {
    line.prefix(max(0, column - 1)).utf8.count
  }

  private static func firstLine(of text: String) -> Substring {
    text.prefix { !$0.isNewline }
  }
}
