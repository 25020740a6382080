import WorkbenchKit

/// The rules about words: TX-04 and TX-08.
enum WordDeclarations {
  static let term = RuleDeclaration(
    "TX-04", .info, Text("A word to avoid", nl: "Een woord om te vermijden"),
    rationale: Text(
      "Jargon, names from inside and English stop readers, and a plain word is at hand.",
      nl: "Vaktaal, binnentaal en Engels houden lezers op, en een gewoon woord ligt klaar."),
    question: Text(
      "Which word do customers use for it themselves?",
      nl: "Welk woord gebruiken klanten er zelf voor?"),
    cases: [
      .opens(
        Text(
          "jargon of a list, and English that is avoided everywhere",
          nl: "vaktaal van een lijst, en Engels dat overal vermeden wordt"),
        on: ["help.md", "help.md"],
        in: [
          "workspace.yaml": "texts: [{files: help.md}]\n",
          "terms/trade.yaml": "kind: jargon\nwords: {restitutie: geld terug}\n",
          "help.md": "De restitutie volgt na de checkout.\n",
        ]),
      .opens(
        Text("an expression that cannot be used", nl: "een expressie die niet te gebruiken is"),
        on: ["terms/style.yaml"],
        in: [
          "workspace.yaml": "texts: [{files: help.md}]\n",
          "terms/style.yaml": "extends: existence\ntokens: ['de (beste']\n",
          "help.md": "De winkel is open.\n",
        ]),
      .passes(
        Text(
          "an address, code and a word that is allowed",
          nl: "een adres, code en een toegestaan woord"),
        in: [
          "workspace.yaml": "texts: [{files: help.md}]\n",
          "brand.yaml": "terms: {jargon: {refund: geld terug}, allowed: [refund]}\n",
          "help.md": "De refund staat op https://example.org/checkout, zie `checkout`.\n",
        ]),
    ])

  static let variants = RuleDeclaration(
    "TX-08", .info, Text("Several words for one thing", nl: "Verschillende woorden voor één ding"),
    rationale: Text(
      "Customers who read two words wonder whether there are two things.",
      nl: "Klanten die twee woorden lezen, vragen zich af of er twee dingen zijn."),
    question: Text("Which one shall it be?", nl: "Welk woord wordt het?"),
    cases: [
      .opens(
        Text("winkelwagen and winkelmand", nl: "winkelwagen en winkelmand"), on: ["winkelmand"],
        in: [
          "workspace.yaml": "texts: [{files: nl.json}]\n",
          "nl.json": """
          {"a": "Je winkelmand", "b": "De winkelmand is leeg", "c": "Naar de winkelwagen"}
          """,
        ]),
      .passes(
        Text("winkelmand everywhere", nl: "overal winkelmand"),
        in: [
          "workspace.yaml": "texts: [{files: nl.json}]\n",
          "nl.json": """
          {"a": "Je winkelmand", "b": "De winkelmand is leeg", "c": "Naar de winkelmand"}
          """,
        ]),
    ])
}
