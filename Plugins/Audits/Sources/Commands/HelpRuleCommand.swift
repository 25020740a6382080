import WorkbenchKit

/// `help rule`: what a rule looks for, why, from when on, with cases.
struct HelpRuleCommand: Command {
  static let rule = Parameter.text(
    "rule", .positional, .word,
    help: Text("The id of the rule, such as JR-04.", nl: "De id van de regel, zoals JR-04."),
    isRequired: true)

  var signature: CommandSignature {
    CommandSignature(
      "help rule",
      Text(
        "Explains a rule of audits, with cases.", nl: "Legt een regel van audits uit, met proeven."),
      topic: .audits, parameters: [Self.rule],
      examples: [
        Example(
          "help rule TP-04",
          Text("Thresholds, and what opens it", nl: "Drempels, en waarop hij meldt"), output: ""),
        Example(
          "help rule TP-44", Text("A rule that is not there", nl: "Een regel die er niet is"),
          failure: "rule.unknown"),
      ],
      searchTerms: ["explain", "threshold", "uitleg", "drempel"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let book = RuleBook(context)
    let asked = call[Self.rule] ?? ""
    guard let entry = book.entry(asked) else {
      throw book.unknown(asked, at: .statement(call.span(of: Self.rule)))
    }
    return RulePage(entry).report
  }
}
