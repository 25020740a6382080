import WorkbenchKit

/// The rules about what the file of a promise says: PR-01, PR-05 and PR-06.
enum PromiseFileDeclarations {
  static let unfinished = RuleDeclaration(
    "PR-01", .error,
    Text("A promise that cannot be tested", nl: "Een belofte die niet te toetsen is"),
    rationale: Text(
      "Without a condition, a measure and a place nobody can tell when it is broken.",
      nl: "Zonder voorwaarde, maat en plaats kan niemand zeggen wanneer hij gebroken is."),
    question: Text(
      "When is it broken, and how would anybody notice?",
      nl: "Wanneer is hij gebroken, en hoe merkt iemand dat?"),
    cases: [
      .opens(
        Text("a slogan", nl: "een slogan"), on: ["lowest"],
        in: ["promises/lowest.yaml": "text: Always the lowest price\n"]),
      .passes(
        Text("when, how and where", nl: "wanneer, hoe en waar"),
        in: [
          "promises/queue.yaml": """
          text: Fourth in line? Free groceries
          condition: While not all tills are open
          measure: People waiting in front
          due-at: shop/till
          """,
          "journeys/shop.yaml": till,
        ]),
    ])

  static let idle = RuleDeclaration(
    "PR-05", .warning, Text("An idle promise", nl: "Een loze belofte"),
    rationale: Text(
      "A promise that is due nowhere or expected by nobody costs trust and wins nothing.",
      nl: "Een belofte die nergens geldt of niemand verwacht, kost vertrouwen en levert niets op."),
    question: Text("Would anybody miss it?", nl: "Zou iemand hem missen?"),
    cases: [
      .opens(
        Text("made at the door, due nowhere", nl: "gedaan bij de deur, en geldt nergens"),
        on: ["lowest"],
        in: [
          "promises/lowest.yaml": "text: Always the lowest price\nmade-at: shop/door\n",
          "journeys/shop.yaml": till,
        ]),
      .passes(
        Text("due at the till", nl: "geldt bij de kassa"),
        in: [
          "promises/lowest.yaml":
            "text: Always the lowest price\nmade-at: shop/door\ndue-at: shop/till\n",
          "journeys/shop.yaml": till,
        ]),
    ])

  static let untold = RuleDeclaration(
    "PR-06", .warning,
    Text("The condition is not told", nl: "De voorwaarde staat er niet bij"),
    rationale: Text(
      "Fine print that customers read afterwards makes a kept promise feel broken.",
      nl: "Kleine letters die klanten achteraf lezen, maken een nagekomen belofte gebroken."),
    question: Text(
      "Would a customer know when it does not count?",
      nl: "Zou een klant weten wanneer het niet geldt?"),
    cases: [
      .opens(
        Text(
          "told at the till, promised at the door", nl: "staat bij de kassa, beloofd bij de deur"),
        on: ["queue"],
        in: [
          "promises/queue.yaml": """
          text: Fourth in line? Free groceries
          condition: While not all tills are open
          due-at: shop/till
          made-at: shop/door
          condition-told-at: shop/till
          """,
          "journeys/shop.yaml": till,
        ]),
      .passes(
        Text("told where it is promised", nl: "staat waar het beloofd wordt"),
        in: [
          "promises/queue.yaml": """
          text: Fourth in line? Free groceries
          condition: While not all tills are open
          due-at: shop/till
          made-at: shop/door
          condition-told-at: shop/door
          """,
          "journeys/shop.yaml": till,
        ]),
    ])

  private static let till = "touchpoints: [{id: door}, {id: till}]\n"
}
