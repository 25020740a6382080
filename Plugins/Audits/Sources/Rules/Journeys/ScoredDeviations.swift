import Statistics
import WorkbenchKit
import WorkspaceKit

/// The recommendation of customers whose cases deviate, against that of all other cases of the log.
///
/// Answers are joined by the id of the case, else of the respondent; of several questions the first
/// one with answers of this log counts. The tests are corrected for their number (Holm).
struct ScoredDeviations: Sendable {
  /// One deviation's comparison.
  struct Score: Sendable {
    let comparison: NetPromoterComparison
    /// Corrected for the number of deviations.
    let p: Double

    /// Whether customers with the deviation recommend demonstrably less.
    func isLower(_ alpha: Double) -> Bool { comparison.difference < 0 && p < alpha }

    /// The figures.
    var evidence: [Evidence.Operand] {
      [
        .score("nps", .verbatim("NPS"), comparison.b.value),
        .count("nps.n", .verbatim("n"), Int(comparison.b.counts.n)),
        .score("others", Text("NPS of others", nl: "NPS van anderen"), comparison.a.value),
        .count("others.n", .verbatim("n"), Int(comparison.a.counts.n)),
        .score(
          "difference.low", Text("difference from", nl: "verschil van"), comparison.interval.lower),
        .score("difference.high", Text("to", nl: "tot"), comparison.interval.upper),
        .p(p, isCorrected: true),
      ]
    }
  }

  /// The comparison of each deviation; nil where either side has too few answers.
  let scores: [Score?]

  /// Compares.
  ///
  /// - Parameters:
  ///   - deviations: the deviations.
  ///   - log: the cases.
  ///   - audit: the audit.
  /// - Throws: what is wrong with the files; `command.cancelled`.
  init(
    _ deviations: [DeviationCount.Deviation], _ log: EventLog, _ audit: Audit
  ) async throws(Diagnostic) {
    var answers: CaseAnswers?
    for question in NPSQuestion.all(audit) where answers == nil && !deviations.isEmpty {
      let found = try await CaseAnswers(
        question.question, of: question.survey, cases: log, where: question.question.condition,
        in: audit.context)
      if found.column != nil { answers = found }
    }
    guard let answers else {
      scores = deviations.map { _ in nil }
      return
    }
    let comparisons = deviations.map { deviation -> NetPromoterComparison? in
      let own = RecommendationHistogram(counts: answers.sum(of: deviation.cases)).categories
      let others =
        RecommendationHistogram(counts: answers.sum(withoutCases: deviation.cases)).categories
      guard min(own.n, others.n) >= Double(audit[JourneyDeviations.answers]) else { return nil }
      return try? NetPromoterComparison(others, own)
    }
    var adjusted = MultiplicityAdjustment.holm.adjust(comparisons.compactMap { $0?.p })[...]
    scores = comparisons.map { comparison in
      comparison.flatMap { comparison in
        adjusted.popFirst().map { Score(comparison: comparison, p: $0) }
      }
    }
  }
}
