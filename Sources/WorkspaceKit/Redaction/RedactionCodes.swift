public import Diagnostics

extension DiagnosticCode {
  /// A column is not shown because it holds names.
  public static let redactColumn = DiagnosticCode(
    "redact.column",
    Text("The column is redacted.", nl: "De kolom wordt afgeschermd."),
    explanation: Text(
      "workspace.yaml lists the column below `redact: columns:`, so its values are shown nowhere and "
        + "are taken out of comments. `redact` shows what is redacted. `set redact off` lifts it for "
        + "this session; results and recordings then say so.",
      nl:
        "workspace.yaml noemt de kolom onder `redact: columns:`; haar waarden worden nergens getoond "
        + "en verdwijnen uit toelichtingen. `redact` toont wat wordt afgeschermd. `set redact off` "
        + "heft dat op voor deze sessie; resultaten en opnamen vermelden dat dan."))
}
