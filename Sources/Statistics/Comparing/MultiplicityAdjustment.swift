/// Ways to correct p-values for the number of tests that one question made.
public enum MultiplicityAdjustment: String, CaseIterable, Hashable, Sendable {
  /// Holm (1979): valid under any dependence between the tests; the default.
  case holm
  /// Benjamini and Hochberg (1995): a share α of the reported findings may be false.
  case benjaminiHochberg = "bh"
  /// Every p-value times the number of tests.
  case bonferroni

  /// The adjusted p-values in the order of the input, exactly as R's `p.adjust`.
  ///
  /// - Parameter p: p-values from 0 to 1.
  public func adjust(_ p: [Double]) -> [Double] {
    let m = Double(p.count)
    // Equal p-values keep their order, so that the result is the same on every machine.
    let ascending = p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
    var adjusted = p
    switch self {
    case .bonferroni:
      return p.map { min(1, $0 * m) }
    case .holm:
      var largest = 0.0
      for (rank, index) in ascending.enumerated() {
        largest = max(largest, (m - Double(rank)) * p[index])
        adjusted[index] = min(1, largest)
      }
    case .benjaminiHochberg:
      var smallest = 1.0
      for (rank, index) in ascending.enumerated().reversed() {
        smallest = min(smallest, m / Double(rank + 1) * p[index])
        adjusted[index] = smallest
      }
    }
    return adjusted
  }
}
