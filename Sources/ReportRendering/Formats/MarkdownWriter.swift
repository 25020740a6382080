import Diagnostics
import WorkbenchKit

/// Writes the parts of a report as Markdown.
struct MarkdownWriter {
  /// Gives language and characters.
  let pen: Pen

  /// A part as Markdown without a line feed at its end; nil when there is nothing to write.
  ///
  /// - Parameter block: the part.
  func text(of block: Report.Block) -> String? {
    switch block {
    case .metric(let metric): text(of: metric)
    case .table(let table): text(of: table)
    case .findings(let findings):
      findings.isEmpty ? nil : text(of: findings)
    case .chart(let chart): text(of: chart)
    case .note(let note): text(of: note)
    }
  }

  /// The line that names the filter a result was made under.
  ///
  /// - Parameter filter: the filter in words.
  func filterLine(_ filter: String) -> String {
    "*filter: " + MarkdownEscapes.inline(pen.data(filter)) + "*"
  }

  private func text(of metric: Metric) -> String {
    let facts = MetricFacts(metric, pen)
    var line = "**" + inline(facts.title) + "** " + inline(facts.value)
    if let interval = facts.interval { line += " " + inline(interval) }
    line += ", " + inline(facts.count)
    if let flag = facts.flag { line += ", *" + inline(flag) + "*" }
    return line
  }

  private func text(of table: Table) -> String {
    let rows = table.rows + table.totals
    let marks = MissingMarks(rows.joined(), pen)
    var lines: [String] = []
    if !table.title.isEmpty { lines += ["**" + inline(pen.words(table.title)) + "**", ""] }
    lines.append(row(table.columns.map { inline(pen.words($0.heading)) }))
    lines.append(row(table.columns.map { $0.isNumeric ? "---:" : "---" }))
    for (position, values) in rows.enumerated() {
      let isTotal = position >= table.rows.count
      lines.append(
        row(
          zip(table.columns, values).map { column, value in
            let text = inline(marks.text(of: value, in: column.kind))
            return isTotal && !text.isEmpty ? "**" + text + "**" : text
          }))
    }
    if let legend = marks.legend { lines += ["", inline(legend)] }
    return lines.joined(separator: "\n")
  }

  private func text(of chart: Chart) -> String {
    let lines = TerminalChart.lines(of: chart, pen)
    return "```text\n"
      + lines.map { Escapes.text(of: $0.trimmed, .none) }
      .joined(separator: "\n") + "\n```"
  }

  private func text(of findings: [Finding]) -> String {
    let groups = FindingGroup.groups(of: findings)
    guard groups.contains(where: \.isDeclared) else {
      return findings.map(text(of:)).joined(separator: "\n")
    }
    return groups.map { group in
      group.isDeclared
        ? MarkdownFindings.text(of: group, pen)
        : group.findings.map(text(of:)).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private func text(of finding: Finding) -> String {
    let severity = pen.words(finding.severity.title)
    var line = "- **" + severity + "** " + inline(pen.data(finding.rule)) + " "
    line += inline(pen.data(finding.subject)) + ": " + inline(pen.words(finding.message))
    for place in finding.places { line += " `" + pen.data(PlaceName.text(of: place)) + "`" }
    if let question = finding.question { line += "  \n  *" + inline(pen.words(question)) + "*" }
    return line
  }

  private func text(of note: Note) -> String {
    let line = inline(pen.words(note.text))
    switch note.role {
    case .heading: return "## " + line
    case .verbatim: return MarkdownEscapes.fenced(pen.paragraphs(note.text(pen.language)))
    case .caution: return "> **!** " + line
    case .denominator, .aside: return "*" + line + "*"
    case .body, .hint:
      return pen.paragraphs(note.text(pen.language)).split(
        separator: "\n", omittingEmptySubsequences: false
      )
      .map { MarkdownEscapes.paragraphStart(inline(String($0))) }.joined(separator: "\n")
    }
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func inline(_ text: String) -> String { MarkdownEscapes.inline(text) }
}
