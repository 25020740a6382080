import WorkbenchKit

/// `rules`: all rules with their thresholds, and what they find here.
struct RulesCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "rules",
      Text(
        "Lists the rules of audits and what they find here.",
        nl: "Toont de regels van audits en wat ze hier vinden."),
      details: Text(
        "Each rule with its severity, its thresholds as they are in force, the plugin or file that "
          + "brought it, and the number of its findings here; a rule that has nothing to look at "
          + "says what is missing.",
        nl:
          "Elke regel met zijn ernst, de drempels zoals ze gelden, de plug-in of het bestand waar "
          + "hij vandaan komt, en hoeveel hij hier vindt; een regel die niets heeft om na te gaan "
          + "zegt wat er ontbreekt."),
      topic: .audits, parameters: [AuditParameters.subjects, AuditParameters.rules],
      resultColumns: ["rule", "severity", "title", "findings", "here", "thresholds", "origin"],
      examples: [
        Example(
          "rules journeys", Text("The rules about journeys", nl: "De regels over klantreizen"),
          output: #"""
            Rules
            Rule   Severity  Opens at            Findings  Here  Thresholds           Origin
            ────────────────────────────────────────────────────────────────────────────────
            JR-01  error     A phase or step w…         3  open                       audits
            JR-02  warning   It begins at the …         1  open                       audits
            JR-03  warning   Nothing after pur…         2  open                       audits
            JR-04  error     A funnel in disgu…         1  open                       audits
            JR-05  warning   A touchpoint with…         5  open                       audits
            JR-06  warning   Emotions, experie…         2  open                       audits
            JR-07  note      Very long, or one…         1  open  steps=15             audits
            JR-08  warning   The after-sales s…         1  open                       audits
            JR-09  warning   No owner, or nobo…         2  open                       audits
            JR-10  warning   A plan presented …         1  open                       audits
            JR-11  note      Reality deviates …         7  open  share=0.1, minimum…  audits
            shortened: title, thresholds; see all with --width 137 or --format csv
            """#),
        Example(
          "rules --rule XY", Text("A family that is not there", nl: "Een familie die er niet is"),
          failure: "rule.unknown"),
      ],
      searchTerms: ["catalogue", "checks", "thresholds", "regels", "drempels", "catalogus"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let book = RuleBook(context)
    let selection = try AuditSelection(
      subjects: call[AuditParameters.subjects] ?? [], rules: call[AuditParameters.rules] ?? [],
      in: book, context)
    let run = try await AuditRun(book, selection, in: context)
    var table = Table(
      id: "rules", title: Text("Rules", nl: "Regels"),
      columns: [
        Column("rule", Text("Rule", nl: "Regel"), .text),
        Column("severity", Text("Severity", nl: "Ernst"), .text),
        Column("title", Text("Opens at", nl: "Meldt"), .text),
        Column("findings", Text("Findings", nl: "Bevindingen"), .integer),
        Column("here", Text("Here", nl: "Hier"), .text),
        Column("thresholds", Text("Thresholds", nl: "Drempels"), .text),
        Column("origin", Text("Origin", nl: "Herkomst"), .text),
      ],
      rows: run.results.map { result in
        let declaration = result.entry.declaration
        return [
          .text(declaration.id), .term(declaration.severity.term),
          .term(Term(sentence: declaration.title)),
          result.reason == nil ? .integer(result.open.count) : .missing(.notApplicable),
          here(result),
          thresholds(result.entry), .text(result.entry.origin),
        ]
      })
    table.priorities = ["rule", "title", "findings", "severity", "here"]
    return Report([.table(table)])
  }

  private func here(_ result: AuditRun.Result) -> Value {
    if let reason = result.reason {
      return .term(
        Term(sentence: Text("not applicable here: ", nl: "hier niet van toepassing: ") + reason))
    }
    if !result.open.isEmpty { return .term(Term("open", Text("open", nl: "open"))) }
    return result.suppressed.isEmpty
      ? .term(Term("clean", Text("clean", nl: "in orde")))
      : .term(Term("suppressed", Text("suppressed", nl: "onderdrukt")))
  }

  private func thresholds(_ entry: RuleBook.Entry) -> Value {
    let words = entry.operands.map { operand in
      let number = operand.value.number ?? 0
      return "\(operand.id)=\(number == number.rounded() ? String(Int(number)) : String(number))"
    }
    return .text(words.joined(separator: ", "))
  }
}
