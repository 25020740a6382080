public import WorkbenchKit

extension DiagnosticCode {
  /// A quote is not closed.
  public static let quoteOpen = DiagnosticCode(
    "quote.open",
    Text("A quote is not closed.", nl: "Een aanhalingsteken wordt niet gesloten."),
    explanation: Text(
      "Text between quotes goes on to the same quote. At the prompt it may take several lines. A "
        + "name that starts with an apostrophe, such as 's-Hertogenbosch, is written between double "
        + "quotes: \"'s-Hertogenbosch\". Within double quotes \\\" is a quote and \\\\ a backslash.",
      nl: "Tekst tussen aanhalingstekens loopt door tot hetzelfde teken, bij de prompt ook over "
        + "meer regels. Een naam die met een apostrof begint, zoals 's-Hertogenbosch, staat tussen "
        + "dubbele aanhalingstekens: \"'s-Hertogenbosch\". Daarbinnen is \\\" een aanhalingsteken "
        + "en \\\\ een backslash."))

  /// A character has no meaning outside quotes.
  public static let characterUnexpected = DiagnosticCode(
    "character.unexpected",
    Text(
      "A character has no meaning outside quotes.",
      nl: "Een teken heeft buiten aanhalingstekens geen betekenis."),
    explanation: Text(
      "Words without quotes hold letters, digits and _ - . / * : @ + ~ %. Anything else stands "
        + "between quotes: \"R&D\", \"what now?\".",
      nl: "Woorden zonder aanhalingstekens bestaan uit letters, cijfers en _ - . / * : @ + ~ %. Al "
        + "het andere staat tussen aanhalingstekens: \"R&D\", \"wat nu?\"."))

  /// A dash or minus was pasted from a document.
  public static let characterTypographic = DiagnosticCode(
    "character.typographic",
    Text(
      "A dash or minus was pasted from a document.",
      nl: "Een streepje of minteken is uit een document geplakt."),
    explanation: Text(
      "Word processors turn -- into a long dash and - into a minus sign of their own. Options start "
        + "with two plain hyphens (--confidence), numbers with one (-5).",
      nl: "Tekstverwerkers maken van -- een lang streepje en van - een eigen minteken. Opties "
        + "beginnen met twee gewone streepjes (--confidence), getallen met een (-5)."))

  /// A script's parameter has no value.
  public static let parameterUnknown = DiagnosticCode(
    "parameter.unknown",
    Text("There is no parameter of that name.", nl: "Er is geen parameter met die naam."),
    explanation: Text(
      "A script declares its parameters with a default, `param quarter = 2026-Q1`, before they are "
        + "used as $quarter; `--set quarter=2026-Q2` gives another value. A plain dollar is $$.",
      nl:
        "Een script declareert zijn parameters met een standaardwaarde, `param quarter = 2026-Q1`, "
        + "voordat ze als $quarter gebruikt worden; `--set quarter=2026-Q2` geeft een andere waarde. "
        + "Een gewone dollar is $$."))

  /// A parameter's declaration is not well formed.
  public static let parameterInvalid = DiagnosticCode(
    "parameter.invalid",
    Text(
      "A parameter is declared as: param NAME = VALUE.",
      nl: "Een parameter declareert u zo: param NAAM = WAARDE."),
    explanation: Text(
      "The name has letters, digits and underscores and starts with a letter. The value is one word, "
        + "number or date, or text between quotes.",
      nl:
        "De naam bestaat uit letters, cijfers en underscores en begint met een letter. De waarde is "
        + "een woord, getal of datum, of tekst tussen aanhalingstekens."))

  /// A text holds more than one statement.
  public static let statementSeveral = DiagnosticCode(
    "statement.several",
    Text("There is more than one statement.", nl: "Er staat meer dan een opdracht."),
    explanation: Text(
      "A statement is one line. It goes on after a | or \\ at the end of the line, and within quotes "
        + "and parentheses.",
      nl: "Een opdracht is een regel. Hij gaat door na een | of \\ aan het eind van de regel, en "
        + "binnen aanhalingstekens en haakjes."))
}
