import WorkbenchKit
import WorkspaceKit

extension TouchpointRules {
  private static let hiddenShare = RuleThreshold.share(
    "share", 0.1,
    help: Text(
      "A smaller share of hidden touchpoints is too good to be true:",
      nl: "Een kleiner aandeel verborgen contactmomenten is te mooi om waar te zijn:"))

  /// TP-01: only what is obvious was looked for.
  static let hidden = JourneyRule(
    RuleDeclaration(
      "TP-01", .warning,
      Text("Only obvious touchpoints", nl: "Alleen voor de hand liggende contactmomenten"),
      rationale: Text(
        "The back door, the bus shelter and the staff's cigarette break shape opinions unseen.",
        nl: "Achterdeur, bushokje en rookpauze van medewerkers vormen ongezien het oordeel."),
      thresholds: [hiddenShare],
      question: Text(
        "What does a customer see of us when we are not looking?",
        nl: "Wat ziet een klant van ons als wij niet kijken?"),
      cases: [
        .opens(
          Text(
            "nothing hidden, no prompt answered", nl: "niets verborgen, geen hulpvraag beantwoord"),
          on: ["shop"],
          in: ["journeys/shop.yaml": "touchpoints: [{id: door, visibility: obvious}, {id: till}]\n"]
        ),
        .passes(
          Text("a hidden one, found by a prompt", nl: "een verborgen, gevonden met een hulpvraag"),
          in: [
            "journeys/shop.yaml": """
            prompts: {back-door: yard}
            touchpoints:
              - {id: yard, visibility: hidden}
              - {id: till, visibility: obvious}
            """
          ]),
      ])
  ) { journey, audit in
    let hidden = journey.touchpoints.count { $0.visibility == .hidden }
    let share = Double(hidden) / Double(journey.touchpoints.count)
    let answered = audit.atlas.prompts.count { journey.prompts[$0.id] != nil }
    let isFew = share < audit[hiddenShare]
    guard isFew || answered == 0 else { return [] }
    let few = Text(
      "\(hidden) of \(journey.touchpoints.count) touchpoints are hidden ones",
      nl: "\(hidden) van \(journey.touchpoints.count) contactmomenten zijn verborgen")
    let none = Text(
      "none of the prompts is answered", nl: "geen van de hulpvragen is beantwoord")
    return [
      RuleHit(
        journey.id,
        Text.list((isFew ? [few] : []) + (answered == 0 ? [none] : [])).asSentence,
        at: [journey.points.place("touchpoints")],
        evidence: [
          .share("hidden", Text("hidden", nl: "verborgen"), share),
          .count("prompts", Text("prompts answered", nl: "hulpvragen beantwoord"), answered),
        ])
    ]
  }

  /// TP-02: everything on the map is the organisation's own.
  static let control = JourneyRule(
    RuleDeclaration(
      "TP-02", .warning,
      Text("Only touchpoints of our own", nl: "Alleen eigen contactmomenten"),
      rationale: Text(
        "Carriers, reviewers, neighbours and customers themselves make a good part of a journey.",
        nl: "Bezorgers, recensenten, buren en klanten zelf maken een flink deel van een reis."),
      question: Text(
        "Who else does the customer meet on the way?",
        nl: "Wie komt de klant onderweg nog meer tegen?"),
      cases: [
        .opens(
          Text("all of the brand", nl: "alles van het merk"), on: ["shop"],
          in: ["journeys/shop.yaml": "touchpoints: [{id: door, control: brand}, {id: till}]\n"]),
        .passes(
          Text("a courier of a partner", nl: "een bezorger van een partner"),
          in: [
            "journeys/shop.yaml":
              "touchpoints: [{id: till, control: brand}, {id: courier, control: partner}]\n"
          ]),
      ])
  ) { journey, _ in
    let others = journey.touchpoints.count { ($0.control ?? .brand) != .brand }
    guard others == 0 else { return [] }
    return [
      RuleHit(
        journey.id,
        Text(
          "None of its touchpoints is in the hands of a partner, the customer or other people.",
          nl: "Geen van de contactmomenten is in handen van een partner, de klant of anderen."),
        at: [journey.points.place("touchpoints")],
        evidence: [.count("touchpoints", .touchpoints, journey.touchpoints.count)])
    ]
  }

  /// TP-03: the brand's own, and nobody answers for it.
  static let owner = TouchpointRule(
    RuleDeclaration(
      "TP-03", .error,
      Text("An own touchpoint without owner", nl: "Een eigen contactmoment zonder eigenaar"),
      rationale: Text(
        "Nobody is told when its score drops, so nobody mends it.",
        nl: "Niemand hoort het als de score daalt, dus niemand herstelt het."),
      question: Text("Who can change it tomorrow?", nl: "Wie kan er morgen iets aan veranderen?"),
      cases: [
        .opens(
          Text("nobody", nl: "niemand"), on: ["shop/till"],
          in: ["journeys/shop.yaml": "touchpoints: [{id: till, control: brand}]\n"]),
        .passes(
          Text("a partner's needs none", nl: "dat van een partner hoeft het niet"),
          in: [
            "journeys/shop.yaml": """
            touchpoints:
              - {id: till, control: brand, owner: Shop}
              - {id: courier, control: partner}
            """
          ]),
      ])
  ) { touchpoint, journey, _ in
    guard touchpoint.control == .brand, touchpoint.owner == nil else { return nil }
    return RuleHit(
      journey.subject(touchpoint),
      Text(
        "\"\(touchpoint.title.en)\" is in the brand's own hands, and nobody answers for it.",
        nl: "\"\(touchpoint.title.nl)\" is in eigen hand, en niemand is ervoor verantwoordelijk."),
      at: [touchpoint.points.place("control")])
  }

  private static let gap = RuleThreshold.count(
    "gap", 2, in: 1...4, unit: Text("steps", nl: "stappen"),
    help: Text(
      "So much more important to customers than to us:", nl: "Zoveel belangrijker voor klanten:"))

  /// TP-04: customers find it more important than the organisation does.
  static let importanceGap = TouchpointRule(
    RuleDeclaration(
      "TP-04", .warning,
      Text("Underrated by the organisation", nl: "Onderschat door de organisatie"),
      rationale: Text(
        "What customers find important and we do not gets no budget and no attention.",
        nl: "Wat klanten belangrijk vinden en wij niet, krijgt geld noch aandacht."),
      thresholds: [gap],
      question: Text(
        "What would change here if it were our number one?",
        nl: "Wat zou hier veranderen als het bij ons op één stond?"),
      cases: [
        .opens(
          Text("5 against 3", nl: "5 tegen 3"), on: ["shop/till"],
          in: [
            "journeys/shop.yaml":
              "touchpoints: [{id: till, importance: {customer: 5, organisation: 3}}]\n"
          ]),
        .passes(
          Text("4 against 3", nl: "4 tegen 3"),
          in: [
            "journeys/shop.yaml":
              "touchpoints: [{id: till, importance: {customer: 4, organisation: 3}}]\n"
          ]),
      ])
  ) { touchpoint, journey, audit in
    guard let customer = touchpoint.importance?.customer,
      let organisation = touchpoint.importance?.organisation, customer - organisation >= audit[gap]
    else { return nil }
    return RuleHit(
      journey.subject(touchpoint),
      Text(
        "\"\(touchpoint.title.en)\" matters \(customer) to customers and \(organisation) to us, on 1 to 5.",
        nl:
          "\"\(touchpoint.title.nl)\" telt voor klanten \(customer) en voor ons \(organisation), op 1 tot 5."
      ), at: [touchpoint.points.place("importance")],
      evidence: [
        .count("customer", Text("customers", nl: "klanten"), customer),
        .count("organisation", Text("organisation", nl: "organisatie"), organisation),
      ])
  }
}
