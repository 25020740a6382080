import Statistics
import WorkspaceKit

/// Whether a finding holds for everybody or for a large group, or only here and there.
///
/// The finding is the sign of an estimate: a score above or below zero, or a difference that one
/// side wins. It is general when it is demonstrable in total, no segment demonstrably says the
/// opposite, and the segments that go along reach enough respondents.
struct Generality {
  /// The estimate of one segment, or of all.
  struct Estimate {
    /// In points; nil where the segment is too small to be shown.
    let value: Double?
    /// What the tests work with: the adjusted value and its variance.
    let adjusted: (value: Double, variance: Double)?
    /// The respondents of the segment, with what they weigh.
    let respondents: WeightedRecommendationCounts.Sums
  }

  /// What a segment says of the finding; the words in files.
  enum Vote: String, CaseIterable, Hashable, Sendable {
    /// The same sign, demonstrably.
    case holds
    /// The same sign, within the noise.
    case leans
    /// The other sign, within the noise.
    case leansAway = "leans-away"
    /// The other sign, demonstrably.
    case contrary
    /// Too small to say.
    case tooSmall = "too-small"
  }

  /// The computed label; the words in files.
  enum Label: String, CaseIterable, Hashable, Sendable {
    /// It holds for everyone or for a large group.
    case general
    /// It holds here and there.
    case local
    /// There is no finding in total.
    case none
  }

  /// Why the label was given.
  enum Reason: Hashable, Sendable {
    /// The total is too small to be shown.
    case tooSmall
    /// The total cannot be told from zero.
    case noFinding
    /// Fewer than two segments are large enough.
    case fewSegments
    /// Segments say the opposite, demonstrably.
    case contrary
    /// The lower bound of the reach lies below the threshold.
    case reach
    /// Nothing stands against it.
    case holds
  }

  /// What every segment says, in the order of the input.
  let votes: [Vote]
  /// The corrected p-value of every segment's sign; nil where it is too small.
  let adjustedP: [Double?]
  /// How many segments were tested.
  let tests: Int
  /// Whether the estimates differ between segments; nil for fewer than two.
  let homogeneity: HomogeneityTest?
  /// The share of respondents in segments with the same sign; nil without respondents.
  let reach: ShareEstimate?
  /// The share in segments where it is demonstrable; nil without respondents.
  let demonstrated: ShareEstimate?
  /// The label.
  let label: Label
  /// Why.
  let reason: Reason
  /// How large the reach must be at least, 0…1.
  let threshold: Double

  /// Judges a finding.
  ///
  /// - Parameters:
  ///   - total: the estimate over all segments.
  ///   - segments: the estimate of every segment; respondents without a segment are left out.
  ///   - threshold: how large the lower bound of the reach must be, 0…1.
  ///   - adjustment: how p-values are corrected.
  ///   - confidence: the level of tests and bounds.
  init(
    of total: Estimate, in segments: [Estimate], threshold: Double,
    by adjustment: MultiplicityAdjustment, confidence: ConfidenceLevel
  ) {
    self.threshold = threshold
    let sign = (total.value ?? 0) < 0 ? -1.0 : 1
    func p(_ estimate: Estimate) -> Double? {
      estimate.adjusted.map { Normal.twoSidedP($0.value / $0.variance.squareRoot()) }
    }
    let raw = segments.map { $0.value == nil ? nil : p($0) }
    var corrected = adjustment.adjust(raw.compactMap { $0 }).makeIterator()
    let adjustedP = raw.map { $0 == nil ? nil : corrected.next() }
    let votes = zip(segments, adjustedP).map { segment, p -> Vote in
      guard let value = segment.value, let p else { return .tooSmall }
      let isSame = value * sign > 0
      if p < confidence.alpha { return isSame ? .holds : .contrary }
      return isSame ? .leans : .leansAway
    }
    func share(_ wanted: Set<Vote>) -> ShareEstimate? {
      let weight = segments.reduce(0) { $0 + $1.respondents.weights }
      let found = zip(segments, votes).reduce(0) {
        $0 + (wanted.contains($1.1) ? $1.0.respondents.weights : 0)
      }
      let size = EffectiveSampleSize.kish(
        sumOfWeights: weight,
        sumOfSquaredWeights: segments.reduce(0) { $0 + $1.respondents.squaredWeights })
      guard weight > 0 else { return nil }
      return try? ShareEstimate(successes: min(size, found / weight * size), n: size)
    }
    self.votes = votes
    self.adjustedP = adjustedP
    tests = raw.compactMap { $0 }.count
    homogeneity = HomogeneityTest(
      segments.filter { $0.value != nil }.compactMap(\.adjusted).map {
        (value: $0.value, variance: $0.variance)
      })
    reach = share([.holds, .leans])
    demonstrated = share([.holds])
    let bound = reach?.interval(confidence: confidence).lower ?? 0
    let totalP = total.value == nil ? nil : p(total)
    if total.value == nil {
      (label, reason) = (.none, .tooSmall)
    } else if (totalP ?? 1) >= confidence.alpha {
      (label, reason) = (.none, .noFinding)
    } else if tests < 2 {
      (label, reason) = (.local, .fewSegments)
    } else if votes.contains(.contrary) {
      (label, reason) = (.local, .contrary)
    } else if bound < threshold {
      (label, reason) = (.local, .reach)
    } else {
      (label, reason) = (.general, .holds)
    }
  }
}

extension Generality.Estimate {
  /// The score of a figure.
  init(_ figure: NPSFigure) {
    let adjusted = figure.comparable.map { AdjustedScore($0) }
    self.init(
      value: figure.isShown ? figure.score : nil,
      adjusted: adjusted.map { ($0.center, $0.variance) }, respondents: figure.sums.total)
  }

  /// The difference between two figures, or the change among people who are in both.
  ///
  /// - Parameters:
  ///   - a: the first side.
  ///   - b: the second side.
  ///   - paired: the same respondents on both sides; nil where the sides are independent.
  ///   - options: confidence and thresholds.
  init(
    _ a: NPSFigure, _ b: NPSFigure, paired: PairedChange? = nil, options: NPSFigure.Options
  ) {
    var both = a.sums.total
    both.n += b.sums.total.n
    both.weights += b.sums.total.weights
    both.squaredWeights += b.sums.total.squaredWeights
    if let paired {
      let isEnough =
        a.isShown && b.isShown && Double(paired.pairs) >= options.thresholds.suppressBelow
      self.init(
        value: isEnough ? paired.difference : nil,
        adjusted: paired.difference.flatMap { difference in
          paired.standardError.flatMap { $0 > 0 ? (difference, $0 * $0) : nil }
        }, respondents: both)
      return
    }
    let comparison = a.comparable.flatMap { first in
      b.comparable.flatMap {
        try? NetPromoterComparison(first, $0, confidence: options.confidence)
      }
    }
    self.init(
      value: a.isShown && b.isShown ? comparison?.difference : nil,
      adjusted: comparison.map {
        ($0.adjustedDifference, $0.standardError * $0.standardError)
      }, respondents: both)
  }
}
