import Statistics
import WorkbenchKit
import WorkspaceKit

/// The columns of a table of ratings and a figure's cells in them; ids and order are a contract.
struct RatingColumns {
  /// The scale, which all rows share.
  let family: RatedQuestion.Family
  /// The number of best answers that are counted.
  let topCount: Int
  /// Whether the figures are weighted.
  let isWeighted: Bool

  /// Without the question and the grouping columns.
  var columns: [Column] {
    let best = family.best(topCount).words
    let worst = family.worst(topCount).words
    let isYesNo = family.construct == .agreement
    let point: Column.Kind = family.scale.lowerBound < 0 ? .score(digits: 2) : .decimal(digits: 2)
    return [
      Column("n", .verbatim("n"), .integer),
      Column("mean", Text("Mean", nl: "Gemiddelde"), point),
      Column("low", Text("Low", nl: "Laag"), point),
      Column("high", Text("High", nl: "Hoog"), point),
      Column(
        "top",
        isYesNo ? Text("Yes", nl: "Ja") : Text("Best \(best)", nl: "Beste \(best)"),
        .share(digits: 0)),
      Column("flag", Text("Flag", nl: "Let op"), .text),
      Column("top_low", Text("Best low", nl: "Beste laag"), .share(digits: 0)),
      Column("top_high", Text("Best high", nl: "Beste hoog"), .share(digits: 0)),
      Column(
        "bottom",
        isYesNo ? Text("No", nl: "Nee") : Text("Worst \(worst)", nl: "Slechtste \(worst)"),
        .share(digits: 0)),
    ] + (family.construct == .feeling ? Self.feelingColumns : []) + Self.absenceColumns
      + (isWeighted ? [Column("n_eff", Text("n eff.", nl: "n eff."), .decimal(digits: 1))] : [])
  }

  private static let feelingColumns = [
    Column("net", Text("Net", nl: "Netto"), .score(digits: 0)),
    Column("net_low", Text("Net low", nl: "Netto laag"), .score(digits: 0)),
    Column("net_high", Text("Net high", nl: "Netto hoog"), .score(digits: 0)),
  ]

  private static let absenceColumns = [
    Column("not_visited", Text("Not visited", nl: "Niet bezocht"), .integer),
    Column("blank", Text("Blank", nl: "Blanco"), .integer),
    Column("empty", Text("Empty", nl: "Leeg"), .integer),
    Column("invalid", Text("Outside the scale", nl: "Buiten de schaal"), .integer),
  ]

  /// Columns worth showing first.
  var priorities: [String] {
    (family.construct == .agreement
      ? ["top", "n", "top_low", "top_high", "flag", "bottom"]
      : ["mean", "n", "low", "high", "top", "flag"])
  }

  /// The ids of all columns that such a table may have.
  static let all = [
    "n", "mean", "low", "high", "top", "flag", "top_low", "top_high", "bottom", "net", "net_low",
    "net_high", "not_visited", "blank", "empty", "invalid", "n_eff",
  ]

  /// The cells of a figure, in the order of the columns.
  ///
  /// - Parameter figure: the figures of a group.
  func cells(of figure: RatingFigure) -> [Value] {
    let absence: MissingReason = figure.quality.level == .noData ? .noAnswer : .suppressed
    func number(_ value: Double?) -> Value {
      figure.isShown ? .decimal(value, orMissing: .notApplicable) : .missing(absence)
    }
    func share(_ value: Double?) -> Value {
      guard figure.isShown, let value else {
        return .missing(figure.isShown ? .notApplicable : absence)
      }
      return .share(value)
    }
    let top = figure.top?.interval(confidence: figure.confidence)
    var cells: [Value] = [
      .integer(figure.answers.valid), number(figure.mean), number(figure.meanInterval?.lower),
      number(figure.meanInterval?.upper), share(figure.top?.value), .term(Self.flag(of: figure)),
      share(top?.lower), share(top?.upper), share(figure.bottom?.value),
    ]
    if family.construct == .feeling {
      cells += [
        number(figure.net?.value), number(figure.net?.interval.lower),
        number(figure.net?.interval.upper),
      ]
    }
    let absent = figure.answers.denominator
    cells += [absent.notVisited, absent.blank, absent.empty, absent.invalid].map(Value.integer)
    return cells + (isWeighted ? [.decimal(figure.effectiveSize)] : [])
  }

  /// The most serious thing to say beside a figure.
  ///
  /// - Parameter figure: the figures of a group.
  static func flag(of figure: RatingFigure) -> Term {
    switch figure.quality.level {
    case .noData: return noAnswers
    case .suppress: return .suppressed
    case .indicative: return .indicative
    case .ok: break
    }
    if figure.net?.isPolarised == true { return polarised }
    if figure.isConstant { return constant }
    return figure.quality.flags.contains(.extremeWeights) ? extremeWeights : fine
  }

  /// Nothing to say.
  static let fine = Term("ok", Text("", nl: ""))
  private static let noAnswers = Term("no-answers", Text("no answers", nl: "geen antwoorden"))
  private static let polarised = Term("polarised", Text("polarised", nl: "gepolariseerd"))
  private static let constant = Term("constant", Text("all equal", nl: "alle gelijk"))
  private static let extremeWeights = Term(
    "extreme-weights", Text("extreme weights", nl: "extreme gewichten"))

  /// How the table is best drawn.
  ///
  /// - Parameter labels: the columns that name a row.
  func chart(labels: [String]) -> ChartSpecification {
    if family.construct == .agreement {
      return ChartSpecification(
        mark: .bar, labels: labels, value: "top", low: "top_low", high: "top_high", domain: 0...1)
    }
    return ChartSpecification(
      mark: .interval, labels: labels, value: "mean", low: "low", high: "high",
      domain: Double(family.scale.lowerBound)...Double(family.scale.upperBound))
  }
}
