import WorkbenchKit
import WorkspaceKit

/// The page of one rule.
struct RulePage {
  private let entry: RuleBook.Entry
  /// Longer files of cases are cut here; the rest is of the same kind.
  private static let longest = 24

  /// Takes a rule.
  init(_ entry: RuleBook.Entry) { self.entry = entry }

  /// The page.
  var report: Report {
    let declaration = entry.declaration
    let severity = declaration.severity.term.title
    var blocks: [Report.Block] = [
      .note(Note(.heading, .verbatim(declaration.id + "  ") + declaration.title)),
      .note(Note(.body, severity.asSentence + .verbatim(" ") + declaration.rationale)),
    ]
    if let rule = entry.rule as? ConditionRule {
      let subject = rule.subject.rawValue
      blocks.append(.note(Note(.verbatim, .verbatim("\(subject): \(rule.written)"))))
    }
    if !declaration.thresholds.isEmpty { blocks.append(.table(thresholds)) }
    blocks.append(.note(Note(.hint, declaration.question)))
    for ruleCase in declaration.cases { blocks += self.blocks(of: ruleCase) }
    blocks.append(
      .note(
        Note(
          .aside,
          Text("from: \(entry.origin)", nl: "van: \(entry.origin)"))))
    return Report(blocks)
  }

  private var thresholds: Table {
    Table(
      id: "list.thresholds", title: .verbatim(""),
      columns: [
        Column("threshold", Text("Threshold", nl: "Drempel"), .text),
        Column("help", Text("Meaning", nl: "Betekenis"), .text),
      ],
      rows: entry.declaration.thresholds.map { threshold in
        let value = entry.thresholds[threshold.id] ?? threshold.standard
        let meaning = Text { language in
          let shown = Self.shown(value, threshold, language)
          let isOwn = value != threshold.standard
          let standard = Self.shown(threshold.standard, threshold, language)
          let own = language == .nl ? "; standaard \(standard)" : "; standard \(standard)"
          return "\(threshold.help(language)) \(shown)\(isOwn ? own : "")."
        }
        return [.text(threshold.id), .term(Term(sentence: meaning))]
      })
  }

  private static func shown(
    _ value: Double, _ threshold: any AnyRuleThreshold, _ language: Language
  ) -> String {
    let number =
      switch threshold.kind {
      case .share(let digits): Numerals.percentage(value, digits: digits, language)
      case .decimal(let digits): Numerals.decimal(value, digits: digits, language)
      default: Numerals.decimal(value, digits: 0, language)
      }
    return threshold.unit.map { "\(number) \($0(language))" } ?? number
  }

  private func blocks(of ruleCase: RuleCase) -> [Report.Block] {
    let subjects = ruleCase.subjects.joined(separator: ", ")
    let head =
      ruleCase.mustOpen
      ? Text("Opens on \(subjects): ", nl: "Meldt \(subjects): ")
      : Text("Does not open: ", nl: "Meldt niets: ")
    var blocks: [Report.Block] = [
      .note(Note(.heading, head + ruleCase.title, id: "help.case"))
    ]
    for file in ruleCase.files {
      var lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
      while lines.last?.isEmpty == true { lines.removeLast() }
      let cut = lines.count > Self.longest + 1
      let body = (cut ? Array(lines.prefix(Self.longest)) : lines).map { "  " + $0 }
      let text = ["# \(file.path)"] + body + (cut ? ["  …"] : [])
      let trimmed = text.joined(separator: "\n")
      blocks.append(.note(Note(.verbatim, .verbatim(trimmed))))
    }
    return blocks
  }
}
