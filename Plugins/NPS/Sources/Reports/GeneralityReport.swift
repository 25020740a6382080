import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `generality`: the label, what it rests on, what every segment says.
struct GeneralityReport {
  let inquiry: NPSInquiry
  /// The two sides of a difference; nil where the finding is the score itself.
  let sides: TwoSides?
  let keys: [SurveyAnswer.Key]
  let segments: [Segment]
  let total: Segment
  let threshold: Double
  let adjustment: MultiplicityAdjustment
  let rows: RowCounts
  /// What to say of respondents who are on both sides.
  var panelNotes: [Note] = []

  /// One segment with the figures that the finding is made of.
  struct Segment {
    let keys: [GroupValue]
    /// The figure, or that of the second side.
    let figure: NPSFigure
    /// That of the first side; nil where the finding is the score itself.
    let first: NPSFigure?
    /// The same respondents on both sides; nil where the sides are independent.
    var paired: PairedChange?

    func estimate(_ options: NPSFigure.Options) -> Generality.Estimate {
      first.map { Generality.Estimate($0, figure, paired: paired, options: options) }
        ?? Generality.Estimate(figure)
    }

    var valid: Int { figure.answers.valid + (first?.answers.valid ?? 0) }

    var isShown: Bool { figure.isShown && (first?.isShown ?? true) }

    var denominator: Denominator {
      figure.answers.denominator + (first?.answers.denominator ?? Denominator())
    }
  }

  private var options: NPSFigure.Options { inquiry.options }

  /// The report.
  ///
  /// - Parameter isDrawn: whether the chart takes the place of the table of segments.
  func report(isDrawn: Bool) -> Report {
    let estimate = total.estimate(options)
    let generality = Generality(
      of: estimate, in: segments.map { $0.estimate(options) }, threshold: threshold,
      by: adjustment, confidence: options.confidence)
    let sentence = GeneralitySentence(
      generality: generality, value: estimate.value, labels: sides?.labels,
      confidence: options.confidence)
    return Report(
      [.note(Note(.body, sentence.text, id: "sentence"))]
        + (sentence.spread.map { [.note(Note(.body, $0, id: "spread"))] } ?? [])
        + table(generality).blocks(isDrawn: isDrawn) + [.table(summary(generality))]
        + notes.map { .note($0) })
  }

  private func table(_ generality: Generality) -> Table {
    let weights = segments.map { $0.estimate(options).respondents.weights }
    let all = weights.reduce(0, +)
    let id = sides == nil ? "nps" : "difference"
    var table = Table(
      id: "generality", title: .verbatim("NPS – ") + inquiry.subject,
      columns: keys.map { Column($0.id, $0.title, .text) } + [
        Column("n", .verbatim("n"), .integer),
        Column("share", Text("Share", nl: "Aandeel"), .share(digits: 0)),
        Column(
          id, sides == nil ? .verbatim("NPS") : Text("Difference", nl: "Verschil"),
          .score(digits: 1)),
        Column("low", Text("Low", nl: "Laag"), .score(digits: 1)),
        Column("high", Text("High", nl: "Hoog"), .score(digits: 1)),
        Column("p_adjusted", Text("p corrected", nl: "p gecorrigeerd"), .probability),
        Column("vote", Text("The finding", nl: "De bevinding"), .text),
      ],
      rows: segments.indices.map { index in
        let segment = segments[index]
        return zip(segment.keys, keys).map { $0.tableValue(titles: $1.valueTitles) }
          + [
            .integer(segment.valid),
            all > 0 ? .share(weights[index] / all) : .missing(.noAnswer),
          ] + numbers(segment) + [
            .decimal(generality.adjustedP[index], orMissing: .suppressed),
            .term(generality.votes[index].term),
          ]
      },
      evidence: segments.map { segment in
        evidence(
          of: segment, inquiry.rows(where: condition).narrowed(to: segment.keys, of: keys))
      },
      chart: ChartSpecification(
        mark: .interval, labels: keys.map(\.id), value: id, low: "low", high: "high"))
    table.priorities = keys.map(\.id) + ["vote", id, "n", "low", "high", "share", "p_adjusted"]
    return table
  }

  private var condition: Expression? { sides.map { .or($0.a, $0.b) } }

  private func numbers(_ segment: Segment) -> [Value] {
    guard let first = segment.first else {
      let figure = segment.figure
      return [
        figure.cell(figure.score), figure.cell(figure.interval?.lower),
        figure.cell(figure.interval?.upper),
      ]
    }
    let comparison = SideComparison(
      first, segment.figure, paired: segment.paired, options: options)
    return [comparison.difference, comparison.interval?.lower, comparison.interval?.upper]
      .map { .decimal($0, orMissing: segment.isShown ? .notApplicable : .suppressed) }
  }

  private func summary(_ generality: Generality) -> Table {
    func share(_ estimate: ShareEstimate?) -> [Value] {
      guard let estimate else { return Array(repeating: .missing(.noAnswer), count: 2) }
      return [
        .share(estimate.value), .share(estimate.interval(confidence: options.confidence).lower),
      ]
    }
    func count(_ votes: Set<Generality.Vote>) -> Value {
      .integer(generality.votes.count { votes.contains($0) })
    }
    return Table(
      id: "generality-label", title: Text("What it rests on", nl: "Waarop het rust"),
      columns: [
        Column("label", Text("Label", nl: "Label"), .text),
        Column("same_sign", Text("Same sign", nl: "Zelfde teken"), .integer),
        Column("contrary", Text("Contrary", nl: "Tegendeel"), .integer),
        Column("tested", Text("Tested", nl: "Getoetst"), .integer),
        Column("reach", Text("Reach", nl: "Bereik"), .share(digits: 0)),
        Column("reach_low", Text("at least", nl: "ten minste"), .share(digits: 0)),
        Column("demonstrated", Text("Demonstrable", nl: "Aantoonbaar"), .share(digits: 0)),
        Column("demonstrated_low", Text("at least", nl: "ten minste"), .share(digits: 0)),
        Column("i2", .verbatim("I²"), .share(digits: 0)),
      ],
      rows: [
        [
          .term(generality.label.term), count([.holds, .leans]), count([.contrary]),
          .integer(generality.tests),
        ] + share(generality.reach) + share(generality.demonstrated) + [
          generality.homogeneity.map { .share($0.inconsistency) } ?? .missing(.notApplicable)
        ]
      ], evidence: [evidence(of: total, inquiry.rows(where: condition))])
  }

  private func evidence(of segment: Segment, _ rows: EvidenceRows) -> Evidence {
    let denominator = segment.denominator
    func operand(_ id: String, _ label: String, _ figure: NPSFigure) -> Evidence.Operand {
      Evidence.Operand(id, .verbatim(label), figure.cell(figure.score))
    }
    return Evidence(
      formula: "generality",
      wording: Text(
        "general: demonstrable in total, no segment demonstrably contrary, and the lower bound "
          + "(Wilson) of the share of respondents in segments with the same sign is at least the "
          + "threshold; signs are tested with corrected p-values, Q and I² as Cochran and Higgins",
        nl: "algemeen: in totaal aantoonbaar, geen segment aantoonbaar tegengesteld, en de "
          + "ondergrens (Wilson) van het aandeel respondenten in segmenten met hetzelfde teken haalt "
          + "de drempel; tekens worden getoetst met gecorrigeerde p-waarden, Q en I² als Cochran en "
          + "Higgins"),
      operands: segment.first.map { first in
        [
          operand("nps_a", "NPS \(sides?.labels.a ?? "")", first),
          operand("nps_b", "NPS \(sides?.labels.b ?? "")", segment.figure),
        ]
      } ?? [operand("nps", "NPS", segment.figure)],
      considered: denominator.asked, valid: denominator.valid,
      exclusions: denominator.exclusions, rows: segment.isShown ? rows : nil)
  }

  private var notes: [Note] {
    let notes = ScoreNotes(inquiry: inquiry)
    guard let first = total.first, let sides else { return notes.all(under: total.figure, rows) }
    return [
      notes.denominator(of: sides.labels.a, first),
      notes.denominator(of: sides.labels.b, total.figure),
    ] + panelNotes + notes.general(under: first, rows)
  }
}
