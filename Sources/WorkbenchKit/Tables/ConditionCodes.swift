extension DiagnosticCode {
  /// A column was compared with a value that it can never hold.
  public static let expressionType = DiagnosticCode(
    "expression.type",
    Text(
      "The column and the value are of different types.",
      nl: "De kolom en de waarde zijn van verschillend type."),
    explanation: Text(
      "Numbers are compared with numbers, dates with dates such as 2026-03-31, 2026-03 or 2026-Q1, "
        + "words with words. Such a comparison would never hold, so it is refused instead of "
        + "giving an empty answer.",
      nl: "Getallen worden met getallen vergeleken, datums met datums zoals 2026-03-31, 2026-03 of "
        + "2026-Q1, woorden met woorden. Zo'n vergelijking zou nooit opgaan en wordt daarom "
        + "geweigerd in plaats van een leeg antwoord te geven."))

  /// A pattern for `matches` cannot be read.
  public static let expressionPattern = DiagnosticCode(
    "expression.pattern",
    Text("The pattern cannot be read.", nl: "Het patroon is niet te lezen."),
    explanation: Text(
      "`matches` takes a regular expression. Characters such as ( [ * + ? have a meaning there; "
        + "write \\( for a literal one, or use `contains` for plain text.",
      nl: "`matches` verwacht een reguliere expressie. Tekens als ( [ * + ? hebben daar een "
        + "betekenis; schrijf \\( voor het teken zelf, of gebruik `contains` voor gewone tekst."))
}
