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
          Text("One journey, two rules", nl: "Eén klantreis, twee regels"),
          output: #"""
            Audit: buurtmarkt – journeys 5, touchpoints 31, surveys 3
            ✗ JR-04  A funnel in disguise
              A journey that ends at the sale and counts only sales does not tell how
              customers fare.
              bestellen  journeys/bestellen.yaml:11:13
                It ends at its conversion "bevestiging", measures only conversie, and
                nobody's feelings are on it.
                measures 1 · experiences 0
              → What does the customer want to have achieved, and how do we find out how it
                felt?

            ! TP-08  A usual way to pay is not offered
              Customers who cannot pay as they always do leave at the moment they had
              decided to buy.
              threshold: share 20%
              bestellen/betalen  journeys/bestellen.yaml:84:14
                82% of "New customers" pay with iDEAL; offered: PayPal, creditcard.
                share of the segment 82%
                segments.yaml:26:14
              → What does it cost to offer it, and what does it cost not to?

            2 findings: 1 error, 1 warning
            2 rules looked
            """#),
        Example(
          "audit telefoon scores",
          Text("One survey, rules about scores", nl: "Eén enquête, regels over scores"),
          output: #"""
            Audit: buurtmarkt – journeys 5, touchpoints 31, surveys 3
            ! NPS-05  A score without a why or a where
              A score alone becomes a goal in itself: nobody knows what to do about it.
              telefoon/call_mark  surveys/telefoon.yaml:9:3
                The survey has no open question why.
              → Can "why did you give this mark?" be added, and a rating of the touchpoints?

            · NPS-01  Too few answers for a score
              A score of a handful of people moves tens of points when one of them has a bad
              day.
              threshold: minimum 10
              telefoon/call_mark  surveys/telefoon.yaml:9:3
                By topic, 1 of 4 groups are too small for a score: compliment (3).
                groups 4 · too small 1 · n 3
              → Can more of these customers be asked, or can the group be joined with
                another?

            2 findings: 1 warning, 1 note
            7 rules looked
            """#),
        Example(
          "audit | group severity",
          Text("Findings are a table", nl: "Bevindingen zijn een tabel"),
          output: #"""
            Audit: buurtmarkt – journeys 5, touchpoints 31, surveys 3
            Findings
            Severity  Rows
            ──────────────
            error       23
            warning    101
            note        53
            2 suppressed in audit.yaml: rules stats
            73 rules looked
            ! left out, because they cannot be added up: rule, subject, aspect, message,
              places, evidence, threshold, why, question
            """#),
        Example(
          "audit touchpoints --new",
          Text("Only what the baseline does not know", nl: "Alleen wat de nulmeting niet kent"),
          output: #"""
            Audit: buurtmarkt – journeys 5, touchpoints 31, surveys 3
            ✗ TP-03  An own touchpoint without owner
              Nobody is told when its score drops, so nobody mends it.
              afhalen/afhaalbalie  journeys/afhalen.yaml:32:14
                "The counter of the pick-up point" is in the brand's own hands, and nobody
                answers for it.
              → Who can change it tomorrow?

            ! TP-01  Only obvious touchpoints
              The back door, the bus shelter and the staff's cigarette break shape opinions
              unseen.
              threshold: share 10%
              afhalen  journeys/afhalen.yaml:12:3
                0 of 2 touchpoints are hidden ones and none of the prompts is answered.
                hidden 0% · prompts answered 0
              → What does a customer see of us when we are not looking?

            ! TP-02  Only touchpoints of our own
              Carriers, reviewers, neighbours and customers themselves make a good part of a
              journey.
              afhalen  journeys/afhalen.yaml:12:3
                None of its touchpoints is in the hands of a partner, the customer or other
                people.
                touchpoints 2
              → Who else does the customer meet on the way?

            · TP-07  Never seen in answers or events
              What nobody measures or tells about may not exist for customers, or be a blind
              spot.
              afhalen/afhaalpunt-kiezen  journeys/afhalen.yaml:12:9
                "Choosing a pick-up point" is in no answer, no event and no told experience.
              afhalen/afhaalbalie  journeys/afhalen.yaml:26:9
                "The counter of the pick-up point" is in no answer, no event and no told
                experience.
              → Do customers really come here, and how could we know?

            5 findings: 1 error, 2 warnings, 2 notes
            22 known from the baseline of 2026-06-01 and left out
            1 suppressed in audit.yaml: rules stats
            8 rules looked
            """#),
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
