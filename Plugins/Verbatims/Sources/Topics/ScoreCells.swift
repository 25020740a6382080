import Statistics
import WorkbenchKit

/// The net promoter score of those who wrote some comments, as cells of a table.
struct ScoreCells {
  private let counts: RecommendationCounts
  private let interval: Interval?
  private let isSuppressed: Bool
  /// The score in points; nil where there are too few.
  let score: Double?

  /// Calculates a score.
  ///
  /// - Parameters:
  ///   - counts: the recommendations.
  ///   - minimum: below so many there is no score.
  ///   - confidence: the level of the adjusted Wald interval.
  ///   - isSuppressed: whether the group is too small anyway.
  init(
    _ counts: RecommendationCounts, minimum: Int, _ confidence: ConfidenceLevel,
    isSuppressed: Bool = false
  ) {
    self.counts = counts
    self.isSuppressed = isSuppressed
    let isFew = isSuppressed || counts.n < Double(minimum)
    let estimate = isFew ? nil : try? NetPromoterScore(counts)
    score = estimate?.value
    interval = estimate?.interval(confidence: confidence)
  }

  /// Score, low, high, flag.
  var values: [Value] {
    guard let score else {
      let reason: WorkbenchKit.MissingReason =
        counts.n > 0 || isSuppressed ? .suppressed : .noAnswer
      return Array(repeating: .missing(reason), count: 3) + [
        reason == .noAnswer ? .text("") : .term(.suppressed)
      ]
    }
    return [
      .decimal(score), .decimal(interval?.lower, orMissing: .notApplicable),
      .decimal(interval?.upper, orMissing: .notApplicable),
      counts.n < 30 ? .term(.indicative) : .text(""),
    ]
  }

  /// The numbers that went in.
  var operands: [Evidence.Operand] {
    guard score != nil else { return [] }
    return [
      Evidence.Operand(
        "promoters", Text("promoters (9–10)", nl: "promotors (9–10)"),
        .integer(Int(counts.promoters))),
      Evidence.Operand(
        "passives", Text("passives (7–8)", nl: "neutralen (7–8)"), .integer(Int(counts.passives))),
      Evidence.Operand(
        "detractors", Text("detractors (0–6)", nl: "critici (0–6)"),
        .integer(Int(counts.detractors))),
    ]
  }

  /// The score with its interval and count; nil where there are too few.
  func words(_ language: Language) -> String? {
    guard let score, let interval else { return nil }
    func points(_ value: Double) -> String {
      Numerals.decimal(value, digits: 0, language, signed: true)
    }
    let n = Numerals.integer(Int(counts.n), language)
    let to = language == .nl ? "tot" : "to"
    return "\(points(score)) (\(points(interval.lower)) \(to) \(points(interval.upper)), n \(n))"
  }
}
