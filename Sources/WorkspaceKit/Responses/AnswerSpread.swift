public import Statistics

/// Counted or weighed answers: the one place that knows whether a figure is weighted.
///
/// Point estimates are weighted; variances use the effective sample size in place of n.
public struct AnswerSpread: Sendable {
  /// A mean with its uncertainty.
  public struct Mean: Sendable {
    /// The mean, on the scale of the answers.
    public let value: Double
    /// Its standard error; nil for one answer.
    public let standardError: Double?
    /// Its interval; nil for one answer.
    public let interval: Interval?
  }

  private let answers: AnswerCounts
  private let isWeighted: Bool
  private let correction: FinitePopulation
  /// The answers that take part: with weights, those with a usable one.
  public let n: Int

  /// Takes the answers of a group.
  ///
  /// - Parameters:
  ///   - answers: the answers of a group.
  ///   - isWeighted: whether weights count.
  ///   - population: the number of people that the sample was drawn from; nil when not known.
  public init(_ answers: AnswerCounts, isWeighted: Bool, population: Int? = nil) {
    self.answers = answers
    self.isWeighted = isWeighted && answers.weightSums != nil
    n = isWeighted ? answers.valid - answers.unweighted : answers.valid
    correction = FinitePopulation(population, n: n)
  }

  /// Kish's effective number of answers.
  public var effectiveSize: Double {
    guard isWeighted else { return Double(n) }
    return EffectiveSampleSize.kish(
      sumOfWeights: (answers.weightSums ?? []).reduce(0, +),
      sumOfSquaredWeights: (answers.squaredWeightSums ?? []).reduce(0, +))
  }

  /// The sum of weights, or the number, of one answer.
  ///
  /// - Parameter answer: an answer of the scale.
  public func weight(of answer: Int) -> Double {
    guard isWeighted, let sums = answers.weightSums else {
      return Double(answers.count(of: answer))
    }
    return sums[answer - answers.scale.lowerBound]
  }

  /// The sum over all answers.
  public var totalWeight: Double { answers.scale.reduce(0) { $0 + weight(of: $1) } }

  /// The unweighted answers as observations.
  public var moments: SampleMoments {
    SampleMoments(counts: answers.scale.map { (value: Double($0), count: answers.count(of: $0)) })
  }

  /// The weighted mean with its linearised error; nil without weights or usable answers.
  public var weightedMean: WeightedMean? {
    guard isWeighted, let sums = answers.weightSums, let squares = answers.squaredWeightSums else {
      return nil
    }
    let entries = zip(answers.scale, zip(sums, squares)).map { answer, weights in
      (value: Double(answer), weight: weights.0, squaredWeight: weights.1)
    }
    return try? WeightedMean(WeightedMoments(n: n, sums: entries))
  }

  /// The mean; nil without answers.
  ///
  /// - Parameter confidence: the confidence of the interval.
  public func mean(_ confidence: ConfidenceLevel) -> Mean? {
    if isWeighted {
      return weightedMean.map {
        corrected($0.value, $0.standardError, $0.interval(confidence: confidence))
      }
    }
    return (try? MeanEstimate(moments)).map {
      corrected($0.value, $0.moments.standardError, $0.interval(confidence: confidence))
    }
  }

  private func corrected(_ value: Double, _ error: Double?, _ interval: Interval?) -> Mean {
    let factor = correction.errorFactor
    return Mean(
      value: value, standardError: error.map { $0 * factor },
      interval: interval.map {
        Interval(
          lower: value - (value - $0.lower) * factor, upper: value + ($0.upper - value) * factor)
      })
  }

  /// The size n* of an equally precise sample of an endless population: the effective size, made
  /// larger where a large part of a known population answered.
  public var equivalentSize: Double { effectiveSize * correction.sizeFactor }

  /// The share of some answers, of n* answers; nil without answers.
  ///
  /// - Parameter range: the answers.
  public func share(of range: ClosedRange<Int>) -> ShareEstimate? {
    let total = totalWeight
    guard total > 0 else { return nil }
    let part = range.reduce(0) { $0 + weight(of: $1) }
    let size = equivalentSize
    return try? ShareEstimate(successes: min(size, part / total * size), n: size)
  }

  /// Answers sorted in three by sign, as n* answers.
  ///
  /// - Parameter sign: −1, 0 or 1 for each answer.
  public func equivalentCounts(sign: (Int) -> Int) -> RecommendationCounts? {
    let total = totalWeight
    guard total > 0 else { return nil }
    var counts = RecommendationCounts()
    for answer in answers.scale {
      let weight = weight(of: answer)
      switch sign(answer) {
      case ..<0: counts.detractors += weight
      case 0: counts.passives += weight
      default: counts.promoters += weight
      }
    }
    return counts.scaled(by: equivalentSize / total)
  }
}
