import WorkbenchKit

/// The rules about how texts read: TX-05, TX-06 and TX-09.
enum ReadingDeclarations {
  static let insideOut = RuleDeclaration(
    "TX-05", .info, Text("Written inside out", nl: "Van binnen naar buiten geschreven"),
    rationale: Text(
      "A text that is mostly about the company leaves out what the reader came for.",
      nl: "Een tekst die vooral over het bedrijf gaat, laat weg waar de lezer voor kwam."),
    thresholds: [TextLimits.share, TextLimits.eitherSide],
    question: Text(
      "What does the reader want to know here?", nl: "Wat wil de lezer hier weten?"),
    cases: [
      .opens(
        Text("we, us and our, ten times", nl: "wij, ons en onze, tien keer"), on: ["about.md"],
        in: [
          "workspace.yaml": "texts: [{files: about.md}]\n",
          "about.md": String(repeating: "Wij zijn trots op ons werk.\n", count: 5),
        ]),
      .passes(
        Text("as much about the customer", nl: "evenveel over de klant"),
        in: [
          "workspace.yaml": "texts: [{files: about.md}]\n",
          "about.md": String(repeating: "Wij helpen u en u helpt ons.\n", count: 5),
        ]),
      .passes(
        Text("too few words to say so", nl: "te weinig woorden om het te zeggen"),
        in: [
          "workspace.yaml": "texts: [{files: about.md}]\n",
          "about.md": "Wij zijn trots op ons werk.\n",
        ]),
    ])

  static let readability = RuleDeclaration(
    "TX-06", .info, Text("Hard for its readers", nl: "Moeilijk voor de lezers"),
    rationale: Text(
      "Long words and sentences are a hint, no proof, that readers of this group give up.",
      nl: "Lange woorden en zinnen zijn een hint, geen bewijs, dat lezers van deze groep afhaken."),
    question: Text(
      "Can three customers say what it asks of them?",
      nl: "Kunnen drie klanten zeggen wat er van hen gevraagd wordt?"),
    cases: [
      .opens(
        Text(
          "words of an office, for people in a hurry", nl: "kantoorwoorden, voor wie haast heeft"),
        on: ["terms.txt"],
        in: [
          "workspace.yaml": "texts: [{files: terms.txt, segment: new}]\n",
          "brand.yaml": "target-groups: {new: {text: New, readability: 60..90}}\n",
          "terms.txt": String(
            repeating: "Verzekeringsvoorwaarden veroorzaken administratieve onduidelijkheid.\n",
            count: 26),
        ]),
      .passes(
        Text("short words, short sentences", nl: "korte woorden, korte zinnen"),
        in: [
          "workspace.yaml": "texts: [{files: terms.txt, segment: new}]\n",
          "brand.yaml": "target-groups: {new: {text: New, readability: 60..90}}\n",
          "terms.txt": String(repeating: "De bus komt om acht uur.\n", count: 20),
        ]),
    ])

  static let sentence = RuleDeclaration(
    "TX-09", .info, Text("A long sentence", nl: "Een lange zin"),
    rationale: Text(
      "At the end of a long sentence its beginning is forgotten.",
      nl: "Aan het eind van een lange zin is het begin vergeten."),
    thresholds: [TextLimits.longest],
    question: Text("Where could a full stop stand?", nl: "Waar kan een punt?"),
    cases: [
      .opens(
        Text("27 words", nl: "27 woorden"), on: ["note.txt"],
        in: [
          "workspace.yaml": "texts: [{files: note.txt}]\n",
          "note.txt": String(repeating: "en dan ook ", count: 8) + "komt de bus.\n",
        ]),
      .passes(
        Text("the same words in three sentences", nl: "dezelfde woorden in drie zinnen"),
        in: [
          "workspace.yaml": "texts: [{files: note.txt}]\n",
          "note.txt": String(
            repeating: "En dan ook en dan ook en dan komt er weer een bus.\n", count: 3),
        ]),
    ])
}
