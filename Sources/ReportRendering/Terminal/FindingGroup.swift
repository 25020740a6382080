import Diagnostics
import WorkbenchKit

/// Findings of one rule that follow each other: the rule is explained once, each finding is a few
/// lines below it.
struct FindingGroup {
  /// The findings, in the order given.
  private(set) var findings: [Finding]

  /// Findings of one rule and severity that follow each other, together.
  ///
  /// - Parameter findings: what rules found.
  static func groups(of findings: [Finding]) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    for finding in findings {
      if let last = groups.last?.findings.last, last.rule == finding.rule,
        last.severity == finding.severity, last.title == finding.title
      {
        groups[groups.count - 1].findings.append(finding)
      } else {
        groups.append(FindingGroup(findings: [finding]))
      }
    }
    return groups
  }

  /// Whether the rule says what it is about, so that there is something to say once.
  var isDeclared: Bool { findings.first?.title != nil }

  /// The lines: rule, why it matters, the findings, the question.
  ///
  /// - Parameter pen: gives language, characters and width.
  func lines(_ pen: Pen) -> [Line] {
    guard let first = findings.first else { return [] }
    let colour = FindingLines.colour(of: first.severity)
    var head = Line(FindingLines.mark(of: first.severity, pen) + " ", .ink(colour, bold: true))
    head.append(pen.data(first.rule) + "  ", .ink(colour, bold: true))
    let title = pen.words(first.title ?? .verbatim(""))
    head.append(pen.options.width.map { pen.cut(title, to: $0 - head.width) } ?? title, .strong)
    var lines = [head]
    if let rationale = first.rationale {
      lines += NoteLines.wrapped(pen.words(rationale), .faint, pen, indent: 2)
    }
    let limits = figures(first.thresholds, pen)
    if !limits.isEmpty {
      let words = pen.words(Text("threshold: ", nl: "drempel: ")) + limits
      lines += NoteLines.wrapped(words, .faint, pen, indent: 2)
    }
    let questions = Set(findings.map(\.question))
    for finding in findings {
      lines += self.lines(of: finding, pen)
      if questions.count > 1 { lines += question(finding.question, pen, indent: 4) }
    }
    if questions.count == 1 { lines += question(first.question, pen, indent: 2) }
    return lines
  }

  private func lines(of finding: Finding, _ pen: Pen) -> [Line] {
    var head = Line()
    head.space(2)
    head.append(pen.data(finding.subject), .strong)
    let places = finding.places.map { pen.data(PlaceName.text(of: $0)) }
    let place = places.first ?? ""
    let room = pen.options.width ?? Int.max
    let fits = head.width + 2 + DisplayText.width(of: place) <= room
    if !place.isEmpty, place != finding.subject, fits {
      head.append("  " + place, .faint)
    }
    var lines = [head]
    lines += NoteLines.wrapped(pen.words(finding.message), .plain, pen, indent: 4)
    let facts = figures(finding.evidence, pen)
    if !facts.isEmpty { lines += NoteLines.wrapped(facts, .faint, pen, indent: 4) }
    let others = fits ? Array(places.dropFirst()) : places
    if !others.isEmpty {
      lines += NoteLines.wrapped(others.joined(separator: "  "), .faint, pen, indent: 4)
    }
    return lines
  }

  /// Figures in a row, each with its name.
  func figures(_ operands: [Evidence.Operand], _ pen: Pen) -> String {
    operands.map { operand in
      let kind = operand.kind ?? .decimal(digits: 1)
      let value = Figure.text(of: operand.value, in: kind, pen.language)
      return pen.words(operand.title) + " " + pen.data(value)
    }.joined(separator: pen.glyphs.separator)
  }

  private func question(_ question: Text?, _ pen: Pen, indent: Int) -> [Line] {
    guard let question else { return [] }
    return NoteLines.wrapped(
      pen.words(question), .plain, pen, indent: indent, mark: pen.glyphs.arrow + " ",
      .ink(Palette.next))
  }
}
