/// Cochran's Q: whether estimates of several groups differ more than their errors explain.
public struct HomogeneityTest: Hashable, Sendable {
  /// The weighted sum of squared distances from the common value.
  public let q: Double
  /// The degrees of freedom of its chi-square distribution.
  public let degreesOfFreedom: Int
  /// The chance of a larger Q when all groups are equal.
  public let p: Double

  /// I², the share of the differences that is not sampling error, from 0 to 1 (Higgins 2002).
  public var inconsistency: Double {
    q > 0 ? max(0, (q - Double(degreesOfFreedom)) / q) : 0
  }

  /// Judges a sum of squares that is already weighted; nil without degrees of freedom.
  init?(q: Double, degreesOfFreedom: Int) {
    guard let distribution = ChiSquare(degreesOfFreedom: Double(degreesOfFreedom)) else {
      return nil
    }
    self.q = max(0, q)
    self.degreesOfFreedom = degreesOfFreedom
    p = distribution.upperTail(self.q)
  }

  /// Tests estimates with known variances.
  ///
  /// - Parameter estimates: values with their variances, each above 0.
  /// - Returns: nil for fewer than two estimates, or one without a finite value and variance.
  public init?(_ estimates: [(value: Double, variance: Double)]) {
    let isUsable = estimates.allSatisfy {
      $0.value.isFinite && $0.variance > 0 && $0.variance.isFinite
    }
    guard isUsable else { return nil }
    let weight = estimates.reduce(0) { $0 + 1 / $1.variance }
    let mean = estimates.reduce(0) { $0 + $1.value / $1.variance } / weight
    let q = estimates.reduce(0) { sum, estimate in
      let distance = estimate.value - mean
      return sum + distance * distance / estimate.variance
    }
    self.init(q: q, degreesOfFreedom: estimates.count - 1)
  }
}
