import WorkbenchKit

extension DiagnosticCode {
  /// There is no journey in a file that is imported.
  static let importNothing = DiagnosticCode(
    "import.nothing",
    Text("There is nothing in the file to import.", nl: "Er is niets te importeren."),
    explanation: Text(
      "The file was read and holds no touchpoints in the form that was named. Notes are one a line; "
        + "Mermaid has tasks such as `Make tea: 5: Me` under `journey`; Markdown has a numbered list; "
        + "CJML has <touchpoints>. Name the form that the file has.",
      nl:
        "Het bestand is gelezen en bevat geen contactmomenten in de genoemde vorm. Briefjes staan één "
        + "per regel; Mermaid heeft taken zoals `Thee zetten: 5: Ik` onder `journey`; Markdown heeft "
        + "een genummerde lijst; CJML heeft <touchpoints>. Noem de vorm die het bestand heeft."))

  /// A line of an imported file means nothing.
  static let importLine = DiagnosticCode(
    "import.line",
    Text("A line means nothing here and is left out.", nl: "Een regel betekent hier niets."),
    explanation: Text(
      "The rest of the file is imported; look whether the line should have been a touchpoint.",
      nl: "De rest van het bestand is geïmporteerd; kijk of de regel een contactmoment had moeten "
        + "zijn."))

  /// A score of an imported file lies outside its scale.
  static let importScore = DiagnosticCode(
    "import.score",
    Text("A score lies outside its scale.", nl: "Een score ligt buiten de schaal."),
    explanation: Text(
      "Mermaid's scores run from 1 to 5 and become feelings of -2 to +2. The touchpoint is imported "
        + "without a feeling; nothing is clamped.",
      nl:
        "Scores van Mermaid lopen van 1 tot en met 5 en worden gevoelens van -2 tot en met +2. Het "
        + "contactmoment is zonder gevoel geïmporteerd; er wordt niets afgekapt."))

  /// An imported file does not have the form that was named.
  static let importForm = DiagnosticCode(
    "import.form",
    Text("The file does not have that form.", nl: "Het bestand heeft die vorm niet."),
    explanation: Text(
      "Journeys are imported from notes (one a line), Mermaid `journey` diagrams, Markdown with a "
        + "numbered list, CJML 2.0 and event logs (XES or a table of events).",
      nl:
        "Klantreizen komen uit briefjes (één per regel), `journey`-diagrammen van Mermaid, Markdown "
        + "met een genummerde lijst, CJML 2.0 en gebeurtenissenlogs (XES of een tabel)."))

  /// The touchpoints of a journey say nothing about events.
  static let eventsUnlinked = DiagnosticCode(
    "events.unlinked",
    Text(
      "No touchpoint says which events mean it.",
      nl: "Geen contactmoment zegt bij welke gebeurtenissen het hoort."),
    explanation: Text(
      "A plan is compared with a log through `events:` of its touchpoints, which names the activities "
        + "of the log that mean them. Without it nothing can be said to be missing.",
      nl:
        "Een plan wordt met een log vergeleken via `events:` van de contactmomenten: de activiteiten "
        + "in het log die dat moment zijn. Zonder kan er niets ontbreken."))
}
