import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `events by …`: which activities stand out in which group.
///
/// A search without a suspicion: every activity in every group against the other groups, corrected
/// for all the tests that this makes.
struct StandOutReport {
  private let inquiry: LogInquiry
  private let top: Int
  private let rows: [Row]
  private let tests: Int

  private struct Row {
    let activity: Int
    let group: Int
    let contrast: ShareContrast
  }

  init(_ inquiry: LogInquiry, top: Int) {
    self.inquiry = inquiry
    self.top = top
    let counts = ActivityCounts(inquiry.log)
    var places: [(activity: Int, group: Int)] = []
    var contrasts: [ShareContrast] = []
    for entry in counts.byFrequency {
      for group in Self.groups(for: entry, counts.casesOfGroup) {
        let cases = counts.casesOfGroup[group]
        places.append((entry.activity, group))
        contrasts.append(
          ShareContrast(
            inquiry.share(entry.casesOfGroup[group], of: cases),
            against: inquiry.share(
              entry.cases - entry.casesOfGroup[group], of: inquiry.log.cases - cases),
            confidence: inquiry.confidence))
      }
    }
    ShareContrast.judge(&contrasts)
    tests = contrasts.count { $0.adjusted != nil }
    let order = contrasts.indices.sorted {
      (contrasts[$1].strength, $0) < (contrasts[$0].strength, $1)
    }
    rows = order.map {
      Row(activity: places[$0].activity, group: places[$0].group, contrast: contrasts[$0])
    }
  }

  /// The groups that are held against the others: all of them, but of two only the one in which the
  /// activity happens more, since the other says the same once more.
  private static func groups(
    for entry: ActivityCounts.Entry, _ cases: [Int]
  ) -> Range<Int> {
    guard cases.count <= 2 else { return 0..<cases.count }
    guard cases.count == 2 else { return 0..<0 }
    let isFirst = entry.casesOfGroup[0] * cases[1] >= entry.casesOfGroup[1] * cases[0]
    return isFirst ? 0..<1 : 1..<2
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
    blocks.append(.note(sentence))
    if rows.count > top { blocks.append(.note(more)) }
    blocks.append(.note(notes.denominator))
    blocks += (notes.cautions + [notes.method(method)]).map { .note($0) }
    return Report(blocks)
  }

  private var table: Table {
    var table = Table(
      id: "events-by",
      title: Text("What stands out – ", nl: "Wat opvalt – ")
        + (inquiry.declaration.title ?? .verbatim(inquiry.declaration.id)),
      columns: inquiry.keyColumns + [
        Column("activity", Text("Activity", nl: "Activiteit"), .text),
        Column("n", Text("Cases", nl: "Gevallen"), .integer),
      ] + ShareContrast.columns,
      rows: rows.prefix(top).map { row in
        inquiry.cells(ofGroup: row.group)
          + [.text(log.activities[row.activity]), .integer(row.contrast.share.whole)]
          + row.contrast.cells
      },
      evidence: rows.prefix(top).map(evidence),
      chart: ChartSpecification(
        mark: .interval, labels: log.keys.map(\.id) + ["activity"], value: "difference",
        low: "low", high: "high"))
    table.priorities =
      log.keys.map(\.id) + [
        "activity", "share", "rest", "difference", "low", "high", "verdict", "n", "p",
      ]
    return table
  }

  private func evidence(_ row: Row) -> Evidence {
    let contrast = row.contrast
    return EventEvidence.share(
      "events.difference",
      Text(
        "difference = share of the group's cases in which it happens − share of the other cases; "
          + "Newcombe's interval; p after Holm's correction",
        nl: "verschil = aandeel van de gevallen van de groep waarin het gebeurt − aandeel van de "
          + "andere gevallen; interval volgens Newcombe; p na correctie volgens Holm"),
      contrast.share,
      titles: (
        Text(
          "cases of the group in which it happens", nl: "gevallen van de groep waarin het gebeurt"),
        Text("cases of the group", nl: "gevallen van de groep")
      ),
      further: contrast.share.isShown && contrast.rest.isShown
        ? [
          Evidence.Operand(
            "rest_part",
            Text("other cases in which it happens", nl: "andere gevallen waarin het gebeurt"),
            .integer(contrast.rest.part)),
          Evidence.Operand(
            "rest_whole", Text("other cases", nl: "andere gevallen"),
            .integer(contrast.rest.whole)),
        ] : [], rows: inquiry.rows(of: row.activity, group: row.group))
  }

  private var sentence: Note {
    guard let first = rows.first, first.contrast.verdict == .different else {
      return Note(
        .body,
        rows.isEmpty
          ? log.count == 0
            ? EventNotes.nothing.text
            : Text(
              "There is one group, and nothing to hold it against.",
              nl: "Er is één groep, en niets om die naast te leggen.")
          : Text(
            "Nothing stands out demonstrably in any group: noise, or too few cases.",
            nl: "Niets valt aantoonbaar op in een groep: ruis, of te weinig gevallen."),
        id: "stands-out")
    }
    let group = inquiry.words(ofGroup: first.group)
    let different = rows.count { $0.contrast.verdict == .different }
    return Note(
      .body,
      Text { language in
        let share = first.contrast.share
        let rest = first.contrast.rest
        let here = CaseWords.percent(share.part, share.whole, language)
        let there = CaseWords.percent(rest.part, rest.whole, language)
        let cases = CaseWords.cases(share.whole, language)
        let name = log.activities[first.activity]
        switch language {
        case .en:
          return
            "\(name) stands out most for \(group.en): it happens in \(here) of \(cases), elsewhere "
            + "in \(there). \(different) \(different == 1 ? "difference is" : "differences are") demonstrable."
        case .nl:
          return
            "\(name) valt het meest op bij \(group.nl): het gebeurt in \(here) van \(cases), elders "
            + "in \(there). \(different) \(different == 1 ? "verschil is" : "verschillen zijn") aantoonbaar."
        }
      }, id: "stands-out")
  }

  private var more: Note {
    Note(
      .aside,
      Text { language in
        let rest = Numerals.integer(rows.count - top, language)
        return language == .nl
          ? "nog \(rest) rijen: --top \(rows.count)" : "\(rest) more rows: --top \(rows.count)"
      }, id: "more")
  }

  private var method: Text {
    Text { language in
      let count = Numerals.integer(tests, language)
      return language == .nl
        ? "Newcombe; p gecorrigeerd voor \(count) toetsen (Holm); een samenhang, geen oorzaak"
        : "Newcombe; p corrected for \(count) tests (Holm); an association, not a cause"
    }
  }
}
