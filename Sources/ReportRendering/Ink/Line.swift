/// One line of a page: pieces of text without line breaks, each with its look.
struct Line: Hashable {
  /// A piece of text that looks the same throughout.
  struct Piece: Hashable {
    /// The words.
    var text: String
    /// How they look.
    var style: Style
  }

  /// The pieces from left to right.
  private(set) var pieces: [Piece] = []

  /// Makes an empty line.
  init() {}

  /// Makes a line of one piece.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - style: how they look.
  init(_ text: String, _ style: Style = .plain) { append(text, style) }

  /// Adds a piece at the right end.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - style: how they look.
  mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    if let last = pieces.last, last.style == style {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append(Piece(text: text, style: style))
    }
  }

  /// Adds another line's pieces at the right end.
  ///
  /// - Parameter line: the other line.
  mutating func append(_ line: Line) {
    for piece in line.pieces { append(piece.text, piece.style) }
  }

  /// Adds spaces.
  ///
  /// - Parameter count: how many; none when negative.
  mutating func space(_ count: Int) { append(String(repeating: " ", count: max(0, count))) }

  /// Adds spaces up to a cell; adds none when the line is already longer.
  ///
  /// - Parameter column: the number of cells to have.
  mutating func pad(to column: Int) { space(column - width) }

  /// The number of cells.
  var width: Int { pieces.reduce(0) { $0 + DisplayText.width(of: $1.text) } }

  /// The line cut to so many cells, without a mark.
  ///
  /// - Parameter limit: the cells there are.
  func clipped(to limit: Int) -> Line {
    guard width > limit else { return self }
    var copy = Line()
    for piece in pieces {
      let room = limit - copy.width
      let (start, rest) = DisplayText.split(piece.text, at: room)
      copy.append(start, piece.style)
      if !rest.isEmpty { break }
    }
    return copy
  }

  /// The line with the spaces at its right end removed, where nothing is painted behind them.
  var trimmed: Line {
    var copy = self
    while let last = copy.pieces.last, last.style.fill == nil {
      let kept = last.text.lastIndex { $0 != " " }.map { last.text[...$0] } ?? ""
      if kept.count == last.text.count { break }
      copy.pieces.removeLast()
      if !kept.isEmpty {
        copy.pieces.append(Piece(text: String(kept), style: last.style))
        break
      }
    }
    return copy
  }
}
