import WorkbenchKit

extension DiagnosticCode {
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
