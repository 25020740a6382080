import WorkbenchKit
import WorkspaceKit

extension JourneyRules {
  /// JR-04: a sales funnel in disguise.
  static let funnel = JourneyRule(
    RuleDeclaration(
      "JR-04", .error, Text("A funnel in disguise", nl: "Een vermomde verkooptrechter"),
      rationale: Text(
        "A journey that ends at the sale and counts only sales does not tell how customers fare.",
        nl: "Een reis die bij de verkoop eindigt en alleen verkoop telt, zegt niets over de klant."),
      question: Text(
        "What does the customer want to have achieved, and how do we find out how it felt?",
        nl: "Wat wil de klant bereikt hebben, en hoe horen we hoe het voelde?"),
      cases: [
        .opens(
          Text(
            "it ends at the conversion and measures nothing else",
            nl: "hij eindigt bij de conversie en meet niets anders"),
          on: ["shop"],
          in: [
            "journeys/shop.yaml": """
            conversion: paid
            measures: [conversion rate, revenue]
            touchpoints:
              - {id: home, step: 1}
              - {id: paid, step: 4}
            """
          ]),
        .passes(
          Text("satisfaction is measured too", nl: "tevredenheid wordt ook gemeten"),
          in: [
            "journeys/shop.yaml": """
            conversion: paid
            measures: [conversion rate, satisfaction]
            touchpoints:
              - {id: home, step: 1}
              - {id: paid, step: 4}
            """
          ]),
      ])
  ) { journey, _ in
    let feelings = journey.touchpoints.reduce(0) { $0 + $1.experiences.count }
    guard let conversion = journey.conversion, journey.touchpoints.last?.id == conversion,
      !journey.measures.isEmpty, journey.measures.allSatisfy(isConversion), feelings == 0
    else { return [] }
    let measures = journey.measures.joined(separator: ", ")
    return [
      RuleHit(
        journey.id,
        Text(
          "It ends at its conversion \"\(conversion)\", measures only \(measures), and nobody's feelings are on it.",
          nl:
            "Hij eindigt bij zijn conversie \"\(conversion)\", meet alleen \(measures), en niemands gevoel staat erop."
        ), at: [journey.points.place("conversion")],
        evidence: [
          .count("measures", Text("measures", nl: "metingen"), journey.measures.count),
          .count("experiences", Text("experiences", nl: "belevingen"), feelings),
        ])
    ]
  }

  private static func isConversion(_ measure: String) -> Bool {
    let words = [
      "conver", "omzet", "revenue", "sale", "verkoop", "order", "lead", "doorklik", "click", "ctr",
      "bestelling", "turnover",
    ]
    let lowered = measure.lowercased()
    return words.contains { lowered.contains($0) }
  }

  /// JR-05: nobody knows what the customer wants there, or why.
  static let intent = TouchpointRule(
    RuleDeclaration(
      "JR-05", .warning,
      Text(
        "A touchpoint without goal or motivation", nl: "Een contactmoment zonder doel of motivatie"),
      rationale: Text(
        "Without what the customer wants there, and why, a touchpoint is only a process step.",
        nl: "Zonder wat de klant er wil, en waarom, is een contactmoment alleen een processtap."),
      question: Text(
        "What does the customer want to get done here, and what for?",
        nl: "Wat wil de klant hier gedaan krijgen, en waarvoor?"),
      cases: [
        .opens(
          Text("no motivation", nl: "geen motivatie"), on: ["shop/till"],
          in: [
            "journeys/shop.yaml": """
            touchpoints:
              - {id: till, step: 4, goal: Paying}
            """
          ]),
        .passes(
          Text("both", nl: "allebei"),
          in: [
            "journeys/shop.yaml": """
            touchpoints:
              - {id: till, step: 4, goal: Paying, motivation: Going home}
            """
          ]),
      ])
  ) { touchpoint, journey, _ in
    let missing =
      (touchpoint.goal == nil ? [Text("goal", nl: "doel")] : [])
      + (touchpoint.motivation == nil ? [Text("motivation", nl: "motivatie")] : [])
    guard !missing.isEmpty else { return nil }
    return RuleHit(
      journey.subject(touchpoint),
      Text(
        "\"\(touchpoint.title.en)\" has no \(Text.list(missing).en.replacing(" and ", with: " and no ")).",
        nl:
          "\"\(touchpoint.title.nl)\" heeft geen \(Text.list(missing).nl.replacing(" en ", with: " en geen "))."
      ), at: [touchpoint.points.place("id")])
  }

  /// JR-06: emotions, experiences and functional elements are not all three on the map.
  static let lanes = JourneyRule(
    RuleDeclaration(
      "JR-06", .warning,
      Text(
        "Emotions, experiences and functions not all there",
        nl: "Emotie, beleving en functie niet alle drie"),
      rationale: Text(
        "A map shows what works, what happens and how it feels; with one missing it misleads.",
        nl: "Een kaart toont wat werkt, wat gebeurt en hoe het voelt; zonder één misleidt hij."),
      question: Text(
        "Who can tell how this journey feels, and what makes it work?",
        nl: "Wie kan vertellen hoe deze reis voelt, en wat hem laat werken?"),
      cases: [
        .opens(
          Text("only functional elements", nl: "alleen functionele elementen"), on: ["shop"],
          in: [
            "journeys/shop.yaml": """
            touchpoints:
              - {id: till, step: 4, functional: A belt}
            """
          ]),
        .passes(
          Text("all three", nl: "alle drie"),
          in: [
            "journeys/shop.yaml": """
            touchpoints:
              - id: till
                step: 4
                functional: A belt
                emotion: calm
                experiences: [{respondent: r1, kind: feeling, valence: 1, source: interview}]
            """
          ]),
      ])
  ) { journey, _ in
    let points = journey.touchpoints
    let counts = [
      (Text("emotions", nl: "emoties"), points.count { $0.emotion != nil }),
      (Text("experiences", nl: "belevingen"), points.count { !$0.experiences.isEmpty }),
      (
        Text("functional elements", nl: "functionele elementen"),
        points.count { $0.functional != nil }
      ),
    ]
    let missing = counts.filter { $0.1 == 0 }.map(\.0)
    guard !missing.isEmpty else { return [] }
    return [
      RuleHit(
        journey.id,
        Text("Nothing on the map about ", nl: "Niets op de kaart over ") + .list(missing)
          + .verbatim("."), at: [journey.points.place("touchpoints")],
        evidence: zip(["emotions", "experiences", "functional"], counts).map {
          .count($0, $1.0, $1.1)
        })
    ]
  }

  private static let steps = RuleThreshold.count(
    "steps", 15, in: 2...10_000, unit: .touchpoints,
    help: Text(
      "A journey of more touchpoints is told as long:",
      nl: "Een reis met meer contactmomenten heet lang:"))

  /// JR-07: too long to be one journey, or one touchpoint only.
  static let length = JourneyRule(
    RuleDeclaration(
      "JR-07", .info,
      Text("Very long, or one touchpoint only", nl: "Heel lang, of maar één contactmoment"),
      rationale: Text(
        "An opinion forms over several moments, and nobody oversees a map of dozens.",
        nl:
          "Een mening vormt zich over meer momenten, en een kaart met tientallen overziet niemand."),
      thresholds: [steps],
      question: Text(
        "Are these two journeys, or half of one?", nl: "Zijn dit twee reizen, of een halve?"),
      cases: [
        .opens(
          Text("one touchpoint", nl: "één contactmoment"), on: ["shop"],
          in: ["journeys/shop.yaml": "touchpoints: [{id: till, step: 4}]\n"]),
        .passes(
          Text("two", nl: "twee"),
          in: ["journeys/shop.yaml": "touchpoints: [{id: door, step: 3}, {id: till, step: 4}]\n"]),
      ])
  ) { journey, audit in
    let count = journey.touchpoints.count
    guard count > audit[steps] || count == 1 else { return [] }
    return [
      RuleHit(
        journey.id,
        count == 1
          ? Text("It has one touchpoint only.", nl: "Hij heeft maar één contactmoment.")
          : Text { language in
            let number = Numerals.integer(count, language)
            return language == .nl
              ? "Hij heeft \(number) contactmomenten." : "It has \(number) touchpoints."
          }, at: [journey.points.place("touchpoints")],
        evidence: [.count("touchpoints", .touchpoints, count)])
    ]
  }
}
