/// `--confidence`, the same in every command that gives intervals.
public enum ConfidenceOption {
  /// The option itself.
  public static let parameter = Parameter.decimal(
    "confidence", .option("confidence"), in: 0.5...99.9,
    help: Text(
      "The confidence of the interval, as 0.95 or 95.",
      nl: "De betrouwbaarheid van het interval, als 0.95 of 95."))

  /// The confidence that a call asks for.
  ///
  /// - Parameters:
  ///   - call: the call.
  ///   - standard: what is taken when the call says nothing: a share or a percentage.
  /// - Returns: a share of 0.5…0.999.
  /// - Throws: `confidence.range`.
  public static func fraction(
    of call: Call, standard: Double
  ) throws(Diagnostic) -> Double {
    let written = call[parameter] ?? standard
    let fraction = written > 1 ? written / 100 : written
    guard (0.5...0.999).contains(fraction) else {
      throw Diagnostic(
        .confidenceRange,
        Text(
          "a confidence lies between 0.5 and 0.999",
          nl: "een betrouwbaarheid ligt tussen 0,5 en 0,999"),
        at: .statement(call.span(of: parameter)),
        hint: Text("write 0.95 or 95", nl: "schrijf 0.95 of 95"))
    }
    return fraction
  }
}

extension DiagnosticCode {
  /// A confidence that no interval can have.
  public static let confidenceRange = DiagnosticCode(
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
