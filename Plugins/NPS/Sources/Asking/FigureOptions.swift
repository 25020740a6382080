import Statistics
import WorkbenchKit
import WorkspaceKit

/// What the people of `--population` are.
enum PopulationScope {
  /// Those from whom all answers were drawn.
  case whole
  /// Those from whom the answers of each side were drawn.
  case side
  /// Those from whom the answers of each period were drawn.
  case period
}

extension NPSFigure.Options {
  /// Everything that a call and the settings say about how scores are calculated.
  ///
  /// - Parameters:
  ///   - call: the call.
  ///   - context: the session.
  ///   - survey: the survey that is asked.
  ///   - scope: what a population is that of.
  /// - Throws: `confidence.range`; `population.groups` for a population beside groups.
  init(
    _ call: Call, _ context: Context, _ survey: SurveyDeclaration,
    population scope: PopulationScope = .whole
  ) throws(Diagnostic) {
    let settings = context.settings
    let method = call[NPSParameters.method] ?? settings[NPSSettings.method]
    let hasWeight = survey.column { $0 == .weight } != nil
    self.init(
      method: NetPromoterIntervalMethod(rawValue: method) ?? .adjustedWald,
      confidence: try Self.confidence(of: call, context),
      thresholds: QualityAssessment.Thresholds(
        suppressBelow: Double(settings[NPSSettings.minimum]),
        indicativeBelow: Double(settings[NPSSettings.indicative])),
      isWeighted: hasWeight && call[NPSParameters.unweighted] != true,
      population: try PopulationOption.size(of: call, isOfEachGroup: scope == .period))
  }

  /// The confidence of intervals and tests.
  ///
  /// - Throws: `confidence.range`.
  static func confidence(
    of call: Call, _ context: Context
  ) throws(Diagnostic) -> ConfidenceLevel {
    let fraction = try ConfidenceOption.fraction(
      of: call, standard: context.settings[NPSSettings.confidence])
    return (try? ConfidenceLevel(fraction)) ?? .standard
  }
}
