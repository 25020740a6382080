import WorkbenchKit

/// What a house can decide about its figures of the brand.
enum BrandSettings {
  /// Below so many answers a mean or share of respondents is not used.
  static let minimum = Setting.integer(
    "brand.minimum", in: 1...1_000_000,
    help: Text(
      "Below so many answers a figure of respondents is not used.",
      nl: "Onder zoveel antwoorden wordt een cijfer van respondenten niet gebruikt."), default: 10)

  /// Below so many checks or answers a figure is marked indicative.
  static let indicative = Setting.integer(
    "brand.indicative", in: 1...1_000_000,
    help: Text(
      "Below so many answers or checks a figure is marked indicative.",
      nl: "Onder zoveel antwoorden of controles heet een cijfer indicatief."), default: 30)

  /// The confidence of intervals.
  static let confidence = Setting.decimal(
    "brand.confidence", in: 0.5...99.9,
    help: Text(
      "The confidence of intervals, as 0.95 or 95.",
      nl: "De betrouwbaarheid van intervallen, als 0.95 of 95."), default: 95)

  /// The gap that still counts as kept.
  static let margin = Setting.decimal(
    "brand.margin", in: 0.001...100,
    help: Text(
      "The gap between expected and delivered that counts as none, in scale points.",
      nl: "Het verschil tussen verwacht en geleverd dat als geen geldt, in schaalpunten."),
    default: 0.5)
}
