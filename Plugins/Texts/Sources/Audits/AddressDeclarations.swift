import WorkbenchKit

/// The rules about how texts address their readers: TX-01 to TX-03.
enum AddressDeclarations {
  static let policy = RuleDeclaration(
    "TX-01", .warning,
    Text("Address differs from policy", nl: "Aanspreekvorm wijkt af van beleid"),
    rationale: Text(
      "Customers who are \"u\" by letter and \"je\" by telephone meet two companies.",
      nl: "Wie in de brief u is en aan de telefoon je, ontmoet twee bedrijven."),
    question: Text(
      "Which form did these customers ask for?", nl: "Welke vorm wilden deze klanten?"),
    cases: [
      .opens(
        Text("je in a letter, where u is the rule", nl: "je in een brief, waar u de regel is"),
        on: ["brief.txt"],
        in: [
          "workspace.yaml": "texts: [{files: brief.txt, channel: brief}]\n",
          "brand.yaml": letters, "brief.txt": "Je pakket komt morgen.\n",
        ]),
      .passes(
        Text("u, and a customer quoted", nl: "u, en een klant die geciteerd wordt"),
        in: [
          "workspace.yaml": "texts: [{files: brief.txt, channel: brief}]\n",
          "brand.yaml": letters, "brief.txt": "Een klant zei: \"je bent top\". Dank u.\n",
        ]),
      .passes(
        Text("je in the app, where je is the rule", nl: "je in de app, waar je de regel is"),
        in: [
          "workspace.yaml": "texts: [{files: app.json, channel: app}]\n",
          "brand.yaml": letters, "app.json": "{\"list\": \"Je lijstje\"}\n",
        ]),
    ])

  static let mixed = RuleDeclaration(
    "TX-02", .warning,
    Text("Two forms of address in one text", nl: "Twee aanspreekvormen in één tekst"),
    rationale: Text(
      "A text that mixes both forms was written by two people and read by nobody.",
      nl: "Een tekst die beide vormen mengt is door twee mensen geschreven en door niemand gelezen."
    ),
    question: Text("Which of the two was meant?", nl: "Welke van de twee was bedoeld?"),
    cases: [
      .opens(
        Text("u and je in one page", nl: "u en je op één pagina"), on: ["pay.html"],
        in: [
          "workspace.yaml": "texts: [{files: pay.html}]\n",
          "pay.html": "<p>Kies hoe je betaalt.</p><p>U ontvangt bericht.</p>\n",
        ]),
      .passes(
        Text(
          "je all along; u stands for hours, in a name and in code",
          nl: "overal je; u staat voor uren, in een naam en in code"),
        in: [
          "workspace.yaml": "texts: [{files: pay.html}]\n",
          "pay.html": "<p>Je hebt 24 u voor optie U.</p><code>uw_naam</code>\n",
        ]),
    ])

  static let firstName = RuleDeclaration(
    "TX-03", .warning, Text("Je without a first name", nl: "Je zonder voornaam"),
    rationale: Text(
      "A letter to one person that says \"je\" and does not know the name is familiar with strangers.",
      nl: "Een brief die \"je\" zegt en de naam niet kent, doet vertrouwelijk tegen een vreemde."),
    question: Text(
      "Do we know the first name of everybody who gets it?",
      nl: "Kennen we de voornaam van iedereen die dit krijgt?"),
    cases: [
      .opens(
        Text("je to a customer without a name", nl: "je tegen een klant zonder naam"),
        on: ["review.txt"],
        in: [
          "workspace.yaml": "texts: [{files: review.txt, personal: true}]\n",
          "review.txt": "Beste klant, hoe beviel je bestelling?\n",
        ]),
      .passes(
        Text("the first name is filled in", nl: "de voornaam wordt ingevuld"),
        in: [
          "workspace.yaml": "texts: [{files: review.txt, personal: true}]\n",
          "review.txt": "Beste {voornaam}, hoe beviel je bestelling?\n",
        ]),
    ])

  private static let letters = "address: [{form: je}, {channel: brief, form: u}]\n"
}
