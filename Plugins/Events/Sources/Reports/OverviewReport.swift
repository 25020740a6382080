import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `events` without groups: what happens, how often, in how many cases, and when.
struct OverviewReport {
  let inquiry: LogInquiry
  private let counts: ActivityCounts

  init(_ inquiry: LogInquiry) {
    self.inquiry = inquiry
    counts = ActivityCounts(inquiry.log)
  }

  private var log: EventLog { inquiry.log }

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
    blocks.append(.note(size))
    blocks.append(.note(notes.denominator))
    blocks += (notes.cautions + [notes.method(.verbatim("Wilson"))]).map { .note($0) }
    return Report(blocks)
  }

  static let columns: [Column] = [
    Column("activity", Text("Activity", nl: "Activiteit"), .text),
    Column("events", Text("Events", nl: "Gebeurtenissen"), .integer),
    Column("n", Text("Cases", nl: "Gevallen"), .integer),
    Column("share", Text("Of cases", nl: "Van gevallen"), .share(digits: 1)),
    Column("low", Text("Low", nl: "Laag"), .share(digits: 1)),
    Column("high", Text("High", nl: "Hoog"), .share(digits: 1)),
    Column("first", Text("First", nl: "Eerste"), .date),
    Column("last", Text("Last", nl: "Laatste"), .date),
  ]

  private var table: Table {
    var rows: [[Value]] = []
    var evidence: [Evidence] = []
    for entry in counts.byFrequency {
      let share = inquiry.share(entry.cases, of: log.cases)
      rows.append(
        [.text(log.activities[entry.activity]), .integer(entry.events), .integer(entry.cases)]
          + share.cells + [Self.moment(entry.first), Self.moment(entry.last)])
      evidence.append(
        Self.evidence(share, events: entry.events, rows: inquiry.rows(of: entry.activity)))
    }
    let period = log.period
    var table = Table(
      id: "events", title: inquiry.declaration.title ?? .verbatim(inquiry.declaration.id),
      columns: Self.columns, rows: rows,
      totals: period.map { period in
        [
          [
            .term(.total), .integer(log.count), .integer(log.cases),
            .missing(.notApplicable), .missing(.notApplicable), .missing(.notApplicable),
            Self.moment(period.lowerBound), Self.moment(period.upperBound),
          ]
        ]
      } ?? [],
      evidence: evidence + (period == nil ? [] : [whole]),
      chart: ChartSpecification(
        mark: .bar, labels: ["activity"], value: "share", low: "low", high: "high"))
    table.priorities = ["activity", "events", "n", "share", "low", "high", "first", "last"]
    return table
  }

  private static func moment(_ seconds: Int) -> Value {
    .date(CivilTime(secondsSinceEpoch: seconds).text)
  }

  private static func evidence(
    _ share: ShareFigure, events: Int, rows: EvidenceRows?
  ) -> Evidence {
    EventEvidence.share(
      "events.share",
      Text(
        "share = cases in which it happens at least once / cases",
        nl: "aandeel = gevallen waarin het minstens één keer gebeurt / gevallen"), share,
      titles: (
        Text("cases in which it happens", nl: "gevallen waarin het gebeurt"),
        Text("cases", nl: "gevallen")
      ),
      further: [
        Evidence.Operand("events", Text("events", nl: "gebeurtenissen"), .integer(events))
      ], rows: rows)
  }

  private var whole: Evidence {
    Evidence(
      formula: "events.count",
      wording: Text(
        "events = rows that say whose case, what and when",
        nl: "gebeurtenissen = rijen die zeggen welk geval, wat en wanneer"),
      operands: [
        Evidence.Operand(
          "excluded", Text("no events", nl: "geen gebeurtenis"),
          .integer(log.exclusions.total))
      ], considered: log.rowCounts.kept, valid: log.count, rows: inquiry.rows())
  }

  /// How many events a case has, in one plain sentence.
  private var size: Note {
    let lengths = (0..<log.cases).map { Double(log.events(ofCase: $0).count) }
    guard let summary = try? DurationSummary(lengths), let least = lengths.min(),
      let most = lengths.max()
    else { return EventNotes.nothing }
    return Note(
      .body,
      Text { language in
        let median = Numerals.decimal(summary.median, digits: 0, language)
        let (low, high) = (
          Numerals.integer(Int(least), language), Numerals.integer(Int(most), language)
        )
        let kinds = counts.byFrequency.count
        return language == .nl
          ? "\(kinds) activiteiten; de helft van de gevallen heeft hooguit \(median) gebeurtenissen, "
            + "van \(low) tot \(high)."
          : "\(kinds) activities; half of the cases have at most \(median) events, from \(low) to \(high)."
      }, id: "size")
  }
}
