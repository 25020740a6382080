import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `journey deviations`: how many cases follow the plan, and who departs from it where.
struct DeviationReport {
  let inquiry: DeviationInquiry
  let scores: CaseScores?

  /// The columns; those of scores only where a question was named.
  static let columns: [Column] = [
    Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
    Column("deviation", Text("Deviation", nl: "Afwijking"), .text),
    Column("n", Text("Cases", nl: "Gevallen"), .integer),
    Column("share", Text("Share", nl: "Aandeel"), .share(digits: 1)),
    Column("low", Text("Low", nl: "Laag"), .share(digits: 1)),
    Column("high", Text("High", nl: "Hoog"), .share(digits: 1)),
  ]

  private static let examples = Column("examples", Text("Such as", nl: "Zoals"), .text)
  private var comparison: PlanComparison { inquiry.comparison }

  /// The report.
  var report: Report {
    var blocks: [Report.Block] = [.note(conformance)]
    blocks += inquiry.planned.remarks.map { .note(Note(.body, $0, id: "plan")) }
    if !comparison.deviations.isEmpty { blocks.append(.table(table)) }
    blocks += notes.map { .note($0) }
    return Report(blocks)
  }

  private var conformance: Note {
    let (part, cases) = (comparison.conforming.count, comparison.cases)
    let share = share(part)
    let variants = inquiry.variants
    return Note(
      .body,
      Text { language in
        let (follow, whole) = (
          Numerals.integer(part, language), Numerals.integer(cases, language)
        )
        let range = share.words(language)
        let ways = variants == 0 ? "" : Numerals.integer(variants, language)
        switch language {
        case .en:
          return "\(follow) of \(whole) cases follow the plan\(range)."
            + (ways.isEmpty ? "" : " There are \(ways) different ways through the log.")
        case .nl:
          return "\(follow) van \(whole) gevallen volgen het plan\(range)."
            + (ways.isEmpty ? "" : " Er gaan \(ways) verschillende wegen door het log.")
        }
      }, id: "conformance")
  }

  private func share(_ part: Int) -> CaseShare {
    CaseShare(
      part, of: comparison.cases, confidence: inquiry.confidence, thresholds: inquiry.thresholds)
  }

  private var table: Table {
    let deviations = comparison.deviations
    var rows: [[Value]] = []
    var evidence: [Evidence] = []
    let scored = scores?.cells(deviations.map(\.cases)) ?? deviations.map { _ in [] }
    for (deviation, score) in zip(deviations, scored) {
      rows.append(
        [subject(deviation), .term(deviation.kind.term)] + cells(deviation.cases) + score
          + [examples(deviation.cases)])
      evidence.append(self.evidence(deviation.cases.count))
    }
    let kinds = CaseDeviations.Kind.allCases.filter { !comparison.cases(with: $0).isEmpty }
    let summed = scores?.cells(kinds.map { comparison.cases(with: $0) }) ?? kinds.map { _ in [] }
    let totals = zip(kinds, summed).map { kind, score in
      [.term(Self.anywhere), .term(kind.term)] + cells(comparison.cases(with: kind)) + score
        + [.missing(.notApplicable)]
    }
    evidence += kinds.map { self.evidence(comparison.cases(with: $0).count) }
    var table = Table(
      id: "deviations",
      title: Text("Deviations from ", nl: "Afwijkingen van ") + inquiry.planned.title,
      columns: Self.columns + (scores?.columns ?? []) + [Self.examples], rows: rows,
      totals: totals, evidence: evidence)
    table.priorities =
      ["touchpoint", "deviation", "n", "share"] + (scores?.columns.map(\.id) ?? [])
      + ["low", "high", "examples"]
    table.chart = ChartSpecification(
      mark: .bar, labels: ["touchpoint", "deviation"], value: "share", low: "low", high: "high")
    return table
  }

  private static let anywhere = Term("anywhere", Text("Anywhere", nl: "Ergens"))

  private func cells(_ cases: [Int]) -> [Value] {
    [.integer(cases.count)] + share(cases.count).cells
  }

  private func subject(_ deviation: PlanComparison.Deviation) -> Value {
    deviation.kind == .adHoc
      ? .text(inquiry.log.activities[deviation.subject])
      : .words(inquiry.planned.touchpoints[deviation.subject].name)
  }

  /// The first cases that depart so, as they are called in the files.
  private func examples(_ cases: [Int]) -> Value {
    let names = inquiry.log.names(ofCases: Array(cases.prefix(3))).map(\.label)
    return .text(names.joined(separator: ", ") + (cases.count > 3 ? " …" : ""))
  }

  private func evidence(_ count: Int) -> Evidence {
    Evidence(
      formula: "deviations.share",
      wording: Text(
        "share = cases that depart so / cases", nl: "aandeel = gevallen die zo afwijken / gevallen"),
      operands: [
        Evidence.Operand(
          "part", Text("cases that depart so", nl: "gevallen die zo afwijken"), .integer(count)),
        Evidence.Operand("whole", Text("cases", nl: "gevallen"), .integer(comparison.cases)),
      ], considered: comparison.cases, valid: comparison.cases)
  }

  private var notes: [Note] {
    var notes: [Note] = []
    let (planned, log) = (inquiry.planned, inquiry.log)
    if !planned.unlinked.isEmpty {
      let names = planned.unlinked.map(\.id).joined(separator: ", ")
      notes.append(
        Note(
          .caution,
          Text(
            "not compared, because they have no events: \(names)",
            nl: "niet vergeleken, want zonder events: \(names)"), id: "unlinked"))
    }
    for (touchpoint, event) in planned.unknownEvents {
      let near = Suggestion.nearest(to: event, in: log.activities)
      let hint = near.map {
        Text(": did you mean \"\($0)\"?", nl: ": bedoelde je \"\($0)\"?")
      }
      notes.append(
        Note(
          .caution,
          Text(
            "the log has no \"\(event)\" (\(touchpoint))",
            nl: "het log heeft geen \"\(event)\" (\(touchpoint))") + (hint ?? .verbatim("")),
          id: "unknown-event"))
    }
    notes += scores?.notes ?? []
    notes.append(
      Note(
        .denominator,
        Text { language in
          let (events, cases) = (
            Numerals.integer(log.count, language), Numerals.integer(log.cases, language)
          )
          let lost = log.exclusions.total
          let rest =
            lost == 0
            ? ""
            : language == .nl
              ? "; \(Numerals.integer(lost, language)) rijen zijn geen gebeurtenis"
              : "; \(Numerals.integer(lost, language)) rows are no events"
          return language == .nl
            ? "\(events) gebeurtenissen in \(cases) gevallen\(rest)"
            : "\(events) events in \(cases) cases\(rest)"
        }, id: "denominator"))
    notes.append(
      Note(
        .aside,
        Text { language in
          let level = Numerals.percentage(inquiry.confidence.fraction, digits: 0, language)
          let once = inquiry.collapsesRepeats
          return language == .nl
            ? "interval \(level), Wilson; dezelfde activiteit achter elkaar telt \(once ? "één keer" : "elke keer")"
            : "\(level) interval, Wilson; the same activity in a row counts \(once ? "once" : "every time")"
        }, id: "method"))
    return notes
  }
}

extension CaseDeviations.Kind {
  /// The kind as a word.
  var term: Term {
    switch self {
    case .missing: Term("missing", Text("missing", nl: "ontbreekt"))
    case .adHoc: Term("ad-hoc", Text("not planned", nl: "niet gepland"))
    case .outOfSequence: Term("out-of-sequence", Text("out of order", nl: "andere volgorde"))
    case .failure: Term("failure", Text("failed", nl: "mislukt"))
    case .repetition: Term("repetition", Text("again", nl: "opnieuw"))
    }
  }
}
