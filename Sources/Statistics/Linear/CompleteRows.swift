/// Respondents with an answer in every column, and how many were left out (listwise deletion).
public struct CompleteRows: Hashable, Sendable {
  /// The accumulated rows.
  public private(set) var products: CrossProducts
  /// The respondents left out because at least one answer is missing.
  public private(set) var dropped = 0

  /// Starts without respondents.
  public init(origin: [Double]) {
    products = CrossProducts(origin: origin)
  }

  /// Accumulates columns of equal length, the first complete row being the origin.
  ///
  /// - Parameters:
  ///   - columns: at least one; nil is a missing answer.
  ///   - weights: one per row, or nil for an unweighted analysis; a missing weight counts as 0.
  /// - Throws: `Undefined.negativeWeight`.
  public init(columns: [[Double?]], weights: [Double?]? = nil) throws(Undefined) {
    let rows = columns.map(\.count).min() ?? 0
    let complete = (0..<rows).lazy.map { row in columns.compactMap { $0[row] } }
    let origin = complete.first { $0.count == columns.count }
    self.init(origin: origin ?? columns.map { _ in 0 })
    for (row, values) in complete.enumerated() {
      let weight = weights.map { $0.indices.contains(row) ? $0[row] ?? 0 : 0 } ?? 1
      try add(values.count == columns.count ? values : nil, weight: weight)
    }
  }

  /// Adds a complete row, or counts an incomplete one (nil).
  ///
  /// - Throws: `Undefined.negativeWeight`.
  public mutating func add(_ row: [Double]?, weight: Double = 1) throws(Undefined) {
    if let row { try products.add(row, weight: weight) } else { dropped += 1 }
  }
}
