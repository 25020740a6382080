import Diagnostics

extension Pen {
  /// The page with a question mark for every character that ASCII cannot show, and a line that says
  /// how many there are.
  ///
  /// - Parameter lines: the page.
  func finished(_ lines: [Line]) -> [Line] {
    guard options.characters == .ascii else { return lines }
    let unknown = lines.reduce(0) { sum, line in
      sum + line.pieces.reduce(0) { $0 + $1.text.count { $0 == PlainLetters.unknown } }
    }
    guard unknown > 0 else { return lines }
    let remark = Text { language in
      let count = Numerals.integer(unknown, language)
      return switch language {
      case .en: "not shown in ASCII: \(count), each as ?"
      case .nl: "niet te tonen in ASCII: \(count), elk als ?"
      }
    }
    return lines.map(\.withoutUnknown) + NoteLines.wrapped(words(remark), .faint, self)
  }
}

extension Line {
  /// The line with a question mark for every character that ASCII cannot show.
  var withoutUnknown: Line {
    var copy = Line()
    for piece in pieces {
      copy.append(String(piece.text.map { $0 == PlainLetters.unknown ? "?" : $0 }), piece.style)
    }
    return copy
  }
}
