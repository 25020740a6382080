import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `paths`: the commonest ways through, and how much of the log they cover.
struct PathsReport {
  let inquiry: LogInquiry
  let ways: Ways
  let top: Int
  let collapsesRepeats: Bool

  /// So many cases of a path are named for looking them up.
  private static let named = 20

  private var log: EventLog { inquiry.log }

  /// The tables or, drawn, the ways as they branch, with the words that belong to them.
  func report(isDrawn: Bool) -> Report {
    let shown = ways.total.commonest(top)
    var blocks: [Report.Block] = []
    if isDrawn {
      blocks += PathFlow(inquiry: inquiry, ways: ways, shown: shown, title: title).charts
    } else {
      blocks.append(.table(table(shown)))
    }
    let notes = EventNotes(inquiry: inquiry)
    blocks.append(.note(coverage(shown)))
    if inquiry.isGrouped, log.groups.count > 1 {
      let comparison = PathComparison(inquiry, ways, shown, words: shown.map(words))
      blocks.append(.note(comparison.sentence))
      if !isDrawn { blocks.append(.table(comparison.table)) }
    }
    if let rare = rare(shown) { blocks.append(.note(rare)) }
    blocks.append(.note(notes.denominator))
    blocks += (notes.cautions + [notes.method(method)]).map { .note($0) }
    return Report(blocks)
  }

  /// The ids of the columns.
  static let columns: [Column] = [
    Column("path", Text("Path", nl: "Pad"), .text),
    Column("n", .verbatim("n"), .integer),
    Column("share", Text("Share", nl: "Aandeel"), .share(digits: 1)),
    Column("low", Text("Low", nl: "Laag"), .share(digits: 1)),
    Column("high", Text("High", nl: "Hoog"), .share(digits: 1)),
    Column("coverage", Text("Together", nl: "Samen"), .share(digits: 1)),
  ]

  private func words(_ path: Paths.Path) -> String {
    path.touchpoints.map { log.activities[$0] }.joined(separator: " > ")
  }

  private var title: Text {
    Text("Paths – ", nl: "Paden – ")
      + (inquiry.declaration.title ?? .verbatim(inquiry.declaration.id))
  }

  private func table(_ shown: [Paths.Path]) -> Table {
    var rows: [[Value]] = []
    var evidence: [Evidence] = []
    func append(_ counts: [Int], of cases: Int, _ cells: [Value], group: Int? = nil) {
      var covered = 0
      let first = ways.firstCases(of: shown, limit: Self.named, in: log, group: group)
      for (place, path) in shown.enumerated() {
        covered += counts[place]
        let share = inquiry.share(counts[place], of: cases)
        let isHidden = inquiry.isGrouped && !share.isShown
        rows.append(
          cells + [.text(words(path))]
            + (isHidden ? [.missing(.suppressed)] : [.integer(counts[place])]) + share.cells + [
              isHidden || cases == 0
                ? .missing(.suppressed) : .share(Double(covered) / Double(cases))
            ])
        evidence.append(self.evidence(path, share, first[place]))
      }
    }
    for (group, counts) in ways.counts(of: shown, in: log).enumerated() {
      append(
        counts, of: ways.casesOfGroup[group], inquiry.cells(ofGroup: group), group: group)
    }
    let grouped = rows.count
    append(shown.map(\.count), of: log.cases, inquiry.isGrouped ? inquiry.totalCells : [])
    var table = Table(
      id: "paths", title: title, columns: inquiry.keyColumns + Self.columns,
      rows: inquiry.isGrouped ? Array(rows[..<grouped]) : rows,
      totals: inquiry.isGrouped ? Array(rows[grouped...]) : [], evidence: evidence,
      chart: ChartSpecification(
        mark: .bar, labels: log.keys.map(\.id) + ["path"], value: "share", low: "low",
        high: "high"))
    table.priorities = log.keys.map(\.id) + ["path", "n", "share", "coverage", "low", "high"]
    return table
  }

  private func evidence(
    _ path: Paths.Path, _ share: ShareFigure, _ cases: [Int]
  ) -> Evidence {
    EventEvidence.share(
      "paths.share",
      Text(
        "share = cases that go exactly this way / cases",
        nl: "aandeel = gevallen die precies zo gaan / gevallen"), share,
      titles: (
        Text("cases that go this way", nl: "gevallen die zo gaan"), Text("cases", nl: "gevallen")
      ),
      further: [
        Evidence.Operand(
          "steps", Text("steps of the path", nl: "stappen van het pad"),
          .integer(path.touchpoints.count)),
        Evidence.Operand(
          "named", Text("cases listed below", nl: "gevallen hieronder"), .integer(cases.count)),
      ], rows: cases.isEmpty ? nil : inquiry.rows(ofCases: cases))
  }

  private func coverage(_ shown: [Paths.Path]) -> Note {
    guard !shown.isEmpty else { return EventNotes.nothing }
    let covered = shown.reduce(0) { $0 + $1.count }
    let (all, single) = (ways.total.distinct, ways.total.takenOnce)
    return Note(
      .body,
      Text { language in
        let distinct = Numerals.integer(all, language)
        let share = CaseWords.percent(covered, log.cases, language)
        let once = Numerals.integer(single, language)
        let count = Numerals.integer(shown.count, language)
        switch language {
        case .en:
          return
            "\(distinct) different \(all == 1 ? "path" : "paths"), \(once) of them taken "
            + "once; the \(count) shown cover \(share) of the cases."
        case .nl:
          return
            "\(distinct) verschillende \(all == 1 ? "pad" : "paden"), waarvan \(once) één "
            + "keer genomen; de \(count) hier dekken \(share) van de gevallen."
        }
      }, id: "coverage")
  }

  /// Where hardly anybody goes the commonest way, "the path" does not exist.
  private func rare(_ paths: [Paths.Path]) -> Note? {
    guard let first = paths.first, first.count * 10 < log.cases else { return nil }
    return Note(
      .caution,
      Text(
        "even the commonest path is taken by fewer than one in ten: there is no typical way",
        nl: "zelfs het gewoonste pad neemt minder dan een op de tien: een typische weg is er niet"),
      id: "rare")
  }

  private var method: Text {
    collapsesRepeats
      ? Text(
        "Wilson; the same activity in a row counts once",
        nl: "Wilson; dezelfde activiteit achter elkaar telt één keer")
      : Text(
        "Wilson; the same activity in a row counts every time",
        nl: "Wilson; dezelfde activiteit achter elkaar telt elke keer")
  }
}
