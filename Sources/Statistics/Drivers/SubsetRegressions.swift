/// R² of the regressions on all subsets of predictors, from the correlation matrix alone.
///
/// Predictors enter one at a time: what a predictor adds is read from the residual correlations,
/// which are then updated (Gaussian elimination). All 4,096 subsets of twelve predictors share
/// their eliminations, so that none is fitted from scratch.
struct SubsetRegressions {
  /// R² by subset; bit `u` of the index stands for unit `u`.
  private(set) var rSquared: [Double]

  /// The positions of the predictors of each unit.
  private let units: [Range<Int>]
  private let size: Int
  /// Scratch matrices, one after the other: residuals after 0, 1, 2 … units have entered.
  private var levels: [Double]

  /// Fits all subsets.
  ///
  /// - Parameters:
  ///   - structure: correlations that were checked not to be singular.
  ///   - unitSizes: how many neighbouring predictors enter together; their sum is the number of
  ///     predictors.
  init(_ structure: CorrelationStructure, unitSizes: [Int]) {
    var end = 0
    units = unitSizes.map { count in
      end += count
      return (end - count)..<end
    }
    size = structure.outcome.count + 1
    rSquared = Array(repeating: 0, count: 1 << units.count)
    levels = Array(repeating: 0, count: size * size * (units.count + 1))
    for (i, correlation) in structure.outcome.enumerated() {
      for j in structure.outcome.indices { levels[i * size + j] = structure.predictors[i, j] }
      levels[i * size + size - 1] = correlation
    }
    visit(unit: 0, level: 0, subset: 0, explained: 0)
  }

  private mutating func visit(unit: Int, level: Int, subset: Int, explained: Double) {
    guard unit < units.count else {
      rSquared[subset] = min(1, explained)
      return
    }
    visit(unit: unit + 1, level: level, subset: subset, explained: explained)
    var source = level
    var gain = 0.0
    for pivot in units[unit] {
      gain += eliminate(pivot, from: source, to: level + 1)
      source = level + 1
    }
    visit(
      unit: unit + 1, level: level + 1, subset: subset | 1 << unit, explained: explained + gain)
  }

  /// Enters a predictor and returns the R² that it adds.
  ///
  /// Only rows and columns after the pivot are updated: earlier ones are never read again.
  private mutating func eliminate(_ pivot: Int, from source: Int, to target: Int) -> Double {
    let last = size - 1
    let from = source * size * size
    let to = target * size * size
    let row = from + pivot * size
    let scale = levels[row + pivot]
    let outcome = levels[row + last]
    for i in (pivot + 1)..<size where i < last {
      let factor = levels[row + i] / scale
      for j in i..<size {
        levels[to + i * size + j] = levels[from + i * size + j] - factor * levels[row + j]
      }
    }
    return outcome * outcome / scale
  }
}
