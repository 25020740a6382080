import WorkbenchKit

/// What a house can decide about driver analyses.
enum DriversSettings {
  /// Below so many visitors a touchpoint leaves the model.
  static let visits = Setting.integer(
    "drivers.visits", in: 1...1_000_000,
    help: Text(
      "With fewer visitors a touchpoint leaves the driver model.",
      nl: "Met minder bezoekers verlaat een contactmoment het drivermodel."), default: 10)

  /// The number of resamples.
  static let bootstrap = Setting.integer(
    "drivers.bootstrap", in: 0...20_000,
    help: Text(
      "Resamples behind the intervals of importance.",
      nl: "Hertrekkingen achter de intervallen van belang."), default: 1_999)

  /// Up to so many respondents intervals are drawn without being asked for.
  static let bootstrapLimit = Setting.integer(
    "drivers.bootstrap-limit", in: 0...100_000_000,
    help: Text(
      "Above so many respondents resampling waits for --bootstrap.",
      nl: "Boven zoveel respondenten wacht het hertrekken op --bootstrap."), default: 10_000)

  /// The confidence of intervals.
  static let confidence = Setting.decimal(
    "drivers.confidence", in: 0.5...99.9,
    help: Text(
      "The confidence of intervals, as 0.95 or 95.",
      nl: "De betrouwbaarheid van intervallen, als 0.95 of 95."), default: 95)
}
