import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `paths`: the commonest ways through, and how much of the log they cover.
struct PathsReport {
  let inquiry: LogInquiry
  let paths: [Paths.Path]
  let top: Int
  let collapsesRepeats: Bool

  private var log: EventLog { inquiry.log }
  private var shown: ArraySlice<Paths.Path> { paths.prefix(top) }

  /// The table or, drawn, the chart of it, with the words that belong to it.
  func report(isDrawn: Bool) -> Report {
    let table = self.table
    var blocks: [Report.Block] = []
    if isDrawn, let chart = table.chart {
      blocks.append(.chart(Chart(title: table.title, table: table, specification: chart)))
    } else {
      blocks.append(.table(table))
    }
    let notes = EventNotes(inquiry: inquiry)
    blocks.append(.note(coverage))
    if let rare { blocks.append(.note(rare)) }
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

  private var table: Table {
    var covered = 0
    var rows: [[Value]] = []
    var evidence: [Evidence] = []
    for path in shown {
      covered += path.count
      let share = inquiry.share(path.count, of: log.cases)
      rows.append(
        [.text(words(path)), .integer(path.count)] + share.cells + [
          .share(Double(covered) / Double(log.cases))
        ])
      evidence.append(
        EventEvidence.share(
          "paths.share",
          Text(
            "share = cases that go exactly this way / cases",
            nl: "aandeel = gevallen die precies zo gaan / gevallen"), share,
          titles: (
            Text("cases that go this way", nl: "gevallen die zo gaan"),
            Text("cases", nl: "gevallen")
          )))
    }
    var table = Table(
      id: "paths",
      title: Text("Paths – ", nl: "Paden – ")
        + (inquiry.declaration.title ?? .verbatim(inquiry.declaration.id)),
      columns: Self.columns, rows: rows, evidence: evidence,
      chart: ChartSpecification(
        mark: .bar, labels: ["path"], value: "share", low: "low", high: "high"))
    table.priorities = ["path", "n", "share", "coverage", "low", "high"]
    return table
  }

  private var coverage: Note {
    guard !paths.isEmpty else { return EventNotes.nothing }
    let covered = shown.reduce(0) { $0 + $1.count }
    let single = paths.count { $0.count == 1 }
    return Note(
      .body,
      Text { language in
        let distinct = Numerals.integer(paths.count, language)
        let share = CaseWords.percent(covered, log.cases, language)
        let once = Numerals.integer(single, language)
        let count = Numerals.integer(shown.count, language)
        switch language {
        case .en:
          return
            "\(distinct) different \(paths.count == 1 ? "path" : "paths"), \(once) of them taken "
            + "once; the \(count) shown cover \(share) of the cases."
        case .nl:
          return
            "\(distinct) verschillende \(paths.count == 1 ? "pad" : "paden"), waarvan \(once) één "
            + "keer genomen; de \(count) hier dekken \(share) van de gevallen."
        }
      }, id: "coverage")
  }

  /// Where hardly anybody goes the commonest way, "the path" does not exist.
  private var rare: Note? {
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
