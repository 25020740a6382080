import Diagnostics
import WorkbenchKit

/// What rules found: severity, rule and subject, then the sentence, the places and what to ask.
enum FindingLines {
  /// The lines of findings, in the order given, with their number at the end.
  ///
  /// - Parameters:
  ///   - findings: what rules found.
  ///   - pen: gives language, characters and width.
  static func lines(of findings: [Finding], _ pen: Pen) -> [Line] {
    var lines: [Line] = []
    for group in FindingGroup.groups(of: findings) {
      if group.isDeclared {
        lines += group.lines(pen) + [Line()]
      } else {
        for finding in group.findings { lines += self.lines(of: finding, pen) + [Line()] }
      }
    }
    return lines + NoteLines.wrapped(summary(of: findings, pen), .faint, pen)
  }

  private static func lines(of finding: Finding, _ pen: Pen) -> [Line] {
    let colour = colour(of: finding.severity)
    let mark = mark(of: finding.severity, pen) + " "
    let title = pen.words(finding.severity.title) + "  "
    var head = Line(mark, .ink(colour, bold: true))
    head.append(title, .ink(colour))
    head.append(pen.data(finding.rule) + "  ", .faint)
    let subject = pen.data(finding.subject)
    head.append(pen.options.width.map { pen.cut(subject, to: $0 - head.width) } ?? subject, .strong)
    var lines = [head]
    lines += NoteLines.wrapped(pen.words(finding.message), .plain, pen, indent: 2)
    if !finding.evidence.isEmpty {
      let facts = finding.evidence.map { operand in
        let kind = operand.kind ?? .decimal(digits: 1)
        let value = Figure.text(of: operand.value, in: kind, pen.language)
        return pen.words(operand.title) + " " + pen.data(value)
      }
      lines += NoteLines.wrapped(
        facts.joined(separator: pen.glyphs.separator), .faint, pen, indent: 2)
    }
    lines += PlaceLines.lines(
      of: finding.places.filter { PlaceName.text(of: $0) != finding.subject }, colour, pen)
    if let question = finding.question {
      lines += NoteLines.wrapped(
        pen.words(question), .plain, pen, indent: 2, mark: pen.glyphs.arrow + " ",
        .ink(Palette.next))
    }
    return lines
  }

  private static func summary(of findings: [Finding], _ pen: Pen) -> String {
    let total = findings.count
    let head = Text(
      total == 1 ? "1 finding" : "\(pen.count(total)) findings",
      nl: total == 1 ? "1 bevinding" : "\(pen.count(total)) bevindingen")
    let counts = [Diagnostic.Severity.error, .warning, .info].compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : pen.count(count) + " " + pen.words(name(of: severity, count))
    }
    return pen.words(head) + (counts.isEmpty ? "" : ": " + counts.joined(separator: ", "))
  }

  private static func name(of severity: Diagnostic.Severity, _ count: Int) -> Text {
    switch severity {
    case .error: count == 1 ? Text("error", nl: "fout") : Text("errors", nl: "fouten")
    case .warning:
      count == 1 ? Text("warning", nl: "waarschuwing") : Text("warnings", nl: "waarschuwingen")
    case .info: count == 1 ? Text("note", nl: "opmerking") : Text("notes", nl: "opmerkingen")
    }
  }

  static func mark(of severity: Diagnostic.Severity, _ pen: Pen) -> String {
    switch severity {
    case .error: pen.glyphs.cross
    case .warning: "!"
    case .info: pen.options.characters == .ascii ? "-" : "·"
    }
  }

  static func colour(of severity: Diagnostic.Severity) -> Colour {
    switch severity {
    case .error: Palette.bad
    case .warning: Palette.caution
    case .info: Palette.next
    }
  }
}
