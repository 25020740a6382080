import WorkbenchKit
import WorkspaceKit

extension TouchpointRules {
  /// TP-07: on the map, and in no answer and no event.
  static let unseen = PreparedJourneyRule(
    RuleDeclaration(
      "TP-07", .info,
      Text("Never seen in answers or events", nl: "Nooit gezien in antwoorden of gebeurtenissen"),
      rationale: Text(
        "What nobody measures or tells about may not exist for customers, or be a blind spot.",
        nl:
          "Waar niets over gemeten of verteld is, bestaat voor klanten niet, of is een blinde vlek."
      ),
      question: Text(
        "Do customers really come here, and how could we know?",
        nl: "Komen klanten hier echt, en hoe zouden we het kunnen weten?"),
      cases: [
        .opens(
          Text("nobody told of the door", nl: "niemand vertelde over de deur"), on: ["shop/door"],
          in: [
            "journeys/shop.yaml": """
            touchpoints:
              - {id: door}
              - {id: till, experiences: [{respondent: r1, valence: 1, source: interview}]}
            """
          ]),
        .passes(
          Text("told of in an interview", nl: "verteld in een interview"),
          in: [
            "journeys/shop.yaml": """
            touchpoints:
              - {id: till, experiences: [{respondent: r1, valence: 1, source: interview}]}
            """
          ]),
      ]), { audit throws(Diagnostic) in try await SeenTouchpoints(audit) }
  ) { journey, seen in
    journey.touchpoints.compactMap { touchpoint in
      guard !seen.isSeen(touchpoint, in: journey) else { return nil }
      return RuleHit(
        journey.subject(touchpoint),
        Text(
          "\"\(touchpoint.title.en)\" is in no answer, no event and no told experience.",
          nl:
            "\"\(touchpoint.title.nl)\" staat in geen antwoord, gebeurtenis of vertelde beleving."),
        at: [touchpoint.points.place("id")])
    }
  }

  private static let habit = RuleThreshold.share(
    "share", 0.2,
    help: Text(
      "A way to pay that so many of the segment use:",
      nl: "Een betaalwijze die zoveel van het segment gebruiken:"))

  /// TP-08: a way to pay that many use is not offered.
  static let payment = JourneyRule(
    RuleDeclaration(
      "TP-08", .warning,
      Text("A usual way to pay is not offered", nl: "Een gewone betaalwijze ontbreekt"),
      rationale: Text(
        "Customers who cannot pay as they always do leave at the moment they had decided to buy.",
        nl: "Klanten die niet kunnen betalen zoals altijd haken af als ze al besloten hadden."),
      thresholds: [habit],
      question: Text(
        "What does it cost to offer it, and what does it cost not to?",
        nl: "Wat kost het om het aan te bieden, en wat om het niet te doen?"),
      cases: [
        .opens(
          Text("iDEAL for a segment that pays with it", nl: "iDEAL voor wie ermee betaalt"),
          on: ["shop/pay"],
          in: [
            "journeys/shop.yaml": """
            segment: new
            touchpoints: [{id: pay, step: 4, payment: [PayPal]}]
            """, "segments.yaml": "segments: [{id: new, payment: {iDEAL: 0.82, PayPal: 0.06}}]\n",
          ]),
        .passes(
          Text("only a rare one is missing", nl: "alleen een zeldzame ontbreekt"),
          in: [
            "journeys/shop.yaml": """
            segment: new
            touchpoints: [{id: pay, step: 4, payment: [ideal]}]
            """, "segments.yaml": "segments: [{id: new, payment: {iDEAL: 0.82, PayPal: 0.06}}]\n",
          ]),
      ])
  ) { journey, audit in
    guard let segment = audit.atlas.segment(journey.segment) else { return [] }
    let paying = journey.touchpoints.filter { !$0.paymentMethods.isEmpty }
    guard let first = paying.first else { return [] }
    let offered = Set(paying.flatMap(\.paymentMethods).map { $0.lowercased() })
    let wanted = segment.payment.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return wanted.compactMap { method, share in
      guard share >= audit[habit], !offered.contains(method.lowercased()) else { return nil }
      let list = paying.flatMap(\.paymentMethods).joined(separator: ", ")
      return RuleHit(
        journey.subject(first), aspect: method,
        Text { language in
          let percentage = Numerals.percentage(share, digits: 0, language)
          return language == .nl
            ? "\(percentage) van \"\(segment.name.nl)\" betaalt met \(method); aangeboden: \(list)."
            : "\(percentage) of \"\(segment.name.en)\" pay with \(method); offered: \(list)."
        }, at: [first.points.place("payment"), segment.points.place("payment")],
        evidence: [
          .share("share", Text("share of the segment", nl: "aandeel van het segment"), share)
        ])
    }
  }
}
