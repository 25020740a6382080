import WorkbenchKit

extension DiagnosticCode {
  static let helpUnknown = DiagnosticCode(
    "help.unknown",
    Text("There is no help on that.", nl: "Daar is geen uitleg over."),
    explanation: Text(
      "`help` lists commands by topic; `search WORD` finds a command by what it is about.",
      nl: "`help` toont commando's per onderwerp; `search WOORD` vindt een commando bij een woord.")
  )

  static let declarationNone = DiagnosticCode(
    "declaration.none",
    Text("There is nothing to save.", nl: "Er is niets te bewaren."),
    explanation: Text(
      "Every open survey is declared in a file already, and nothing was declared at the prompt.",
      nl: "Elke geopende enquête is al in een bestand gedeclareerd en er is aan de prompt niets "
        + "gedeclareerd."))

  static let declarationWhere = DiagnosticCode(
    "declaration.survey",
    Text("No open survey has that column.", nl: "Geen geopende enquête heeft die kolom."),
    explanation: Text(
      "A declaration says what a column of a file is, so the file must have it. `columns` lists the "
        + "columns of a survey; `of SURVEY` says which survey is meant.",
      nl: "Een declaratie zegt wat een kolom van een bestand is, dus het bestand moet die hebben. "
        + "`columns` toont de kolommen van een enquête; `of ENQUÊTE` zegt welke bedoeld is."))
}
