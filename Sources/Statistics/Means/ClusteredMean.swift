/// The mean of answers of which one respondent gives several, such as one about each touchpoint.
///
/// Answers of one person resemble each other, so an interval that takes them apart is too narrow.
/// The mean is a ratio, Σw·y / Σw·m with y the sum and m the number of a respondent's answers; its
/// error is linearised over respondents: n/(n−1)·Σ(w·(y − mean·m))² / (Σw·m)² (Cochran, Sampling
/// Techniques, 3rd ed. 1977, §6; `svyratio` of R's survey package). With one answer each it is the
/// ordinary mean with its ordinary error.
public struct ClusteredMean: Hashable, Sendable {
  /// Respondents with the same answers.
  public struct Cluster: Hashable, Sendable {
    /// The sum of a respondent's answers.
    public let sum: Double
    /// The number of a respondent's answers.
    public let answers: Int
    /// The weight of each respondent, 0 or more; respondents with weight 0 take no part.
    public let weight: Double
    /// How many respondents answered so.
    public let count: Int

    /// Joins the parts of a cluster.
    public init(sum: Double, answers: Int, weight: Double = 1, count: Int = 1) {
      self.sum = sum
      self.answers = answers
      self.weight = weight
      self.count = count
    }
  }

  /// The mean of all answers.
  public let value: Double
  /// The respondents with at least one answer.
  public let n: Int
  /// The answers.
  public let answers: Int
  /// Kish's effective number of respondents.
  public let effectiveSize: Double
  /// The standard error; nil for one respondent.
  public let standardError: Double?

  /// Takes the answers of respondents.
  ///
  /// - Throws: `Undefined.noData` without answers, `.negativeWeight`, `.parameterOutOfRange` for
  ///   values too large to be summed.
  public init(_ clusters: some Sequence<Cluster>) throws(Undefined) {
    let present = clusters.filter { $0.answers > 0 && $0.count > 0 && $0.weight != 0 }
    guard present.allSatisfy({ $0.weight > 0 }) else { throw .negativeWeight }
    var (sum, size, weights, squares) = (0.0, 0.0, 0.0, 0.0)
    var (n, answers) = (0, 0)
    for cluster in present {
      let weight = cluster.weight * Double(cluster.count)
      sum += weight * cluster.sum
      size += weight * Double(cluster.answers)
      weights += weight
      squares += weight * cluster.weight
      n += cluster.count
      answers += cluster.count * cluster.answers
    }
    guard n > 0 else { throw .noData }
    guard sum.isFinite, size.isFinite, squares.isFinite else { throw .parameterOutOfRange }
    let mean = sum / size
    let residuals = present.reduce(0.0) { total, cluster in
      let residual = cluster.weight * (cluster.sum - mean * Double(cluster.answers))
      return total + Double(cluster.count) * residual * residual
    }
    value = mean
    self.n = n
    self.answers = answers
    effectiveSize = EffectiveSampleSize.kish(sumOfWeights: weights, sumOfSquaredWeights: squares)
    standardError =
      n > 1 ? (Double(n) / Double(n - 1) * residuals).squareRoot() / size : nil
  }

  /// The confidence interval, with Student's t of n − 1; nil for one respondent.
  public func interval(confidence: ConfidenceLevel = .standard) -> Interval? {
    guard let standardError, let t = confidence.t(degreesOfFreedom: Double(n - 1)) else {
      return nil
    }
    return Interval(center: value, margin: t * standardError)
  }
}
