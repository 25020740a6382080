/// Ordinary least squares with an intercept, solved on centred and scaled columns.
///
/// Weighted data is fitted with its weights, and its errors use Kish's effective sample size in
/// place of the number of respondents.
public struct LinearRegression: Hashable, Sendable {
  /// The coefficient of one predictor.
  public struct Coefficient: Hashable, Sendable {
    /// Outcome units per unit of the predictor, other predictors equal.
    public let estimate: Double
    /// Its standard error; 0 for a perfect fit.
    public let standardError: Double
    /// The t statistic; nil for a perfect fit.
    public let t: Double?
    /// The two-sided p-value; nil for a perfect fit.
    public let p: Double?
    /// The confidence interval.
    public let interval: Interval
    /// The standardised coefficient b·s_x/s_y.
    public let beta: Double
    /// 1/(1 − R² of this predictor on the others): above 5 a warning, above 10 unreadable.
    public let varianceInflation: Double
  }

  /// The effective number of respondents; n without weights.
  public let n: Double
  /// One coefficient per predictor, in the order of the input.
  public let coefficients: [Coefficient]
  /// The outcome when all predictors are 0.
  public let intercept: Double
  /// The standard error of the intercept.
  public let interceptError: Double
  /// The share of variance explained, from 0 to 1.
  public let rSquared: Double
  /// The standard deviation of the residuals, in outcome units.
  public let residualDeviation: Double

  private let covariances: SquareMatrix

  /// Fits a model.
  ///
  /// - Parameters:
  ///   - data: accumulated columns.
  ///   - outcome: the column to explain.
  ///   - predictors: the columns that explain it.
  ///   - confidence: the level of the intervals.
  /// - Throws: `Undefined.tooFewRows` unless there are more respondents than predictors + 1,
  ///   `.singular` for predictors that are constant or repeat each other, `.constant` for an
  ///   outcome that does not vary.
  public init(
    _ data: CrossProducts, outcome: Int, predictors: [Int],
    confidence: ConfidenceLevel = .standard
  ) throws(Undefined) {
    let structure = try CorrelationStructure(data, outcome: outcome, predictors: predictors)
    let inverse = structure.factor.inverse
    let betas = structure.factor.solve(structure.outcome)
    let explained = zip(betas, structure.outcome).reduce(0) { $0 + $1.0 * $1.1 }
    n = data.effectiveSize
    rSquared = min(1, max(0, explained))
    let df = n - Double(predictors.count) - 1
    let residual = structure.outcomeLength * ((1 - rSquared) / df).squareRoot()
    residualDeviation = residual
    let lengths = structure.predictorLengths
    var covariances = SquareMatrix(size: predictors.count)
    for i in lengths.indices {
      for j in lengths.indices {
        covariances[i, j] = residual * residual * inverse[i, j] / (lengths[i] * lengths[j])
      }
    }
    let student = StudentT(degreesOfFreedom: df)
    let critical = confidence.t(degreesOfFreedom: df) ?? .infinity
    coefficients = betas.indices.map { j in
      let estimate = betas[j] * structure.outcomeLength / lengths[j]
      let error = covariances[j, j].squareRoot()
      let t = error > 0 ? estimate / error : nil
      return Coefficient(
        estimate: estimate, standardError: error, t: t, p: t.flatMap { student?.twoSidedP($0) },
        interval: Interval(center: estimate, margin: critical * error), beta: betas[j],
        varianceInflation: inverse[j, j])
    }
    let means = predictors.map(data.mean)
    intercept = zip(coefficients, means).reduce(data.mean(outcome)) { $0 - $1.0.estimate * $1.1 }
    interceptError =
      (residual * residual / n + covariances.quadraticForm(means)).squareRoot()
    self.covariances = covariances
  }

  /// The degrees of freedom of the residuals.
  public var degreesOfFreedom: Double { n - Double(coefficients.count) - 1 }

  /// R² corrected for the number of predictors; may be negative.
  public var adjustedRSquared: Double { 1 - (1 - rSquared) * (n - 1) / degreesOfFreedom }

  /// The F statistic of the whole model; nil for a perfect fit.
  public var f: Double? {
    guard rSquared < 1 else { return nil }
    return rSquared / Double(coefficients.count) / ((1 - rSquared) / degreesOfFreedom)
  }

  /// The p-value of the whole model; nil for a perfect fit.
  public var modelP: Double? {
    f.flatMap {
      FisherF(numerator: Double(coefficients.count), denominator: degreesOfFreedom)?.upperTail($0)
    }
  }

  /// The covariance of the estimates of two coefficients.
  public func covariance(_ i: Int, _ j: Int) -> Double { covariances[i, j] }
}
