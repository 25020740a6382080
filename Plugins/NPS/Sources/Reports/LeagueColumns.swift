import Statistics
import WorkbenchKit
import WorkspaceKit

/// The columns of `nps groups` and a group's cells in them; ids and order are a contract.
enum LeagueColumns {
  /// Without the grouping columns.
  static let columns = [
    Column("n", .verbatim("n"), .integer),
    Column("nps", .verbatim("NPS"), .score(digits: 0)),
    Column("low", Text("Low", nl: "Laag"), .score(digits: 0)),
    Column("high", Text("High", nl: "Hoog"), .score(digits: 0)),
    Column("difference", Text("From the rest", nl: "Verschil met rest"), .score(digits: 1)),
    Column("difference_low", Text("low of that", nl: "laag ervan"), .score(digits: 1)),
    Column("difference_high", Text("high of that", nl: "hoog ervan"), .score(digits: 1)),
    Column("mdd80", Text("Visible from", nl: "Zichtbaar vanaf"), .decimal(digits: 1)),
    Column("p", .verbatim("p"), .probability),
    Column("p_adjusted", Text("p corrected", nl: "p gecorrigeerd"), .probability),
    Column("verdict", Text("Verdict", nl: "Oordeel"), .text),
    Column("rank", Text("Rank", nl: "Rang"), .integer),
    Column("rank_best", Text("at best", nl: "op zijn best"), .integer),
    Column("rank_worst", Text("at worst", nl: "op zijn slechtst"), .integer),
    Column("z", .verbatim("z"), .score(digits: 2)),
  ]

  /// The number of columns after the score with its interval.
  static let afterScore = columns.count - 4

  /// Columns worth showing first, after those of the groups.
  static let priorities = [
    "nps", "verdict", "n", "low", "high", "difference", "p_adjusted", "rank_best", "rank_worst",
    "mdd80", "rank",
  ]

  /// The cells of a group, in the order of the columns.
  static func cells(of entry: GroupLeague.Entry) -> [Value] {
    let figure = entry.figure
    let reason: MissingReason = figure.isShown ? .notApplicable : figure.absence
    func cell(_ number: Double?) -> Value { .decimal(number, orMissing: reason) }
    func place(_ number: Int?) -> Value { number.map { .integer($0) } ?? .missing(reason) }
    let comparison = entry.comparison
    return [
      .integer(figure.answers.valid), figure.cell(figure.score),
      figure.cell(figure.interval?.lower), figure.cell(figure.interval?.upper),
      cell(comparison?.difference), cell(comparison?.interval.lower),
      cell(comparison?.interval.upper), cell(comparison?.minimumDetectableDifference),
      cell(comparison?.p), cell(entry.adjustedP), .term(entry.standing.term),
      place(entry.rank?.rank), place(entry.rank?.best), place(entry.rank?.worst),
      cell(entry.standardised),
    ]
  }

  /// Where a group's figures come from.
  ///
  /// - Parameters:
  ///   - entry: the group.
  ///   - isWeighted: whether weights count.
  ///   - rows: where its responses can be found again.
  static func evidence(
    of entry: GroupLeague.Entry, isWeighted: Bool, rows: EvidenceRows?
  ) -> Evidence {
    var evidence = NPSColumns.evidence(of: entry.figure, isWeighted: isWeighted, rows: rows)
    guard entry.figure.isShown, let comparison = entry.comparison else { return evidence }
    evidence.formula = "nps.rest"
    evidence.wording =
      evidence.wording
      + Text(
        "; difference = that minus the NPS of all other respondents with a group, tested after "
          + "adding ¾ detractor, 1½ passive and ¾ promoter to both (Rocks 2016)",
        nl: "; verschil = dat min de NPS van alle andere respondenten met een groep, getoetst na "
          + "bijtelling van ¾ criticus, 1½ neutraal en ¾ promotor bij beide (Rocks 2016)")
    evidence.operands += [
      Evidence.Operand(
        "nps_rest", Text("NPS of the rest", nl: "NPS van de rest"), .decimal(comparison.a.value)),
      Evidence.Operand(
        "n_rest", Text("n of the rest", nl: "n van de rest"), .decimal(comparison.a.n)),
      Evidence.Operand(
        "z_rest", Text("z against the rest", nl: "z tegenover de rest"), .decimal(comparison.z)),
    ]
    return evidence
  }
}

extension GroupLeague.Standing {
  /// The standing as a cell of a table.
  var term: Term {
    switch self {
    case .above: Term(rawValue, Text("above", nl: "hoger"))
    case .below: Term(rawValue, Text("below", nl: "lager"))
    case .noise: Verdict.noise.term
    case .tooSmall: Verdict.tooSmall.term
    }
  }
}
