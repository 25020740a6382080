import Statistics
import WorkbenchKit
import WorkspaceKit

extension ExperienceRules {
  /// EX-02: only what customers say of themselves.
  static let conscious = JourneyRule(
    RuleDeclaration(
      "EX-02", .info,
      Text("Only feelings that customers tell", nl: "Alleen gevoelens die klanten vertellen"),
      rationale: Text(
        "Much of an experience is not conscious; it shows to who watches, not in a questionnaire.",
        nl: "Veel beleving is onbewust; die ziet wie kijkt, niet wie vraagt."),
      question: Text(
        "What would somebody see who spends an hour there?",
        nl: "Wat zou iemand zien die er een uur meeloopt?"),
      cases: [
        .opens(
          Text("only interviews", nl: "alleen interviews"), on: ["shop"],
          in: [
            "journeys/shop.yaml": """
            touchpoints:
              - {id: till, experiences: [{respondent: r1, conscious: true, valence: 1, source: interview}]}
            """
          ]),
        .passes(
          Text("somebody watched too", nl: "er keek ook iemand mee"),
          in: [
            "journeys/shop.yaml": """
            touchpoints:
              - id: till
                experiences:
                  - {respondent: r1, conscious: true, valence: 1, source: interview}
                  - {respondent: r1, conscious: false, valence: 0, source: observation}
            """
          ]),
      ])
  ) { journey, _ in
    let told = journey.touchpoints.flatMap(\.experiences)
    let unconscious = told.count { $0.isConscious == false || $0.source == .observation }
    guard !told.isEmpty, unconscious == 0 else { return [] }
    return [
      RuleHit(
        journey.id,
        Text(
          "All \(told.count) experiences are conscious and told; nothing was observed.",
          nl: "Alle \(told.count) belevingen zijn bewust en verteld; er is niets geobserveerd."),
        at: [journey.points.place("touchpoints")],
        evidence: [
          .count("told", Text("told", nl: "verteld"), told.count),
          .count("observed", Text("observed", nl: "geobserveerd"), unconscious),
        ])
    ]
  }

  /// EX-03: nothing is known of before, during or after use.
  static let moments = JourneyRule(
    RuleDeclaration(
      "EX-03", .warning,
      Text("A moment of use without data", nl: "Een gebruiksmoment zonder gegevens"),
      rationale: Text(
        "An experience is what happens before, during and after use; a missing third misleads.",
        nl: "Beleving is wat er vóór, tijdens en na gebruik gebeurt; een ontbrekend deel misleidt."),
      question: Text(
        "Whom do we have to ask, and when, to know it?",
        nl: "Wie moeten we wanneer vragen om het te weten?"),
      cases: [
        .opens(
          Text("nothing is known of afterwards", nl: "van daarna is niets bekend"), on: ["shop"],
          in: [
            "journeys/shop.yaml": """
            touchpoints:
              - {id: till, moment: before, experiences: [{respondent: r1, valence: 1, source: interview}]}
              - {id: desk, moment: after}
            """
          ]),
        .passes(
          Text("all moments of the map have some", nl: "alle momenten van de kaart hebben iets"),
          in: [
            "journeys/shop.yaml": """
            touchpoints:
              - {id: till, moment: before, experiences: [{respondent: r1, valence: 1, source: interview}]}
            """
          ]),
      ])
  ) { journey, audit throws(Diagnostic) in
    let scores = try await audit.touchpointScores()
    func isKnown(_ touchpoint: Touchpoint) -> Bool {
      !touchpoint.experiences.isEmpty || scores.feeling(of: touchpoint, in: journey) != nil
    }
    guard journey.touchpoints.contains(where: isKnown) else { return [] }
    return UseMoment.allCases.compactMap { moment in
      let there = journey.touchpoints.filter { audit.atlas.moment(of: $0) == moment }
      guard let first = there.first, !there.contains(where: isKnown) else { return nil }
      return RuleHit(
        journey.id, aspect: moment.rawValue,
        Text(
          "Nobody's feelings are known \(moment.title.en).",
          nl: "Van \(moment.title.nl) is niemands gevoel bekend."), at: [first.points.place("id")],
        evidence: [.count("touchpoints", .touchpoints, there.count)])
    }
  }

  private static let share = RuleThreshold.share(
    "share", 0.3,
    help: Text("From this share on it is said:", nl: "Vanaf dit aandeel wordt het gezegd:"))
  private static let minimum = RuleThreshold.count(
    "minimum", 5, in: 1...100_000, unit: Text("experiences", nl: "belevingen"),
    help: Text("Fewer say nothing:", nl: "Minder zeggen niets:"))

  /// EX-06: expectations exceeded (keep) or missed (mend).
  static let expectations = JourneyRule(
    RuleDeclaration(
      "EX-06", .info,
      Text("Expectations often exceeded or missed", nl: "Verwachtingen vaak overtroffen of gemist"),
      rationale: Text(
        "What exceeds expectations is worth keeping; what stays below them is what people tell on.",
        nl:
          "Wat verwachtingen overtreft is het bewaren waard; wat eronder blijft, vertelt men door."),
      thresholds: [share, minimum],
      question: Text(
        "What exactly did it, and would it work elsewhere?",
        nl: "Waar lag het precies aan, en zou het elders ook werken?"),
      cases: [
        .opens(
          Text("three of five surprised", nl: "drie van de vijf verrast"), on: ["shop"],
          in: ["journeys/shop.yaml": told(exceeded: 3, met: 2)]),
        .passes(
          Text("one of five surprised", nl: "een van de vijf verrast"),
          in: ["journeys/shop.yaml": told(exceeded: 1, met: 4)]),
      ])
  ) { journey, audit in
    let judged = journey.touchpoints.flatMap { touchpoint in
      touchpoint.experiences.compactMap { told in told.expectation.map { (touchpoint, $0) } }
    }
    guard judged.count >= audit[minimum] else { return [] }
    return [ExpectationMet.exceeded, .below].compactMap { wanted in
      let found = judged.filter { $0.1 == wanted }
      guard let share = try? ShareEstimate(successes: found.count, n: judged.count),
        share.value >= audit[Self.share], let first = found.first?.0
      else { return nil }
      var seen: Set<String> = []
      let names = found.map(\.0.id).filter { seen.insert($0).inserted }.joined(separator: ", ")
      let interval = share.interval()
      return RuleHit(
        journey.id, aspect: wanted.rawValue,
        wanted == .exceeded
          ? Text("Exceeded at \(names): keep it.", nl: "Overtroffen bij \(names): houden zo.")
          : Text("Missed at \(names): mend it.", nl: "Gemist bij \(names): herstellen."),
        at: [first.points.place("experiences")],
        evidence: [
          .n(judged.count), .share("share", Text("share", nl: "aandeel"), share.value),
          .share("low", Text("low", nl: "laag"), interval.lower),
          .share("high", Text("high", nl: "hoog"), interval.upper),
        ])
    }
  }

  private static func told(exceeded: Int, met: Int) -> String {
    let words = Array(repeating: "exceeded", count: exceeded) + Array(repeating: "met", count: met)
    let rows = words.enumerated().map { "      - {respondent: r\($0 + 1), expectation: \($1)}" }
    return (["touchpoints:", "  - id: till", "    experiences:"] + rows).joined(separator: "\n")
      + "\n"
  }
}
