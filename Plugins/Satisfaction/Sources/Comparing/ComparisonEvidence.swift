import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

extension Evidence {
  /// Where the figures of a comparison come from.
  ///
  /// - Parameters:
  ///   - row: the comparison.
  ///   - isWeighted: whether it is weighted.
  ///   - tests: the number of tests that p is adjusted for.
  ///   - rows: where the responses of both groups can be found again.
  static func comparison(
    _ row: SatisfactionComparison, isWeighted: Bool, tests: Int, rows: EvidenceRows
  ) -> Evidence {
    var denominator = row.first.answers.denominator
    let other = row.second.answers.denominator
    denominator.valid += other.valid
    for (reason, count) in other.missing.occurring { denominator.missing[reason] += count }
    return Evidence(
      formula: row.paired != nil
        ? "satisfaction.paired"
        : isWeighted ? "satisfaction.difference.weighted" : "satisfaction.difference",
      wording: row.paired != nil
        ? paired
        : row.first.family.hasMean
          ? Text(
            "difference = mean of B − mean of A (Welch); best = share of B − share of A (Newcombe); "
              + "P(B > A) counts ties half (Brunner–Munzel); p adjusted by Holm",
            nl: "verschil = gemiddelde van B − gemiddelde van A (Welch); beste = aandeel van B − "
              + "aandeel van A (Newcombe); P(B > A) telt gelijken half (Brunner–Munzel); p "
              + "gecorrigeerd volgens Holm")
          : Text(
            "difference = share of B − share of A (Newcombe); p adjusted by Holm",
            nl: "verschil = aandeel van B − aandeel van A (Newcombe); p gecorrigeerd volgens Holm"),
      operands: row.isShown ? operands(row, tests: tests) : [],
      considered: denominator.asked, valid: denominator.valid, exclusions: denominator.exclusions,
      rows: row.isShown ? rows : nil)
  }

  private static let paired = Text(
    "difference = mean over people in both groups of their mean answer in B − that in A; best = the "
      + "same of the share of their best answers; paired t test; p adjusted by Holm",
    nl:
      "verschil = gemiddelde over mensen in beide groepen van hun gemiddelde antwoord in B − dat in "
      + "A; beste = hetzelfde van het aandeel van hun beste antwoorden; gepaarde t-toets; p "
      + "gecorrigeerd volgens Holm")

  private static func operands(_ row: SatisfactionComparison, tests: Int) -> [Operand] {
    if let paired = row.paired {
      return [
        Operand(
          "pairs", Text("people in both groups", nl: "mensen in beide groepen"),
          .integer(paired.deciding.pairs)),
        Operand(
          "standard_error", Text("standard error", nl: "standaardfout"),
          .decimal(paired.deciding.standardError, orMissing: .notApplicable)),
        Operand(
          "p_unadjusted", Text("p before adjustment", nl: "p voor correctie"),
          .decimal(row.p, orMissing: .notApplicable)),
        Operand("tests", Text("tests", nl: "toetsen"), .integer(tests)),
      ]
    }
    return [
      Operand(
        "standard_error", Text("standard error", nl: "standaardfout"),
        .decimal(row.mean?.standardError, orMissing: .notApplicable)),
      Operand(
        "degrees_of_freedom", Text("degrees of freedom", nl: "vrijheidsgraden"),
        .decimal(row.mean?.degreesOfFreedom, orMissing: .notApplicable)),
      Operand(
        "p_unadjusted", Text("p before adjustment", nl: "p voor correctie"),
        .decimal(row.p, orMissing: .notApplicable)),
      Operand("tests", Text("tests", nl: "toetsen"), .integer(tests)),
      Operand(
        "mann_whitney_p", Text("p of Mann–Whitney", nl: "p van Mann–Whitney"),
        .decimal(row.order?.mannWhitneyP, orMissing: .notApplicable)),
      Operand(
        "effective_a", Text("effective answers of A", nl: "effectieve antwoorden van A"),
        .decimal(row.first.effectiveSize)),
      Operand(
        "effective_b", Text("effective answers of B", nl: "effectieve antwoorden van B"),
        .decimal(row.second.effectiveSize)),
    ]
  }
}
