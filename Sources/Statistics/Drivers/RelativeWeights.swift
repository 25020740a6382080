/// Johnson's relative weights: a fast stand-in for `ShapleyDecomposition` with many drivers.
///
/// Johnson, Multivariate Behavioral Research 35 (2000) 1–19. Has known theoretical flaws (Thomas
/// et al. 2014) and makes no driver a cause.
public struct RelativeWeights: Hashable, Sendable {
  /// The weight of one driver.
  public struct Weight: Hashable, Sendable {
    /// The part of R² attributed to the driver.
    public let contribution: Double
    /// `contribution` as a share of R²; nil when R² is 0.
    public let share: Double?
    /// The sign of its correlation with the outcome: −1, 0 or 1.
    public let sign: Int
  }

  /// The share of variance that all drivers explain together.
  public let rSquared: Double
  /// One weight per driver, in the order of the input.
  public let weights: [Weight]

  /// Calculates the weights.
  ///
  /// - Throws: `Undefined.tooFewRows`, `.singular` or `.constant`.
  public init(_ data: CrossProducts, outcome: Int, predictors: [Int]) throws(Undefined) {
    let structure = try CorrelationStructure(data, outcome: outcome, predictors: predictors)
    let eigen = SymmetricEigen(structure.predictors)
    let roots = eigen.values.map { max(0, $0).squareRoot() }
    let size = predictors.count
    // Λ = V·√D·Vᵀ links the predictors to their closest orthogonal counterparts.
    var links = SquareMatrix(size: size)
    for i in 0..<size {
      for j in 0..<size {
        var sum = 0.0
        for k in 0..<size { sum += eigen.vectors[i, k] * roots[k] * eigen.vectors[j, k] }
        links[i, j] = sum
      }
    }
    // β = Λ⁻¹·r through the same eigenvectors.
    let rotated = (0..<size).map { k in
      var sum = 0.0
      for i in 0..<size { sum += eigen.vectors[i, k] * structure.outcome[i] }
      return sum / roots[k]
    }
    let betas = eigen.vectors.times(rotated)
    let contributions = (0..<size).map { j in
      var sum = 0.0
      for k in 0..<size { sum += links[j, k] * links[j, k] * betas[k] * betas[k] }
      return sum
    }
    let total = contributions.reduce(0, +)
    rSquared = total
    weights = (0..<size).map { j in
      let r = structure.outcome[j]
      return Weight(
        contribution: contributions[j], share: total > 0 ? contributions[j] / total : nil,
        sign: r > 0 ? 1 : (r < 0 ? -1 : 0))
    }
  }
}
