/// Quantiles of observed values.
public enum Quantile {
  /// The type-7 quantile (the default of R and NumPy): linear between the order statistics.
  ///
  /// - Parameters:
  ///   - p: from 0 to 1.
  ///   - sorted: the values in ascending order.
  /// - Returns: nil without values or for p outside 0…1.
  public static func type7(_ p: Double, ofSorted sorted: [Double]) -> Double? {
    guard let last = sorted.last, (0...1).contains(p) else { return nil }
    let position = p * Double(sorted.count - 1)
    let index = Int(position)
    guard index + 1 < sorted.count else { return last }
    let part = position - Double(index)
    return sorted[index] + part * (sorted[index + 1] - sorted[index])
  }
}
