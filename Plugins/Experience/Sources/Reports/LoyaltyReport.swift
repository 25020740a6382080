import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// The loyalty ladder with the conversion between rungs, and loyalty per group.
struct LoyaltyReport {
  let ladder: LoyaltyLadder
  let found: LadderCustomers
  let survey: SurveyDeclaration
  let question: ColumnDeclaration
  let filter: Expression?
  let options: ExperienceOptions

  /// The report.
  ///
  /// - Parameters:
  ///   - isDrawn: whether the ladder is drawn.
  ///   - context: the session.
  func report(isDrawn: Bool, in context: Context) -> Report {
    let rungs = self.rungs
    var first = Report.Block.table(rungs)
    if isDrawn, let chart = rungs.chart {
      first = .chart(Chart(title: rungs.title, table: rungs, specification: chart))
    }
    // By the recommendation itself loyalty is the group, so a table of both would say nothing.
    var second: [Report.Block] = []
    if case .recommendation = found.sign {} else { second = [.table(groups)] }
    return Report([first, .note(sentence)] + second + notes(context).map { .note($0) })
  }

  private var rungs: Table {
    let steps: [(String, Text, Int, Int?)] = [
      ("customer", Text("customer", nl: "klant"), ladder.customers, nil),
      ("loyal", Text("loyal customer", nl: "loyale klant"), ladder.loyal, ladder.customers),
      ("ambassador", Text("ambassador", nl: "ambassadeur"), ladder.ambassadors, ladder.loyal),
    ]
    var table = Table(
      id: "loyalty", title: Text("The loyalty ladder", nl: "De loyaliteitsladder"),
      columns: [
        Column("rung", Text("Rung", nl: "Trede"), .text),
        Column("n", .verbatim("n"), .integer),
        Column("of", Text("Of", nl: "Van"), .integer),
        Column("conversion", Text("Conversion", nl: "Conversie"), .share(digits: 1)),
        Column("low", Text("Low", nl: "Laag"), .share(digits: 1)),
        Column("high", Text("High", nl: "Hoog"), .share(digits: 1)),
        Column("flag", Text("Flag", nl: "Let op"), .text),
      ],
      rows: steps.map { id, title, n, whole in
        guard let whole else {
          return [.term(Term(id, title)), .integer(n)]
            + Array(repeating: .missing(.notApplicable), count: 4) + [
              .term(Term("ok", Text("", nl: "")))
            ]
        }
        let share = Figure.share(n, of: whole, options)
        return [
          .term(Term(id, title)), share.isShown ? .integer(n) : .missing(share.absence),
          .integer(whole),
        ] + share.cells(Value.share) + [share.flag]
      },
      evidence: steps.map { id, _, n, whole in
        var evidence = Evidence.made(
          "loyalty.\(id)",
          Text("share of the rung below", nl: "aandeel van de trede eronder"),
          considered: ladder.customers + ladder.unknown, valid: whole ?? n)
        evidence.rows = EvidenceRows(of: question, in: survey, where: filter)
        return evidence
      },
      chart: ChartSpecification(
        mark: .bar, labels: ["rung"], value: "conversion", low: "low", high: "high",
        domain: 0...1))
    table.priorities = ["rung", "n", "conversion", "low", "high", "of", "flag"]
    return table
  }

  private var groups: Table {
    var table = Table(
      id: "loyalty_groups",
      title: Text(
        "Loyal per group of the recommendation", nl: "Loyaal per groep van de aanbeveling"),
      columns: [
        Column("group", Text("Group", nl: "Groep"), .text)
      ] + Figure.columns("loyal", Text("Loyal", nl: "Loyaal"), .share(digits: 1)),
      rows: LoyaltyLadder.Group.allCases.map { group in
        let share = Figure.share(
          ladder.loyalIn[group] ?? 0, of: ladder.groups[group] ?? 0, options)
        return [.term(Term(group.rawValue, group.title))] + share.row(Value.share)
      })
    table.priorities = ["group", "n", "loyal", "low", "high", "flag"]
    return table
  }

  private var sentence: Note {
    let loyal = Figure.share(ladder.loyal, of: ladder.customers, options)
    let ambassadors = Figure.share(ladder.ambassadors, of: ladder.loyal, options)
    return .sentence("ladder") { language in
      let n = Numerals.integer(ladder.customers, language)
      return language == .nl
        ? "Van \(n) klanten is \(loyal.percentage(language)) loyaal; van de loyale is "
          + "\(ambassadors.percentage(language)) ambassadeur."
        : "Of \(n) customers \(loyal.percentage(language)) are loyal; of the loyal "
          + "\(ambassadors.percentage(language)) are ambassadors."
    }
  }

  private func notes(_ context: Context) -> [Note] {
    let sign =
      switch found.sign {
      case .condition:
        Text("loyal: as the condition says", nl: "loyaal: zoals de voorwaarde zegt")
      case .repeats(let cases):
        Text(
          "loyal: more than one \(cases) of the same \(found.person ?? ""); the answer is that of "
            + "their first day",
          nl:
            "loyaal: meer dan één \(cases) van dezelfde \(found.person ?? ""); het antwoord is dat "
            + "van de eerste dag")
      case .recommendation:
        Text(
          "loyal: an answer of 7 or more, an intention and no behaviour; say who is: loyal "
            + "CONDITION",
          nl: "loyaal: een antwoord van 7 of hoger, een voornemen en geen gedrag; zeg wie het is: "
            + "loyal VOORWAARDE")
      }
    var isIntention = false
    if case .recommendation = found.sign { isIntention = true }
    var notes = [
      Note(
        .denominator,
        Text { language in
          let (n, all) = (
            Numerals.integer(ladder.customers, language),
            Numerals.integer(ladder.customers + ladder.unknown, language)
          )
          return language == .nl
            ? "n \(n) van \(all) klanten met een antwoord op \(question.name.value)"
            : "n \(n) of \(all) customers with an answer to \(question.name.value)"
        }, id: "denominator"),
      Note(isIntention ? .caution : .aside, sign, id: "sign"),
      options.note(
        "Wilson; each customer counts once", nl: "Wilson; elke klant telt één keer"),
      .association,
    ]
    notes += Note.filter(context)
    return notes
  }
}

extension LoyaltyLadder.Group {
  /// What people read.
  fileprivate var title: Text {
    switch self {
    case .promoter: Text("promoters", nl: "promotors")
    case .passive: Text("passives", nl: "neutrals")
    case .detractor: Text("detractors", nl: "critici")
    }
  }
}
