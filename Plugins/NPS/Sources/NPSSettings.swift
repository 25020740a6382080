import Statistics
import WorkbenchKit

/// What a house can decide about its scores.
enum NPSSettings {
  /// Below so many answers a score is not shown.
  static let minimum = Setting.integer(
    "nps.minimum", in: 1...1_000_000,
    help: Text(
      "Below so many (effective) answers a score is suppressed.",
      nl: "Onder zoveel (effectieve) antwoorden wordt een score onderdrukt."), default: 10)

  /// Below so many answers a score is marked indicative.
  static let indicative = Setting.integer(
    "nps.indicative", in: 1...1_000_000,
    help: Text(
      "Below so many (effective) answers a score is marked indicative.",
      nl: "Onder zoveel (effectieve) antwoorden heet een score indicatief."), default: 30)

  /// The confidence of intervals.
  static let confidence = Setting.decimal(
    "nps.confidence", in: 0.5...99.9,
    help: Text(
      "The confidence of intervals, as 0.95 or 95.",
      nl: "De betrouwbaarheid van intervallen, als 0.95 of 95."), default: 95)

  /// How intervals are calculated.
  static let method = Setting.choice(
    "nps.method", of: methods.map(\.rawValue),
    help: Text(
      "How intervals are calculated.", nl: "Hoe intervallen worden berekend."),
    default: NetPromoterIntervalMethod.adjustedWald.rawValue)

  /// How far a finding must reach to be called general.
  static let reach = Setting.integer(
    "nps.reach", in: 50...100,
    help: Text(
      "The share of respondents that a general finding reaches at least, in percent.",
      nl: "Het aandeel respondenten dat een algemene bevinding ten minste bereikt, in procenten."),
    default: 80)

  /// The methods that are offered.
  static let methods: [NetPromoterIntervalMethod] = [.wald, .adjustedWald, .score, .goodman]
}
