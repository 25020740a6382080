import Statistics
import WorkbenchKit
import WorkspaceKit

/// What a call and the settings say about how scores are calculated.
struct NPSOptions {
  private let call: Call
  private let context: Context
  private let survey: SurveyResponses

  init(_ call: Call, _ context: Context, _ survey: SurveyResponses) {
    self.call = call
    self.context = context
    self.survey = survey
  }

  /// Everything a figure needs to know.
  ///
  /// - Throws: `confidence.range`.
  func figureOptions() throws(Diagnostic) -> NPSFigure.Options {
    let settings = context.settings
    let method = call[NPSCommand.method] ?? settings[NPSSettings.method]
    let hasWeight = survey.declaration.column { $0 == .weight } != nil
    return NPSFigure.Options(
      method: NetPromoterIntervalMethod(rawValue: method) ?? .adjustedWald,
      confidence: try confidence(),
      thresholds: QualityAssessment.Thresholds(
        suppressBelow: Double(settings[NPSSettings.minimum]),
        indicativeBelow: Double(settings[NPSSettings.indicative])),
      isWeighted: hasWeight && call[NPSCommand.unweighted] != true)
  }

  private func confidence() throws(Diagnostic) -> ConfidenceLevel {
    let written = call[NPSCommand.confidence] ?? context.settings[NPSSettings.confidence]
    let fraction = written > 1 ? written / 100 : written
    guard (0.5...0.999).contains(fraction), let level = try? ConfidenceLevel(fraction) else {
      throw Diagnostic(
        .confidenceRange,
        Text(
          "a confidence lies between 0.5 and 0.999",
          nl: "een betrouwbaarheid ligt tussen 0,5 en 0,999"),
        at: .statement(call.span(of: NPSCommand.confidence)),
        hint: Text("write 0.95 or 95", nl: "schrijf 0.95 of 95"))
    }
    return level
  }
}
