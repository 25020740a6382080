/// How often each rating of a scale was given, with the cells that held no valid rating beside it.
public struct RatingHistogram: Hashable, Sendable {
  /// The ratings on offer.
  public let scale: RatingScale
  /// The number of answers from the lowest to the highest rating.
  public private(set) var counts: [Int]
  /// Respondents who gave no rating.
  public private(set) var missing = 0
  /// Cells that are not a rating of the scale: counted, never rounded or clamped.
  public private(set) var invalid = 0

  /// Starts with no answers.
  public init(scale: RatingScale) {
    self.scale = scale
    counts = Array(repeating: 0, count: scale.count)
  }

  /// Counts ratings one by one; nil is a missing one.
  public init(_ ratings: some Sequence<Double?>, scale: RatingScale) {
    self.init(scale: scale)
    for rating in ratings { add(rating) }
  }

  /// Takes over counts that were made elsewhere, from the lowest rating upwards.
  ///
  /// A shorter list has no answers for the ratings it lacks; counts beyond the scale are invalid.
  public init(counts: some Sequence<Int>, missing: Int = 0, invalid: Int = 0, scale: RatingScale) {
    self.init(scale: scale)
    self.missing = missing
    self.invalid = invalid
    for (step, count) in counts.enumerated() {
      if step < self.counts.count {
        self.counts[step] += count
      } else {
        self.invalid += count
      }
    }
  }

  /// Counts one rating; nil is a missing one.
  public mutating func add(_ rating: Double?) {
    guard let rating else {
      missing += 1
      return
    }
    guard let whole = Int(exactly: rating), whole >= scale.minimum, whole <= scale.maximum else {
      invalid += 1
      return
    }
    counts[whole - scale.minimum] += 1
  }

  /// Adds the answers of another part of the data; the scales must be equal.
  ///
  /// - Throws: `Undefined.parameterOutOfRange` for different scales, which are never mixed.
  public mutating func merge(_ other: RatingHistogram) throws(Undefined) {
    guard scale == other.scale else { throw .parameterOutOfRange }
    for step in counts.indices { counts[step] += other.counts[step] }
    missing += other.missing
    invalid += other.invalid
  }

  /// The number of valid ratings.
  public var n: Int { counts.reduce(0, +) }

  /// The ratings with how often each was given.
  public var entries: [(value: Double, count: Int)] {
    counts.enumerated().map { (Double(scale.minimum + $0), $1) }
  }

  /// Number, mean and spread of the ratings.
  public var moments: SampleMoments { SampleMoments(counts: entries) }

  /// The number of ratings among the `k` highest.
  public func topBox(_ k: Int) -> Int { counts.suffix(max(0, k)).reduce(0, +) }

  /// The number of ratings among the `k` lowest.
  public func bottomBox(_ k: Int) -> Int { counts.prefix(max(0, k)).reduce(0, +) }

  /// The number of ratings among the `k` best.
  public func favourableBox(_ k: Int, direction: RatingScale.Direction) -> Int {
    switch direction {
    case .higherIsBetter: topBox(k)
    case .lowerIsBetter: bottomBox(k)
    }
  }
}
