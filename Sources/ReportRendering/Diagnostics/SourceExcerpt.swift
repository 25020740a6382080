import Diagnostics

/// The line of source that a problem points at, and the cells that the caret marks.
struct SourceExcerpt {
  /// The line, tabs written as spaces, cut at both ends where it is too long.
  let text: String
  /// The cell of the caret, from 0.
  let start: Int
  /// The cells that caret and underline take; at least 1.
  let length: Int

  /// Lays out a line of source.
  ///
  /// - Parameters:
  ///   - line: the line without its end.
  ///   - span: the bytes of the line that are meant; taken to whole characters.
  ///   - pen: gives the characters and the width.
  init(_ line: String, span: SourceSpan, _ pen: Pen) {
    var cells: [(text: String, width: Int)] = []
    var column = 0
    var offset = 0
    var first: Int?
    var end = 0
    for character in line {
      let isMeant = offset < span.end && offset + character.utf8.count > span.start
      let text: String
      if character == "\t" {
        text = String(repeating: " ", count: Self.tab - column % Self.tab)
      } else {
        text = pen.data(String(character))
      }
      let width = DisplayText.width(of: text)
      if first == nil, isMeant || offset >= span.start { first = column }
      offset += character.utf8.count
      column += width
      if isMeant { end = column }
      cells.append((text, width))
    }
    let caret = first ?? column
    let mark = Self.window(
      cells, total: column, caret: caret, end: max(end, caret + 1), pen)
    (text, start, length) = mark
  }

  private static let tab = 4

  /// The part of a long line around the caret.
  private static func window(
    _ cells: [(text: String, width: Int)], total: Int, caret: Int, end: Int, _ pen: Pen
  ) -> (String, Int, Int) {
    guard let width = pen.options.width, total > width else {
      return (cells.map(\.text).joined(), caret, end - caret)
    }
    let ellipsis = pen.glyphs.ellipsis
    let mark = DisplayText.width(of: ellipsis)
    // A third of the line stays before the caret, unless the line ends soon after it.
    let wanted = caret < width * 2 / 3 ? 0 : min(caret - width / 3, total - width + mark)
    var text = ""
    var used = 0
    var column = 0
    var cutAt = 0
    for cell in cells {
      defer { column += cell.width }
      if column < wanted { continue }
      if text.isEmpty {
        cutAt = column
        if column > 0 {
          text = ellipsis
          used = mark
        }
      }
      let isLast = column + cell.width >= total
      if used + cell.width + (isLast ? 0 : mark) > width {
        text += ellipsis
        break
      }
      text += cell.text
      used += cell.width
    }
    let start = caret - cutAt + (cutAt > 0 ? mark : 0)
    return (text, start, max(1, min(end - caret, width - start)))
  }
}
