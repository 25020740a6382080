/// The whole numbers that a question may be answered with.
public struct ScoreScale: Sendable, Hashable {
  /// The lowest answer.
  public let minimum: Int
  /// The highest answer.
  public let maximum: Int

  /// The widest scale that a score column can hold: 241 answers.
  public static let widest = 241

  /// Makes a scale.
  ///
  /// - Returns: nil when it is empty, has more than `widest` answers, or leaves ±1,000,000.
  public init?(_ range: ClosedRange<Int>) {
    // The bounds first: counting a range of all whole numbers would overflow.
    guard range.lowerBound >= -1_000_000, range.upperBound <= 1_000_000,
      range.count <= Self.widest
    else { return nil }
    minimum = range.lowerBound
    maximum = range.upperBound
  }

  /// 0–10, the scale of the question of recommendation.
  public static let zeroToTen = ScoreScale(checked: 0...10)

  private init(checked range: ClosedRange<Int>) {
    minimum = range.lowerBound
    maximum = range.upperBound
  }

  /// The answers from lowest to highest.
  public var values: ClosedRange<Int> { minimum...maximum }
  /// The number of answers.
  public var count: Int { maximum - minimum + 1 }
}
