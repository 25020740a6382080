import WorkbenchKit

/// What is wrong with a value of the process's own options.
enum ArgumentProblem {
  /// The value of an option is not one that it takes.
  static func diagnostic(option: String, value: String, allowed: String) -> Diagnostic {
    Diagnostic(
      .argumentValue,
      Text("--\(option) cannot be \"\(value)\"", nl: "--\(option) kan niet \"\(value)\" zijn"),
      hint: Text("allowed: \(allowed)", nl: "toegestaan: \(allowed)"))
  }
}

extension DiagnosticCode {
  static let argumentValue = DiagnosticCode(
    "option.value",
    Text("The value of an option is not one that it takes.", nl: "De optie kent die waarde niet."),
    explanation: Text(
      "`reis --help` lists the options of the program and what they take.",
      nl: "`reis --help` toont de opties van het programma en wat zij aannemen."))

  static let signalsUnavailable = DiagnosticCode(
    "system.signals",
    Text(
      "The system has no room to handle signals.", nl: "Het systeem kan geen signalen afhandelen."),
    explanation: Text(
      "The process has too many open files. Close other programs or raise the limit (`ulimit -n`).",
      nl: "Het proces heeft te veel open bestanden. Sluit andere programma's of verhoog de grens "
        + "(`ulimit -n`)."))
}
