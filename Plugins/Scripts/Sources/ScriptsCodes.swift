import WorkbenchKit

extension DiagnosticCode {
  static let expectNothing = DiagnosticCode(
    "expect.nothing",
    Text(
      "There is no result to expect anything of.",
      nl: "Er is geen resultaat om iets van te verwachten."),
    explanation: Text(
      "`expect` speaks about the last result of the script or session. Ask a question first.",
      nl: "`expect` gaat over het laatste resultaat van het script of de sessie. Stel eerst een "
        + "vraag."))

  static let recordingActive = DiagnosticCode(
    "recording.active",
    Text("A recording is running already.", nl: "Er loopt al een opname."),
    explanation: Text(
      "One session records one script at a time. `record stop` ends the recording.",
      nl: "Een sessie neemt één script tegelijk op. `record stop` beëindigt de opname."))

  static let recordingNone = DiagnosticCode(
    "recording.none",
    Text("No recording is running.", nl: "Er loopt geen opname."),
    explanation: Text(
      "`record start FILE` begins one.", nl: "`record start BESTAND` begint er een."))

  static let parameterMalformed = DiagnosticCode(
    "parameter.malformed",
    Text("A parameter is given as NAME=VALUE.", nl: "Een parameter wordt gegeven als NAAM=WAARDE."),
    explanation: Text(
      "A script declares its parameters with `param NAME = DEFAULT`; `--set NAME=VALUE` gives "
        + "another value for one run.",
      nl: "Een script declareert parameters met `param NAAM = STANDAARD`; `--set NAAM=WAARDE` "
        + "geeft voor één keer een andere waarde."))
}
