import WorkbenchKit

/// The rules about scores.
enum ScoreRules {
  /// In the order of their ids.
  static let all: [any AuditRule] = [
    SmallGroups(), ChangeWithinNoise(), ChangeByMix(), SeriesNotComparable(), ScoreWithoutReason(),
    SegmentsDiffer(), ControlSignals(),
  ]

  /// Answers that a group needs before anything is said of it.
  static let minimum = RuleThreshold.count(
    "minimum", 10, in: 1...100_000, unit: Text("answers", nl: "antwoorden"),
    help: Text(
      "Fewer answers in a group say nothing:", nl: "Minder antwoorden in een groep zeggen niets:"))

  /// From when on a difference is no accident.
  static let alpha = RuleThreshold.number(
    "alpha", 0.05, in: 0.0001...0.5, digits: 2,
    help: Text(
      "A difference counts when p after Holm is below:",
      nl: "Een verschil telt als p na Holm kleiner is dan:"))
}

extension Text {
  /// Why rules about scores have nothing to look at.
  static var noRecommendation: Text {
    Text("no survey with a question of kind nps", nl: "geen enquête met een vraag van soort nps")
  }
  /// Why rules about changes have nothing to look at.
  static var noPeriods: Text {
    Text(
      "no nps question with answers of two waves or quarters",
      nl: "geen nps-vraag met antwoorden uit twee golven of kwartalen")
  }
}
