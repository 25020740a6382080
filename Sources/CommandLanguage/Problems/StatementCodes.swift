public import WorkbenchKit

extension DiagnosticCode {
  /// A statement does not start with a command.
  public static let commandMissing = DiagnosticCode(
    "command.missing",
    Text("A statement starts with a command.", nl: "Een opdracht begint met een commando."),
    explanation: Text(
      "The first word of a line, and of what follows a |, is a command such as nps. `help` lists "
        + "them all.",
      nl: "Het eerste woord van een regel, en van wat na een | komt, is een commando zoals nps. "
        + "`help` noemt ze allemaal."))

  /// A command does not exist.
  public static let commandUnknown = DiagnosticCode(
    "command.unknown",
    Text("There is no such command.", nl: "Dat commando bestaat niet."),
    explanation: Text(
      "`help` lists the commands by topic, `search WORD` finds them by what they do, in English and "
        + "Dutch. Commands are lower-case words and the same in every language.",
      nl:
        "`help` noemt de commando's per onderwerp, `search WOORD` vindt ze op wat ze doen, in het "
        + "Engels en Nederlands. Commando's zijn woorden zonder hoofdletters, in elke taal dezelfde."
    ))

  /// A command of two words lacks its second.
  public static let commandIncomplete = DiagnosticCode(
    "command.incomplete",
    Text("The command needs a second word.", nl: "Het commando heeft een tweede woord nodig."),
    explanation: Text(
      "Some commands are two words, such as `nps compare`. Tab shows what can follow the first.",
      nl:
        "Sommige commando's zijn twee woorden, zoals `nps compare`. Tab laat zien wat op het eerste "
        + "kan volgen."))

  /// Nothing stands before or after a pipe.
  public static let pipeEmpty = DiagnosticCode(
    "pipe.empty",
    Text("A pipe stands between two commands.", nl: "Een pijp staat tussen twee commando's."),
    explanation: Text(
      "`nps by channel | sort nps` hands the table of the first command to the second. `last | …` "
        + "starts from the last result.",
      nl: "`nps by channel | sort nps` geeft de tabel van het eerste commando aan het tweede. "
        + "`last | …` begint met het laatste resultaat."))

  /// A command that starts a pipeline stands after a pipe.
  public static let pipeUnexpected = DiagnosticCode(
    "pipe.unexpected",
    Text(
      "This command does not work on a table.", nl: "Dit commando werkt niet op een tabel."),
    explanation: Text(
      "After a | come commands that work on the table before it, such as where, sort, top and "
        + "export. Commands that read responses start a line of their own.",
      nl: "Na een | komen commando's die op de tabel ervoor werken, zoals where, sort, top en "
        + "export. Commando's die antwoorden lezen beginnen een eigen regel."))

  /// A pipeline has too many commands.
  public static let pipeLong = DiagnosticCode(
    "pipe.long",
    Text("The line has too many pipes.", nl: "De regel heeft te veel pijpen."),
    explanation: Text(
      "A line may have 100 commands with pipes between. Split it: `last | …` goes on with the last "
        + "result.",
      nl: "Een regel mag 100 commando's met pijpen ertussen hebben. Splits hem: `last | …` gaat "
        + "verder met het laatste resultaat."))

  /// History has no such statement.
  public static let historyUnknown = DiagnosticCode(
    "history.unknown",
    Text("History has no such statement.", nl: "De geschiedenis kent die opdracht niet."),
    explanation: Text(
      "!! is the last statement, !3 the third that `history` lists, !nps the last that starts with "
        + "nps.",
      nl: "!! is de laatste opdracht, !3 de derde die `history` noemt, !nps de laatste die met nps "
        + "begint."))
}
