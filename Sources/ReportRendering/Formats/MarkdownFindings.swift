import Diagnostics
import WorkbenchKit

/// Findings of declared rules as Markdown: the rule once, then one item for each finding.
enum MarkdownFindings {
  /// A group of findings of one rule.
  ///
  /// - Parameters:
  ///   - group: the findings, at least one, of a rule that says what it is about.
  ///   - pen: gives the language.
  static func text(of group: FindingGroup, _ pen: Pen) -> String {
    guard let first = group.findings.first else { return "" }
    func inline(_ text: Text) -> String { MarkdownEscapes.inline(pen.words(text)) }
    let severity = inline(first.severity.title)
    let rule = MarkdownEscapes.inline(pen.data(first.rule))
    var parts = ["**\(severity)** \(rule) **\(inline(first.title ?? .verbatim("")))**"]
    if let rationale = first.rationale { parts[0] += "  \n" + inline(rationale) }
    let items = group.findings.map { finding in
      let subject = MarkdownEscapes.inline(pen.data(finding.subject))
      var line = "- \(subject): \(inline(finding.message))"
      for place in finding.places { line += " `" + pen.data(PlaceName.text(of: place)) + "`" }
      let facts = group.figures(finding.evidence, pen)
      return facts.isEmpty ? line : line + "  \n  " + MarkdownEscapes.inline(facts)
    }
    parts.append(items.joined(separator: "\n"))
    let limits = group.figures(first.thresholds, pen)
    let threshold =
      limits.isEmpty
      ? ""
      : " (" + inline(Text("threshold: ", nl: "drempel: ")) + MarkdownEscapes.inline(limits) + ")"
    if let question = first.question { parts.append("*\(inline(question))*\(threshold)") }
    return parts.joined(separator: "\n\n")
  }
}
