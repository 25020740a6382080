import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `nps compare`: a verdict in one sentence, the figures, what they rest on.
struct CompareReport {
  let inquiry: NPSInquiry
  let sides: TwoSides
  let answer: TwoSides.Answer
  /// The respondents who are on both sides, where the sides are a panel.
  let panel: PanelAnswers?
  let adjustment: MultiplicityAdjustment

  private typealias Row = (keys: [GroupValue], comparison: SideComparison)

  /// The report.
  ///
  /// - Parameter isDrawn: whether the chart takes the place of the table.
  func report(isDrawn: Bool) -> Report {
    let total = self.total
    let rows = self.rows
    let sentence = ComparisonSentence(labels: sides.labels)
    let table = self.table(rows, total)
    let words =
      rows.isEmpty
      ? sentence.text(of: total)
      : sentence.text(
        of: rows.map { row in (name: names(row.keys), comparison: row.comparison) },
        adjustment: adjustment)
    return Report(
      [.note(Note(.body, words, id: "sentence"))] + table.blocks(isDrawn: isDrawn)
        + notes(total).map { .note($0) })
  }

  private var keys: [SurveyAnswer.Key] { answer.a.keys }

  private var total: SideComparison {
    SideComparison(
      inquiry.figure(of: answer.a.total), inquiry.figure(of: answer.b.total),
      paired: panel?.change(confidence: inquiry.options.confidence), options: inquiry.options)
  }

  /// One comparison per group, corrected together; none without groups.
  private var rows: [Row] {
    guard !keys.isEmpty else { return [] }
    let pairs = GroupPairs(answer.a, answer.b)
    let comparisons = pairs.all.map { pair in
      SideComparison(
        figure(pair.a), figure(pair.b),
        paired: panel?.change(of: pair.keys, confidence: inquiry.options.confidence),
        options: inquiry.options)
    }
    return zip(pairs.all, SideComparison.corrected(comparisons, by: adjustment))
      .map { ($0.keys, $1) }
  }

  private func figure(_ group: SurveyAnswer.Group?) -> NPSFigure {
    group.map { inquiry.figure(of: $0) } ?? NPSFigure(.none, options: inquiry.options)
  }

  private func cells(_ values: [GroupValue]) -> [Value] {
    zip(values, keys).map { $0.tableValue(titles: $1.valueTitles) }
  }

  private func names(_ values: [GroupValue]) -> Text {
    Text { language in
      cells(values).map { $0.name(language) }.joined(separator: " · ")
    }
  }

  private func table(_ rows: [Row], _ total: SideComparison) -> Table {
    let columns = ComparisonColumns(
      labels: sides.labels, isPaired: panel != nil, isCorrected: !rows.isEmpty)
    let evidence = ComparisonEvidence(
      labels: sides.labels, isWeighted: inquiry.options.isWeighted)
    let found = inquiry.rows(where: .or(sides.a, sides.b))
    let blank = Value.term(Term("", .verbatim("")))
    let totalCells = columns.cells(of: total)
    let totalEvidence = evidence.evidence(of: total, rows: found)
    var table = Table(
      id: "nps-compare",
      title: .verbatim("NPS – ") + inquiry.subject
        + .verbatim(" – \(sides.labels.a) vs \(sides.labels.b)"),
      columns: keys.map { Column($0.id, $0.title, .text) } + columns.columns,
      rows: keys.isEmpty
        ? [totalCells] : rows.map { cells($0.keys) + columns.cells(of: $0.comparison) },
      totals: keys.isEmpty
        ? []
        : [
          [.term(.total)] + Array(repeating: blank, count: keys.count - 1) + totalCells
        ],
      evidence: rows.map {
        evidence.evidence(of: $0.comparison, rows: found.narrowed(to: $0.keys, of: keys))
      } + [totalEvidence],
      chart: ChartSpecification(
        mark: .interval, labels: keys.map(\.id), value: "difference", low: "low", high: "high"))
    table.priorities = keys.map(\.id) + ComparisonColumns.priorities
    return table
  }

  private func notes(_ total: SideComparison) -> [Note] {
    let notes = ScoreNotes(inquiry: inquiry)
    return [
      notes.denominator(of: sides.labels.a, total.a),
      notes.denominator(of: sides.labels.b, total.b),
    ] + PanelNote(answer: answer, panel: panel, total: total).notes
      + notes.general(under: total.a, answer.a.rows)
  }
}

/// The groups of two answers, each with its counterpart.
struct GroupPairs {
  /// One group on both sides; nil where a side does not have it.
  struct Pair {
    let keys: [GroupValue]
    let a: SurveyAnswer.Group?
    let b: SurveyAnswer.Group?
  }

  /// The groups in the order of answers, whichever side has them.
  let all: [Pair]

  /// Puts groups together.
  init(_ a: SurveyAnswer, _ b: SurveyAnswer) {
    let first = Dictionary(a.groups.map { ($0.keys, $0) }) { kept, _ in kept }
    let second = Dictionary(b.groups.map { ($0.keys, $0) }) { kept, _ in kept }
    let keys = a.groups.map(\.keys) + b.groups.map(\.keys).filter { first[$0] == nil }
    all = keys.sorted(by: a.precedes).map { Pair(keys: $0, a: first[$0], b: second[$0]) }
  }
}
