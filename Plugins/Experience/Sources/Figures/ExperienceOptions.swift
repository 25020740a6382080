import Statistics
import WorkbenchKit
import WorkspaceKit

/// What a call and the settings say about how figures are calculated.
struct ExperienceOptions: Sendable {
  /// The confidence of intervals.
  let confidence: ConfidenceLevel
  /// When a measured figure is suppressed or marked.
  let thresholds: QualityAssessment.Thresholds
  /// Whether weights count where they are declared.
  let isWeighted: Bool

  /// Reads a call.
  ///
  /// - Throws: `confidence.range`.
  init(_ call: Call, _ context: Context) throws(Diagnostic) {
    let settings = context.settings
    let fraction = try ConfidenceOption.fraction(
      of: call, standard: settings[ExperienceSettings.confidence])
    confidence = (try? ConfidenceLevel(fraction)) ?? .standard
    thresholds = QualityAssessment.Thresholds(
      suppressBelow: Double(settings[ExperienceSettings.minimum]),
      indicativeBelow: Double(settings[ExperienceSettings.indicative]))
    isWeighted = call[JourneyParameters.unweighted] != true
  }

  /// The confidence as a percentage.
  func percent(_ language: Language) -> String {
    Numerals.percentage(confidence.fraction, digits: 0, language)
  }

  /// How intervals are made, for under a table.
  func note(_ en: String, nl: String) -> Note {
    Note(
      .aside,
      Text { language in
        language == .nl
          ? "interval \(percent(language)): \(nl)" : "\(percent(language)) interval: \(en)"
      }, id: "method")
  }
}
