import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `paths transitions`: what comes after what, and how often.
struct TransitionsReport {
  let inquiry: LogInquiry
  /// The transitions, the most frequent first.
  let transitions: [Paths.Transition]
  let top: Int
  /// The activity from which steps are counted; nil for all.
  let from: UInt32?
  let collapsesRepeats: Bool

  private var log: EventLog { inquiry.log }
  private var shown: ArraySlice<Paths.Transition> { transitions.prefix(top) }

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
    blocks.append(.note(transitions.isEmpty ? EventNotes.nothing : commonest))
    if transitions.count > top { blocks.append(.note(more)) }
    blocks.append(.note(notes.denominator))
    blocks += (notes.cautions + [notes.method(method)]).map { .note($0) }
    return Report(blocks)
  }

  static let columns: [Column] = [
    Column("from", Text("From", nl: "Van"), .text),
    Column("to", Text("To", nl: "Naar"), .text),
    Column("n", .verbatim("n"), .integer),
    Column("share", Text("Share", nl: "Aandeel"), .share(digits: 1)),
    Column("low", Text("Low", nl: "Laag"), .share(digits: 1)),
    Column("high", Text("High", nl: "Hoog"), .share(digits: 1)),
    Flag.column,
  ]

  private static let start = Term("(start)", Text("(start)", nl: "(begin)"))
  private static let end = Term("(end)", Text("(end)", nl: "(einde)"))

  private func value(_ activity: Int?, or term: Term) -> Value {
    activity.map { .text(log.activities[$0]) } ?? .term(term)
  }

  /// Steps that begin at each activity.
  private var leaving: [Int?: Int] {
    transitions.reduce(into: [:]) { $0[$1.from, default: 0] += $1.count }
  }

  private var table: Table {
    let leaving = self.leaving
    var rows: [[Value]] = []
    var evidence: [Evidence] = []
    for step in shown {
      let share = inquiry.share(step.count, of: leaving[step.from] ?? step.count)
      rows.append(
        [
          value(step.from, or: Self.start), value(step.to, or: Self.end), .integer(step.count),
        ] + share.cells + [share.flag])
      evidence.append(
        EventEvidence.share(
          "paths.transition",
          Text(
            "share = steps from here to there / all steps from here",
            nl: "aandeel = stappen van hier naar daar / alle stappen van hier"), share,
          titles: (
            Text("steps from here to there", nl: "stappen van hier naar daar"),
            Text("steps from here", nl: "stappen van hier")
          ), rows: (step.to ?? step.from).flatMap { inquiry.rows(of: $0) }))
    }
    var table = Table(
      id: "transitions",
      title: Text("Transitions – ", nl: "Overgangen – ")
        + (inquiry.declaration.title ?? .verbatim(inquiry.declaration.id)),
      columns: Self.columns, rows: rows, evidence: evidence,
      chart: ChartSpecification(
        mark: .bar, labels: ["from", "to"], value: "share", low: "low", high: "high"))
    table.priorities = ["from", "to", "n", "share", "low", "high", "flag"]
    return table
  }

  private var commonest: Note {
    let leaving = self.leaving
    return Note(
      .body,
      Text { language in
        guard let first = transitions.first else { return "" }
        func name(_ activity: Int?, _ term: Term) -> String {
          activity.map { log.activities[$0] } ?? term.title(language)
        }
        let (from, to) = (name(first.from, Self.start), name(first.to, Self.end))
        let share = CaseWords.percent(first.count, leaving[first.from] ?? 0, language)
        return language == .nl
          ? "Na \(from) komt het vaakst \(to): \(share) van de keren."
          : "After \(from) most often comes \(to): \(share) of the times."
      }, id: "commonest")
  }

  private var more: Note {
    Note(
      .aside,
      Text { language in
        let rest = Numerals.integer(transitions.count - top, language)
        return language == .nl
          ? "nog \(rest) overgangen: --top \(transitions.count)"
          : "\(rest) more transitions: --top \(transitions.count)"
      }, id: "more")
  }

  private var method: Text {
    Text(
      "Wilson; steps of one case are taken as independent; how a case got there is forgotten",
      nl:
        "Wilson; stappen van één geval gelden als onafhankelijk; hoe een geval er kwam is vergeten"
    )
      + (collapsesRepeats
        ? Text(
          "; the same activity in a row counts once",
          nl: "; dezelfde activiteit achter elkaar telt één keer") : .verbatim(""))
  }
}
