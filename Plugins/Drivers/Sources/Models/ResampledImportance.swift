import Statistics
import WorkbenchKit

/// Importance over resamples of respondents, for intervals that no formula gives.
struct ResampledImportance {
  /// The interval of each item's share of R²; nil where too few resamples had one.
  let intervals: [Interval?]
  /// The resamples in which the model could be solved.
  let replicates: Int

  /// Resamples respondents.
  ///
  /// - Parameters:
  ///   - patterns: the respondents.
  ///   - kept: which items are in the model; the others stay out of every resample.
  ///   - division: how R² is divided.
  ///   - replicates: the number of resamples.
  ///   - seed: where the random numbers begin.
  ///   - confidence: the confidence of the intervals.
  ///   - context: shows progress and stops when asked.
  /// - Throws: `command.cancelled`.
  init(
    _ patterns: ResponsePatterns, kept: [Bool], division: VisitedDriverModel.Division,
    replicates: Int, seed: UInt64, confidence: ConfidenceLevel, _ context: Context
  ) throws(Diagnostic) {
    let sums = PatternSums(patterns)
    var shares = kept.map { _ in [Double]() }
    var done = 0
    for positions in BootstrapSamples(
      size: patterns.respondents.count, replicates: replicates, seed: seed)
    {
      try context.checkCancellation()
      done += 1
      if done.isMultiple(of: 100) {
        context.progress(
          Progress.Step(
            Text("resampling respondents", nl: "hertrekt respondenten"),
            fraction: Double(done) / Double(replicates)))
      }
      guard let data = sums.resample(positions),
        let parts = try? VisitedDriverModel.contributions(
          data, minimumVisits: 2, division: division, among: kept)
      else { continue }
      let total = parts.reduce(0) { $0 + ($1 ?? 0) }
      guard total > 0 else { continue }
      for (item, part) in parts.enumerated() {
        if let part { shares[item].append(part / total) }
      }
    }
    self.replicates = shares.map(\.count).max() ?? 0
    intervals = shares.map { values in
      // With most resamples unsolvable the rest says little about the sampling error.
      guard 2 * values.count > replicates, let drawn = try? BootstrapDistribution(values) else {
        return nil
      }
      return drawn.interval(confidence: confidence)
    }
  }
}

/// Sums over resampled respondents, pattern by pattern.
private struct PatternSums {
  private let patterns: ResponsePatterns
  private let width: Int
  /// Products of the columns of each pattern, lower triangle, one pattern after the other.
  private let products: [Double]
  private let size: Int

  init(_ patterns: ResponsePatterns) {
    self.patterns = patterns
    width = patterns.rows.first?.count ?? 0
    size = width * (width + 1) / 2
    var products: [Double] = []
    products.reserveCapacity(patterns.rows.count * size)
    for row in patterns.rows {
      for i in row.indices {
        for j in 0...i { products.append(row[i] * row[j]) }
      }
    }
    self.products = products
  }

  /// The data of one resample; nil when its sums are not usable.
  ///
  /// - Parameter positions: the respondents drawn.
  func resample(_ positions: [Int]) -> VisitedTouchpoints? {
    var counts = Array(repeating: 0.0, count: patterns.rows.count)
    for position in positions { counts[patterns.respondents[position]] += 1 }
    var sums = Array(repeating: 0.0, count: width)
    var total = Array(repeating: 0.0, count: size)
    var (weights, squares) = (0.0, 0.0)
    var visits = Array(repeating: 0, count: max(0, (width - 1) / 2))
    for (pattern, count) in counts.enumerated() where count > 0 {
      let weight = patterns.weights[pattern]
      weights += count * weight
      squares += count * weight * weight
      let row = patterns.rows[pattern]
      for column in row.indices { sums[column] += count * weight * row[column] }
      for item in visits.indices where row[1 + 2 * item] > 0 { visits[item] += Int(count) }
      Self.add(count * weight, products, from: pattern * size, to: &total)
    }
    guard
      let data = try? CrossProducts(
        n: positions.count, sumOfWeights: weights, sumOfSquaredWeights: squares, sums: sums,
        products: total)
    else { return nil }
    return try? VisitedTouchpoints(products: data, visits: visits)
  }

  private static func add(
    _ factor: Double, _ source: [Double], from start: Int, to target: inout [Double]
  ) {
    let values = source.span.extracting(start..<(start + target.count))
    var sums = target.mutableSpan
    for index in values.indices { sums[index] += factor * values[index] }
  }
}
