import Statistics
import WorkbenchKit
import WorkspaceKit

/// The columns of `nps change` and a segment's cells in them; ids and order are a contract.
struct ChangeColumns {
  let labels: (a: String, b: String)

  /// Without the grouping columns.
  var columns: [Column] {
    side("a", labels.a) + side("b", labels.b) + [
      Column("rate", Text("Real change", nl: "Echte verandering"), .score(digits: 1)),
      Column("mix", Text("Changed mix", nl: "Andere mix"), .score(digits: 1)),
      Column("total", Text("Together", nl: "Samen"), .score(digits: 1)),
      Column("presence", Text("Present", nl: "Aanwezig"), .text),
    ]
  }

  /// Columns worth showing first, after those of the groups.
  static let priorities = [
    "rate", "mix", "total", "nps_a", "nps_b", "share_a", "share_b", "n_a", "n_b",
  ]

  private func side(_ id: String, _ label: String) -> [Column] {
    let name = label.count <= 12 ? label : id.uppercased()
    return [
      Column("n_\(id)", .verbatim("n \(name)"), .integer),
      Column("share_\(id)", Text("share \(name)", nl: "aandeel \(name)"), .share(digits: 0)),
      Column("nps_\(id)", .verbatim("NPS \(name)"), .score(digits: 1)),
      Column("low_\(id)", Text("low \(name)", nl: "laag \(name)"), .score(digits: 1)),
      Column("high_\(id)", Text("high \(name)", nl: "hoog \(name)"), .score(digits: 1)),
    ]
  }

  /// The cells of a segment, in the order of the columns.
  ///
  /// The parts of a segment that is too small to be shown would tell its score.
  func cells(
    of segment: ChangeDecomposition.Segment, _ figures: (before: NPSFigure, after: NPSFigure)
  ) -> [Value] {
    let isHidden = [figures.before, figures.after].contains { !$0.isShown && $0.answers.valid > 0 }
    func part(_ number: Double) -> Value { isHidden ? .missing(.suppressed) : .decimal(number) }
    return cells(of: figures.before, share: segment.shareBefore)
      + cells(of: figures.after, share: segment.shareAfter)
      + [
        part(segment.rate), part(segment.mix), part(segment.total), .term(segment.presence.term),
      ]
  }

  /// The cells of all segments together.
  func totals(
    of change: ChangeDecomposition, _ figures: (before: NPSFigure, after: NPSFigure)
  ) -> [Value] {
    cells(of: figures.before, share: 1) + cells(of: figures.after, share: 1)
      + [
        .decimal(change.rate.value), .decimal(change.mix.value), .decimal(change.change),
        .term(ChangeDecomposition.Presence.both.term),
      ]
  }

  private func cells(of figure: NPSFigure, share: Double) -> [Value] {
    [
      .integer(figure.answers.valid), .share(share), figure.cell(figure.score),
      figure.cell(figure.interval?.lower), figure.cell(figure.interval?.upper),
    ]
  }
}

extension ChangeDecomposition.Presence {
  /// In which waves a segment occurs, as a cell of a table.
  var term: Term {
    switch self {
    case .both: Term(rawValue, Text("both", nl: "beide"))
    case .new: Term(rawValue, Text("only after", nl: "alleen na"))
    case .gone: Term(rawValue, Text("only before", nl: "alleen voor"))
    }
  }
}
