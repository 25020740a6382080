import WorkbenchKit

extension DiagnosticCode {
  /// More answers in the top box than a scale has room for.
  static let topBoxRange = DiagnosticCode(
    "top.range",
    Text("The top box is wider than the scale.", nl: "De topbox is breder dan de schaal."),
    explanation: Text(
      "`--top 2` counts the two best answers. At least one answer of the scale must stay outside "
        + "the box, otherwise every answer would be in it.",
      nl: "`--top 2` telt de twee beste antwoorden. Er moet minstens één antwoord van de schaal "
        + "buiten de box blijven, anders zit elk antwoord erin."))

  /// Nothing says which answer to a question means yes.
  static let yesUnknown = DiagnosticCode(
    "yes.unknown",
    Text("Which answer means yes is not known.", nl: "Onbekend is welk antwoord ja betekent."),
    explanation: Text(
      "Answers such as yes, ja, true and 1 are recognised. For other words, declare the question as "
        + "`choice`, or give the choices a valence in the survey's file: 1 for yes, 0 for no.",
      nl: "Antwoorden als yes, ja, true en 1 worden herkend. Declareer de vraag bij andere woorden "
        + "als `choice`, of geef de keuzes in het enquêtebestand een valentie: 1 voor ja, 0 voor nee."
    ))

  /// Two groups that are compared have responses in common.
  static let groupsOverlap = DiagnosticCode(
    "groups.overlap",
    Text(
      "The groups that are compared share responses.",
      nl: "De groepen die worden vergeleken delen antwoorden."),
    explanation: Text(
      "A test of two groups takes every response to be in one of them. Compare a part with its rest "
        + "(`region = West vs region != West`), not with the whole.",
      nl:
        "Een toets van twee groepen neemt aan dat elk antwoord in één ervan zit. Vergelijk een deel "
        + "met de rest (`region = West vs region != West`), niet met het geheel."))
}
