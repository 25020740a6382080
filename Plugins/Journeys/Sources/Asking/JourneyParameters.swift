import Statistics
import WorkbenchKit
import WorkspaceKit

/// What commands on journeys take.
enum JourneyParameters {
  /// The journey that is meant.
  static let journey = Parameter.text(
    "journey", .positional, .journey,
    help: Text(
      "The journey; may be left out where there is one.",
      nl: "De klantreis; mag weg als er maar één is."))

  /// One journey, or all without it.
  static let oneOrAll = Parameter.text(
    "journey", .positional, .journey,
    help: Text("The journey; all if left out.", nl: "De klantreis; alle zonder."))

  /// The file that is written.
  static let target = Parameter.text(
    "file", .clause("to"), .file(extensions: ["yaml"]),
    help: Text(
      "The file to write; without it the text is shown. A file that is there is never replaced.",
      nl: "Het bestand dat geschreven wordt; zonder wordt de tekst getoond. Een bestaand bestand "
        + "wordt nooit vervangen."))

  /// The journey that a call names.
  ///
  /// - Throws: `journey.none`, `journey.unknown`, `journey.ambiguous`.
  static func journey(of call: Call, in context: Context) throws(Diagnostic) -> CustomerJourney {
    try context.journey(word(of: call))
  }

  /// The journeys that a call is about: the one it names, else all.
  ///
  /// - Throws: `journey.none`, `journey.unknown`.
  static func journeys(
    of call: Call, in context: Context
  ) throws(Diagnostic) -> [CustomerJourney] {
    if let word = word(of: call) { return [try context.journey(word)] }
    let all = context.atlas.journeys
    // Says that there are none.
    return all.isEmpty ? [try context.journey(nil)] : all
  }

  /// The journey as typed.
  static func word(of call: Call) -> Spanned<String>? {
    call[journey].map { Spanned($0, at: call.span(of: journey)) }
  }

  /// The confidence of intervals that a call asks for.
  ///
  /// - Throws: `confidence.range`.
  static func confidence(
    of call: Call, in context: Context
  ) throws(Diagnostic) -> ConfidenceLevel {
    let fraction = try ConfidenceOption.fraction(
      of: call, standard: context.settings[JourneysSettings.confidence])
    return (try? ConfidenceLevel(fraction)) ?? .standard
  }

  /// When a figure is suppressed or marked.
  static func thresholds(in context: Context) -> QualityAssessment.Thresholds {
    QualityAssessment.Thresholds(
      suppressBelow: Double(context.settings[JourneysSettings.minimum]),
      indicativeBelow: Double(context.settings[JourneysSettings.indicative]))
  }
}
