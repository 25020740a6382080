import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// What customers answered whose cases are in a log, joined by the id of the case or the respondent.
struct CaseScores {
  private let question: ColumnDeclaration
  private let survey: SurveyDeclaration
  private let column: ColumnDeclaration
  private let scale: ClosedRange<Int>
  /// How often each answer was given, per case of the log; only cases with answers.
  private let counts: [Int: [Int]]
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
    self.question = question.question
    survey = question.survey.declaration
    scale = question.question.effectiveScale ?? 0...10
    thresholds = inquiry.thresholds
    confidence = inquiry.confidence
    var numbers: [String: Int] = [:]
    for (number, name) in inquiry.log.caseLabels.enumerated() { numbers[name] = number }
    var joined: [Int: [Int]] = [:]
    var used = question.question
    let keys = [
      survey.column { $0 == .caseIdentifier }, survey.column { $0 == .respondent },
    ].compactMap(\.self)
    for key in keys where joined.isEmpty {
      let word = Spanned(key.name.value, at: SourceSpan.none)
      var request = SurveyRequest(
        filter: context.filter?.expression, groupBy: [word],
        measures: [
          .scores(Spanned(question.question.name.value, at: .none), weighted: false)
        ])
      request.hasTotal = false
      for group in try await context.answer(request, from: question.survey).groups {
        guard let number = group.keys.first.flatMap({ numbers[$0.label] }),
          let answers = group.measures.first?.scores, answers.valid > 0
        else { continue }
        joined[number] = answers.counts
      }
      used = key
    }
    counts = joined
    column = used
  }

  /// The columns: answers, score and interval of the cases that depart so.
  var columns: [Column] {
    let kind: Column.Kind = isRecommendation ? .score(digits: 0) : .decimal(digits: 2)
    let title: Text =
      isRecommendation ? .verbatim("NPS") : question.wording ?? .verbatim(question.name.value)
    return [
      Column("answers", Text("Answers", nl: "Antwoorden"), .integer),
      Column("score", title, kind),
      Column("score_low", Text("From", nl: "Van"), kind),
      Column("score_high", Text("To", nl: "Tot"), kind),
    ]
  }

  private var isRecommendation: Bool { question.questionKind == .nps }

  /// The cells of some cases.
  ///
  /// - Parameter cases: the cases.
  func cells(_ cases: [Int]) -> [Value] {
    var sum = [Int](repeating: 0, count: scale.count)
    for number in cases {
      guard let counts = counts[number] else { continue }
      for place in sum.indices where place < counts.count { sum[place] += counts[place] }
    }
    let n = sum.reduce(0, +)
    let quality = QualityAssessment(n: n, thresholds: thresholds)
    guard n > 0 else { return [.integer(0)] + Array(repeating: .missing(.notAsked), count: 3) }
    guard quality.level == .ok || quality.level == .indicative else {
      return [.integer(n)] + Array(repeating: .missing(.suppressed), count: 3)
    }
    let (value, interval) = isRecommendation ? score(sum) : mean(sum)
    return [
      .integer(n), .decimal(value, orMissing: .notApplicable),
      .decimal(interval?.lower, orMissing: .notApplicable),
      .decimal(interval?.upper, orMissing: .notApplicable),
    ]
  }

  private func score(_ sum: [Int]) -> (Double?, Interval?) {
    let categories = RecommendationHistogram(counts: sum).categories
    guard let score = try? NetPromoterScore(categories) else { return (nil, nil) }
    return (score.value, score.interval(confidence: confidence))
  }

  private func mean(_ sum: [Int]) -> (Double?, Interval?) {
    let values = zip(scale, sum).map { (value: Double($0), count: $1) }
    guard let mean = try? MeanEstimate(SampleMoments(counts: values)) else { return (nil, nil) }
    return (mean.value, mean.interval(confidence: confidence))
  }

  /// How many cases were joined, and by what.
  var notes: [Note] {
    let (joined, name) = (counts.count, "\(survey.id).\(column.name.value)")
    if joined == 0 {
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
