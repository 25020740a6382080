import Statistics
import WorkbenchKit
import WorkspaceKit

/// The columns of the `nps` table and a figure's cells in them; ids and order are a contract.
enum NPSColumns {
  /// Without the grouping columns.
  static func columns(isWeighted: Bool) -> [Column] {
    [
      Column("n", .verbatim("n"), .integer),
      Column("promoters", Text("Promoters", nl: "Promotors"), .integer),
      Column("passives", Text("Passives", nl: "Neutralen"), .integer),
      Column("detractors", Text("Detractors", nl: "Critici"), .integer),
      Column("nps", .verbatim("NPS"), .score(digits: 0)),
      Column("low", Text("Low", nl: "Laag"), .score(digits: 0)),
      Column("high", Text("High", nl: "Hoog"), .score(digits: 0)),
      Column("flag", Text("Flag", nl: "Let op"), .text),
    ]
      + (isWeighted ? [Column("n_eff", Text("n eff.", nl: "n eff."), .decimal(digits: 1))] : [])
  }

  /// The cells of a figure, in the order of the columns.
  static func cells(of figure: NPSFigure, isWeighted: Bool) -> [Value] {
    [
      .integer(figure.answers.valid), figure.cell(figure.promoters), figure.cell(figure.passives),
      figure.cell(figure.detractors), figure.cell(figure.score),
      figure.cell(figure.interval?.lower), figure.cell(figure.interval?.upper),
      .term(flag(of: figure)),
    ] + (isWeighted ? [.decimal(figure.effectiveSize)] : [])
  }

  /// The most serious thing to say beside a figure.
  static func flag(of figure: NPSFigure) -> Term {
    switch figure.quality.level {
    case .noData: noAnswers
    case .suppress: .suppressed
    case .indicative: .indicative
    case .ok: figure.quality.flags.contains(.extremeWeights) ? extremeWeights : fine
    }
  }

  private static let fine = Term("ok", Text("", nl: ""))
  private static let noAnswers = Term("no-answers", Text("no answers", nl: "geen antwoorden"))
  private static let extremeWeights = Term(
    "extreme-weights", Text("extreme weights", nl: "extreme gewichten"))

  /// How the table is best drawn.
  static func chart(labels: [String]) -> ChartSpecification {
    ChartSpecification(
      mark: .stacked, labels: labels, value: "nps", low: "low", high: "high",
      parts: ["detractors", "passives", "promoters"])
  }

  /// Where a figure comes from.
  ///
  /// The operands and rows of a suppressed figure are left out: they would tell what is suppressed.
  static func evidence(
    of figure: NPSFigure, isWeighted: Bool, rows: EvidenceRows?
  ) -> Evidence {
    let denominator = figure.answers.denominator
    return Evidence(
      formula: isWeighted ? "nps.weighted" : "nps.score",
      wording: isWeighted
        ? Text(
          "NPS = 100 × (weighted share of promoters − weighted share of detractors)",
          nl: "NPS = 100 × (gewogen aandeel promotors − gewogen aandeel critici)")
        : Text(
          "NPS = 100 × (promoters − detractors) / valid answers",
          nl: "NPS = 100 × (promotors − critici) / geldige antwoorden"),
      operands: figure.isShown ? operands(of: figure, isWeighted: isWeighted) : [],
      considered: denominator.asked, valid: denominator.valid, exclusions: denominator.exclusions,
      rows: figure.isShown ? rows : nil)
  }

  private static func operands(of figure: NPSFigure, isWeighted: Bool) -> [Evidence.Operand] {
    var operands = [
      Evidence.Operand(
        "promoters", Text("promoters (9–10)", nl: "promotors (9–10)"), .integer(figure.promoters)),
      Evidence.Operand(
        "passives", Text("passives (7–8)", nl: "neutralen (7–8)"), .integer(figure.passives)),
      Evidence.Operand(
        "detractors", Text("detractors (0–6)", nl: "critici (0–6)"), .integer(figure.detractors)),
      Evidence.Operand(
        "mean", Text("mean answer", nl: "gemiddeld antwoord"),
        .decimal(figure.mean, orMissing: .noAnswer)),
    ]
    if isWeighted {
      operands.append(
        Evidence.Operand(
          "n_eff", Text("effective answers (Kish)", nl: "effectieve antwoorden (Kish)"),
          .decimal(figure.effectiveSize)))
      operands.append(
        Evidence.Operand(
          "unweighted",
          Text("answers without a usable weight", nl: "antwoorden zonder bruikbaar gewicht"),
          .integer(figure.answers.unweighted)))
    }
    return operands
  }
}

extension NPSFigure {
  /// Why the figure is not shown.
  var absence: MissingReason { quality.level == .noData ? .noAnswer : .suppressed }

  /// A count of the figure as a cell; suppressed with it.
  func cell(_ count: Int) -> Value { isShown ? .integer(count) : .missing(absence) }

  /// A number of the figure as a cell; suppressed with it.
  func cell(_ number: Double?) -> Value {
    isShown ? .decimal(number, orMissing: .notApplicable) : .missing(absence)
  }
}

extension Table {
  /// The table as the first part of a report or, drawn, its chart.
  ///
  /// - Parameter isDrawn: whether the chart is wanted.
  func blocks(isDrawn: Bool) -> [Report.Block] {
    guard isDrawn, let chart else { return [.table(self)] }
    return [.chart(Chart(title: title, table: self, specification: chart))]
  }
}
