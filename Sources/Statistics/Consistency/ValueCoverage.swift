/// Which brand values (or personality traits) the touchpoints express, from an audit.
public struct ValueCoverage: Hashable, Sendable {
  /// How strongly one touchpoint expresses each value.
  public struct Touchpoint: Hashable, Sendable {
    /// From 0 (absent) to the maximum of the audit; nil where a value does not apply.
    public let strengths: [Double?]
    /// The weight of the touchpoint, at least 0.
    public let weight: Double

    /// Joins the audit of a touchpoint.
    public init(strengths: [Double?], weight: Double = 1) {
      self.strengths = strengths
      self.weight = weight
    }
  }

  /// How one value comes across.
  public struct Value: Hashable, Sendable {
    /// The touchpoints to which the value applies.
    public let n: Int
    /// The weighted share of them that express it; nil where it applies nowhere.
    public let coverage: Double?
    /// The weighted mean strength as a share of the maximum; nil where it applies nowhere.
    public let strength: Double?
  }

  /// One result per value.
  public let values: [Value]
  /// The mean strength of each touchpoint as a share of the maximum; nil where no value applies.
  public let touchpoints: [Double?]
  /// The mean strength over all values, from 0 to 100; nil where no value applies anywhere.
  public let score: Double?

  /// The positions of values that no touchpoint expresses.
  public var neverExpressed: [Int] { values.indices.filter { values[$0].coverage == 0 } }

  /// The positions of touchpoints that express no value.
  public var silentTouchpoints: [Int] { touchpoints.indices.filter { touchpoints[$0] == 0 } }

  /// Analyses an audit.
  ///
  /// - Parameters:
  ///   - touchpoints: each with one strength per value; missing ones do not apply.
  ///   - values: the number of values.
  ///   - weights: the weight of each value in means over values, at least 0; all the same unless
  ///     told otherwise.
  ///   - maximum: the strength of a value that comes across clearly, above 0.
  /// - Throws: `Undefined.parameterOutOfRange` for a maximum of 0 or a strength outside
  ///   0…maximum or a number of weights other than that of the values, `.negativeWeight`.
  public init(
    _ touchpoints: [Touchpoint], values: Int, weights: [Double]? = nil, maximum: Double
  ) throws(Undefined) {
    let weights = weights ?? Array(repeating: 1, count: values)
    guard weights.count == values else { throw .parameterOutOfRange }
    guard weights.allSatisfy({ $0 >= 0 }) else { throw .negativeWeight }
    let given = touchpoints.flatMap { $0.strengths.compactMap { $0 } }
    guard maximum > 0, given.allSatisfy({ $0 >= 0 && $0 <= maximum }) else {
      throw .parameterOutOfRange
    }
    guard touchpoints.allSatisfy({ $0.weight >= 0 }) else { throw .negativeWeight }
    self.values = (0..<values).map { value in
      let applicable = touchpoints.compactMap { touchpoint -> (strength: Double, weight: Double)? in
        guard touchpoint.strengths.indices.contains(value),
          let strength = touchpoint.strengths[value]
        else { return nil }
        return (strength, touchpoint.weight)
      }
      let total = applicable.reduce(0) { $0 + $1.weight }
      guard total > 0 else { return Value(n: applicable.count, coverage: nil, strength: nil) }
      let expressing = applicable.reduce(0) { $0 + ($1.strength > 0 ? $1.weight : 0) }
      let strength = applicable.reduce(0) { $0 + $1.weight * $1.strength }
      return Value(
        n: applicable.count, coverage: expressing / total, strength: strength / total / maximum)
    }
    self.touchpoints = touchpoints.map { touchpoint in
      Self.mean(touchpoint.strengths, weights).map { $0 / maximum }
    }
    score = Self.mean(self.values.map(\.strength), weights).map { 100 * $0 }
  }

  /// The weighted mean of what is there; nil where nothing with a weight is.
  private static func mean(_ strengths: [Double?], _ weights: [Double]) -> Double? {
    var (sum, total) = (0.0, 0.0)
    for case (let strength?, let weight) in zip(strengths, weights) {
      sum += weight * strength
      total += weight
    }
    return total > 0 ? sum / total : nil
  }
}
