import Statistics
import WorkbenchKit
import WorkspaceKit

/// How large a part of a group gave each answer, with Wilson's interval.
///
/// For questions whose answers have no order, and for the distribution of those that have.
struct ChoiceFigure {
  /// One answer.
  struct Part {
    /// What files hold and people read.
    let answer: Value
    /// How many respondents gave it.
    let count: Int
    /// Its share of n* answers; nil without answers.
    let share: ShareEstimate?
  }

  /// The answers, in their own order.
  let parts: [Part]
  /// Valid answers and why others have none.
  let denominator: Denominator
  /// Kish's effective number of answers; the number of answers without weights.
  let effectiveSize: Double
  /// Whether the shares may be shown.
  let quality: QualityAssessment
  /// The confidence of the intervals.
  let confidence: ConfidenceLevel

  /// The answers to a question of choices.
  init(_ choices: ChoiceCounts, of question: ColumnDeclaration, _ options: FigureOptions) {
    var titles: [String: Text] = [:]
    for choice in question.choices { titles[choice.value] = choice.title }
    let isWeighted = options.isWeighted && choices.weight != nil
    let total = isWeighted ? choices.weight ?? 0 : Double(choices.denominator.valid)
    let size =
      isWeighted
      ? EffectiveSampleSize.kish(
        sumOfWeights: total, sumOfSquaredWeights: choices.squaredWeight ?? 0) : total
    let answered = choices.denominator.valid - (isWeighted ? choices.unweighted : 0)
    let precise =
      size * FinitePopulation(options.population?.value, n: answered).sizeFactor
    parts = choices.entries.map { entry in
      let weight = isWeighted ? entry.weight ?? 0 : Double(entry.count)
      return Part(
        answer: titles[entry.value].map { .term(Term(entry.value, $0)) } ?? .text(entry.value),
        count: entry.count, share: Self.share(weight, of: total, size: precise))
    }
    denominator = choices.denominator
    effectiveSize = size
    confidence = options.confidence
    quality = QualityAssessment(
      n: choices.denominator.valid - (isWeighted ? choices.unweighted : 0), effectiveSize: size,
      thresholds: options.thresholds)
  }

  /// The distribution of the answers to a question with a scale.
  init(_ answers: AnswerCounts, of question: RatedQuestion, _ options: FigureOptions) {
    let spread = AnswerSpread(
      answers, isWeighted: options.isWeighted, population: options.population?.value)
    let total = spread.totalWeight
    var titles: [Int: Text] = [:]
    for choice in question.declaration.choices {
      if let score = choice.valence { titles[score] = choice.title ?? .verbatim(choice.value) }
    }
    if question.family.construct == .agreement {
      titles = [1: Text("yes", nl: "ja"), 0: Text("no", nl: "nee")]
    }
    parts = answers.scale.map { answer in
      Part(
        answer: titles[answer].map { .term(Term("\(answer)", $0)) } ?? .integer(answer),
        count: answers.count(of: answer),
        share: Self.share(spread.weight(of: answer), of: total, size: spread.equivalentSize))
    }
    denominator = answers.denominator
    effectiveSize = spread.effectiveSize
    confidence = options.confidence
    quality = QualityAssessment(
      n: spread.n, effectiveSize: spread.effectiveSize, thresholds: options.thresholds)
  }

  /// Whether the shares are shown at all.
  var isShown: Bool { quality.level == .ok || quality.level == .indicative }

  private static func share(_ part: Double, of total: Double, size: Double) -> ShareEstimate? {
    guard total > 0 else { return nil }
    return try? ShareEstimate(successes: min(size, max(0, part / total * size)), n: size)
  }
}
