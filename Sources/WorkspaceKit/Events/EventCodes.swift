public import Diagnostics

extension DiagnosticCode {
  /// No event log is open, or the survey that was named is none.
  public static let eventLogNone = DiagnosticCode(
    "log.none", Text("There is no event log.", nl: "Er is geen gebeurtenissenlog."),
    explanation: Text(
      "An event log says for every row whose case it belongs to (a session, an order), what happened "
        + "and when. It is declared in events/NAME.yaml with the keys case, activity and time, or at "
        + "the prompt: `declare case = SESSION as case, activity = EVENT as activity, time = MOMENT "
        + "as time`.",
      nl:
        "Een gebeurtenissenlog zegt per rij bij welk geval die hoort (een bezoek, een bestelling), "
        + "wat er gebeurde en wanneer. Hij wordt gedeclareerd in events/NAAM.yaml met de sleutels "
        + "case, activity en time, of aan de prompt: `declare case = SESSIE as case, activity = "
        + "GEBEURTENIS as activity, time = MOMENT as time`."))

  /// More than one event log could be meant.
  public static let eventLogAmbiguous = DiagnosticCode(
    "log.ambiguous",
    Text(
      "More than one event log could be meant.",
      nl: "Er kan meer dan één gebeurtenissenlog bedoeld zijn."),
    explanation: Text(
      "Say which with `of LOG`; it may be left out only where there is one.",
      nl: "Zeg welke met `of LOG`; weglaten kan alleen als er één is."))

  /// Nothing in the log is called that.
  public static let activityUnknown = DiagnosticCode(
    "activity.unknown",
    Text("The log has no such activity.", nl: "De log heeft geen activiteit met die naam."),
    explanation: Text(
      "Activities are named as they are written in the log; `events` lists them. Names with spaces "
        + "go in quotes.",
      nl: "Activiteiten heten zoals ze in de log staan; `events` toont ze. Namen met spaties gaan "
        + "tussen aanhalingstekens."))
}

/// What is said about event logs.
enum EventDiagnostics {
  private static let declaring = Text(
    "declare case = SESSION as case, activity = EVENT as activity, time = MOMENT as time",
    nl: "declare case = SESSIE as case, activity = GEBEURTENIS as activity, time = MOMENT as time")

  /// A survey that is no event log.
  ///
  /// - Parameters:
  ///   - survey: the survey.
  ///   - span: where it was named.
  static func noLog(_ survey: SurveyDeclaration, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .eventLogNone,
      Text(
        "\(survey.id) is no event log: it declares no \(missing(survey))",
        nl: "\(survey.id) is geen gebeurtenissenlog: er is geen \(missing(survey)) gedeclareerd"),
      at: span.map(Place.statement), hint: declaring)
  }

  /// No event log is open.
  static let none = Diagnostic(
    .eventLogNone, Text("no event log is open", nl: "er is geen gebeurtenissenlog geopend"),
    hint: declaring)

  /// More than one is open.
  ///
  /// - Parameter logs: their ids.
  static func ambiguous(_ logs: [String]) -> Diagnostic {
    Diagnostic(
      .eventLogAmbiguous,
      Text(
        "\(logs.count) event logs are open; which one is meant?",
        nl: "er zijn \(logs.count) gebeurtenissenlogs geopend; welke wordt bedoeld?"),
      hint: Text("say which: of ", nl: "zeg welke: of ")
        + .verbatim(logs.prefix(6).joined(separator: ", ")))
  }

  /// Nothing in the log is called that.
  ///
  /// - Parameters:
  ///   - word: the word and its place.
  ///   - activities: what there is.
  static func unknown(_ word: Spanned<String>, among activities: [String]) -> Diagnostic {
    Diagnostic(
      .activityUnknown,
      Text(
        "the log has no activity \"\(word.value)\"",
        nl: "de log heeft geen activiteit \"\(word.value)\""), at: .statement(word.span),
      hint: activities.isEmpty
        ? Text(
          "the log has no events: problems says what became of its rows",
          nl: "de log heeft geen gebeurtenissen: problems zegt wat er met de rijen gebeurde")
        : StoreDiagnostics.suggestion(
          for: word.value, in: activities, of: Text("activities", nl: "activiteiten")))
  }

  /// A file in the folder of event logs that does not declare one.
  ///
  /// - Parameters:
  ///   - survey: what it declares.
  ///   - path: the file.
  static func incomplete(_ survey: SurveyDeclaration, _ path: String) -> Diagnostic {
    Diagnostic(
      .eventLogNone,
      Text(
        "this is no event log: it declares no \(missing(survey))",
        nl: "dit is geen gebeurtenissenlog: er is geen \(missing(survey)) gedeclareerd"),
      at: .file(path),
      hint: Text(
        "add \(missing(survey)): COLUMN", nl: "voeg \(missing(survey)): KOLOM toe"),
      severity: .warning)
  }

  /// The first role that an event log needs and a survey does not have.
  private static func missing(_ survey: SurveyDeclaration) -> String {
    if survey.column(where: { $0 == .caseIdentifier }) == nil { return "case" }
    return survey.column(where: { $0 == .activity }) == nil ? "activity" : "time"
  }
}
