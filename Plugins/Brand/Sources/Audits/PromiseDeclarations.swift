import WorkbenchKit

/// The rules about how promises turn out: PR-02 to PR-04.
enum PromiseDeclarations {
  static let broken = RuleDeclaration(
    "PR-02", .error,
    Text("A promise kept too seldom", nl: "Een belofte die te weinig nagekomen wordt"),
    rationale: Text(
      "Even the best rate that the checks allow lies below what the brand set itself.",
      nl: "Zelfs het beste aandeel dat de controles toelaten ligt onder wat het merk wil halen."),
    question: Text("What stands in the way?", nl: "Wat staat in de weg?"),
    cases: [
      .opens(
        Text("6 of 12 kept, 90% wanted", nl: "6 van 12 nagekomen, 90% gewenst"), on: ["queue"],
        in: ["promises/queue.yaml": promise("target: 90%", kept: 6, broken: 6)]),
      .passes(
        Text(
          "8 of 10 kept; the interval reaches 90%", nl: "8 van 10 nagekomen; het interval haalt 90%"
        ),
        in: ["promises/queue.yaml": promise("target: 90%", kept: 8, broken: 2)]),
    ])

  static let over = RuleDeclaration(
    "PR-03", .warning, Text("Over-promised", nl: "Te veel beloofd"),
    rationale: Text(
      "Each customer who hears it and does not get it trusts the next promise less.",
      nl: "Elke klant die het hoort en niet krijgt, gelooft de volgende belofte minder."),
    question: Text("Keep it, or promise less?", nl: "Nakomen, of minder beloven?"),
    cases: [
      .opens(
        Text("promised at the door, and broken", nl: "beloofd bij de deur, en gebroken"),
        on: ["queue"],
        in: [
          "promises/queue.yaml": promise("target: 90%", made: true, kept: 6, broken: 6),
          "journeys/shop.yaml": touchpoints,
        ]),
      .passes(
        Text("promised, and kept", nl: "beloofd, en nagekomen"),
        in: [
          "promises/queue.yaml": promise("target: 50%", made: true, kept: 12, broken: 0),
          "journeys/shop.yaml": touchpoints,
        ]),
    ])

  static let under = RuleDeclaration(
    "PR-04", .warning, Text("Under-promised", nl: "Te weinig beloofd"),
    rationale: Text(
      "What is done well and told to nobody wins no customer.",
      nl: "Wat goed gaat en aan niemand verteld wordt, wint geen klant."),
    question: Text("Who should hear of it?", nl: "Wie zou het moeten horen?"),
    cases: [
      .opens(
        Text("kept 12 times of 12, told nowhere", nl: "12 van 12 nagekomen, nergens verteld"),
        on: ["queue"],
        in: ["promises/queue.yaml": promise("target: 50%", kept: 12, broken: 0)]),
      .passes(
        Text("kept, and told at the door", nl: "nagekomen, en verteld bij de deur"),
        in: [
          "promises/queue.yaml": promise("target: 50%", made: true, kept: 12, broken: 0),
          "journeys/shop.yaml": touchpoints,
        ]),
    ])

  private static let touchpoints = "touchpoints: [{id: door}, {id: till}]\n"

  private static func promise(
    _ target: String, made: Bool = false, kept: Int, broken: Int
  ) -> String {
    """
    text: Nobody waits behind three others
    \(target)
    due-at: shop/till
    \(made ? "made-at: shop/door\n" : "")checks:

    """ + String(repeating: "  - {outcome: kept}\n", count: kept)
      + String(repeating: "  - {outcome: broken}\n", count: broken)
  }
}
