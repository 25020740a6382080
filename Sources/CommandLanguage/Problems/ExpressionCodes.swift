public import WorkbenchKit

extension DiagnosticCode {
  /// A condition does not start with a column.
  public static let expressionColumn = DiagnosticCode(
    "expression.column",
    Text("A condition starts with a column.", nl: "Een voorwaarde begint met een kolom."),
    explanation: Text(
      "A condition is a column, a comparison and a value: `region = \"Den Haag\"`, `n >= 30`, "
        + "`comment is missing`. A column with a name such as and or where stands between quotes.",
      nl: "Een voorwaarde is een kolom, een vergelijking en een waarde: `region = \"Den Haag\"`, "
        + "`n >= 30`, `comment is missing`. Een kolom met een naam als and of where staat tussen "
        + "aanhalingstekens."))

  /// A comparison is missing or belongs to another language.
  public static let expressionOperator = DiagnosticCode(
    "expression.operator",
    Text("This comparison does not exist here.", nl: "Deze vergelijking bestaat hier niet."),
    explanation: Text(
      "Comparisons are = != < <= > >= in (…) contains, matches, is missing, is not missing, is blank, "
        + "is not-visited; conditions are joined by and, or, not and parentheses. They are the same in "
        + "every language.",
      nl:
        "Vergelijkingen zijn = != < <= > >= in (…) contains, matches, is missing, is not missing, "
        + "is blank, is not-visited; voorwaarden verbindt u met and, or, not en haakjes. Ze zijn in "
        + "elke taal dezelfde."))

  /// A comparison has no value.
  public static let expressionValue = DiagnosticCode(
    "expression.value",
    Text("A comparison needs a value.", nl: "Een vergelijking heeft een waarde nodig."),
    explanation: Text(
      "A value is a word, a number, a date, or text between quotes. Text with spaces, and words such "
        + "as and or where, need the quotes.",
      nl: "Een waarde is een woord, getal of datum, of tekst tussen aanhalingstekens. Tekst met "
        + "spaties, en woorden als and of where, hebben de aanhalingstekens nodig."))

  /// Parentheses do not match.
  public static let expressionParenthesis = DiagnosticCode(
    "expression.parenthesis",
    Text("Parentheses do not match.", nl: "De haakjes kloppen niet."),
    explanation: Text(
      "Every ( in a condition has its ). A list of values stands between them: region in (Noord, "
        + "Zuid).",
      nl:
        "Elk ( in een voorwaarde heeft een ). Een lijst van waarden staat ertussen: region in (Noord, "
        + "Zuid)."))

  /// A condition goes too deep.
  public static let expressionDeep = DiagnosticCode(
    "expression.deep",
    Text("A condition has too many levels.", nl: "Een voorwaarde heeft te veel niveaus."),
    explanation: Text(
      "Parentheses and not may stand 50 levels deep. Write the condition with fewer of them.",
      nl: "Haakjes en not mogen 50 niveaus diep staan. Schrijf de voorwaarde met minder."))

  /// A condition is too long.
  public static let expressionLong = DiagnosticCode(
    "expression.long",
    Text("A condition has too many parts.", nl: "Een voorwaarde heeft te veel delen."),
    explanation: Text(
      "A condition may have 500 comparisons. Many values of one column are written as a list: "
        + "region in (Noord, Zuid, …).",
      nl: "Een voorwaarde mag 500 vergelijkingen hebben. Veel waarden van een kolom schrijft u als "
        + "lijst: region in (Noord, Zuid, …)."))
}
