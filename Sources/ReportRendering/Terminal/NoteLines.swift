import Diagnostics
import WorkbenchKit

/// Words on a page: headings, sentences, cautions, counts.
enum NoteLines {
  /// A note's lines, wrapped by words; verbatim notes as they are.
  ///
  /// - Parameters:
  ///   - note: the note.
  ///   - pen: gives language, characters and width.
  static func lines(of note: Note, _ pen: Pen) -> [Line] {
    let text = pen.paragraphs(note.text(pen.language))
    switch note.role {
    case .heading: return wrapped(text, .strong, pen)
    case .body: return wrapped(text, .plain, pen)
    case .denominator, .aside: return wrapped(text, .faint, pen)
    case .caution:
      return wrapped(
        text, .ink(Palette.caution), pen, mark: "! ", .ink(Palette.caution, bold: true))
    case .hint:
      return wrapped(text, .plain, pen, mark: pen.glyphs.arrow + " ", .ink(Palette.next))
    case .verbatim: return Wrapping.lines(of: text, width: nil).map { Line($0) }
    }
  }

  /// A text wrapped to the pen's width, with a mark before its first line.
  ///
  /// - Parameters:
  ///   - text: words, safe to show; a line feed starts a new line.
  ///   - style: how they look.
  ///   - pen: gives the width.
  ///   - indent: cells left free before every line.
  ///   - mark: what stands before the first line; further lines are indented by its width.
  ///   - markStyle: how the mark looks.
  static func wrapped(
    _ text: String, _ style: Style, _ pen: Pen, indent: Int = 0, mark: String = "",
    _ markStyle: Style = .plain
  ) -> [Line] {
    let margin = indent + DisplayText.width(of: mark)
    let width = pen.options.width.map { max(10, $0 - margin) }
    return Wrapping.lines(of: text, width: width).enumerated().map { position, words in
      var line = Line()
      line.space(indent)
      if position == 0 { line.append(mark, markStyle) }
      if !words.isEmpty { line.pad(to: margin) }
      line.append(words, style)
      return line
    }
  }
}
