import WorkbenchKit

/// The rules about one brand all along, and about what only this brand does: BR-04 and BR-07.
enum FitDeclarations {
  static let inconsistent = RuleDeclaration(
    "BR-04", .warning,
    Text("Not one brand all along", nl: "Niet overal hetzelfde merk"),
    rationale: Text(
      "Customers remember the touchpoint at which the brand was somebody else.",
      nl: "Klanten onthouden het moment waarop het merk iemand anders was."),
    thresholds: [ConsistencyFindings.limit],
    question: Text("Does it belong to the same brand?", nl: "Hoort het bij hetzelfde merk?"),
    cases: [
      .opens(
        Text(
          "the till is rated 1 or 2, all else 4 or 5", nl: "de kassa krijgt 1 of 2, de rest 4 of 5"),
        on: ["shop/till"],
        in: [
          "brand.yaml": values, "journeys/shop.yaml": journey, "surveys/visits.yaml": survey,
          "visits.csv": answers("5,1", "4,2"),
        ]),
      .opens(
        Text(
          "even ratings, and no promise kept and no value seen",
          nl: "gelijke oordelen, en geen belofte nagekomen en geen waarde gezien"), on: ["shop"],
        in: [
          "brand.yaml": values, "journeys/shop.yaml": journey, "surveys/visits.yaml": survey,
          "visits.csv": answers("5,5", "4,4"),
          "audits/ann.yaml": "auditor: ann\ntouchpoints: [{at: shop/till, values: {near: 0}}]\n",
          "promises/queue.yaml":
            "text: No queue\ndue-at: shop/till\nchecks: [{outcome: broken}, {outcome: broken}]\n",
        ]),
      .passes(
        Text("both are rated alike", nl: "beide krijgen hetzelfde"),
        in: [
          "brand.yaml": values, "journeys/shop.yaml": journey, "surveys/visits.yaml": survey,
          "visits.csv": answers("5,4", "4,5"),
        ]),
    ])

  static let indistinct = RuleDeclaration(
    "BR-07", .info, Text("Nothing sets the brands apart", nl: "Niets onderscheidt de merken"),
    rationale: Text(
      "Where a rival does what would suit us as well, customers have no reason to come to us.",
      nl: "Waar een concurrent doet wat ook ons past, heeft een klant geen reden voor ons."),
    question: Text("What would only we do here?", nl: "Wat zouden alleen wij hier doen?"),
    cases: [
      .opens(
        Text("fast tills fit both", nl: "snelle kassa's passen bij beide"), on: ["shop/till"],
        in: [
          "brand.yaml": rival("{fast: fits}"), "journeys/shop.yaml": journey,
        ]),
      .passes(
        Text("the same fact breaks ours", nl: "hetzelfde feit breekt het onze"),
        in: [
          "brand.yaml": rival("{fast: fits, near: contradicts}"), "journeys/shop.yaml": journey,
        ]),
    ])

  private static let values = "values: {near: We know you}\n"
  private static let journey = "touchpoints: [{id: shelf, values: [near]}, {id: till}]\n"
  private static let survey = """
    files: [../visits.csv]
    questions:
      shelf: {column: shelf, kind: rating, scale: [1, 5], touchpoint: shelf}
      till: {column: till, kind: rating, scale: [1, 5], touchpoint: till}

    """

  private static func answers(_ one: String, _ other: String) -> String {
    "shelf,till\n" + String(repeating: "\(one)\n\(other)\n", count: 15)
  }

  private static func rival(_ ours: String) -> String {
    """
    values: {near: We know you, fast: Done at once}
    competitors:
      cheapo:
        values: {low: The lowest price}
        facts: [{touchpoint: shop/till, text: Fast tills, for-them: {low: fits}, for-us: \(ours)}]

    """
  }
}
