/// Whether the emotions that people felt are those that the brand intended, per touchpoint.
///
/// The chance level is the share of people who name the emotion at any touchpoint: κ shows whether
/// emotions belong to touchpoints at all.
public struct EmotionMatch: Hashable, Sendable {
  /// The emotions named at one touchpoint.
  public struct Touchpoint: Hashable, Sendable {
    /// The emotion that the brand intends.
    public let intended: String
    /// The weight of the touchpoint, at least 0.
    public let weight: Double
    /// The respondents who answered, including those who felt nothing in particular.
    public private(set) var n = 0
    /// How many respondents named each emotion.
    public private(set) var counts: [String: Int] = [:]

    /// Starts without respondents.
    public init(intended: String, weight: Double = 1) {
      self.intended = intended
      self.weight = weight
    }

    /// Adds one respondent.
    ///
    /// - Parameter emotions: the emotions named, perhaps none; nil is no answer. An emotion named
    ///   twice counts once.
    public mutating func add(_ emotions: [String]?) {
      guard let emotions else { return }
      n += 1
      for emotion in Set(emotions) { counts[emotion, default: 0] += 1 }
    }
  }

  /// The result for one touchpoint.
  public struct Result: Hashable, Sendable {
    /// The share of respondents who named the intended emotion; nil without answers.
    public let match: ShareEstimate?
    /// The share of people at all touchpoints who named it.
    public let pooledShare: Double
    /// The emotion named most, the first in code point order of equals; nil when none was named.
    public let mostFrequent: String?
  }

  /// One result per touchpoint, in the order of the input.
  public let touchpoints: [Result]
  /// The weighted mean share that named the intended emotion, from 0 to 1.
  public let match: Double
  /// The same if emotions did not depend on the touchpoint.
  public let expectedByChance: Double

  /// The match from 0 to 100.
  public var score: Double { 100 * match }

  /// The match beyond chance, at most 1; nil when chance alone gives a full match.
  public var kappa: Double? {
    expectedByChance < 1 ? (match - expectedByChance) / (1 - expectedByChance) : nil
  }

  /// Compares intended and experienced emotions; touchpoints without answers have no weight.
  ///
  /// - Throws: `Undefined.noData` when no touchpoint has answers and a positive weight,
  ///   `.negativeWeight`.
  public init(_ touchpoints: [Touchpoint]) throws(Undefined) {
    guard touchpoints.allSatisfy({ $0.weight >= 0 }) else { throw .negativeWeight }
    let respondents = touchpoints.reduce(0) { $0 + $1.n }
    let answered = touchpoints.filter { $0.n > 0 }
    let total = answered.reduce(0) { $0 + $1.weight }
    guard total > 0 else { throw .noData }
    func pooledShare(_ emotion: String) -> Double {
      let named = touchpoints.reduce(0) { $0 + $1.counts[emotion, default: 0] }
      return Double(named) / Double(respondents)
    }
    self.touchpoints = touchpoints.map { touchpoint in
      let named = touchpoint.counts[touchpoint.intended, default: 0]
      return Result(
        match: try? ShareEstimate(successes: named, n: touchpoint.n),
        pooledShare: pooledShare(touchpoint.intended),
        mostFrequent: EmotionMatch.mostFrequent(touchpoint.counts))
    }
    match =
      answered.reduce(0) { sum, touchpoint in
        let named = Double(touchpoint.counts[touchpoint.intended, default: 0])
        return sum + touchpoint.weight * named / Double(touchpoint.n)
      } / total
    expectedByChance =
      answered.reduce(0) { $0 + $1.weight * pooledShare($1.intended) } / total
  }

  private static func mostFrequent(_ counts: [String: Int]) -> String? {
    counts.min { a, b in
      a.value != b.value
        ? a.value > b.value : a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
    }?.key
  }
}
