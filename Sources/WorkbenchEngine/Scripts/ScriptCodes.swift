public import WorkbenchKit

extension DiagnosticCode {
  /// A script was given a parameter that it does not declare.
  public static let scriptParameter = DiagnosticCode(
    "script.parameter",
    Text("The script declares no such parameter.", nl: "Het script declareert die parameter niet."),
    explanation: Text(
      "A script declares its parameters with `param NAME = DEFAULT`. A value for anything else is "
        + "most likely a misspelling, so the script is not run.",
      nl: "Een script declareert parameters met `param NAAM = STANDAARD`. Een waarde voor iets "
        + "anders is meestal een verschrijving, dus het script loopt niet."))

  /// A script was written for a newer version.
  public static let scriptVersion = DiagnosticCode(
    "script.version",
    Text("The script is for a newer version.", nl: "Het script is voor een nieuwere versie."),
    explanation: Text(
      "The first line, `#! reis N`, names the version of the language. This workbench knows "
        + "version 1; install a newer one.",
      nl: "De eerste regel, `#! reis N`, noemt de versie van de taal. Deze werkbank kent versie 1; "
        + "installeer een nieuwere."))

  /// Scripts call each other in a circle or too deeply.
  public static let scriptDepth = DiagnosticCode(
    "script.depth",
    Text("Scripts run each other too deeply.", nl: "Scripts roepen elkaar te diep aan."),
    explanation: Text(
      "A script that runs itself, directly or through another, would never end. Sixteen levels are "
        + "allowed.",
      nl: "Een script dat zichzelf aanroept, direct of via een ander, zou nooit eindigen. Zestien "
        + "niveaus zijn toegestaan."))

  /// An expectation of a script was not met.
  public static let scriptUnmet = DiagnosticCode(
    "script.unmet",
    Text("An expectation was not met.", nl: "Een verwachting kwam niet uit."),
    explanation: Text(
      "`expect` says what must be true of the last result. The script stopped there, so that no "
        + "later result rests on it.",
      nl: "`expect` zegt wat voor het laatste resultaat moet gelden. Het script is daar gestopt, "
        + "zodat geen later resultaat erop rust."))
}
