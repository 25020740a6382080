import Statistics
import WorkbenchKit
import WorkspaceKit

extension Evidence {
  /// Where the figures of one group's ratings come from.
  ///
  /// The operands of a suppressed figure are left out: they would tell what is suppressed.
  ///
  /// - Parameters:
  ///   - figure: the figures.
  ///   - isWeighted: whether they are weighted.
  ///   - rows: where the responses can be found again.
  static func rating(
    _ figure: RatingFigure, isWeighted: Bool, rows: EvidenceRows
  ) -> Evidence {
    let denominator = figure.answers.denominator
    return Evidence(
      formula: formula(figure.family, isWeighted: isWeighted),
      wording: wording(figure, isWeighted: isWeighted),
      operands: figure.isShown ? operands(figure, isWeighted: isWeighted) : [],
      considered: denominator.asked, valid: denominator.valid, exclusions: denominator.exclusions,
      rows: figure.isShown ? rows : nil)
  }

  private static func formula(_ family: RatedQuestion.Family, isWeighted: Bool) -> String {
    let name =
      switch family.construct {
      case .satisfaction: "satisfaction.rating"
      case .effort: "satisfaction.effort"
      case .feeling: "satisfaction.feeling"
      case .agreement: "satisfaction.yes"
      }
    return isWeighted ? name + ".weighted" : name
  }

  private static func wording(_ figure: RatingFigure, isWeighted: Bool) -> Text {
    let best = figure.family.best(figure.topCount).words
    let weighted = isWeighted ? "weighted " : ""
    let gewogen = isWeighted ? "gewogen " : ""
    guard figure.family.hasMean else {
      return Text(
        "share = \(weighted)answers that mean yes / valid answers",
        nl: "aandeel = \(gewogen)antwoorden die ja betekenen / geldige antwoorden")
    }
    let mean = Text(
      "mean = \(weighted)sum of answers / valid answers; best = \(weighted)answers \(best) / valid "
        + "answers",
      nl: "gemiddelde = \(gewogen)som van antwoorden / geldige antwoorden; beste = \(gewogen)"
        + "antwoorden \(best) / geldige antwoorden")
    guard figure.family.construct == .feeling else { return mean }
    return mean
      + Text(
        "; net = 100 × (positive − negative) / valid answers",
        nl: "; netto = 100 × (positief − negatief) / geldige antwoorden")
  }

  private static func operands(_ figure: RatingFigure, isWeighted: Bool) -> [Operand] {
    let answers = figure.answers
    var operands = answers.scale.map { answer in
      Operand(
        "answer_\(answer)", Text("answers \(answer)", nl: "antwoorden \(answer)"),
        .integer(answers.count(of: answer)))
    }
    operands.append(
      Operand(
        "standard_error",
        Text("standard error of the mean", nl: "standaardfout van het gemiddelde"),
        .decimal(figure.meanError, orMissing: .notApplicable)))
    guard isWeighted else { return operands }
    return operands + [
      Operand(
        "n_eff", Text("effective answers (Kish)", nl: "effectieve antwoorden (Kish)"),
        .decimal(figure.effectiveSize)),
      Operand(
        "unweighted",
        Text("answers without a usable weight", nl: "antwoorden zonder bruikbaar gewicht"),
        .integer(answers.unweighted)),
    ]
  }
}
