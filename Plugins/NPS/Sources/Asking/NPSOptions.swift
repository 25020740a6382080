import Statistics
import WorkbenchKit
import WorkspaceKit

/// What a call and the settings say about how scores are calculated.
struct NPSOptions {
  private let call: Call
  private let context: Context

  init(_ call: Call, _ context: Context) {
    self.call = call
    self.context = context
  }

  /// Everything a figure needs to know.
  ///
  /// - Parameter survey: the survey that is asked.
  /// - Throws: `confidence.range`; `population.groups` for a population beside groups.
  func figureOptions(for survey: SurveyDeclaration) throws(Diagnostic) -> NPSFigure.Options {
    let settings = context.settings
    let method = call[NPSParameters.method] ?? settings[NPSSettings.method]
    let hasWeight = survey.column { $0 == .weight } != nil
    return NPSFigure.Options(
      method: NetPromoterIntervalMethod(rawValue: method) ?? .adjustedWald,
      confidence: try confidence(),
      thresholds: QualityAssessment.Thresholds(
        suppressBelow: Double(settings[NPSSettings.minimum]),
        indicativeBelow: Double(settings[NPSSettings.indicative])),
      isWeighted: hasWeight && call[NPSParameters.unweighted] != true,
      population: try population())
  }

  /// The confidence of intervals and tests.
  ///
  /// - Throws: `confidence.range`.
  func confidence() throws(Diagnostic) -> ConfidenceLevel {
    let written = call[NPSParameters.confidence] ?? context.settings[NPSSettings.confidence]
    let fraction = written > 1 ? written / 100 : written
    guard (0.5...0.999).contains(fraction), let level = try? ConfidenceLevel(fraction) else {
      throw Diagnostic(
        .confidenceRange,
        Text(
          "a confidence lies between 0.5 and 0.999",
          nl: "een betrouwbaarheid ligt tussen 0,5 en 0,999"),
        at: .statement(call.span(of: NPSParameters.confidence)),
        hint: Text("write 0.95 or 95", nl: "schrijf 0.95 of 95"))
    }
    return level
  }

  /// The size of the population; that of every group by itself is not known.
  private func population() throws(Diagnostic) -> Int? {
    guard let population = call[NPSParameters.population] else { return nil }
    guard call[ResponseClauses.by] == nil else {
      throw Diagnostic(
        .populationGroups,
        Text(
          "the population is known as a whole, not of every group",
          nl: "de populatie is in haar geheel bekend, niet per groep"),
        at: .statement(call.span(of: NPSParameters.population)),
        hint: Text(
          "ask for one group with where, and give its own population",
          nl: "vraag één groep op met where, met haar eigen populatie"))
    }
    return population
  }
}
