import WorkbenchKit

/// What a house can decide about figures on journey maps.
enum JourneysSettings {
  /// Below so many answers or cases a figure is not shown.
  static let minimum = Setting.integer(
    "journeys.minimum", in: 1...1_000_000,
    help: Text(
      "Below so many answers or cases a figure on a map is suppressed.",
      nl: "Onder zoveel antwoorden of gevallen wordt een cijfer op een kaart onderdrukt."),
    default: 10)

  /// Below so many answers or cases a figure is marked indicative.
  static let indicative = Setting.integer(
    "journeys.indicative", in: 1...1_000_000,
    help: Text(
      "Below so many answers or cases a figure on a map is marked indicative.",
      nl: "Onder zoveel antwoorden of gevallen heet een cijfer op een kaart indicatief."),
    default: 30)

  /// The confidence of intervals.
  static let confidence = Setting.decimal(
    "journeys.confidence", in: 0.5...99.9,
    help: Text(
      "The confidence of intervals on a map, as 0.95 or 95.",
      nl: "De betrouwbaarheid van intervallen op een kaart, als 0.95 of 95."), default: 95)
}
