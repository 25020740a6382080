import Statistics
import WorkbenchKit
import WorkspaceKit

/// Figures behind findings that rest on answers: never a mean without its count and interval.
enum MeasuredEvidence {
  /// A mean on the question's own scale.
  ///
  /// - Parameter score: the answers.
  static func mean(_ score: TouchpointScore) -> [Evidence.Operand] {
    guard let mean = score.mean() else { return [.n(score.n)] }
    return [
      .n(score.n), .figure("mean", Text("mean", nl: "gemiddelde"), mean.value),
    ] + bounds(mean.interval) + [.words("question", Text("question", nl: "vraag"), name(score))]
  }

  /// A mean moved onto −2…+2.
  ///
  /// - Parameters:
  ///   - score: the answers.
  ///   - valence: their mean on −2…+2.
  static func valence(
    _ score: TouchpointScore, _ valence: AnswerSpread.Mean
  ) -> [Evidence.Operand] {
    [
      .n(score.n),
      .figure("valence", Text("valence (−2…+2)", nl: "valentie (−2…+2)"), valence.value),
    ] + bounds(valence.interval) + [.words("question", Text("question", nl: "vraag"), name(score))]
  }

  /// The bounds of an interval; none where there is none.
  static func bounds(_ interval: Interval?, digits: Int = 2) -> [Evidence.Operand] {
    guard let interval else { return [] }
    return [
      .figure("low", Text("low", nl: "laag"), interval.lower, digits: digits),
      .figure("high", Text("high", nl: "hoog"), interval.upper, digits: digits),
    ]
  }

  private static func name(_ score: TouchpointScore) -> String {
    "\(score.survey)/\(score.question.name.value)"
  }
}
