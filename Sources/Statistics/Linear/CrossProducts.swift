/// Sums and products of several columns: all that regressions and driver analyses need.
///
/// One pass over any number of respondents accumulates a small table; every analysis afterwards
/// works on that table alone. Parts with the same origin are merged.
public struct CrossProducts: Hashable, Sendable {
  /// What is subtracted from each column before it is summed.
  ///
  /// Near the data it saves digits. With whole numbers as origin, sums of ratings are exact, and so
  /// the same for every order of rows.
  public let origin: [Double]
  /// The number of respondents with a positive weight.
  public private(set) var n = 0
  /// Σw.
  public private(set) var sumOfWeights = 0.0
  /// Σw².
  public private(set) var sumOfSquaredWeights = 0.0
  private var sums: [Double]
  /// The rows of the lower triangle, one after the other.
  private var products: [Double]
  private var scratch: [Double]

  /// Starts without respondents.
  ///
  /// - Parameter origin: one value per column.
  public init(origin: [Double]) {
    self.origin = origin
    sums = Array(repeating: 0, count: origin.count)
    products = Array(repeating: 0, count: origin.count * (origin.count + 1) / 2)
    scratch = sums
  }

  /// Takes over sums that were made elsewhere, such as from tables of pairs of answers.
  ///
  /// - Parameters:
  ///   - n: the respondents with a positive weight.
  ///   - sumOfWeights: Σw; n without weights.
  ///   - sumOfSquaredWeights: Σw²; n without weights.
  ///   - sums: Σw·x of each column.
  ///   - products: Σw·x·y of columns x ≤ y: the rows of the lower triangle, one after the other.
  /// - Throws: `Undefined.parameterOutOfRange` when the lengths do not fit each other or a sum is
  ///   no finite number, `.negativeWeight` for a total weight below 0.
  public init(
    n: Int, sumOfWeights: Double, sumOfSquaredWeights: Double, sums: [Double], products: [Double]
  ) throws(Undefined) {
    guard sumOfWeights >= 0 else { throw .negativeWeight }
    guard products.count == sums.count * (sums.count + 1) / 2, n >= 0,
      ([sumOfWeights, sumOfSquaredWeights] + sums + products).allSatisfy(\.isFinite)
    else { throw .parameterOutOfRange }
    origin = Array(repeating: 0, count: sums.count)
    self.n = n
    self.sumOfWeights = sumOfWeights
    self.sumOfSquaredWeights = sumOfSquaredWeights
    self.sums = sums
    self.products = products
    scratch = origin
  }

  /// The number of columns.
  public var columns: Int { origin.count }

  /// Adds one respondent with an answer in every column.
  ///
  /// - Parameters:
  ///   - row: one value per column; rows of another length or with a value that is no finite
  ///     number take no part.
  ///   - weight: 0 means not in the weighted sample.
  /// - Throws: `Undefined.negativeWeight` for a weight below 0, `.parameterOutOfRange` for a
  ///   weight that is no finite number.
  public mutating func add(_ row: [Double], weight: Double = 1) throws(Undefined) {
    guard weight >= 0 else { throw .negativeWeight }
    guard weight.isFinite else { throw .parameterOutOfRange }
    guard weight > 0, row.count == columns, row.allSatisfy(\.isFinite) else { return }
    n += 1
    sumOfWeights += weight
    sumOfSquaredWeights += weight * weight
    var position = 0
    for i in 0..<row.count {
      let value = row[i] - origin[i]
      scratch[i] = value
      let weighted = weight * value
      sums[i] += weighted
      for j in 0...i {
        products[position] += weighted * scratch[j]
        position += 1
      }
    }
  }

  /// Adds the respondents of another part of the data.
  ///
  /// - Throws: `Undefined.parameterOutOfRange` for another origin.
  public mutating func merge(_ other: CrossProducts) throws(Undefined) {
    guard origin == other.origin else { throw .parameterOutOfRange }
    n += other.n
    sumOfWeights += other.sumOfWeights
    sumOfSquaredWeights += other.sumOfSquaredWeights
    for i in sums.indices { sums[i] += other.sums[i] }
    for i in products.indices { products[i] += other.products[i] }
  }

  /// Kish's effective sample size; n without weights.
  public var effectiveSize: Double {
    EffectiveSampleSize.kish(
      sumOfWeights: sumOfWeights, sumOfSquaredWeights: sumOfSquaredWeights)
  }

  /// The weighted mean of a column; its origin when nobody answered.
  public func mean(_ column: Int) -> Double {
    guard sumOfWeights > 0 else { return origin[column] }
    return origin[column] + sums[column] / sumOfWeights
  }

  /// The sum Σw·x of a column.
  func total(_ column: Int) -> Double { sums[column] + sumOfWeights * origin[column] }

  /// The products of distances from the means, scaled to a total weight of `effectiveSize`.
  ///
  /// A column whose spread drowns in rounding errors gets exactly 0.
  public var centred: SquareMatrix {
    var matrix = SquareMatrix(size: columns)
    guard sumOfWeights > 0 else { return matrix }
    let scale = effectiveSize / sumOfWeights
    for i in 0..<columns {
      for j in 0...i {
        let raw = products[i * (i + 1) / 2 + j]
        let value = raw - sums[i] * sums[j] / sumOfWeights
        let isNothing = i == j && value <= 1e-13 * raw
        matrix[i, j] = isNothing ? 0 : scale * value
        matrix[j, i] = matrix[i, j]
      }
    }
    return matrix
  }

  /// The columns, of some, that are no combination of those before them and not constant.
  ///
  /// - Parameter candidates: columns in order of preference.
  func independent(_ candidates: [Int]) -> [Int] {
    let centred = self.centred
    var kept: [Int] = []
    var factor: [[Double]] = []
    for column in candidates {
      let length = centred[column, column].squareRoot()
      guard length > 0 else { continue }
      var row: [Double] = []
      for (other, known) in zip(kept, factor) {
        var value = centred[column, other] / (length * centred[other, other].squareRoot())
        for (a, b) in zip(row, known) { value -= a * b }
        row.append(value / (known.last ?? 1))
      }
      let pivot = row.reduce(1) { $0 - $1 * $1 }
      guard pivot > Cholesky.smallestPivot else { continue }
      factor.append(row + [pivot.squareRoot()])
      kept.append(column)
    }
    return kept
  }

  /// The cross-products of new columns that are linear combinations of these.
  ///
  /// - Parameter combinations: for each new column the old columns with their factors.
  func combining(_ combinations: [[(column: Int, factor: Double)]]) -> CrossProducts {
    var result = CrossProducts(
      origin: combinations.map { $0.reduce(0) { $0 + $1.factor * origin[$1.column] } })
    result.n = n
    result.sumOfWeights = sumOfWeights
    result.sumOfSquaredWeights = sumOfSquaredWeights
    for (i, first) in combinations.enumerated() {
      result.sums[i] = first.reduce(0) { $0 + $1.factor * sums[$1.column] }
      for (j, second) in combinations.enumerated() where j <= i {
        var product = 0.0
        for a in first {
          for b in second { product += a.factor * b.factor * self.product(a.column, b.column) }
        }
        result.products[i * (i + 1) / 2 + j] = product
      }
    }
    return result
  }

  private func product(_ i: Int, _ j: Int) -> Double {
    let (row, column) = i >= j ? (i, j) : (j, i)
    return products[row * (row + 1) / 2 + column]
  }
}
