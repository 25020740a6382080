/// How often each answer 0…10 was given, with the cells that held no valid answer beside it.
public struct RecommendationHistogram: Hashable, Sendable {
  /// The number of answers for each score 0…10; always eleven counts.
  public private(set) var counts: [Int]
  /// Respondents who gave no answer.
  public private(set) var missing: Int
  /// Cells that are not a whole number from 0 to 10: counted, never rounded into a category.
  public private(set) var invalid: Int

  /// Starts with no answers.
  public init() {
    counts = Array(repeating: 0, count: 11)
    missing = 0
    invalid = 0
  }

  /// Takes over counts that were made elsewhere.
  ///
  /// - Parameters:
  ///   - counts: the answers for 0, 1, 2 …; a shorter list has no answers for the scores it lacks.
  ///     Counts beyond score 10 are added to the invalid cells.
  ///   - missing: cells without an answer.
  ///   - invalid: cells with something that is no valid answer.
  public init(counts: some Sequence<Int>, missing: Int = 0, invalid: Int = 0) {
    self.init()
    self.missing = missing
    self.invalid = invalid
    for (score, count) in counts.enumerated() {
      if score <= 10 { self.counts[score] += count } else { self.invalid += count }
    }
  }

  /// Counts answers one by one; nil is a missing answer.
  public init(scores: some Sequence<Double?>) {
    self.init()
    for score in scores { add(score) }
  }

  /// Counts one answer; nil is a missing one.
  public mutating func add(_ score: Double?) {
    guard let score else {
      missing += 1
      return
    }
    if RecommendationCategory(score: score) == nil {
      invalid += 1
    } else {
      counts[Int(score)] += 1
    }
  }

  /// Adds the answers of another part of the data.
  public mutating func merge(_ other: RecommendationHistogram) {
    for score in counts.indices { counts[score] += other.counts[score] }
    missing += other.missing
    invalid += other.invalid
  }

  /// The number of valid answers.
  public var n: Int { counts.reduce(0, +) }

  /// The answers counted per category.
  public var categories: RecommendationCounts {
    RecommendationCounts(
      detractors: Double(counts[0...6].reduce(0, +)),
      passives: Double(counts[7...8].reduce(0, +)),
      promoters: Double(counts[9...10].reduce(0, +)))
  }

  /// The mean answer on the scale 0…10, or nil without answers.
  ///
  /// Reported beside the score because it keeps the distances within the categories.
  public var mean: Double? {
    let n = self.n
    guard n > 0 else { return nil }
    let sum = counts.enumerated().reduce(0) { $0 + $1.offset * $1.element }
    return Double(sum) / Double(n)
  }
}
