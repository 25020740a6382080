public import Diagnostics

extension DiagnosticCode {
  /// There are no texts to look at.
  public static let textNone = DiagnosticCode(
    "text.none", Text("There are no texts to look at.", nl: "Er zijn geen teksten om te bekijken."),
    explanation: Text(
      "Texts are declared in workspace.yaml: `texts:` with `- {files: texts/app/*.po, channel: app, "
        + "language: nl}`, or named on the line: `texts check nl.po`. A pattern may use * and ? in "
        + "names.",
      nl: "Teksten worden gedeclareerd in workspace.yaml: `texts:` met `- {files: texts/app/*.po, "
        + "channel: app, language: nl}`, of genoemd op de regel: `texts check nl.po`. Een patroon mag "
        + "* en ? in namen hebben."))

  /// Nothing says how the texts of a file are written.
  public static let textFormat = DiagnosticCode(
    "text.format",
    Text("The form of the file is not known.", nl: "De vorm van het bestand is niet bekend."),
    explanation: Text(
      "The ending of a file says how its texts are written: .md, .txt, .html, .po, .json, .yaml, "
        + ".csv. For any other, declare `format:` with one of markdown, plain, html, po, json, yaml, "
        + "csv, or give --as.",
      nl: "De uitgang van een bestand zegt hoe de teksten geschreven zijn: .md, .txt, .html, .po, "
        + ".json, .yaml, .csv. Declareer anders `format:` met een van markdown, plain, html, po, json, "
        + "yaml, csv, of geef --as."))

  /// A file that is not written as its format asks.
  public static let textMalformed = DiagnosticCode(
    "text.malformed",
    Text("The file is not well-formed.", nl: "Het bestand is niet welgevormd."),
    explanation: Text(
      "A catalogue or locale file breaks its own rules at the place named: a quote that is not "
        + "closed, a comma too many. The texts before it are used; those behind it may be missing.",
      nl: "Een catalogus of taalbestand breekt zijn eigen regels op de genoemde plaats: een "
        + "aanhalingsteken dat niet sluit, een komma te veel. De teksten ervoor tellen mee; die erna "
        + "kunnen ontbreken."))

  /// A file in another encoding than UTF-8.
  public static let textEncoding = DiagnosticCode(
    "text.encoding", Text("The file is not UTF-8.", nl: "Het bestand is geen UTF-8."),
    explanation: Text(
      "The file is read all the same: as Windows-1252, or with U+FFFD in place of what is damaged. "
        + "Words with accents may be wrong. Save it again as UTF-8.",
      nl: "Het bestand is toch gelezen: als Windows-1252, of met U+FFFD op de plaats van wat "
        + "beschadigd is. Woorden met accenten kunnen fout zijn. Bewaar het opnieuw als UTF-8."))

  /// A table of which no column is known to hold texts.
  public static let textColumns = DiagnosticCode(
    "text.columns",
    Text(
      "Which columns hold texts is not known.", nl: "Welke kolommen teksten hebben is onbekend."),
    explanation: Text(
      "Of a table only the declared columns are texts: `columns: [subject, body]` in workspace.yaml, "
        + "or --columns subject,body.",
      nl:
        "Van een tabel zijn alleen de gedeclareerde kolommen teksten: `columns: [onderwerp, tekst]` "
        + "in workspace.yaml, of --columns onderwerp,tekst."))

  /// A file that is too large to be a text.
  public static let textTooLarge = DiagnosticCode(
    "text.too-large",
    Text("The file is too large for a text.", nl: "Het bestand is te groot voor een tekst."),
    explanation: Text(
      "Files with texts are read up to 64 MiB. What customers wrote belongs in a survey.",
      nl: "Bestanden met teksten worden gelezen tot 64 MiB. Wat klanten schreven hoort in een "
        + "enquête."))
}
