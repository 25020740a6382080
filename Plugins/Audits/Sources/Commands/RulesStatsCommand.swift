import WorkbenchKit
import WorkspaceKit

/// `rules stats`: how well the rules serve here.
struct RulesStatsCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "rules stats",
      Text(
        "Counts hits, suppressions and confirmed findings per rule.",
        nl: "Telt per regel meldingen, onderdrukkingen en bevestigingen."),
      details: Text(
        "Marks in audit.yaml say whether a finding was confirmed or a false alarm. A rule whose "
          + "findings are mostly suppressed or false alarms needs another threshold.",
        nl:
          "Oordelen in audit.yaml zeggen of een bevinding bevestigd is of vals alarm was. Een regel "
          + "waarvan de bevindingen meestal onderdrukt of vals zijn, heeft een andere drempel nodig."
      ),
      topic: .audits, parameters: [AuditParameters.rules],
      resultColumns: ["rule", "title", "hits", "open", "suppressed", "confirmed", "false_alarms"],
      examples: [
        Example(
          "rules stats | where suppressed > 0 or confirmed > 0 or false_alarms > 0",
          Text("Rules that somebody judged", nl: "Regels waar iemand over oordeelde"),
          output: #"""
            How the rules serve
                                                                                       False
            Rule   Opens at                        Hits  Open  Suppressed  Confirmed  alarms
            ────────────────────────────────────────────────────────────────────────────────
            JR-04  A funnel in disguise               1     1           0          1       0
            JR-08  The after-sales set is incomp…     2     1           1          0       0
            TP-07  Never seen in answers or even…     8     7           1          0       0
            TP-08  A usual way to pay is not off…     2     2           0          1       1
            shortened: title; see all with --width 89 or --format csv
            """#),
        Example(
          "rules stats --rule TP-99",
          Text("A rule that is not there", nl: "Een regel die er niet is"),
          failure: "rule.unknown"),
      ],
      searchTerms: ["precision", "false alarms", "vals alarm", "statistiek"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let book = RuleBook(context)
    let selection = try AuditSelection(
      subjects: [], rules: call[AuditParameters.rules] ?? [], in: book, context)
    let run = try await AuditRun(book, selection, in: context)
    let marks = Dictionary(grouping: book.files.audit.marks) { $0.rule.uppercased() }
    func column(_ id: String, _ title: Text) -> Column { Column(id, title, .integer) }
    let table = Table(
      id: "rules.stats", title: Text("How the rules serve", nl: "Hoe de regels dienen"),
      columns: [
        Column("rule", Text("Rule", nl: "Regel"), .text),
        Column("title", Text("Opens at", nl: "Meldt"), .text),
        column("hits", Text("Hits", nl: "Meldingen")),
        column("open", Text("Open", nl: "Open")),
        column("suppressed", Text("Suppressed", nl: "Onderdrukt")),
        column("confirmed", Text("Confirmed", nl: "Bevestigd")),
        column("false_alarms", Text("False alarms", nl: "Vals alarm")),
      ],
      rows: run.results.map { result in
        let declaration = result.entry.declaration
        func count(_ verdict: FindingMark.Verdict) -> Value {
          .integer((marks[declaration.id] ?? []).count { $0.verdict == verdict })
        }
        return [
          .text(declaration.id), .term(Term(sentence: declaration.title)),
          .integer(result.open.count + result.suppressed.count), .integer(result.open.count),
          .integer(result.suppressed.count), count(.confirmed), count(.falseAlarm),
        ]
      })
    return Report([.table(table)])
  }
}
