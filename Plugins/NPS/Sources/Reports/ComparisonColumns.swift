import Statistics
import WorkbenchKit
import WorkspaceKit

/// The columns of a comparison of two sides and its cells in them; ids and order are a contract.
struct ComparisonColumns {
  /// What the sides are called.
  let labels: (a: String, b: String)
  /// Whether the same respondents are on both sides.
  let isPaired: Bool
  /// Whether p-values were corrected for several tests.
  let isCorrected: Bool

  /// Without the grouping columns.
  var columns: [Column] {
    side("a", labels.a) + side("b", labels.b)
      + (isPaired ? [Column("pairs", Text("Pairs", nl: "Paren"), .integer)] : [])
      + [
        Column("difference", Text("Difference", nl: "Verschil"), .score(digits: 1)),
        Column("low", Text("Low", nl: "Laag"), .score(digits: 1)),
        Column("high", Text("High", nl: "Hoog"), .score(digits: 1)),
        Column("mdd80", Text("Visible from", nl: "Zichtbaar vanaf"), .decimal(digits: 1)),
        Column("p", .verbatim("p"), .probability),
      ]
      + (isCorrected
        ? [Column("p_adjusted", Text("p corrected", nl: "p gecorrigeerd"), .probability)] : [])
      + [Column("verdict", Text("Verdict", nl: "Oordeel"), .text)]
  }

  /// Columns worth showing first, after those of the groups.
  static let priorities = [
    "difference", "low", "high", "verdict", "nps_a", "nps_b", "n_a", "n_b", "mdd80", "p_adjusted",
    "p", "pairs",
  ]

  private func side(_ id: String, _ label: String) -> [Column] {
    // A whole condition is too long a heading; it stands in the sentence under the table.
    let name = label.count <= 12 ? label : id.uppercased()
    return [
      Column("n_\(id)", .verbatim("n \(name)"), .integer),
      Column("nps_\(id)", .verbatim("NPS \(name)"), .score(digits: 0)),
      Column("low_\(id)", Text("low \(name)", nl: "laag \(name)"), .score(digits: 0)),
      Column("high_\(id)", Text("high \(name)", nl: "hoog \(name)"), .score(digits: 0)),
    ]
  }

  /// The cells of a comparison, in the order of the columns.
  func cells(of comparison: SideComparison) -> [Value] {
    let reason: MissingReason =
      comparison.a.isShown && comparison.b.isShown ? .notApplicable : .suppressed
    func cell(_ number: Double?) -> Value { .decimal(number, orMissing: reason) }
    return cells(of: comparison.a) + cells(of: comparison.b)
      + (isPaired ? [.integer(comparison.paired?.pairs ?? 0)] : [])
      + [
        cell(comparison.difference), cell(comparison.interval?.lower),
        cell(comparison.interval?.upper), cell(comparison.visible), cell(comparison.p),
      ]
      + (isCorrected ? [cell(comparison.adjustedP)] : []) + [.term(comparison.verdict.term)]
  }

  private func cells(of figure: NPSFigure) -> [Value] {
    [
      .integer(figure.answers.valid), figure.cell(figure.score),
      figure.cell(figure.interval?.lower), figure.cell(figure.interval?.upper),
    ]
  }
}
