import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// Where the figures of a comparison come from.
struct ComparisonEvidence {
  let labels: (a: String, b: String)
  let isWeighted: Bool

  /// The evidence of one comparison; without operands and rows where a side is suppressed.
  ///
  /// - Parameters:
  ///   - comparison: the comparison.
  ///   - rows: where the responses of both sides can be found again.
  func evidence(of comparison: SideComparison, rows: EvidenceRows?) -> Evidence {
    let (a, b) = (comparison.a.answers.denominator, comparison.b.answers.denominator)
    let isShown = comparison.a.isShown && comparison.b.isShown
    return Evidence(
      formula: comparison.paired == nil ? "nps.difference" : "nps.paired",
      wording: wording(of: comparison),
      operands: isShown ? operands(of: comparison) : [], considered: a.asked + b.asked,
      valid: a.valid + b.valid, exclusions: (a + b).exclusions, rows: isShown ? rows : nil)
  }

  private func wording(of comparison: SideComparison) -> Text {
    guard comparison.paired == nil else { return Self.paired }
    guard isWeighted else { return Self.independent }
    return Self.independent
      + Text(
        "; shares are weighted and count for the effective number of answers",
        nl: "; aandelen zijn gewogen en tellen voor het effectieve aantal antwoorden")
  }

  private static let independent = Text(
    "difference = NPS of the second side − NPS of the first; its interval and test add ¾ detractor, "
      + "1½ passive and ¾ promoter to both sides (Rocks 2016); visible from: the true difference "
      + "that such a comparison finds four times out of five",
    nl: "verschil = NPS van de tweede kant − NPS van de eerste; interval en toets tellen bij beide "
      + "kanten ¾ criticus, 1½ neutraal en ¾ promotor op (Rocks 2016); zichtbaar vanaf: het ware "
      + "verschil dat zo'n vergelijking vier van de vijf keer vindt")

  private static let paired = Text(
    "difference = mean over respondents on both sides of 100 × (second answer − first), answers "
      + "coded −1, 0, +1; paired t test",
    nl: "verschil = gemiddelde over respondenten aan beide kanten van 100 × (tweede antwoord − "
      + "eerste), antwoorden gecodeerd als −1, 0, +1; gepaarde t-toets")

  private func operands(of comparison: SideComparison) -> [Evidence.Operand] {
    side("a", labels.a, comparison.a) + side("b", labels.b, comparison.b)
      + [
        Evidence.Operand(
          "p", Text("p-value", nl: "p-waarde"),
          .decimal(comparison.p, orMissing: .notApplicable))
      ]
      + (comparison.paired.map {
        [
          Evidence.Operand(
            "pairs", Text("respondents on both sides", nl: "respondenten aan beide kanten"),
            .integer($0.pairs))
        ]
      } ?? [])
  }

  private func side(_ id: String, _ label: String, _ figure: NPSFigure) -> [Evidence.Operand] {
    func operand(_ name: String, _ en: String, _ nl: String, _ value: Value) -> Evidence.Operand {
      Evidence.Operand("\(name)_\(id)", Text("\(en), \(label)", nl: "\(nl), \(label)"), value)
    }
    return [
      operand("promoters", "promoters", "promotors", .integer(figure.promoters)),
      operand("passives", "passives", "neutralen", .integer(figure.passives)),
      operand("detractors", "detractors", "critici", .integer(figure.detractors)),
      operand("nps", "NPS", "NPS", .decimal(figure.score, orMissing: .noAnswer)),
    ]
  }
}

extension Denominator {
  /// What became of the responses of two disjoint groups together.
  static func + (left: Denominator, right: Denominator) -> Denominator {
    var sum = left
    sum.valid += right.valid
    sum.outside += right.outside
    for (reason, count) in right.missing.occurring { sum.missing[reason] += count }
    return sum
  }
}
