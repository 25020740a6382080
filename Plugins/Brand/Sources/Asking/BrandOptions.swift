import Statistics
import WorkbenchKit

/// What a call and the settings say about how figures are calculated.
struct BrandOptions {
  /// The confidence of intervals.
  let confidence: ConfidenceLevel
  /// Below so many answers a figure of respondents is not used.
  let minimum: Int
  /// Below so many a figure is marked indicative.
  let indicative: Int
  /// The gap that still counts as kept, in points of the scale.
  var margin: Double

  /// Reads a call.
  ///
  /// - Throws: `confidence.range`.
  init(_ call: Call, _ context: Context) throws(Diagnostic) {
    self.init(
      fraction: try ConfidenceOption.fraction(
        of: call, standard: context.settings[BrandSettings.confidence]), context)
  }

  /// What the settings alone say.
  init(_ context: Context) {
    let confidence = context.settings[BrandSettings.confidence]
    self.init(fraction: confidence > 1 ? confidence / 100 : confidence, context)
  }

  private init(fraction: Double, _ context: Context) {
    let settings = context.settings
    confidence = (try? ConfidenceLevel(fraction)) ?? .standard
    minimum = settings[BrandSettings.minimum]
    indicative = settings[BrandSettings.indicative]
    margin = settings[BrandSettings.margin]
  }

  /// The confidence in words, such as `95% interval`.
  var interval: Text {
    Text { language in
      let share = Numerals.percentage(confidence.fraction, digits: 0, language)
      return language == .nl ? "interval \(share)" : "\(share) interval"
    }
  }

  /// The caution beside a figure of so many.
  func flag(_ n: Int) -> Value {
    if n == 0 { return .term(Term("none", Text("nothing yet", nl: "nog niets"))) }
    return n < indicative ? .term(.indicative) : .term(Term("ok", Text("", nl: "")))
  }

  /// The three cells of a figure with its interval.
  static func cells(_ value: Double?, _ interval: Interval?) -> [Value] {
    [
      .decimal(value, orMissing: .notApplicable),
      .decimal(interval?.lower, orMissing: .notApplicable),
      .decimal(interval?.upper, orMissing: .notApplicable),
    ]
  }

  /// The three cells of a share with its interval.
  func cells(_ share: ShareEstimate?) -> [Value] {
    guard let share else { return Array(repeating: .missing(.notApplicable), count: 3) }
    let interval = share.interval(confidence: confidence)
    return [.share(share.value), .share(interval.lower), .share(interval.upper)]
  }
}
