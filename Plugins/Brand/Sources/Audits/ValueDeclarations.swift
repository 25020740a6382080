import WorkbenchKit

/// The rules about core values at touchpoints: BR-02 and BR-03.
enum ValueDeclarations {
  static let contradiction = RuleDeclaration(
    "BR-02", .error,
    Text("A touchpoint contradicts a value", nl: "Een contactmoment spreekt een waarde tegen"),
    rationale: Text(
      "Customers believe what they see, and one contradiction outweighs ten good touchpoints.",
      nl: "Klanten geloven wat ze zien, en één tegenspraak weegt zwaarder dan tien goede momenten."),
    question: Text(
      "What would the value look like here?", nl: "Hoe zou de waarde er hier uitzien?"),
    cases: [
      .opens(
        Text("an auditor saw the opposite", nl: "een auditor zag het tegendeel"),
        on: ["shop/shelf"],
        in: [
          "brand.yaml": values, "journeys/shop.yaml": journey,
          "audits/ann.yaml": audit("near: 3", "near: contradicts"),
        ]),
      .passes(
        Text("weak, and not the opposite", nl: "zwak, en niet het tegendeel"),
        in: [
          "brand.yaml": values, "journeys/shop.yaml": journey,
          "audits/ann.yaml": audit("near: 3", "near: 0"),
        ]),
    ])

  static let unseen = RuleDeclaration(
    "BR-03", .warning, Text("A value that shows nowhere", nl: "Een waarde die nergens blijkt"),
    rationale: Text(
      "A value that shows nowhere, or only in advertising, is a slogan.",
      nl: "Een waarde die nergens blijkt, of alleen in reclame, is een slogan."),
    question: Text(
      "Where could a customer notice it?", nl: "Waar zou een klant het kunnen merken?"),
    cases: [
      .opens(
        Text("one value is on no touchpoint", nl: "één waarde staat bij geen contactmoment"),
        on: ["fast"],
        in: ["brand.yaml": values + "  fast: Done at once\n", "journeys/shop.yaml": journey]),
      .opens(
        Text("claimed at the door, and only there", nl: "geclaimd bij de deur, en alleen daar"),
        on: ["near"],
        in: [
          "brand.yaml": values,
          "journeys/shop.yaml":
            "touchpoints: [{id: door, purpose: acquire, values: [near]}, {id: shelf}]\n",
        ]),
      .passes(
        Text("an auditor saw it at the shelf", nl: "een auditor zag het bij het schap"),
        in: [
          "brand.yaml": values, "journeys/shop.yaml": journey,
          "audits/ann.yaml": audit("near: 0", "near: 2"),
        ]),
    ])

  private static let values = "values:\n  near: We know you\n"
  private static let journey =
    "touchpoints: [{id: door, purpose: acquire}, {id: shelf, values: [near]}]\n"

  private static func audit(_ door: String, _ shelf: String) -> String {
    """
    auditor: ann
    touchpoints:
      - {at: shop/door, values: {\(door)}}
      - {at: shop/shelf, values: {\(shelf)}}

    """
  }
}
