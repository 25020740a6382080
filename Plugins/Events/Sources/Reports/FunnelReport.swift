import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `funnel`: the steps, the largest loss, and what differs between groups.
struct FunnelReport {
  let inquiry: LogInquiry
  let funnel: EventFunnel
  /// The time allowed, as typed; nil for any.
  let within: String?

  private var log: EventLog { inquiry.log }
  private var names: [String] { funnel.match.steps.map { log.activities[Int($0)] } }

  /// The table or, drawn, the chart of it, with the words that belong to it.
  func report(isDrawn: Bool) -> Report {
    let table = self.table
    var blocks: [Report.Block] = []
    if isDrawn, let chart = table.chart {
      blocks.append(.chart(Chart(title: table.title, table: table, specification: chart)))
    } else {
      blocks.append(.table(table))
    }
    blocks.append(.note(loss))
    let notes = EventNotes(inquiry: inquiry)
    if inquiry.isGrouped, log.groups.count > 1 {
      let comparison = FunnelComparison(inquiry, funnel)
      blocks.append(.note(comparison.sentence))
      if !isDrawn { blocks.append(.table(comparison.table)) }
    }
    blocks.append(.note(entered))
    blocks.append(.note(notes.denominator))
    if funnel.enteredLate > 0 { blocks.append(.note(enteredLate)) }
    blocks += (notes.cautions + [notes.method(method)]).map { .note($0) }
    return Report(blocks)
  }

  private var table: Table {
    var rows: [[Value]] = []
    var evidence: [Evidence] = []
    func append(_ count: FunnelCount, _ cells: [Value], group: Int? = nil) {
      for (step, name) in names.enumerated() {
        rows.append(cells + FunnelColumns.cells(step, name, of: count, inquiry))
        let activity = Int(funnel.match.steps[step])
        evidence.append(
          FunnelColumns.evidence(
            step, of: count, inquiry, rows: inquiry.rows(of: activity, group: group)))
      }
    }
    if inquiry.isGrouped {
      for (group, count) in funnel.groups.enumerated() {
        append(count, inquiry.cells(ofGroup: group), group: group)
      }
    } else {
      append(funnel.total, [])
    }
    let grouped = rows.count
    if inquiry.isGrouped { append(funnel.total, inquiry.totalCells) }
    var table = Table(
      id: "funnel", title: title, columns: inquiry.keyColumns + FunnelColumns.columns,
      rows: Array(rows[..<grouped]), totals: Array(rows[grouped...]), evidence: evidence,
      chart: ChartSpecification(
        mark: .funnel, labels: log.keys.map(\.id) + ["activity"], value: "cumulative",
        low: "cumulative_low", high: "cumulative_high", domain: 0...1))
    table.priorities = log.keys.map(\.id) + FunnelColumns.priorities
    return table
  }

  private var title: Text {
    Text("Funnel – ", nl: "Trechter – ")
      + (inquiry.declaration.title ?? .verbatim(inquiry.declaration.id))
  }

  /// Where most are lost, in one plain sentence.
  private var loss: Note {
    let reached = funnel.total.reached
    guard let step = funnel.total.largestLoss else {
      return Note(
        .body,
        Text("no case reaches \(names[0])", nl: "geen enkel geval bereikt \(names[0])"),
        id: "largest-loss")
    }
    return Note(
      .body,
      Text { language in
        let lost = Numerals.integer(reached[step - 1] - reached[step], language)
        let before = Numerals.integer(reached[step - 1], language)
        let share = CaseWords.percent(
          reached[step - 1] - reached[step], reached[step - 1], language)
        let (from, to) = (names[step - 1], names[step])
        return language == .nl
          ? "Het grootste verlies is tussen \(from) en \(to): \(lost) van de \(before) (\(share)) komen niet verder."
          : "The largest loss is between \(from) and \(to): \(lost) of \(before) (\(share)) go no further."
      }, id: "largest-loss")
  }

  private var entered: Note {
    Note(
      .denominator,
      Text { language in
        let entered = Numerals.integer(funnel.total.reached[0], language)
        let cases = CaseWords.cases(funnel.total.cases, language)
        return language == .nl
          ? "n \(entered) van \(cases) bereiken \(names[0])"
          : "n \(entered) of \(cases) reach \(names[0])"
      }, id: "entered")
  }

  private var enteredLate: Note {
    Note(
      .caution,
      Text { language in
        let cases = CaseWords.cases(funnel.enteredLate, language)
        let length = within ?? ""
        return language == .nl
          ? "\(cases) begonnen minder dan \(length) voor het einde van de log en kunnen nog komen"
          : "\(cases) entered less than \(length) before the log ends and may still arrive"
      }, id: "entered-late")
  }

  private var method: Text {
    let order =
      funnel.match.isOrdered
      ? Text("Wilson; steps in this order", nl: "Wilson; stappen in deze volgorde")
      : Text("Wilson; steps in any order", nl: "Wilson; stappen in willekeurige volgorde")
    return order
      + (within.map { Text(", within \($0)", nl: ", binnen \($0)") } ?? .verbatim(""))
  }
}
