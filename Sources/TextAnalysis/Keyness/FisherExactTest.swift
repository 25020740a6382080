import Statistics

/// Fisher's exact test for tables of two by two with the same total, two-sided.
struct FisherExactTest {
  /// ln k! for k from 0 to the total, looked up some hundred times for each table.
  private let logFactorials: [Double]

  /// Prepares for tables of some total.
  init(total: Int) {
    logFactorials = (0...max(0, total)).map { Gamma.logarithm(Double($0) + 1) }
  }

  /// The probability of a table at least as unlikely as this one with the same margins.
  ///
  /// As R's `fisher.test`: tables within a relative 10⁻⁷ count as equally likely. Time grows with
  /// the width of the distribution, not with the counts.
  ///
  /// - Parameters:
  ///   - a: the first cell, of the first row.
  ///   - rowTotal: the sum of the first row.
  ///   - columnTotal: the sum of the first column.
  func twoSidedP(_ a: Int, rowTotal: Int, columnTotal: Int) -> Double {
    let distribution = Hypergeometric(
      row: rowTotal, column: columnTotal, logFactorials: logFactorials)
    let limit = distribution.probability(a) * (1 + 1e-7)
    let mode = distribution.mode
    // Below the mode probabilities rise, above it they fall: each tail ends where they pass the
    // limit.
    var low = distribution.smallest - 1
    var high = mode
    while low < high - 1 {
      let middle = low + (high - low) / 2
      if distribution.probability(middle) <= limit { low = middle } else { high = middle }
    }
    let lower = low
    low = mode
    high = distribution.largest + 1
    while low < high - 1 {
      let middle = low + (high - low) / 2
      if distribution.probability(middle) <= limit { high = middle } else { low = middle }
    }
    if distribution.probability(mode) <= limit { return 1 }
    return min(1, distribution.tail(from: lower, step: -1) + distribution.tail(from: high, step: 1))
  }
}

/// The distribution of the first cell when all margins are fixed.
private struct Hypergeometric {
  let row: Int
  let column: Int
  let logFactorials: [Double]

  var total: Int { logFactorials.count - 1 }
  var smallest: Int { max(0, row + column - total) }
  var largest: Int { min(row, column) }
  var mode: Int {
    let middle = Int((Double(row + 1) * Double(column + 1) / Double(total + 2)).rounded(.down))
    return min(max(middle, smallest), largest)
  }

  private func logChoose(_ n: Int, _ k: Int) -> Double {
    logFactorials[n] - logFactorials[k] - logFactorials[n - k]
  }

  func probability(_ k: Int) -> Double {
    guard smallest...largest ~= k else { return 0 }
    return Elementary.exp(
      logChoose(row, k) + logChoose(total - row, column - k) - logChoose(total, column))
  }

  /// The sum of the probabilities from a value outwards, by the ratio of neighbours.
  func tail(from start: Int, step: Int) -> Double {
    guard smallest...largest ~= start else { return 0 }
    var value = start
    var term = probability(start)
    var sum = term
    while value + step >= smallest, value + step <= largest, term > sum * 1e-18 {
      let k = Double(step > 0 ? value : value - 1)
      let ratio =
        (Double(row) - k) * (Double(column) - k)
        / ((k + 1) * (Double(total - row - column) + k + 1))
      term *= step > 0 ? ratio : 1 / ratio
      sum += term
      value += step
    }
    return sum
  }
}
