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
          Text("Thresholds, and what opens it", nl: "Drempels, en waarop hij meldt"),
          output: #"""
            TP-04  Underrated by the organisation
            Warning. What customers find important and we do not gets no budget and no
            attention.

              gap  So much more important to customers than to us: 2 steps.

            → What would change here if it were our number one?

            Opens on shop/till: 5 against 3
            # journeys/shop.yaml
              touchpoints: [{id: till, importance: {customer: 5, organisation: 3}}]

            Does not open: 4 against 3
            # journeys/shop.yaml
              touchpoints: [{id: till, importance: {customer: 4, organisation: 3}}]

            from: audits
            """#),
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
