/// The triangular factor of a correlation matrix, refused where columns repeat each other.
struct Cholesky {
  /// A column whose unexplained share of variance is smaller is a combination of the others.
  ///
  /// Corresponds to a variance inflation factor of 10¹⁰; rounding errors lie far below it.
  static let smallestPivot = 1e-10

  private let lower: SquareMatrix

  /// Factors a symmetric matrix with unit diagonal; nil when it is singular.
  init?(correlations: SquareMatrix) {
    let size = correlations.size
    var lower = SquareMatrix(size: size)
    for j in 0..<size {
      var pivot = correlations[j, j]
      for k in 0..<j { pivot -= lower[j, k] * lower[j, k] }
      guard pivot > Cholesky.smallestPivot else { return nil }
      let root = pivot.squareRoot()
      lower[j, j] = root
      for i in j..<size where i > j {
        var sum = correlations[i, j]
        for k in 0..<j { sum -= lower[i, k] * lower[j, k] }
        lower[i, j] = sum / root
      }
    }
    self.lower = lower
  }

  /// Solves M·x = b.
  func solve(_ b: [Double]) -> [Double] {
    var x = b
    for i in x.indices {
      for k in 0..<i { x[i] -= lower[i, k] * x[k] }
      x[i] /= lower[i, i]
    }
    for i in x.indices.reversed() {
      for k in x.indices where k > i { x[i] -= lower[k, i] * x[k] }
      x[i] /= lower[i, i]
    }
    return x
  }

  /// The inverse of the factored matrix.
  var inverse: SquareMatrix {
    var inverse = SquareMatrix(size: lower.size)
    for column in 0..<lower.size {
      var unit = Array(repeating: 0.0, count: lower.size)
      unit[column] = 1
      for (row, value) in solve(unit).enumerated() { inverse[row, column] = value }
    }
    return inverse
  }
}
