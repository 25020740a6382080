import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// A table of answers and their shares, one row an answer, group by group.
struct ChoiceTable {
  /// The stable name.
  let id: String
  /// The heading.
  let title: Text
  /// What responses were grouped by.
  let keys: [SurveyAnswer.Key]
  /// Whether respondents may give several answers, so that shares add up to more than one.
  let isMultiple: Bool
  /// Whether shares are weighted.
  let isWeighted: Bool

  /// The ids of the columns of its own.
  static let columns = ["answer", "count", "n", "share", "low", "high", "flag"]

  /// Fills the table.
  ///
  /// - Parameters:
  ///   - groups: the values of the keys with the figure of each group.
  ///   - source: where the responses of all groups can be found again.
  func table(
    _ groups: [(keys: [GroupValue], figure: ChoiceFigure)], source: EvidenceRows
  ) -> Table {
    var rows: [[Value]] = []
    var evidence: [Evidence] = []
    for (values, figure) in groups {
      let names = zip(values, keys).map { $0.tableValue(titles: $1.valueTitles) }
      for part in figure.parts {
        rows.append(names + cells(of: part, in: figure))
        evidence.append(
          self.evidence(of: part, in: figure, source.narrowed(to: values, of: keys)))
      }
    }
    let labels = keys.map(\.id) + ["answer"]
    var table = Table(
      id: id, title: title,
      columns: keys.map { Column($0.id, $0.title, .text) } + [
        Column("answer", Text("Answer", nl: "Antwoord"), .text),
        Column("count", Text("Count", nl: "Aantal"), .integer),
        Column("n", .verbatim("n"), .integer),
        Column("share", Text("Share", nl: "Aandeel"), .share(digits: 1)),
        Column("low", Text("Low", nl: "Laag"), .share(digits: 1)),
        Column("high", Text("High", nl: "Hoog"), .share(digits: 1)),
        Column("flag", Text("Flag", nl: "Let op"), .text),
      ], rows: rows, evidence: evidence,
      chart: ChartSpecification(
        mark: .bar, labels: labels, value: "share", low: "low", high: "high"))
    table.priorities = labels + ["share", "low", "high", "n", "flag", "count"]
    return table
  }

  private func cells(of part: ChoiceFigure.Part, in figure: ChoiceFigure) -> [Value] {
    let absence: WorkbenchKit.MissingReason =
      figure.quality.level == .noData ? .noAnswer : .suppressed
    func share(_ value: Double?) -> Value {
      guard figure.isShown, let value else { return .missing(absence) }
      return .share(value)
    }
    let interval = part.share?.interval(confidence: figure.confidence)
    return [
      part.answer, figure.isShown ? .integer(part.count) : .missing(absence),
      .integer(figure.denominator.valid), share(part.share?.value), share(interval?.lower),
      share(interval?.upper), .term(flag(of: figure)),
    ]
  }

  private func flag(of figure: ChoiceFigure) -> Term {
    switch figure.quality.level {
    case .noData: Term("no-answers", Text("no answers", nl: "geen antwoorden"))
    case .suppress: .suppressed
    case .indicative: .indicative
    case .ok: RatingColumns.fine
    }
  }

  private func evidence(
    of part: ChoiceFigure.Part, in figure: ChoiceFigure, _ rows: EvidenceRows
  ) -> Evidence {
    Evidence(
      formula: isWeighted ? "satisfaction.share.weighted" : "satisfaction.share",
      wording: isWeighted
        ? Text(
          "share = weights of respondents who gave the answer / weights of all valid answers",
          nl: "aandeel = gewichten van wie het antwoord gaf / gewichten van alle geldige antwoorden"
        )
        : Text(
          "share = respondents who gave the answer / valid answers",
          nl: "aandeel = respondenten die het antwoord gaven / geldige antwoorden"),
      operands: figure.isShown
        ? [
          Evidence.Operand(
            "count", Text("gave the answer", nl: "gaf het antwoord"), .integer(part.count)),
          Evidence.Operand(
            "n_eff", Text("effective answers", nl: "effectieve antwoorden"),
            .decimal(figure.effectiveSize)),
        ] : [],
      considered: figure.denominator.asked, valid: figure.denominator.valid,
      exclusions: figure.denominator.exclusions, rows: figure.isShown ? rows : nil)
  }
}
