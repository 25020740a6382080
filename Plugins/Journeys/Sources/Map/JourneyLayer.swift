import Statistics
import WorkbenchKit
import WorkspaceKit

/// What is known of the feeling at a touchpoint, in two layers that are never mixed: measured among
/// many, and told or assumed by few.
struct TouchpointFeeling {
  /// Which layers a map shows.
  enum Layer: String, CaseIterable {
    case both, measured, told
  }

  /// The measured answers; nil where nobody was asked.
  let score: TouchpointScore?
  /// Their mean on −2…+2; nil where there are too few to show it.
  let measured: AnswerSpread.Mean?
  /// What to say about the number of answers.
  let quality: QualityAssessment
  /// The pleasantness of each experience that says it.
  let told: [Double]

  /// Looks for what is known.
  ///
  /// - Parameters:
  ///   - touchpoint: the touchpoint.
  ///   - journey: its journey.
  ///   - scores: what surveys measured.
  ///   - layer: which layers count.
  ///   - confidence: of the interval.
  ///   - thresholds: when a mean is suppressed.
  init(
    _ touchpoint: Touchpoint, in journey: CustomerJourney, _ scores: TouchpointScores?,
    layer: Layer, confidence: ConfidenceLevel, thresholds: QualityAssessment.Thresholds
  ) {
    score = layer == .told ? nil : scores?.feeling(of: touchpoint, in: journey)
    quality = QualityAssessment(n: score?.n ?? 0, thresholds: thresholds)
    let isShown = quality.level == .ok || quality.level == .indicative
    measured = isShown ? score?.valence(confidence) : nil
    told = layer == .measured ? [] : touchpoint.experiences.compactMap(\.valence)
  }

  /// The mean of what was told; nil where nothing was.
  var toldMean: Double? { told.isEmpty ? nil : told.reduce(0, +) / Double(told.count) }
}
