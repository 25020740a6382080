import Statistics
import WorkbenchKit

/// What a house can decide about what customers write.
enum VerbatimsSettings {
  /// Below so many responses the comments of a group are not quoted.
  static let minimum = Setting.integer(
    "verbatims.minimum", in: 1...1_000_000,
    help: Text(
      "Of groups with fewer responses no comment is quoted and no figure is given.",
      nl: "Van groepen met minder antwoorden wordt niets geciteerd en geen cijfer gegeven."),
    default: 10)

  /// The confidence of intervals.
  static let confidence = Setting.decimal(
    "verbatims.confidence", in: 0.5...99.9,
    help: Text(
      "The confidence of intervals, as 0.95 or 95.",
      nl: "De betrouwbaarheid van intervallen, als 0.95 of 95."), default: 95)

  /// The confidence that a call asks for.
  ///
  /// - Throws: `confidence.range`.
  static func confidence(
    of call: Call, in context: Context
  ) throws(Diagnostic) -> ConfidenceLevel {
    let fraction = try ConfidenceOption.fraction(
      of: call, standard: context.settings[confidence])
    return (try? ConfidenceLevel(fraction)) ?? .standard
  }
}
