import WorkbenchKit

/// What a house can decide about figures from event logs.
enum EventsSettings {
  /// Below so many cases a share is not shown.
  static let minimum = Setting.integer(
    "events.minimum", in: 1...1_000_000,
    help: Text(
      "Below so many cases a share or duration is suppressed.",
      nl: "Onder zoveel gevallen wordt een aandeel of duur onderdrukt."), default: 10)

  /// Below so many cases a share is marked indicative.
  static let indicative = Setting.integer(
    "events.indicative", in: 1...1_000_000,
    help: Text(
      "Below so many cases a share or duration is marked indicative.",
      nl: "Onder zoveel gevallen heet een aandeel of duur indicatief."), default: 30)

  /// The confidence of intervals.
  static let confidence = Setting.decimal(
    "events.confidence", in: 0.5...99.9,
    help: Text(
      "The confidence of intervals, as 0.95 or 95.",
      nl: "De betrouwbaarheid van intervallen, als 0.95 of 95."), default: 95)
}
