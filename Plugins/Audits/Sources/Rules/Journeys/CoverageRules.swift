import WorkbenchKit
import WorkspaceKit

extension JourneyRules {
  /// JR-01: a phase, or a step of customer experience, without a touchpoint.
  static let coverage = JourneyRule(
    RuleDeclaration(
      "JR-01", .error,
      Text("A phase or step without a touchpoint", nl: "Een fase of stap zonder contactmoment"),
      rationale: Text(
        "Where the map is empty nobody looks, while customers do pass there.",
        nl: "Waar de kaart leeg is kijkt niemand, terwijl klanten er wel langskomen."),
      question: Text(
        "What do customers meet there, or does the journey end earlier than its scope says?",
        nl: "Wat komen klanten daar tegen, of houdt de reis eerder op dan de scope zegt?"),
      cases: [
        .opens(
          Text(
            "loyalty is within the scope and empty", nl: "loyalty valt binnen de scope en is leeg"),
          on: ["shop"],
          in: [
            "journeys/shop.yaml": """
            scope: [purchase, loyalty]
            touchpoints:
              - {id: till, phase: purchase}
              - {id: desk, phase: service}
            """
          ]),
        .passes(
          Text("every phase of the scope has one", nl: "elke fase van de scope heeft er een"),
          in: [
            "journeys/shop.yaml": """
            scope: [purchase, service]
            touchpoints:
              - {id: till, phase: purchase}
              - {id: desk, phase: service}
            """
          ]),
      ])
  ) { journey, audit in
    let atlas = audit.atlas
    let scope = atlas.phases(inScopeOf: journey)
    let met = Set(journey.touchpoints.compactMap { atlas.phase(of: $0) })
    let place = [journey.points.place("scope")]
    let empty = scope.filter { !met.contains($0.id) }
    var hits = empty.map { phase in
      RuleHit(
        journey.id, aspect: phase.id,
        Text("No touchpoint in the phase ", nl: "Geen contactmoment in de fase ") + phase.name
          + .verbatim("."), at: place,
        evidence: [.count("touchpoints", .touchpoints, journey.touchpoints.count)])
    }
    let steps = Set(journey.touchpoints.compactMap(\.step))
    guard !steps.isEmpty else { return hits }
    let wanted = Set(scope.map(\.id)).subtracting(empty.map(\.id))
    for step in atlas.crosswalk.steps {
      guard let number = step.number, let phase = step.phase, wanted.contains(phase),
        !steps.contains(number)
      else { continue }
      hits.append(
        RuleHit(
          journey.id, aspect: "step-\(number)",
          Text("No touchpoint at step \(number), ", nl: "Geen contactmoment bij stap \(number), ")
            + (step.title ?? .verbatim("")) + .verbatim("."), at: place,
          evidence: [.count("touchpoints", .touchpoints, journey.touchpoints.count)]))
    }
    return hits
  }

  /// JR-02: the journey begins at the organisation's own door.
  static let start = JourneyRule(
    RuleDeclaration(
      "JR-02", .warning,
      Text("It begins at the own front door", nl: "Hij begint bij de eigen voordeur"),
      rationale: Text(
        "A journey begins with a need, before the first visit; what happens there decides who comes.",
        nl: "Een reis begint met een behoefte, vóór het eerste bezoek; daar valt wie er komt."),
      question: Text(
        "What made the customer come, and where were we then?",
        nl: "Wat bracht de klant hierheen, en waar waren wij toen?"),
      cases: [
        .opens(
          Text("the first touchpoint is the website", nl: "het eerste contactmoment is de website"),
          on: ["shop"],
          in: [
            "journeys/shop.yaml": """
            touchpoints:
              - {id: home, step: 1, channel: website, control: brand}
              - {id: cart, step: 4, channel: website, control: brand}
            """
          ]),
        .passes(
          Text("a neighbour talks about it first", nl: "eerst vertelt een buurvrouw erover"),
          in: [
            "journeys/shop.yaml": """
            touchpoints:
              - {id: neighbour, step: 1, channel: street, control: social}
              - {id: home, step: 2, channel: website, control: brand}
            """
          ]),
      ])
  ) { journey, audit in
    guard let first = journey.touchpoints.first, let channel = first.channel,
      let beginning = audit.atlas.crosswalk.phases.first,
      audit.atlas.phases(inScopeOf: journey).contains(where: { $0.id == beginning.id }),
      (first.control ?? .brand) == .brand, ownDoors.contains(channel.lowercased())
    else { return [] }
    return [
      RuleHit(
        journey.id,
        Text(
          "The first touchpoint, \"\(first.title.en)\", is the organisation's own \(channel): nothing before the need or the first visit.",
          nl:
            "Het eerste contactmoment, \"\(first.title.nl)\", is van de organisatie zelf (\(channel)): niets van vóór de behoefte of het eerste bezoek."
        ), at: [first.points.place("channel")],
        evidence: [.words("first", Text("first", nl: "eerste"), first.id)])
    ]
  }

  /// Channels that are an organisation's own front door.
  private static let ownDoors: Set<String> = [
    "website", "site", "webshop", "webwinkel", "app", "shop", "store", "winkel", "filiaal",
    "branch", "office", "kantoor",
  ]

  /// JR-03: nothing after the purchase or the use.
  static let end = JourneyRule(
    RuleDeclaration(
      "JR-03", .warning,
      Text("Nothing after purchase or use", nl: "Niets na aankoop of gebruik"),
      rationale: Text(
        "A journey does not end after use; what comes after it decides whether customers return.",
        nl: "Een reis eindigt niet na het gebruik; wat daarna komt beslist of klanten terugkomen."),
      question: Text(
        "What does the customer notice of us afterwards?",
        nl: "Wat merkt de klant daarna nog van ons?"),
      cases: [
        .opens(
          Text("it ends at the till", nl: "hij eindigt bij de kassa"), on: ["shop"],
          in: [
            "journeys/shop.yaml": """
            touchpoints:
              - {id: folder, step: 2}
              - {id: till, step: 4}
            """
          ]),
        .passes(
          Text("the scope ends at the purchase", nl: "de scope eindigt bij de aankoop"),
          in: [
            "journeys/shop.yaml": """
            scope: [awareness, purchase]
            touchpoints:
              - {id: folder, step: 2}
              - {id: till, step: 4}
            """
          ]),
      ])
  ) { journey, audit in
    let atlas = audit.atlas
    let scope = Set(atlas.phases(inScopeOf: journey).map(\.id))
    let goesOn = atlas.crosswalk.steps.contains { step in
      step.moment == .after && step.phase.map { scope.contains($0) } ?? false
    }
    guard goesOn, let last = journey.touchpoints.last, let moment = atlas.moment(of: last),
      moment != .after
    else { return [] }
    return [
      RuleHit(
        journey.id,
        Text(
          "The last touchpoint, \"\(last.title.en)\", is \(moment.title.en); the scope goes on after it.",
          nl:
            "Het laatste contactmoment, \"\(last.title.nl)\", is \(moment.title.nl); de scope gaat daarna door."
        ), at: [last.points.place("id")],
        evidence: [.words("last", Text("last", nl: "laatste"), last.id)])
    ]
  }

  /// JR-08: services after the purchase that are not there.
  static let afterSales = JourneyRule(
    RuleDeclaration(
      "JR-08", .warning,
      Text("The after-sales set is incomplete", nl: "De nazorg is niet compleet"),
      rationale: Text(
        "Warranty, maintenance, repair and ordering again are where promises are kept or broken.",
        nl: "Garantie, onderhoud, reparatie en opnieuw bestellen: daar blijkt of beloften gelden."),
      question: Text(
        "Does the customer not need it, or do we not offer it?",
        nl: "Heeft de klant het niet nodig, of bieden wij het niet?"),
      cases: [
        .opens(
          Text("only a warranty", nl: "alleen garantie"), on: ["shop"],
          in: [
            "journeys/shop.yaml": """
            touchpoints:
              - {id: till, step: 4}
              - {id: desk, step: 6, after-sales: warranty}
            """
          ]),
        .passes(
          Text("all four", nl: "alle vier"),
          in: [
            "journeys/shop.yaml": """
            touchpoints:
              - {id: desk, step: 6, after-sales: warranty}
              - {id: check, step: 6, after-sales: maintenance}
              - {id: workshop, step: 6, after-sales: repair}
              - {id: again, step: 7, after-sales: reorder}
            """
          ]),
      ])
  ) { journey, audit in
    let atlas = audit.atlas
    let scope = Set(atlas.phases(inScopeOf: journey).map(\.id))
    // A short service journey need not offer everything: all follow-up has to be within its scope.
    let followUp = atlas.crosswalk.steps.filter { $0.service == .followUp }
    let isInScope =
      !followUp.isEmpty && followUp.allSatisfy { $0.phase.map { scope.contains($0) } ?? false }
    let there = Set(journey.touchpoints.compactMap(\.afterSales))
    let missing = AfterSales.allCases.filter { !there.contains($0) }
    guard isInScope, !missing.isEmpty else { return [] }
    return [
      RuleHit(
        journey.id,
        Text("Not on the map: ", nl: "Niet op de kaart: ") + .list(missing.map(\.title))
          + .verbatim("."), at: [journey.points.place("touchpoints")],
        evidence: [.count("present", Text("present", nl: "aanwezig"), there.count)])
    ]
  }
}

extension Text {
  /// The plural of the thing that maps are made of.
  static var touchpoints: Text { Text("touchpoints", nl: "contactmomenten") }
}
