public import Diagnostics

extension DiagnosticCode {
  /// The folder and those above it hold no workspace.
  public static let workspaceNone = DiagnosticCode(
    "workspace.none", Text("There is no workspace here.", nl: "Hier is geen werkruimte."),
    explanation: Text(
      "A workspace is a folder with a file workspace.yaml, looked for in the folder named and in "
        + "those above it. `reis new DIR FILES` makes one; `reis FILE.csv` works without.",
      nl: "Een werkruimte is een map met een bestand workspace.yaml, gezocht in de genoemde map en "
        + "de mappen erboven. `reis new MAP BESTANDEN` maakt er een; `reis BESTAND.csv` werkt zonder."
    ))
}
