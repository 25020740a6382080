import WorkbenchKit

/// What a house can decide about its figures of satisfaction.
enum SatisfactionSettings {
  /// Below so many answers a figure is not shown.
  static let minimum = Setting.integer(
    "satisfaction.minimum", in: 1...1_000_000,
    help: Text(
      "Below so many (effective) answers a figure is suppressed.",
      nl: "Onder zoveel (effectieve) antwoorden wordt een cijfer onderdrukt."), default: 10)

  /// Below so many answers a figure is marked indicative.
  static let indicative = Setting.integer(
    "satisfaction.indicative", in: 1...1_000_000,
    help: Text(
      "Below so many (effective) answers a figure is marked indicative.",
      nl: "Onder zoveel (effectieve) antwoorden heet een cijfer indicatief."), default: 30)

  /// The confidence of intervals.
  static let confidence = Setting.decimal(
    "satisfaction.confidence", in: 0.5...99.9,
    help: Text(
      "The confidence of intervals, as 0.95 or 95.",
      nl: "De betrouwbaarheid van intervallen, als 0.95 of 95."), default: 95)
}
