import Statistics
import WorkbenchKit
import WorkspaceKit

/// The feelings along a journey: measured where enough people answered, told where not.
struct FeelingCurve {
  /// One touchpoint that something is known of.
  struct Point {
    let touchpoint: Touchpoint
    /// How pleasant, −2…+2.
    let valence: Double
    /// The interval of a measured point.
    let interval: Interval?
    /// Answers, or experiences told.
    let n: Int
    /// Whether it was measured.
    let isMeasured: Bool
  }

  /// The points in the order of the journey.
  let points: [Point]

  /// Reads the feelings.
  ///
  /// - Parameters:
  ///   - journey: the journey.
  ///   - scores: what customers answered.
  ///   - minimum: answers that a measured point needs.
  init(_ journey: CustomerJourney, _ scores: TouchpointScores, minimum: Int) {
    points = journey.touchpoints.compactMap { touchpoint in
      if let score = scores.feeling(of: touchpoint, in: journey), score.n >= minimum,
        let mean = score.valence()
      {
        return Point(
          touchpoint: touchpoint, valence: mean.value, interval: mean.interval, n: score.n,
          isMeasured: true)
      }
      let told = touchpoint.experiences.filter { $0.source != .assumption }.compactMap(\.valence)
      guard !told.isEmpty else { return nil }
      return Point(
        touchpoint: touchpoint, valence: told.reduce(0, +) / Double(told.count), interval: nil,
        n: told.count, isMeasured: false)
    }
  }

  /// The mean over touchpoints, each counting once; nil without points.
  var mean: Double? {
    points.isEmpty ? nil : points.reduce(0) { $0 + $1.valence } / Double(points.count)
  }
}

extension FeelingCurve.Point {
  /// The point as evidence.
  var evidence: [Evidence.Operand] {
    let kind =
      isMeasured
      ? Evidence.Operand.n(n) : .count("told", Text("told by", nl: "verteld door"), n)
    return [
      kind, .figure("valence", Text("valence (−2…+2)", nl: "valentie (−2…+2)"), valence),
    ] + MeasuredEvidence.bounds(interval)
  }
}

extension ExperienceRules {
  private static let minimum = RuleThreshold.count(
    "minimum", 10, in: 1...100_000, unit: Text("answers", nl: "antwoorden"),
    help: Text(
      "With fewer answers, what was told counts:", nl: "Bij minder antwoorden telt wat verteld is:")
  )

  /// EX-04: after the worst moment nothing good follows.
  static let unredeemed = JourneyRule(
    RuleDeclaration(
      "EX-04", .warning,
      Text("The worst moment is not made up for", nl: "Het dieptepunt wordt niet goedgemaakt"),
      rationale: Text(
        "A bad moment that a good one follows is forgiven; one that nothing follows is remembered.",
        nl: "Een slecht moment waar een goed op volgt is vergeven; zonder blijft het hangen."),
      thresholds: [minimum],
      question: Text(
        "What small thing right after it could make up for it?",
        nl: "Welk klein gebaar direct erna kan het goedmaken?"),
      cases: [
        .opens(
          Text("beans on the floor, and then nothing", nl: "bonen op de grond, en dan niets"),
          on: ["shop/beans"],
          in: ["journeys/shop.yaml": curve(["door": 1, "beans": -2, "till": 0])]),
        .passes(
          Text("the cashier makes up for it", nl: "de kassière maakt het goed"),
          in: ["journeys/shop.yaml": curve(["door": 1, "beans": -2, "till": 2])]),
      ])
  ) { journey, audit throws(Diagnostic) in
    let curve = FeelingCurve(
      journey, try await audit.touchpointScores(), minimum: audit[minimum])
    guard curve.points.count > 1,
      let peak = try? PeakEnd(curve.points.map(\.valence), peak: .lowest), peak.peak < 0
    else { return [] }
    let later = curve.points[(peak.peakIndex + 1)...]
    guard !later.contains(where: { $0.valence > 0 }) else { return [] }
    let point = curve.points[peak.peakIndex]
    return [
      RuleHit(
        journey.subject(point.touchpoint),
        later.isEmpty
          ? Text(
            "\"\(point.touchpoint.title.en)\" is the worst moment, and the last that is known.",
            nl: "\"\(point.touchpoint.title.nl)\" is het dieptepunt, en het laatste dat bekend is.")
          : Text(
            "After \"\(point.touchpoint.title.en)\", the worst moment, nothing pleasant follows.",
            nl: "Na \"\(point.touchpoint.title.nl)\", het dieptepunt, volgt niets prettigs."),
        at: [point.touchpoint.points.place("id")],
        evidence: point.evidence + [
          .count("later", Text("later touchpoints known", nl: "latere bekend"), later.count)
        ])
    ]
  }

  /// EX-05: it ends worse than it was.
  static let weakEnd = JourneyRule(
    RuleDeclaration(
      "EX-05", .warning, Text("It ends worse than it was", nl: "Hij eindigt slechter dan hij was"),
      rationale: Text(
        "The end weighs heavily in what people remember and tell.",
        nl: "Het einde weegt zwaar in wat mensen onthouden en vertellen."),
      thresholds: [minimum],
      question: Text(
        "What is the last thing a customer notices of us, and could it be nicer?",
        nl: "Wat is het laatste dat een klant van ons merkt, en kan dat leuker?"),
      cases: [
        .opens(
          Text("a joke first, a queue last", nl: "eerst een grap, dan een rij"), on: ["shop/till"],
          in: ["journeys/shop.yaml": curve(["door": 2, "shelf": 1, "till": -1])]),
        .passes(
          Text("the queue first, the joke last", nl: "eerst de rij, dan de grap"),
          in: ["journeys/shop.yaml": curve(["door": -1, "shelf": 1, "till": 2])]),
      ])
  ) { journey, audit throws(Diagnostic) in
    let curve = FeelingCurve(
      journey, try await audit.touchpointScores(), minimum: audit[minimum])
    guard curve.points.count > 1, let mean = curve.mean, let end = curve.points.last,
      (end.interval?.upper ?? end.valence) < mean
    else { return [] }
    return [
      RuleHit(
        journey.subject(end.touchpoint),
        Text(
          "It ends at \"\(end.touchpoint.title.en)\", which feels worse than the journey as a whole.",
          nl:
            "Hij eindigt bij \"\(end.touchpoint.title.nl)\", dat slechter voelt dan de reis als geheel."
        ), at: [end.touchpoint.points.place("id")],
        evidence: end.evidence + [
          .figure("mean", Text("mean of the journey", nl: "gemiddelde van de reis"), mean),
          .count(
            "touchpoints", Text("touchpoints known", nl: "contactmomenten bekend"),
            curve.points.count),
        ])
    ]
  }

  private static func curve(_ valences: KeyValuePairs<String, Int>) -> String {
    let rows = valences.map { id, valence in
      "  - {id: \(id), experiences: [{respondent: r1, valence: \(valence), source: interview}]}"
    }
    return (["touchpoints:"] + rows).joined(separator: "\n") + "\n"
  }
}
