import WorkbenchKit

/// The rules about what `brand.yaml` itself says: BR-01, BR-05 and BR-06.
enum BrandFileDeclarations {
  static let incomplete = RuleDeclaration(
    "BR-01", .error, Text("A part of the brand is missing", nl: "Een deel van het merk ontbreekt"),
    rationale: Text(
      "What is not written down cannot be missed at a touchpoint, or found there.",
      nl: "Wat niet is opgeschreven, is bij een contactmoment niet te missen en niet te vinden."),
    question: Text("Who decides what stands there?", nl: "Wie beslist wat er komt te staan?"),
    cases: [
      .opens(
        Text("no relation and no feelings", nl: "geen relatie en geen gevoelens"),
        on: ["feelings", "relation"],
        in: [
          "brand.yaml": complete.replacing("relation: A good neighbour\n", with: "").replacing(
            "feelings: [welcome]\n", with: "")
        ]),
      .opens(
        Text("a competitor of whom nothing is said", nl: "een concurrent over wie niets gezegd is"),
        on: ["cheapo"],
        in: [
          "brand.yaml": complete.replacing(
            "competitors:\n", with: "competitors:\n  cheapo: {name: Cheapo}\n")
        ]),
      .passes(Text("everything is there", nl: "alles staat er"), in: ["brand.yaml": complete]),
    ])

  static let unproven = RuleDeclaration(
    "BR-05", .warning,
    Text("A claim that nobody can check", nl: "Een claim die niemand kan nagaan"),
    rationale: Text(
      "What sets a brand apart counts where customers choose, and only when they can believe it.",
      nl: "Wat een merk onderscheidt telt waar klanten kiezen, en alleen als ze het kunnen geloven."
    ),
    question: Text("Why should a customer believe it?", nl: "Waarom zou een klant het geloven?"),
    cases: [
      .opens(
        Text("no proof", nl: "geen bewijs"), on: ["butcher"],
        in: [
          "brand.yaml": "usps: {butcher: {text: A real butcher, visible-at: shop/counter}}\n",
          "journeys/shop.yaml": counter(step: 4),
        ]),
      .opens(
        Text("proven, and seen only after the purchase", nl: "bewezen, en pas na de koop te zien"),
        on: ["butcher"],
        in: [
          "brand.yaml":
            "usps: {butcher: {text: A real butcher, proof: A diploma, visible-at: shop/counter}}\n",
          "journeys/shop.yaml": counter(step: 6),
        ]),
      .passes(
        Text("proven, and seen at the purchase", nl: "bewezen, en te zien bij de koop"),
        in: [
          "brand.yaml":
            "usps: {butcher: {text: A real butcher, proof: A diploma, visible-at: shop/counter}}\n",
          "journeys/shop.yaml": counter(step: 4),
        ]),
    ])

  static let signal = RuleDeclaration(
    "BR-06", .warning,
    Text("A signal unrated, or against the brand", nl: "Een signaal onbekeken, of tegen het merk"),
    rationale: Text(
      "Clothing, smell and the phone menu speak for the brand, also when nobody listens.",
      nl: "Kleding, geur en keuzemenu spreken namens het merk, ook als niemand luistert."),
    question: Text(
      "Who can change it, and who sees it daily?",
      nl: "Wie kan het veranderen, en wie ziet het elke dag?"),
    cases: [
      .opens(
        Text("the phone menu is a tape", nl: "het keuzemenu is een bandje"), on: ["phone-menu"],
        in: [
          "brand.yaml": complete.replacing(
            "phone-menu: {rating: fits}",
            with: "phone-menu: {rating: contradicts, values: near, seen: A tape}")
        ]),
      .opens(
        Text("nobody looked at the building", nl: "niemand bekeek het gebouw"), on: ["signals"],
        in: [
          "brand.yaml": complete.replacing("  building: {rating: neutral}\n", with: "")
        ]),
      .passes(
        Text("all are rated, and none contradicts", nl: "alle beoordeeld, en niets strijdig"),
        in: ["brand.yaml": complete]),
    ])

  private static func counter(step: Int) -> String {
    "touchpoints: [{id: counter, step: \(step)}]\n"
  }

  /// A brand file that lacks nothing.
  private static let complete = """
    definition: The shop around the corner
    relation: A good neighbour
    values: {near: We know you}
    feelings: [welcome]
    customers-say: [They know me there]
    usps: {butcher: {text: A real butcher, proof: A diploma, visible-at: shop/counter}}
    target-groups: {regulars: Regulars}
    personality: [warm]
    culture: [We show first]
    address: [{form: je}]
    terms: {jargon: {basket: mand}}
    competitors:
      other: {name: Other, values: {low: Low prices}, facts: [{touchpoint: shop/counter, text: Queues}]}
    signals:
      clothing: {rating: fits}
      building: {rating: neutral}
      back-door: {rating: fits}
      smell-and-sound: {rating: fits}
      phone-menu: {rating: fits}
      staff-together: {rating: fits}
      off-duty: not-applicable
      on-the-way: {rating: fits}
      forms-and-invoices: {rating: fits}
    """
}
