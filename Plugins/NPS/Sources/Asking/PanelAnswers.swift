import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// What respondents who are on both sides of a comparison answered, overall and per group.
struct PanelAnswers {
  private let everybody: PanelChanges
  private let groups: [[GroupValue]: PanelChanges]

  /// Asks for the answers of every respondent of both sides.
  ///
  /// - Parameters:
  ///   - sides: the two sides.
  ///   - respondent: the column that tells who answered.
  ///   - groups: what responses are grouped by besides; a person counts in every group in which
  ///     they answered on both sides.
  init(
    _ sides: TwoSides, _ inquiry: NPSInquiry, respondent: Spanned<String>,
    by groups: [Spanned<String>]
  ) async throws(Diagnostic) {
    var signs: [Int: Int] = [:]
    for score in 0...10 { signs[score] = score >= 9 ? 1 : score <= 6 ? -1 : 0 }
    let answer = try await inquiry.context.answer(
      SurveyRequest(
        filter: inquiry.narrowed(by: .or(sides.a, sides.b)), groupBy: groups,
        measures: [
          .panel(
            PanelMeasure(
              Spanned(inquiry.question.name.value, at: .none), answers: .scores(signs),
              respondent: respondent, first: sides.a, second: sides.b))
        ]), from: inquiry.survey)
    everybody = answer.total.measures.first?.panel ?? PanelChanges()
    self.groups = Dictionary(
      answer.groups.map { ($0.keys, $0.measures.first?.panel ?? PanelChanges()) }
    ) { first, _ in first }
  }

  /// The change among the persons of one group.
  ///
  /// - Parameters:
  ///   - values: the group's values, one per column that responses are grouped by.
  ///   - confidence: the level of the interval.
  func change(of values: [GroupValue], confidence: ConfidenceLevel) -> PairedChange {
    PairedChange(groups[values] ?? PanelChanges(), confidence: confidence)
  }

  /// The change among everybody, whatever group they are in.
  ///
  /// - Parameter confidence: the level of the interval.
  func change(confidence: ConfidenceLevel) -> PairedChange {
    PairedChange(everybody, confidence: confidence)
  }
}

extension PairedChange {
  /// Compares the persons of a panel with themselves.
  ///
  /// - Parameters:
  ///   - changes: their answers coded −1, 0, +1.
  ///   - confidence: the level of the interval.
  init(_ changes: PanelChanges, confidence: ConfidenceLevel) {
    self.init(
      SampleMoments(
        counts: changes.entries.map {
          (value: 100 * ($0.after.mean - $0.before.mean), count: $0.persons)
        }), confidence: confidence)
  }
}

extension GroupValue {
  /// Whether the value is missing.
  var isMissing: Bool { if case .missing = self { true } else { false } }
}
