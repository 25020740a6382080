import WorkbenchKit

extension DiagnosticCode {
  /// An expression of a word list that cannot be used.
  static let termInvalid = DiagnosticCode(
    "term.invalid",
    Text(
      "An expression of a word list is wrong.", nl: "Een expressie van een woordenlijst is fout."),
    explanation: Text(
      "Lists of substitutions and of existence hold regular expressions: letters, sets [ab], "
        + "groups (a|b), repetitions, \\b \\d \\s \\w, looks ahead (?=…) and behind (?<=…). "
        + "Back-references and atomic groups are refused, because they make the time unbounded. The "
        + "expression is left out; the others of the list work on.",
      nl:
        "Lijsten met vervangingen en met verboden woorden bevatten reguliere expressies: letters, "
        + "verzamelingen [ab], groepen (a|b), herhalingen, \\b \\d \\s \\w, vooruit kijken (?=…) en "
        + "terug (?<=…). Terugverwijzingen en atomaire groepen worden geweigerd, omdat de tijd dan "
        + "onbegrensd is. De expressie doet niet mee; de andere van de lijst wel."))

  /// An expression that takes too long.
  static let termSlow = DiagnosticCode(
    "term.slow",
    Text("An expression takes too long.", nl: "Een expressie duurt te lang."),
    explanation: Text(
      "The work for one expression is bounded, so that none can keep the workbench busy for ever. "
        + "From the place named on it was no longer looked for. Repetitions within repetitions, such "
        + "as (a+)+, are the usual cause: write them flat.",
      nl:
        "Het werk voor één expressie is begrensd, zodat geen enkele het werk kan stilleggen. Vanaf "
        + "de genoemde plaats is er niet meer naar gezocht. Herhalingen binnen herhalingen, zoals "
        + "(a+)+, zijn meestal de oorzaak: schrijf ze plat."))
}
