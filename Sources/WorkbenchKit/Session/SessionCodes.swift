extension DiagnosticCode {
  /// A command was stopped before it was done.
  public static let commandCancelled = DiagnosticCode(
    "command.cancelled",
    Text("The command was stopped before it was done.", nl: "Het commando is voortijdig gestopt."),
    explanation: Text(
      "Ctrl-C stops the running command and keeps the session. Nothing was changed or written.",
      nl: "Ctrl-C stopt het lopende commando en laat de sessie staan. Er is niets gewijzigd of "
        + "geschreven."))
}
