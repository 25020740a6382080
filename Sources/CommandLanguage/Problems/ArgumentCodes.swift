public import WorkbenchKit

extension DiagnosticCode {
  /// A command does not take this clause.
  public static let clauseUnexpected = DiagnosticCode(
    "clause.unexpected",
    Text("The command does not take this clause.", nl: "Het commando kent deze bepaling niet."),
    explanation: Text(
      "Clauses (of, by, where, since, until, over, vs) are words followed by what they speak about. "
        + "Which ones a command takes is shown by `help COMMAND` and by Tab. A column or value with "
        + "such a name stands between quotes.",
      nl:
        "Bepalingen (of, by, where, since, until, over, vs) zijn woorden met daarachter waar ze over "
        + "gaan. Welke een commando kent, tonen `help COMMANDO` en Tab. Een kolom of waarde met zo'n "
        + "naam staat tussen aanhalingstekens."))

  /// A clause is given twice.
  public static let clauseRepeated = DiagnosticCode(
    "clause.repeated",
    Text("A clause is given twice.", nl: "Een bepaling staat er twee keer."),
    explanation: Text(
      "Each clause is given once. Several columns have commas between, `by channel, segment`; several "
        + "conditions are joined by and, `where a = 1 and b = 2`.",
      nl: "Elke bepaling staat er een keer. Tussen kolommen staan komma's, `by channel, segment`; "
        + "voorwaarden worden verbonden met and, `where a = 1 and b = 2`."))

  /// An option that the command leaves out on purpose.
  public static let optionRefused = DiagnosticCode(
    "option.refused",
    Text(
      "The option has no meaning for this command.", nl: "De optie heeft bij dit commando geen zin."
    ),
    explanation: Text(
      "Other commands know the option, and here it would be an empty promise: the message says why. "
        + "Nothing that is asked for is passed over in silence.",
      nl:
        "Andere commando's kennen de optie, en hier zou zij een loze belofte zijn: de melding zegt "
        + "waarom. Niets wat gevraagd wordt blijft stil liggen."))

  /// A command has no such option.
  public static let optionUnknown = DiagnosticCode(
    "option.unknown",
    Text("The command has no such option.", nl: "Het commando kent die optie niet."),
    explanation: Text(
      "`help COMMAND` lists a command's options; Tab after -- offers them.",
      nl: "`help COMMANDO` noemt de opties van een commando; Tab na -- biedt ze aan."))

  /// An option is given twice.
  public static let optionRepeated = DiagnosticCode(
    "option.repeated",
    Text("An option is given twice.", nl: "Een optie staat er twee keer."),
    explanation: Text(
      "Each option is given once, so that it is clear which value counts.",
      nl: "Elke optie staat er een keer, zodat duidelijk is welke waarde telt."))

  /// A command lacks something it needs.
  public static let argumentMissing = DiagnosticCode(
    "argument.missing",
    Text("The command needs more.", nl: "Het commando heeft meer nodig."),
    explanation: Text(
      "A command, clause or option lacks what it speaks about. `help COMMAND` shows the form and "
        + "examples.",
      nl:
        "Een commando, bepaling of optie mist waar het over gaat. `help COMMANDO` toont de vorm en "
        + "voorbeelden."))

  /// A command is given something it does not take.
  public static let argumentUnexpected = DiagnosticCode(
    "argument.unexpected",
    Text("The command does not take this.", nl: "Het commando kan hier niets mee."),
    explanation: Text(
      "Something is left over that is no clause, option or argument of the command. Often a comma "
        + "between columns or quotes around a text are missing.",
      nl:
        "Er blijft iets over dat geen bepaling, optie of argument van het commando is. Vaak ontbreekt "
        + "een komma tussen kolommen of staan er geen aanhalingstekens om een tekst."))

  /// An argument is of the wrong type.
  public static let argumentType = DiagnosticCode(
    "argument.type",
    Text(
      "This is not what the command takes here.", nl: "Dit is niet wat het commando hier verwacht."),
    explanation: Text(
      "Numbers are written with a point, in every language: 0.95. Where a command takes one of a few "
        + "words, Tab shows them.",
      nl: "Getallen hebben een punt, in elke taal: 0.95. Waar een commando een van enkele woorden "
        + "verwacht, toont Tab ze."))

  /// A number is outside what is allowed.
  public static let argumentRange = DiagnosticCode(
    "argument.range",
    Text("The number is outside what is allowed.", nl: "Het getal valt buiten wat mag."),
    explanation: Text(
      "`help COMMAND` tells the range of every number. Shares such as a confidence level lie between "
        + "0 and 1.",
      nl:
        "`help COMMANDO` noemt het bereik van elk getal. Aandelen zoals een betrouwbaarheidsniveau "
        + "liggen tussen 0 en 1."))

  /// A date does not exist or is written in another way.
  public static let dateInvalid = DiagnosticCode(
    "date.invalid",
    Text("This is not a date.", nl: "Dit is geen datum."),
    explanation: Text(
      "Dates are written 2026-03-31 (day), 2026-W13 (ISO week), 2026-03 (month), 2026-Q1 (quarter) or "
        + "2026 (year), the same in every language. Text that only looks like a date stands between "
        + "quotes.",
      nl: "Datums schrijft u als 2026-03-31 (dag), 2026-W13 (ISO-week), 2026-03 (maand), 2026-Q1 "
        + "(kwartaal) of 2026 (jaar), in elke taal hetzelfde. Tekst die alleen op een datum lijkt "
        + "staat tussen aanhalingstekens."))
}
