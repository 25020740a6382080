/// Turns styled lines into what a terminal reads.
enum Escapes {
  /// The lines with colours written as escape sequences, every line ended by a line feed.
  ///
  /// - Parameters:
  ///   - lines: the lines.
  ///   - depth: the colours that may be used; `none` writes no escape sequence at all.
  static func text(of lines: [Line], _ depth: ColourDepth) -> String {
    var text = ""
    for line in lines {
      text += self.text(of: line.trimmed, depth)
      text += "\n"
    }
    return text
  }

  /// One line, without a line feed.
  ///
  /// - Parameters:
  ///   - line: the line.
  ///   - depth: the colours that may be used.
  static func text(of line: Line, _ depth: ColourDepth) -> String {
    if depth == .none { return line.pieces.map(\.text).joined() }
    var text = ""
    for piece in line.pieces {
      let codes = self.codes(of: piece.style, depth)
      if codes.isEmpty {
        text += piece.text
      } else {
        text += "\u{1B}[" + codes.joined(separator: ";") + "m" + piece.text + "\u{1B}[0m"
      }
    }
    return text
  }

  private static func codes(of style: Style, _ depth: ColourDepth) -> [String] {
    var codes: [String] = []
    if style.bold { codes.append("1") }
    if style.dim {
      // Many terminals show "faint" as plain, so a grey stands in for it where there are enough.
      codes.append(depth == .basic ? "2" : code(of: Palette.faint, depth, isFill: false))
    }
    if let ink = style.ink { codes.append(code(of: ink, depth, isFill: false)) }
    if let fill = style.fill { codes.append(code(of: fill, depth, isFill: true)) }
    return codes
  }

  private static func code(of colour: Colour, _ depth: ColourDepth, isFill: Bool) -> String {
    switch depth {
    case .none: return ""
    case .basic:
      let base = colour.basic < 8 ? 30 + Int(colour.basic) : 90 + Int(colour.basic) - 8
      return String(base + (isFill ? 10 : 0))
    case .palette: return "\(isFill ? 48 : 38);5;\(colour.paletteIndex)"
    case .full: return "\(isFill ? 48 : 38);2;\(colour.red);\(colour.green);\(colour.blue)"
    }
  }
}
