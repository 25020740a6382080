public import WorkbenchKit

extension DiagnosticCode {
  /// A declaration is not well formed.
  public static let declarationForm = DiagnosticCode(
    "declaration.form",
    Text(
      "A column is declared as: NAME = COLUMN as KIND.",
      nl: "Een kolom declareert u zo: NAAM = KOLOM as SOORT."),
    explanation: Text(
      "The name is what commands use, the column is the header in the file; they may be the same: "
        + "`region as segment`. Full form: NAME = COLUMN as KIND MIN..MAX missing CODE=meaning "
        + "reversed touchpoint ID element WORD when CONDITION. Several declarations have commas between.",
      nl:
        "De naam gebruikt u in commando's, de kolom is de kop in het bestand; ze mogen gelijk zijn: "
        + "`region as segment`. Volledig: NAAM = KOLOM as SOORT MIN..MAX missing CODE=betekenis "
        + "reversed touchpoint ID element WOORD when VOORWAARDE. Tussen declaraties staan komma's.")
  )

  /// A kind or role does not exist.
  public static let declarationKind = DiagnosticCode(
    "declaration.kind",
    Text("There is no such kind of column.", nl: "Die soort kolom bestaat niet."),
    explanation: Text(
      "Kinds of questions: nps, csat, ces, rating, emotion, choice, multiple, yes-no, text. Roles of "
        + "other columns: respondent, time, weight, segment, touchpoint, journey, wave, case.",
      nl:
        "Soorten vragen: nps, csat, ces, rating, emotion, choice, multiple, yes-no, text. Rollen van "
        + "andere kolommen: respondent, time, weight, segment, touchpoint, journey, wave, case."))

  /// A scale is missing, malformed or not allowed.
  public static let declarationScale = DiagnosticCode(
    "declaration.scale",
    Text("The scale is missing or not right.", nl: "De schaal ontbreekt of klopt niet."),
    explanation: Text(
      "A scale is written lowest..highest: 1..5, -2..2. csat, ces and rating need one, since a scale "
        + "is never guessed; nps is always 0..10; choices, texts and roles have none.",
      nl:
        "Een schaal schrijft u als laagste..hoogste: 1..5, -2..2. csat, ces en rating hebben er een "
        + "nodig, want een schaal wordt nooit geraden; nps is altijd 0..10; keuzes, teksten en rollen "
        + "hebben er geen."))

  /// A code for an absence is not well formed.
  public static let declarationMissing = DiagnosticCode(
    "declaration.missing",
    Text("A code for an absence is not right.", nl: "Een code voor ontbreken klopt niet."),
    explanation: Text(
      "After missing come codes with their meaning: missing 11=blank 12=not-visited. Meanings: blank "
        + "(asked, not answered), not-visited (never met the touchpoint), not-asked, not-applicable.",
      nl:
        "Na missing komen codes met hun betekenis: missing 11=blank 12=not-visited. Betekenissen: "
        + "blank (gevraagd, niet beantwoord), not-visited (contactpunt niet bezocht), not-asked, "
        + "not-applicable."))

  /// A property does not belong to the kind of column, or is given twice.
  public static let declarationProperty = DiagnosticCode(
    "declaration.property",
    Text("This does not belong in the declaration.", nl: "Dit hoort niet in de declaratie."),
    explanation: Text(
      "reversed is for csat, ces, rating and emotion; touchpoint, element and when are for questions; a pattern "
        + "in quotes is for time. Each is given once.",
      nl:
        "reversed is voor csat, ces, rating en emotion; touchpoint, element en when zijn voor vragen; een "
        + "patroon tussen aanhalingstekens is voor time. Elk staat er een keer."))

  /// A name is declared twice.
  public static let declarationRepeated = DiagnosticCode(
    "declaration.repeated",
    Text("A name is declared twice.", nl: "Een naam wordt twee keer gedeclareerd."),
    explanation: Text(
      "Names are unique within a survey, since commands use them.",
      nl: "Namen zijn uniek binnen een enquête, omdat commando's ze gebruiken."))
}
