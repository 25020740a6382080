import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `nps change`: what a change of score is made of, in total and per segment.
struct ChangeReport {
  let inquiry: NPSInquiry
  let sides: TwoSides
  let answer: TwoSides.Answer
  let sharesAreFixed: Bool

  /// The report.
  ///
  /// - Parameter isDrawn: whether the waterfall is drawn.
  func report(isDrawn: Bool) -> Report {
    let pairs = GroupPairs(answer.a, answer.b).all
    let figures = pairs.map { (before: figure($0.a), after: figure($0.b)) }
    let change = SegmentedChange(
      figures, sharesAreFixed: sharesAreFixed, confidence: inquiry.options.confidence)
    guard total.a.isShown, total.b.isShown, let change else {
      return Report(
        [.note(Note(.body, tooFew, id: "sentence"))] + notes.map { .note($0) })
    }
    let columns = ChangeColumns(labels: sides.labels)
    let segments = segmentTable(pairs, figures, change, columns)
    let steps = Waterfall(change: change, labels: sides.labels, evidence: evidence()).table
    return Report(
      [
        .note(
          Note(.body, ChangeSentence(change: change, labels: sides.labels).text, id: "sentence")),
        .table(segments),
      ] + steps.blocks(isDrawn: isDrawn) + notes.map { .note($0) })
  }

  private var keys: [SurveyAnswer.Key] { answer.a.keys }

  private var total: (a: NPSFigure, b: NPSFigure) {
    (inquiry.figure(of: answer.a.total), inquiry.figure(of: answer.b.total))
  }

  private func figure(_ group: SurveyAnswer.Group?) -> NPSFigure {
    group.map { inquiry.figure(of: $0) } ?? NPSFigure(.none, options: inquiry.options)
  }

  private var tooFew: Text {
    Text { language in
      let (a, b) = (total.a.answers.valid, total.b.answers.valid)
      let counts = "n \(Numerals.integer(a, language)) / \(Numerals.integer(b, language))"
      return language == .nl
        ? "Er is niets te splitsen: een kant heeft te weinig antwoorden (\(counts))."
        : "There is nothing to split: a side has too few answers (\(counts))."
    }
  }

  private func segmentTable(
    _ pairs: [GroupPairs.Pair], _ figures: [(before: NPSFigure, after: NPSFigure)],
    _ change: SegmentedChange, _ columns: ChangeColumns
  ) -> Table {
    let segments = change.decomposition.segments
    let present = pairs.indices.filter {
      figures[$0].before.sums.total.n + figures[$0].after.sums.total.n > 0
    }
    let blank = Value.term(Term("", .verbatim("")))
    var table = Table(
      id: "nps-change",
      title: .verbatim("NPS – ") + inquiry.subject
        + .verbatim(" – \(sides.labels.a) vs \(sides.labels.b)"),
      columns: keys.map { Column($0.id, $0.title, .text) } + columns.columns,
      rows: present.map { index in
        zip(pairs[index].keys, keys).map { $0.tableValue(titles: $1.valueTitles) }
          + columns.cells(of: segments[index], figures[index])
      },
      totals: [
        [.term(.total)] + Array(repeating: blank, count: keys.count - 1)
          + columns.totals(of: change.decomposition, (before: total.a, after: total.b))
      ],
      evidence: present.map { index in
        evidence(of: segments[index], figures[index], pairs[index].keys)
      } + [evidence()],
      chart: ChartSpecification(mark: .bar, labels: keys.map(\.id), value: "total"))
    table.priorities = keys.map(\.id) + ChangeColumns.priorities
    return table
  }

  private static let wording = Text(
    "rate = ½ (share before + after) × (NPS after − before); mix = (share after − before) × "
      + "(½ (NPS before + after) − ½ (total before + after)); the sum of both over all segments is "
      + "the change (Kitagawa 1955)",
    nl: "echte verandering = ½ (aandeel voor + na) × (NPS na − voor); mix = (aandeel na − voor) × "
      + "(½ (NPS voor + na) − ½ (totaal voor + na)); de som van beide over alle segmenten is de "
      + "verandering (Kitagawa 1955)")

  /// What the split as a whole rests on.
  private func evidence() -> Evidence {
    let denominator = total.a.answers.denominator + total.b.answers.denominator
    return Evidence(
      formula: "nps.kitagawa", wording: Self.wording,
      operands: [
        Evidence.Operand("nps_a", .verbatim("NPS \(sides.labels.a)"), total.a.cell(total.a.score)),
        Evidence.Operand("nps_b", .verbatim("NPS \(sides.labels.b)"), total.b.cell(total.b.score)),
      ], considered: denominator.asked, valid: denominator.valid,
      exclusions: denominator.exclusions, rows: inquiry.rows(where: .or(sides.a, sides.b)))
  }

  private func evidence(
    of segment: ChangeDecomposition.Segment, _ figures: (before: NPSFigure, after: NPSFigure),
    _ values: [GroupValue]
  ) -> Evidence {
    let denominator =
      figures.before.answers.denominator + figures.after.answers.denominator
    let isShown = figures.before.isShown && figures.after.isShown
    return Evidence(
      formula: "nps.kitagawa", wording: Self.wording,
      operands: isShown
        ? [
          Evidence.Operand(
            "share_a", Text("share before", nl: "aandeel voor"), .share(segment.shareBefore)),
          Evidence.Operand(
            "share_b", Text("share after", nl: "aandeel na"), .share(segment.shareAfter)),
          Evidence.Operand(
            "nps_a", Text("NPS before", nl: "NPS voor"),
            .decimal(segment.before?.value, orMissing: .noAnswer)),
          Evidence.Operand(
            "nps_b", Text("NPS after", nl: "NPS na"),
            .decimal(segment.after?.value, orMissing: .noAnswer)),
        ] : [], considered: denominator.asked, valid: denominator.valid,
      exclusions: denominator.exclusions,
      rows: isShown
        ? inquiry.rows(where: .or(sides.a, sides.b)).narrowed(to: values, of: keys) : nil)
  }

  private var notes: [Note] {
    let notes = ScoreNotes(inquiry: inquiry)
    var all = [
      notes.denominator(of: sides.labels.a, total.a),
      notes.denominator(of: sides.labels.b, total.b),
    ]
    if answer.isPanel {
      all.append(
        Note(
          .caution,
          Text(
            "the same respondents are on both sides: the split holds, its intervals suppose other "
              + "people and are too wide or too narrow",
            nl: "dezelfde respondenten staan aan beide kanten: de splitsing klopt, de intervallen "
              + "veronderstellen andere mensen en zijn te wijd of te nauw"), id: "panel"))
    }
    if sharesAreFixed {
      all.append(
        Note(
          .aside,
          Text(
            "quotas fix the shares: mix is the fieldwork's doing",
            nl: "quota leggen de aandelen vast: de mix is het werk van het veldwerk"), id: "quota"))
    }
    return all + notes.general(under: total.a, answer.a.rows)
  }
}
