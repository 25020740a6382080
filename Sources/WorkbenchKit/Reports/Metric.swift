/// One headline figure with everything that makes it honest.
public struct Metric: Sendable, Hashable {
  /// The range within which the true figure lies with the stated confidence.
  public struct Interval: Sendable, Hashable {
    /// The lower bound, in the figure's own unit.
    public var low: Double
    /// The upper bound.
    public var high: Double
    /// The confidence, 0…1.
    public var confidence: Double

    /// Makes an interval.
    ///
    /// - Parameters:
    ///   - low: the lower bound.
    ///   - high: the upper bound.
    ///   - confidence: 0…1.
    public init(low: Double, high: Double, confidence: Double) {
      self.low = low
      self.high = high
      self.confidence = confidence
    }
  }

  /// The stable name, such as `nps`.
  public var id: String
  /// What people read.
  public var title: Text
  /// The figure, or why there is none.
  public var value: Value
  /// How the figure is shown.
  public var kind: Column.Kind
  /// The interval; nil only where `value` is missing or an interval has no meaning.
  public var interval: Interval?
  /// The number of valid answers behind the figure.
  public var count: Int
  /// A caution such as *indicative*.
  public var flag: Term?
  /// Where the figure comes from.
  public var evidence: Evidence?

  /// Makes a metric.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - title: what people read.
  ///   - value: the figure, or why there is none.
  ///   - kind: how the figure is shown.
  ///   - interval: its uncertainty.
  ///   - count: valid answers behind it.
  ///   - flag: a caution.
  ///   - evidence: where it comes from.
  public init(
    id: String, title: Text, value: Value, kind: Column.Kind, interval: Interval?, count: Int,
    flag: Term? = nil, evidence: Evidence? = nil
  ) {
    self.id = id
    self.title = title
    self.value = value
    self.kind = kind
    self.interval = interval
    self.count = count
    self.flag = flag
    self.evidence = evidence
  }
}
