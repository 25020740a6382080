public import Diagnostics

extension DiagnosticCode {
  /// The workspace has no brand file.
  public static let brandNone = DiagnosticCode(
    "brand.none", Text("There is no brand file.", nl: "Er is geen merkbestand."),
    explanation: Text(
      "What a brand wants to be stands in brand.yaml, beside workspace.yaml: a definition, core "
        + "values, how customers should feel, how they are addressed. Look at the sample workspace "
        + "for one that is complete; begin with a definition and three values.",
      nl: "Wat een merk wil zijn staat in brand.yaml, naast workspace.yaml: een definitie, "
        + "kernwaarden, hoe klanten zich moeten voelen, hoe ze aangesproken worden. De "
        + "voorbeeldwerkruimte heeft een volledig bestand; begin met een definitie en drie waarden."
    ))

  /// A name that the brand file does not know.
  public static let brandUnknownName = DiagnosticCode(
    "brand.unknown-name",
    Text(
      "A name that the brand file does not know.", nl: "Een naam die het merkbestand niet kent."),
    explanation: Text(
      "Signals, audits and facts about competitors name core values by their id. The value is left "
        + "out of what is computed until the name is right.",
      nl: "Signalen, audits en feiten over concurrenten noemen kernwaarden met hun id. De waarde "
        + "telt niet mee totdat de naam klopt."))

  /// A promise that contradicts itself.
  public static let promiseInvalid = DiagnosticCode(
    "promise.invalid",
    Text("The promise contradicts itself.", nl: "De belofte spreekt zichzelf tegen."),
    explanation: Text(
      "A measured promise is either an answer to a question with a bound (survey, question, at-least "
        + "or at-most) or a time between two events under a limit (events, from, to, within). A "
        + "length of time is a number and a unit: 90s, 30m, 2h, 1d, 2w, 1h30m.",
      nl: "Een gemeten belofte is óf een antwoord op een vraag met een grens (survey, question, "
        + "at-least of at-most) óf een tijd tussen twee gebeurtenissen onder een grens (events, from, "
        + "to, within). Een tijdsduur is een getal met een eenheid: 90s, 30m, 2h, 1d, 2w, 1h30m."))
}
