import WorkbenchKit

/// What a house can decide about figures of the experience.
enum ExperienceSettings {
  /// Below so many respondents a measured figure is not shown.
  static let minimum = Setting.integer(
    "experience.minimum", in: 1...1_000_000,
    help: Text(
      "Below so many (effective) respondents a measured figure is suppressed.",
      nl: "Onder zoveel (effectieve) respondenten wordt een gemeten cijfer onderdrukt."),
    default: 10)

  /// Below so many respondents a measured figure is marked indicative.
  static let indicative = Setting.integer(
    "experience.indicative", in: 1...1_000_000,
    help: Text(
      "Below so many (effective) respondents a measured figure is marked indicative.",
      nl: "Onder zoveel (effectieve) respondenten heet een gemeten cijfer indicatief."),
    default: 30)

  /// The confidence of intervals.
  static let confidence = Setting.decimal(
    "experience.confidence", in: 0.5...99.9,
    help: Text(
      "The confidence of intervals, as 0.95 or 95.",
      nl: "De betrouwbaarheid van intervallen, als 0.95 of 95."), default: 95)
}
