import WorkbenchKit

extension DiagnosticCode {
  static let questionKind = DiagnosticCode(
    "question.kind",
    Text(
      "The question is not of the kind that is needed.", nl: "De vraag is niet van de juiste soort."
    ),
    explanation: Text(
      "A net promoter score is defined for the recommendation question on a scale of 0–10 only. A "
        + "satisfaction mark of 0–10 looks the same and means something else, so the kind of a "
        + "question is declared, never guessed from its numbers.",
      nl: "Een net promoter score bestaat alleen voor de aanbevelingsvraag op een schaal van 0–10. "
        + "Een tevredenheidscijfer van 0–10 ziet er hetzelfde uit en betekent iets anders; de soort "
        + "van een vraag wordt daarom gedeclareerd en nooit uit de getallen geraden."))

  static let confidenceRange = DiagnosticCode(
    "confidence.range",
    Text(
      "A confidence lies between 0.5 and 0.999.",
      nl: "Een betrouwbaarheid ligt tussen 0,5 en 0,999."),
    explanation: Text(
      "Write it as a share (0.95) or as a percentage (95). Below one half an interval would more "
        + "often miss than hold the true score.",
      nl: "Schrijf haar als aandeel (0.95) of als percentage (95). Onder de helft zou een interval "
        + "de ware score vaker missen dan bevatten."))
}
