import WorkbenchKit

/// The rule about the tone of a text among the others: TX-07.
enum ToneDeclaration {
  static let tone = RuleDeclaration(
    "TX-07", .info, Text("Another tone than the rest", nl: "Een andere toon dan de rest"),
    rationale: Text(
      "A letter that speaks unlike all others comes from another company, for all readers know.",
      nl: "Een brief die anders spreekt dan de rest, komt voor de lezer van een ander bedrijf."),
    thresholds: [TextLimits.length],
    question: Text(
      "Who wrote it, and with which example in mind?",
      nl: "Wie schreef het, en naar welk voorbeeld?"),
    cases: [
      .opens(
        Text("six plain texts and one of a clerk", nl: "zes gewone teksten en één van een klerk"),
        on: ["7.txt"], in: texts(with: stiff)),
      .passes(Text("seven plain texts", nl: "zeven gewone teksten"), in: texts(with: plain)),
    ])

  private static func texts(with last: String) -> KeyValuePairs<String, String> {
    [
      "workspace.yaml": "texts: [{files: '*.txt'}]\n", "7.txt": last, "1.txt": plain,
      "2.txt": plain, "3.txt": plain, "4.txt": plain, "5.txt": plain, "6.txt": plain,
    ]
  }

  private static let plain = String(
    repeating: "Je pakket komt vandaag. Wij bellen je straks. Het is fijn weer.\n", count: 4)

  private static let stiff = """
    Naar aanleiding van het schriftelijke verzoek met betrekking tot de beëindiging van de
    overeenkomst wordt medegedeeld dat de behandeling daarvan eerst na ontvangst van de ondertekende
    verklaring zal plaatsvinden, waarna de administratie de afhandeling binnen de gestelde termijn
    verzorgt en een bevestiging daarvan verstuurt.
    """
}
