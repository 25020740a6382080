import WorkbenchKit
import WorkspaceKit

/// What every command on event logs takes.
enum LogParameters {
  static let log = Parameter.text(
    "log", .clause("of"), .eventLog,
    help: Text(
      "The event log; may be left out where there is one.",
      nl: "De gebeurtenissenlog; mag weg als er maar één is."))
  static let moment = Parameter.text(
    "at", .option("at"), .choice(EventRequest.Moment.allCases.map(\.rawValue)),
    help: Text(
      "Which moment of an activity counts, in logs that tell when it begins; complete by default.",
      nl:
        "Welk moment van een activiteit telt, in logs die het begin vertellen; standaard complete.")
  )
  static let chart = Parameter.flag(
    "chart", help: Text("Draws the result.", nl: "Tekent het resultaat."))
  static let repeats = Parameter.flag(
    "keep-repeats",
    help: Text(
      "Counts the same activity several times in a row as several steps.",
      nl: "Telt dezelfde activiteit meermaals achter elkaar als meer stappen."))

  /// How many rows are shown.
  ///
  /// - Parameter standard: how many when the call says nothing.
  static func top(_ standard: Int) -> Parameter<Int> {
    Parameter.integer(
      "top", .option("top"), in: 1...1_000_000,
      help: Text("How many rows are shown.", nl: "Hoeveel rijen getoond worden."),
      default: standard)
  }
}
