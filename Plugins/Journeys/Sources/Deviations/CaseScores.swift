import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// What customers answered whose cases depart from a plan, beside those whose cases do not.
struct CaseScores {
  private let answers: CaseAnswers
  private let thresholds: QualityAssessment.Thresholds
  private let confidence: ConfidenceLevel

  /// Joins the answers to a question with the cases of a log.
  ///
  /// - Parameters:
  ///   - question: the question and the survey that asks it.
  ///   - inquiry: gives the log.
  ///   - context: the session.
  /// - Throws: what is wrong with the files; `command.cancelled`.
  init(
    _ question: (survey: SurveyResponses, question: ColumnDeclaration),
    _ inquiry: DeviationInquiry, _ context: Context
  ) async throws(Diagnostic) {
    thresholds = inquiry.thresholds
    confidence = inquiry.confidence
    let filter = context.filter?.expression
    let fits = filter.map { question.survey.check($0).isEmpty } ?? true
    answers = try await CaseAnswers(
      question.question, of: question.survey, cases: inquiry.log, where: fits ? filter : nil,
      in: context)
  }

  private var question: ColumnDeclaration { answers.question }
  private var survey: SurveyDeclaration { answers.survey }
  private var scale: ClosedRange<Int> { answers.scale }

  /// The columns: answers, score and interval of the cases that depart so, and the comparison with
  /// all other cases.
  var columns: [Column] {
    let kind: Column.Kind = isRecommendation ? .score(digits: 0) : .decimal(digits: 2)
    let title: Text =
      isRecommendation ? .verbatim("NPS") : question.wording ?? .verbatim(question.name.value)
    let difference = Column.Kind.score(digits: isRecommendation ? 0 : 2)
    return [
      Column("answers", Text("Answers", nl: "Antwoorden"), .integer),
      Column("score", title, kind),
      Column("score_low", Text("From", nl: "Van"), kind),
      Column("score_high", Text("To", nl: "Tot"), kind),
      Column("others", Text("Others", nl: "Anderen"), kind),
      Column("difference", Text("Difference", nl: "Verschil"), difference),
      Column("difference_low", Text("From", nl: "Van"), difference),
      Column("difference_high", Text("To", nl: "Tot"), difference),
      Column("p", Text("p (Holm)", nl: "p (Holm)"), .probability),
      Column("verdict", Text("Verdict", nl: "Oordeel"), .text),
    ]
  }

  private var isRecommendation: Bool { question.questionKind == .nps }

  /// The cells of each deviation: its own score, and the comparison with all other cases, whose p
  /// is adjusted for all deviations together.
  ///
  /// - Parameter deviations: the cases of each.
  func cells(_ deviations: [[Int]]) -> [[Value]] {
    let comparisons = deviations.map {
      compare(answers.sum(of: $0), with: answers.sum(withoutCases: $0))
    }
    let tested = comparisons.compactMap(\.?.p)
    var adjusted = MultiplicityAdjustment.holm.adjust(tested)[...]
    return zip(deviations, comparisons).map { cases, comparison in
      let p = comparison?.p == nil ? nil : adjusted.popFirst()
      return own(answers.sum(of: cases)) + cells(comparison, p)
    }
  }

  /// The score of some answers with its interval.
  private func own(_ sum: [Int]) -> [Value] {
    let n = sum.reduce(0, +)
    guard n > 0 else { return [.integer(0)] + Array(repeating: .missing(.notAsked), count: 3) }
    guard isShown(n) else {
      return [.integer(n)] + Array(repeating: .missing(.suppressed), count: 3)
    }
    let (value, interval) = isRecommendation ? score(sum) : mean(sum)
    return [
      .integer(n), .decimal(value, orMissing: .notApplicable),
      .decimal(interval?.lower, orMissing: .notApplicable),
      .decimal(interval?.upper, orMissing: .notApplicable),
    ]
  }

  private func isShown(_ n: Int) -> Bool {
    let level = QualityAssessment(n: n, thresholds: thresholds).level
    return level == .ok || level == .indicative
  }

  /// A score beside that of all other cases.
  private struct Comparison {
    let others: Double
    let difference: Double
    let interval: Interval?
    /// Before adjustment; nil where nothing varies.
    let p: Double?
  }

  /// Compares answers; nil where either side has too few to be shown.
  private func compare(_ sum: [Int], with others: [Int]) -> Comparison? {
    guard isShown(sum.reduce(0, +)), isShown(others.reduce(0, +)) else { return nil }
    if isRecommendation {
      let (a, b) = (categories(others), categories(sum))
      guard let comparison = try? NetPromoterComparison(a, b, confidence: confidence) else {
        return nil
      }
      return Comparison(
        others: comparison.a.value, difference: comparison.difference,
        interval: comparison.interval, p: comparison.p)
    }
    let (a, b) = (moments(others), moments(sum))
    guard let comparison = try? MeanComparison(a, b, confidence: confidence),
      let average = try? MeanEstimate(a).value
    else { return nil }
    return Comparison(
      others: average, difference: comparison.difference, interval: comparison.interval,
      p: comparison.p)
  }

  private func moments(_ sum: [Int]) -> SampleMoments {
    SampleMoments(counts: zip(scale, sum).map { (value: Double($0), count: $1) })
  }

  private func cells(_ comparison: Comparison?, _ p: Double?) -> [Value] {
    guard let comparison else {
      return Array(repeating: .missing(.notApplicable), count: 5) + [.term(Self.tooSmall)]
    }
    let verdict =
      p.map { $0 < confidence.alpha ? Self.different : Self.noise } ?? Self.noise
    return [
      .decimal(comparison.others), .decimal(comparison.difference),
      .decimal(comparison.interval?.lower, orMissing: .notApplicable),
      .decimal(comparison.interval?.upper, orMissing: .notApplicable),
      .decimal(p, orMissing: .notApplicable), .term(verdict),
    ]
  }

  private static let different = Term("different", Text("different", nl: "verschilt"))
  private static let noise = Term("noise", Text("noise", nl: "ruis"))
  private static let tooSmall = Term("too-small", Text("too small", nl: "te klein"))

  private func categories(_ sum: [Int]) -> RecommendationCounts {
    RecommendationHistogram(counts: sum).categories
  }

  private func score(_ sum: [Int]) -> (Double?, Interval?) {
    guard let score = try? NetPromoterScore(categories(sum)) else { return (nil, nil) }
    return (score.value, score.interval(confidence: confidence))
  }

  private func mean(_ sum: [Int]) -> (Double?, Interval?) {
    guard let mean = try? MeanEstimate(moments(sum)) else { return (nil, nil) }
    return (mean.value, mean.interval(confidence: confidence))
  }

  /// How many cases were joined, and by what.
  var notes: [Note] {
    guard let column = answers.column else {
      return [
        Note(
          .caution,
          Text(
            "no answers to \(question.name.value) belong to cases of this log: neither the case nor the respondent of \(survey.id) is called as they are",
            nl:
              "geen antwoorden op \(question.name.value) horen bij gevallen van dit log: geval noch respondent van \(survey.id) heet zo"
          ),
          id: "unjoined")
      ]
    }
    let (joined, name) = (answers.counts.count, "\(survey.id).\(column.name.value)")
    return [
      Note(
        .denominator,
        Text { language in
          let count = Numerals.integer(joined, language)
          return language == .nl
            ? "\(count) gevallen hebben antwoorden, gekoppeld via \(name); een verschil met andere gevallen is samenhang, geen oorzaak"
            : "\(count) cases have answers, joined by \(name); a difference from other cases is association, not cause"
        }, id: "joined")
    ]
  }
}
