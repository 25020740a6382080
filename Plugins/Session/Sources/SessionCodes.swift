import WorkbenchKit

extension DiagnosticCode {
  static let helpUnknown = DiagnosticCode(
    "help.unknown",
    Text("There is no help on that.", nl: "Daar is geen uitleg over."),
    explanation: Text(
      "`help` lists commands by topic; `search WORD` finds a command by what it is about.",
      nl: "`help` toont commando's per onderwerp; `search WOORD` vindt een commando bij een woord.")
  )

  static let explainNothing = DiagnosticCode(
    "explain.nothing",
    Text("There is no figure to explain.", nl: "Er is geen cijfer om uit te leggen."),
    explanation: Text(
      "`explain` opens a figure of the last result, or of the table before the pipe. Ask for "
        + "figures first: `nps by region`, then `explain 2`.",
      nl:
        "`explain` opent een cijfer van het laatste resultaat, of van de tabel voor de pijp. Vraag "
        + "eerst om cijfers: `nps by region`, daarna `explain 2`."))

  static let explainUnknown = DiagnosticCode(
    "explain.unknown",
    Text("The last result has no such figure.", nl: "Het laatste resultaat heeft dat cijfer niet."),
    explanation: Text(
      "Figures are numbered from the top: the rows of the first table, its total, then what "
        + "follows. A row may also be named by what stands in it: `explain Zuid`, `explain total`.",
      nl: "Cijfers zijn genummerd vanaf boven: de rijen van de eerste tabel, het totaal, dan wat "
        + "volgt. Een rij mag ook genoemd worden naar wat erin staat: `explain Zuid`, "
        + "`explain total`."))

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
