public import Diagnostics

extension DiagnosticCode {
  /// No survey is open.
  public static let surveyNone = DiagnosticCode(
    "survey.none", Text("No survey is open.", nl: "Er is geen enquête geopend."),
    explanation: Text(
      "Open a workspace with `open DIR` or a survey export with `open FILE.csv`.",
      nl: "Open een werkruimte met `open MAP` of een export met `open BESTAND.csv`."))

  /// More than one survey could be meant.
  public static let surveyAmbiguous = DiagnosticCode(
    "survey.ambiguous",
    Text("More than one survey could be meant.", nl: "Er kan meer dan één enquête bedoeld zijn."),
    explanation: Text(
      "Name the survey, or a question that only one of them has. `surveys` lists them.",
      nl: "Noem de enquête, of een vraag die maar één ervan heeft. `surveys` toont ze."))

  /// There is no survey of that name.
  public static let surveyUnknown = DiagnosticCode(
    "survey.unknown", Text("There is no such survey.", nl: "Er is geen enquête met die naam."),
    explanation: Text(
      "A survey is named by the name of its file in surveys/ without .yaml; `surveys` lists them.",
      nl: "Een enquête heet naar haar bestand in surveys/ zonder .yaml; `surveys` toont ze."))

  /// There is no question of that name.
  public static let questionUnknown = DiagnosticCode(
    "question.unknown", Text("There is no such question.", nl: "Er is geen vraag met die naam."),
    explanation: Text(
      "Questions are named in the declaration of their survey; `questions` lists them. A column "
        + "that is not declared yet becomes a question with `declare NAME = COLUMN as KIND`.",
      nl:
        "Vragen krijgen hun naam in de declaratie van de enquête; `questions` toont ze. Een kolom "
        + "die nog niet gedeclareerd is wordt een vraag met `declare NAAM = KOLOM as SOORT`."))

  /// No question of the wanted kind, or more than one.
  public static let questionAmbiguous = DiagnosticCode(
    "question.ambiguous",
    Text("More than one question could be meant.", nl: "Er kan meer dan één vraag bedoeld zijn."),
    explanation: Text(
      "Say which with `of QUESTION`; it may be left out only where there is one of that kind.",
      nl: "Zeg welke met `of VRAAG`; weglaten kan alleen als er één van die soort is."))

  /// No question of the wanted kind is declared.
  public static let questionNone = DiagnosticCode(
    "question.none",
    Text(
      "No question of that kind is declared.", nl: "Er is geen vraag van die soort gedeclareerd."),
    explanation: Text(
      "What a column measures is never guessed. Declare it: `declare NAME = COLUMN as nps`.",
      nl: "Wat een kolom meet wordt nooit geraden. Declareer het: `declare NAAM = KOLOM as nps`."))

  /// There is no column of that name.
  public static let columnUnknown = DiagnosticCode(
    "column.unknown", Text("There is no such column.", nl: "Er is geen kolom met die naam."),
    explanation: Text(
      "Columns are questions, roles and segments of the survey's declaration, headers of its files, "
        + "properties of touchpoints, and day, week, month, quarter, year. `columns` lists them. "
        + "Names with spaces go in quotes.",
      nl: "Kolommen zijn vragen, rollen en segmenten uit de declaratie, koppen van de bestanden, "
        + "eigenschappen van contactmomenten, en day, week, month, quarter, year. `columns` toont "
        + "ze. Namen met spaties gaan tussen aanhalingstekens."))

  /// The column's kind does not go with what is asked of it.
  public static let columnType = DiagnosticCode(
    "column.type",
    Text("The column does not take that.", nl: "De kolom kan dat niet."),
    explanation: Text(
      "Words have no size, dates are not compared with words, and only questions with a scale have "
        + "scores. `columns` shows what each column is; `declare` says it differently.",
      nl:
        "Woorden hebben geen grootte, datums worden niet met woorden vergeleken, en alleen vragen "
        + "met een schaal hebben scores. `columns` toont wat elke kolom is; `declare` zegt het anders."
    ))

  /// No response has that value.
  public static let valueUnknown = DiagnosticCode(
    "value.unknown", Text("No response has that value.", nl: "Geen antwoord heeft die waarde."),
    explanation: Text(
      "Most often it is misspelt, which would silently select nothing. `values COLUMN` lists what "
        + "there is.",
      nl: "Meestal is de waarde verkeerd gespeld, waardoor stil niets geselecteerd zou worden. "
        + "`values KOLOM` toont wat er is."))

  /// A regular expression that cannot be read.
  public static let patternInvalid = DiagnosticCode(
    "pattern.invalid",
    Text("The regular expression cannot be read.", nl: "De reguliere expressie is onleesbaar."),
    explanation: Text(
      "`matches` takes a regular expression. For plain words use `contains`.",
      nl: "`matches` neemt een reguliere expressie. Gebruik voor gewone woorden `contains`."))

  /// The survey has no column with the time of the response.
  public static let timeUndeclared = DiagnosticCode(
    "time.undeclared",
    Text("The survey declares no time.", nl: "De enquête declareert geen tijd."),
    explanation: Text(
      "Grouping by day, week, month, quarter or year needs the column that says when people "
        + "answered: `declare time = COLUMN as time`, with a pattern such as \"MM/dd/yyyy\" where "
        + "needed.",
      nl: "Groeperen op day, week, month, quarter of year vraagt de kolom die zegt wanneer mensen "
        + "antwoordden: `declare time = KOLOM as time`, zo nodig met een patroon als \"MM/dd/yyyy\"."
    ))

  /// A weight below 0.
  public static let weightNegative = DiagnosticCode(
    "weight.negative", Text("A weight is below 0.", nl: "Een weging is kleiner dan 0."),
    explanation: Text(
      "A weight says for how many people a response stands; 0 leaves it out, less than 0 has no "
        + "meaning. Correct the file, declare the right column, or ask with --unweighted.",
      nl: "Een weging zegt voor hoeveel mensen een antwoord staat; 0 laat het weg, minder dan 0 "
        + "betekent niets. Verbeter het bestand, declareer de juiste kolom, of vraag met "
        + "--unweighted."))

  /// The columns of a question do not fit into the memory that is allowed.
  public static let memoryLimit = DiagnosticCode(
    "memory.limit",
    Text("The columns do not fit into memory.", nl: "De kolommen passen niet in het geheugen."),
    explanation: Text(
      "Columns stay in memory once they are read, up to the setting `memory`, in megabytes. Counts "
        + "and scores by group are answered without keeping columns however large the files are; "
        + "weights, numbers, distinct values and texts need whole columns. Allow more, ask for fewer "
        + "columns, or split the files.",
      nl:
        "Kolommen blijven na het lezen in het geheugen, tot de instelling `memory`, in megabytes. "
        + "Aantallen en scores per groep worden beantwoord zonder kolommen te bewaren, hoe groot de "
        + "bestanden ook zijn; wegingen, getallen, verschillende waarden en teksten vragen hele "
        + "kolommen. Sta meer toe, vraag minder kolommen, of splits de bestanden."))

  /// A declaration contradicts itself or its file.
  public static let declarationInvalid = DiagnosticCode(
    "declaration.invalid",
    Text("The declaration contradicts itself.", nl: "De declaratie spreekt zichzelf tegen."),
    explanation: Text(
      "An nps question runs from 0 to 10, scales have at most 241 answers, names are unique, a "
        + "missing code is not an answer of the scale, and `when` names one column with its values.",
      nl:
        "Een nps-vraag loopt van 0 tot 10, schalen hebben hooguit 241 antwoorden, namen zijn uniek, "
        + "een code voor ontbreken is geen antwoord van de schaal, en `when` noemt één kolom met zijn "
        + "waarden."))

  /// Reading was stopped by the person.
  ///
  /// The workbench declares the same code for all commands; the two are equal.
  static let readingStopped = DiagnosticCode(
    "command.cancelled",
    Text("The command was stopped before it was done.", nl: "Het commando is voortijdig gestopt."),
    explanation: Text(
      "Ctrl-C stops the running command and keeps the session. Nothing was changed or written.",
      nl: "Ctrl-C stopt het lopende commando en laat de sessie staan. Er is niets gewijzigd of "
        + "geschreven."))
}
