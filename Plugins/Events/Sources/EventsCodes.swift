import WorkbenchKit

extension DiagnosticCode {
  /// Too few steps, or too many.
  static let stepsInvalid = DiagnosticCode(
    "steps.invalid",
    Text("That is not a number of steps to work with.", nl: "Met zoveel stappen gaat het niet."),
    explanation: Text(
      "A funnel has 2 to 40 steps, separated by spaces: `funnel product_view cart purchase`. "
        + "`durations` takes none (whole cases), one activity, or two (from one to the other).",
      nl: "Een trechter heeft 2 tot 40 stappen, met spaties ertussen: `funnel product_view cart "
        + "purchase`. `durations` neemt er geen (hele gevallen), één activiteit, of twee (van de "
        + "een naar de ander)."))

  /// A length of time that cannot be read.
  static let lengthOfTimeInvalid = DiagnosticCode(
    "time.length",
    Text("The length of time cannot be read.", nl: "De tijdsduur is onleesbaar."),
    explanation: Text(
      "A number and a unit without a space: 90s, 30m, 2h, 1d, 2w; also several, as in 1h30m.",
      nl: "Een getal en een eenheid zonder spatie: 90s, 30m, 2h, 1d, 2w; ook meer, zoals 1h30m."))

  /// The log does not say when activities begin.
  static let lifecycleNone = DiagnosticCode(
    "lifecycle.none",
    Text(
      "The log does not say when activities begin.",
      nl: "De log zegt niet wanneer activiteiten beginnen."),
    explanation: Text(
      "How long one activity takes is known only where a log has rows for its beginning and for its "
        + "completion, with a column that tells them apart: `lifecycle: COLUMN` in events/NAME.yaml.",
      nl: "Hoe lang één activiteit duurt is alleen bekend als een log rijen heeft voor begin en "
        + "voltooiing, met een kolom die ze onderscheidt: `lifecycle: KOLOM` in events/NAAM.yaml."))
}
