import WorkbenchKit
import WorkspaceKit

/// One way in which tools make a figure of satisfaction or effort from the same rows.
struct RatingDefinition {
  /// What a figure is measured in: figures in different units cannot be subtracted.
  enum Unit: String {
    /// Points of the question's own scale.
    case scale
    /// Percent of answers, or a balance of percentages.
    case percent
    /// Points of 0–100.
    case hundred
  }

  /// The stable name.
  let id: String
  /// What people read.
  let title: Text
  /// The formula in signs.
  let sign: Text
  /// What it is measured in.
  let unit: Unit
  /// What the definition gives; nil where it cannot be calculated.
  let value: Double?
}

/// Everything that definitions are made of.
struct DefinitionCounts {
  /// The answers of everybody, each counted once.
  let answers: AnswerCounts
  /// The scale and its direction.
  let family: RatedQuestion.Family

  /// The definitions of a question, the one used here first.
  ///
  /// - Parameter weighted: the weighted mean; nil where no weight is declared.
  func definitions(weighted: Double?) -> [RatingDefinition] {
    means(weighted) + boxes + balances + denominators
  }

  private var scale: ClosedRange<Int> { family.scale }
  private var valid: Double { Double(answers.valid) }

  private var mean: Double? {
    guard valid > 0 else { return nil }
    return answers.scale.reduce(0) { $0 + Double($1 * answers.count(of: $1)) } / valid
  }

  /// Percent of a denominator; of the valid answers unless told otherwise.
  private func percent(_ range: ClosedRange<Int>, of denominator: Double? = nil) -> Double? {
    let denominator = denominator ?? valid
    return denominator > 0 ? 100 * Double(answers.count(in: range)) / denominator : nil
  }

  private func means(_ weighted: Double?) -> [RatingDefinition] {
    let ends = Double(scale.lowerBound + scale.upperBound)
    let (low, high) = (Double(scale.lowerBound), Double(scale.upperBound))
    var all = [
      RatingDefinition(
        id: "mean",
        title: weighted == nil
          ? Text("mean, as calculated here", nl: "gemiddelde, zoals hier berekend")
          : Text("mean without weights", nl: "gemiddelde zonder gewichten"),
        sign: Text("sum / valid", nl: "som / geldig"), unit: .scale, value: mean)
    ]
    if let weighted {
      all.append(
        RatingDefinition(
          id: "weighted",
          title: Text(
            "weighted mean, as calculated here", nl: "gewogen gemiddelde, zoals hier berekend"),
          sign: Text("Σ weight × answer / Σ weight", nl: "Σ gewicht × antwoord / Σ gewicht"),
          unit: .scale, value: weighted))
    }
    all += [
      RatingDefinition(
        id: "mean-rounded", title: Text("mean to one decimal", nl: "gemiddelde op één decimaal"),
        sign: Text("round(mean, 1)", nl: "afgerond(gemiddelde, 1)"), unit: .scale,
        value: mean.map { ($0 * 10).rounded(.toNearestOrAwayFromZero) / 10 }),
      RatingDefinition(
        id: "mean-whole", title: Text("mean to whole points", nl: "gemiddelde op hele punten"),
        sign: Text("round(mean)", nl: "afgerond(gemiddelde)"), unit: .scale,
        value: mean?.rounded(.toNearestOrAwayFromZero)),
    ]
    if family.construct == .effort || family.isReversed {
      all.append(
        RatingDefinition(
          id: "mean-turned",
          title: Text("mean of the scale turned round", nl: "gemiddelde van de omgedraaide schaal"),
          sign: .verbatim("\(scale.lowerBound) + \(scale.upperBound) − mean"), unit: .scale,
          value: mean.map { ends - $0 }))
    }
    let good = family.isReversed
    all.append(
      RatingDefinition(
        id: "hundred", title: Text("mean on 0–100", nl: "gemiddelde op 0–100"),
        sign: good
          ? Text("(highest − mean) / range", nl: "(hoogste − gemiddelde) / bereik")
          : Text("(mean − lowest) / range", nl: "(gemiddelde − laagste) / bereik"),
        unit: .hundred,
        value: mean.map { 100 * (good ? high - $0 : $0 - low) / (high - low) }))
    return all
  }

  /// Shares of the best answers, from one answer to half of the scale.
  private var boxes: [RatingDefinition] {
    let largest = max(1, scale.count / 2)
    let counts = Set([1, 2, 3, family.standardTop]).filter { $0 <= largest }.sorted()
    return counts.map { count in
      let best = family.best(count)
      return RatingDefinition(
        id: "top-\(count)",
        title: count == 1
          ? Text("% best answer", nl: "% beste antwoord")
          : Text("% best \(count) answers", nl: "% beste \(count) antwoorden"),
        sign: .verbatim("\(best.words) / ") + Text("valid", nl: "geldig"), unit: .percent,
        value: percent(best))
    }
  }

  /// Good minus bad answers.
  private var balances: [RatingDefinition] {
    let count = family.standardTop
    let (best, worst) = (family.best(count), family.worst(count))
    guard !best.overlaps(worst) else { return [] }
    let net = percent(best).flatMap { good in percent(worst).map { good - $0 } }
    var all = [
      RatingDefinition(
        id: "net", title: Text("% good − % bad", nl: "% goed − % slecht"),
        sign: .verbatim("(\(best.words) − \(worst.words)) / ") + Text("valid", nl: "geldig"),
        unit: .percent, value: net)
    ]
    if scale.upperBound == 10 {
      all.append(
        RatingDefinition(
          id: "nps-cut", title: Text("cut as an NPS", nl: "gesneden als een NPS"),
          sign: Text("(9–10 − up to 6) / valid", nl: "(9–10 − tot en met 6) / geldig"),
          unit: .percent,
          value: percent(9...10).flatMap { good in
            percent(scale.lowerBound...6).map { good - $0 }
          }))
    }
    return all
  }

  private var denominators: [RatingDefinition] {
    let denominator = answers.denominator
    let best = family.best(family.standardTop)
    let empty = Double(denominator.empty + denominator.blank)
    return [
      RatingDefinition(
        id: "with-empty",
        title: Text("% best, empty in the denominator", nl: "% beste, leeg in de noemer"),
        sign: .verbatim("\(best.words) / ")
          + Text("(valid + empty)", nl: "(geldig + leeg)"), unit: .percent,
        value: percent(best, of: valid + empty)),
      RatingDefinition(
        id: "with-all",
        title: Text("% best, all in the denominator", nl: "% beste, alles in de noemer"),
        sign: .verbatim("\(best.words) / ") + Text("all responses", nl: "alle antwoorden"),
        unit: .percent, value: percent(best, of: Double(denominator.asked))),
    ]
  }
}
