import WorkbenchKit
import WorkspaceKit

/// `audit`: what is wrong, with evidence.
struct AuditCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "audit",
      Text(
        "Finds what is wrong with journeys, data and follow-up.",
        nl: "Vindt wat er mis is met klantreizen, gegevens en opvolging."),
      details: Text(
        "Asks every rule (`rules` lists them, `help rule JR-04` explains one) and gives what they "
          + "found, the worst first: where, the figures behind it, the threshold used, why it "
          + "matters and a question worth asking. Findings are a table like any other after a pipe. "
          + "The filter of the session does not count.\n"
          + "audit.yaml of the workspace sets thresholds and suppresses findings, each with a reason "
          + "and a date. `audit baseline` writes down what there is now; `--new` shows only what "
          + "came since. In scripts, `--fail-on` decides the exit code.",
        nl:
          "Stelt elke regel zijn vraag (`rules` toont ze, `help rule JR-04` legt er een uit) en geeft "
          + "wat ze vonden, het ergste eerst: waar, de cijfers erachter, de gebruikte drempel, "
          + "waarom het telt en een vraag om te stellen. Bevindingen zijn na een pijp een tabel als "
          + "elke andere. Het filter van de sessie telt niet mee.\n"
          + "audit.yaml van de werkruimte stelt drempels in en onderdrukt bevindingen, elk met een "
          + "reden en een datum. `audit baseline` legt vast wat er nu is; `--new` toont alleen wat "
          + "er sindsdien bij kwam. In scripts bepaalt `--fail-on` de afsluitcode."),
      topic: .audits,
      parameters: [
        AuditParameters.subjects, AuditParameters.rules, AuditParameters.failOn,
        AuditParameters.new,
      ],
      resultColumns: [
        "severity", "rule", "subject", "aspect", "message", "places", "evidence", "threshold",
        "why", "question",
      ],
      examples: [
        Example(
          "audit bestellen --rule JR-04,TP-08",
          Text("One journey, two rules", nl: "Eén klantreis, twee regels"), output: ""),
        Example(
          "audit telefoon scores",
          Text("One survey, rules about scores", nl: "Eén enquête, regels over scores"), output: ""),
        Example(
          "audit | group severity",
          Text("Findings are a table", nl: "Bevindingen zijn een tabel"), output: ""),
        Example(
          "audit touchpoints --new",
          Text("Only what the baseline does not know", nl: "Alleen wat de nulmeting niet kent"),
          output: ""),
        Example(
          "audit bestelen", Text("A journey that is not there", nl: "Een reis die er niet is"),
          failure: "audit.subject"),
        Example(
          "audit --rule JR-44", Text("A rule that is not there", nl: "Een regel die er niet is"),
          failure: "rule.unknown"),
      ],
      searchTerms: [
        "lint", "findings", "check", "problems", "quality", "controle", "bevindingen", "keuren",
        "nakijken", "fouten",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let book = RuleBook(context)
    let selection = try AuditSelection(
      subjects: call[AuditParameters.subjects] ?? [], rules: call[AuditParameters.rules] ?? [],
      in: book, context)
    let run = try await AuditRun(book, selection, in: context)
    var findings = run.findings
    var known = 0
    if call[AuditParameters.new] == true {
      let baseline = Set(book.files.baseline?.findings ?? [])
      let all = findings.count
      findings.removeAll { baseline.contains($0.baseline) }
      known = all - findings.count
    }
    return Report(
      [AuditNotes.heading(of: context), .findings(findings)]
        + AuditNotes(run, isNew: call[AuditParameters.new] == true, known: known).blocks,
      isFailure: AuditParameters.fails(findings, call))
  }
}

extension Finding {
  /// The finding as baselines know it.
  var baseline: BaselineFinding { BaselineFinding(rule: rule, subject: subject, aspect: aspect) }
}
