import Statistics
import WorkbenchKit
import WorkspaceKit

/// What a call and the settings say about how figures are calculated.
struct FigureOptions {
  /// The confidence of intervals.
  let confidence: ConfidenceLevel
  /// When a figure is suppressed or marked.
  let thresholds: QualityAssessment.Thresholds
  /// Whether weights count.
  let isWeighted: Bool
  /// The number of people that the sample was drawn from, where it was typed; nil when it was not.
  let population: Spanned<Int>?
  /// The number of best answers that are counted; nil for what suits the scale.
  let top: Spanned<Int>?

  /// Reads a call.
  ///
  /// - Throws: `confidence.range`; `population.groups` for a population beside groups.
  init(
    _ call: Call, _ context: Context, _ survey: SurveyResponses
  ) throws(Diagnostic) {
    let settings = context.settings
    let fraction = try ConfidenceOption.fraction(
      of: call, standard: settings[SatisfactionSettings.confidence])
    confidence = (try? ConfidenceLevel(fraction)) ?? .standard
    thresholds = QualityAssessment.Thresholds(
      suppressBelow: Double(settings[SatisfactionSettings.minimum]),
      indicativeBelow: Double(settings[SatisfactionSettings.indicative]))
    isWeighted =
      survey.declaration.column { $0 == .weight } != nil
      && call[SatisfactionCommand.unweighted] != true
    population = try PopulationOption.size(of: call).map {
      Spanned($0, at: call.span(of: PopulationOption.parameter))
    }
    top = call[SatisfactionCommand.top].map {
      Spanned($0, at: call.span(of: SatisfactionCommand.top))
    }
  }

  /// The number of best answers counted on a scale.
  ///
  /// - Parameter family: the scale.
  /// - Throws: `top.range` when no answer would stay outside the box.
  func topCount(on family: RatedQuestion.Family) throws(Diagnostic) -> Int {
    guard let top else { return family.standardTop }
    if family.construct == .agreement { return 1 }
    guard top.value < family.scale.count else {
      throw Diagnostic(
        .topBoxRange,
        Text(
          "the scale \(family.scale.words) has \(family.scale.count) answers, so a top box of "
            + "\(top.value) holds them all",
          nl: "de schaal \(family.scale.words) heeft \(family.scale.count) antwoorden, dus een "
            + "topbox van \(top.value) bevat ze allemaal"), at: .statement(top.span),
        hint: Text(
          "leave it out: --top \(family.standardTop) is usual here",
          nl: "laat het weg: --top \(family.standardTop) is hier gebruikelijk"))
    }
    return top.value
  }

  /// How sure a figure is, in words for under a table.
  func note(effectiveSize: Double?, weight: String?) -> Text {
    Text { language in
      let share = Numerals.percentage(confidence.fraction, digits: 0, language)
      let intervals =
        (language == .nl
          ? "interval \(share): gemiddelde Student t, aandeel Wilson"
          : "\(share) interval: mean Student t, share Wilson")
        + (population.map { "; " + Self.finite($0.value, language) } ?? "")
      guard isWeighted, let weight else { return intervals }
      let size = effectiveSize.map { Numerals.decimal($0, digits: 1, language) }
      let effective =
        size.map { language == .nl ? ", effectief n \($0)" : ", effective n \($0)" } ?? ""
      return language == .nl
        ? "\(intervals); gewogen met \(weight)\(effective)"
        : "\(intervals); weighted by \(weight)\(effective)"
    }
  }

  /// Refuses a population that is smaller than the sample.
  ///
  /// - Parameter answers: how many answered.
  /// - Throws: `population.small`.
  func checkPopulation(against answers: Int) throws(Diagnostic) {
    guard let population else { return }
    try PopulationOption.check(population.value, against: answers, at: population.span)
  }

  private static func finite(_ population: Int, _ language: Language) -> String {
    let count = Numerals.integer(population, language)
    return language == .nl
      ? "steekproef uit \(count) mensen (herstelt geen non-respons)"
      : "sample of \(count) people (does not repair non-response)"
  }
}
