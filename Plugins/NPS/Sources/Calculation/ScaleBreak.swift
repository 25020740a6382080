/// Periods in which the lowest answer of the scale seems not to have been on offer.
enum ScaleBreak {
  /// Positions of the periods without a single lowest answer where chance would hardly allow that.
  ///
  /// With the rate of the other periods, more than seven were to be expected: none at all happens
  /// less than once in a thousand times (e⁻⁷).
  ///
  /// - Parameters:
  ///   - lowest: how often the lowest answer was given, per period.
  ///   - answers: the valid answers of each period.
  static func periods(lowest: [Int], answers: [Int]) -> [Int] {
    let others = zip(lowest, answers).filter { $0.0 > 0 }
    let given = others.reduce(0) { $0 + $1.0 }
    let valid = others.reduce(0) { $0 + $1.1 }
    guard valid > 0 else { return [] }
    let rate = Double(given) / Double(valid)
    return lowest.indices.filter { lowest[$0] == 0 && rate * Double(answers[$0]) > 7 }
  }
}
