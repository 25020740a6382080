import Diagnostics

/// Lays a problem out in lines.
struct DiagnosticLines {
  private let diagnostic: Diagnostic
  private let pen: Pen
  private let location: SourceLocation

  /// Finds what the problem points at.
  ///
  /// - Parameters:
  ///   - diagnostic: the problem.
  ///   - pen: gives language, characters and width.
  init(_ diagnostic: Diagnostic, _ pen: Pen) {
    self.diagnostic = diagnostic
    self.pen = pen
    location = SourceLocation(diagnostic)
  }

  /// The lines: the place and what is wrong, the next step, further facts.
  func lines() -> [Line] {
    var lines: [Line] = []
    if let name = location.name {
      var head = Line(pen.data(name) + ": ", .strong)
      if let label { head.append(label, .ink(colour, bold: true)) }
      lines += withCode(head, message, .plain)
      if let excerpt {
        lines.append(Line(excerpt.text))
        lines.append(caret(excerpt))
      }
    } else if let excerpt {
      lines.append(Line(excerpt.text))
      lines += underCaret(excerpt)
    } else {
      let head = Line(pen.words(diagnostic.severity.title) + ": ", .ink(colour, bold: true))
      lines += withCode(head, message, .plain)
    }
    if let hint = diagnostic.hint {
      lines += labelled(Text("hint: ", nl: "tip: "), hint, Palette.next)
    }
    for note in diagnostic.notes {
      lines += labelled(Text("note: ", nl: "info: "), note, Palette.middle)
    }
    return lines
  }

  private var message: String { pen.words(diagnostic.message) }

  private var excerpt: SourceExcerpt? {
    location.line.map { SourceExcerpt($0, span: location.span, pen) }
  }

  /// A word before the message for everything but errors, which need none beside a caret.
  private var label: String? {
    diagnostic.severity == .error ? nil : pen.words(diagnostic.severity.title) + ": "
  }

  private var colour: Colour {
    switch diagnostic.severity {
    case .error: Palette.bad
    case .warning: Palette.caution
    case .info: Palette.next
    }
  }

  private func caret(_ excerpt: SourceExcerpt) -> Line {
    var line = Line()
    line.space(excerpt.start)
    let underline = String(repeating: "~", count: excerpt.length - 1)
    line.append("^" + underline, .ink(colour, bold: true))
    return line
  }

  /// The caret with the message behind it where it fits, else below.
  private func underCaret(_ excerpt: SourceExcerpt) -> [Line] {
    var line = caret(excerpt)
    let start = line.width + 1
    let words = (label ?? "") + message
    let room = (pen.options.width ?? .max) - start
    if DisplayText.width(of: words) <= room {
      line.space(1)
      if let label { line.append(label, .ink(colour, bold: true)) }
      return withCode(line, message, .strong)
    }
    return [line] + withCode(Line(label ?? "", .ink(colour, bold: true)), message, .strong)
  }

  /// A message behind what stands already, wrapped, with the code at the right margin: on the last
  /// line where it fits, else on a line of its own.
  private func withCode(_ head: Line, _ message: String, _ style: Style) -> [Line] {
    var lines = [head]
    let width = pen.options.width
    if let width, head.width + DisplayText.width(of: message) > width {
      let first = head.width + Self.leastRoom <= width ? width - head.width : 0
      let words = Wrapping.lines(of: message, width: width, first: first)
      for (position, text) in words.enumerated() {
        if position == 0 { lines[0].append(text, style) } else { lines.append(Line(text, style)) }
      }
    } else {
      lines[0].append(message, style)
    }
    let code = pen.data(diagnostic.code.id)
    let margin = width ?? Self.usualWidth
    let last = lines.count - 1
    let gap = margin - lines[last].width - DisplayText.width(of: code)
    if gap >= 2 || width == nil {
      lines[last].space(max(2, gap))
      lines[last].append(code, .faint)
    } else {
      var line = Line()
      line.pad(to: margin - DisplayText.width(of: code))
      line.append(pen.cut(code, to: margin), .faint)
      lines.append(line)
    }
    return lines
  }

  private func labelled(_ label: Text, _ text: Text, _ colour: Colour) -> [Line] {
    NoteLines.wrapped(
      pen.paragraphs(text(pen.language)), .plain, pen, mark: pen.words(label), .ink(colour))
  }

  /// Less than this is no room for the start of a message.
  private static let leastRoom = 16
  /// Where the code stands when nothing limits the width.
  private static let usualWidth = 80
}
