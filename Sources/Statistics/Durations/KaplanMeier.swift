/// The share that has not arrived yet, over time, when for some the end is still open.
///
/// Kaplan and Meier 1958, Greenwood's variance, log–log intervals. Those who have not arrived
/// count as long as they were watched.
public struct KaplanMeier: Hashable, Sendable {
  /// One duration.
  public struct Observation: Hashable, Sendable {
    /// How long the customer was watched.
    public let time: Double
    /// Whether the customer had arrived by then.
    public let hasArrived: Bool

    /// Joins a duration and its end.
    public init(time: Double, hasArrived: Bool) {
      self.time = time
      self.hasArrived = hasArrived
    }
  }

  /// The curve from one time of arrival on.
  public struct Step: Hashable, Sendable {
    /// When somebody arrived.
    public let time: Double
    /// The customers who were still watched and had not arrived before.
    public let atRisk: Int
    /// The customers who arrived at that time.
    public let arrived: Int
    /// The estimated share that takes longer.
    public let survival: Double
    /// Its confidence interval; nil once everybody has arrived.
    public let interval: Interval?
  }

  /// The number of customers.
  public let n: Int
  /// The customers who arrived.
  public let arrived: Int
  /// The steps of the curve, ascending in time.
  public let steps: [Step]

  /// Estimates the curve.
  ///
  /// - Throws: `Undefined.noData` without observations.
  public init(
    _ observations: some Sequence<Observation>, confidence: ConfidenceLevel = .standard
  ) throws(Undefined) {
    let sorted = observations.filter { !$0.time.isNaN }.sorted { $0.time < $1.time }
    guard !sorted.isEmpty else { throw .noData }
    n = sorted.count
    arrived = sorted.count { $0.hasArrived }
    var steps: [Step] = []
    var survival = 1.0
    var greenwood = 0.0
    var position = 0
    while position < sorted.count {
      let time = sorted[position].time
      let same = sorted[position...].prefix { $0.time == time }
      let atRisk = sorted.count - position
      let arrivals = same.count { $0.hasArrived }
      position += same.count
      guard arrivals > 0 else { continue }
      survival *= Double(atRisk - arrivals) / Double(atRisk)
      greenwood += Double(arrivals) / (Double(atRisk) * Double(atRisk - arrivals))
      steps.append(
        Step(
          time: time, atRisk: atRisk, arrived: arrivals, survival: survival,
          interval: KaplanMeier.interval(survival, greenwood, z: confidence.z)))
    }
    self.steps = steps
  }

  /// The first time at which at most half have not arrived; nil when that is not reached.
  public var median: Double? { steps.first { $0.survival <= 0.5 }?.time }

  /// The first time at which the lower limit is at most ½; nil when that is not reached.
  public var medianLower: Double? {
    steps.first { $0.interval.map { $0.lower <= 0.5 } ?? false }?.time
  }

  /// The first time at which the upper limit is at most ½; nil when that is not reached.
  public var medianUpper: Double? {
    steps.first { $0.interval.map { $0.upper <= 0.5 } ?? false }?.time
  }

  /// S^exp(±z·σ/ln S), symmetric on the scale of ln(−ln S).
  private static func interval(_ survival: Double, _ greenwood: Double, z: Double) -> Interval? {
    guard survival > 0, survival < 1 else { return nil }
    let margin = z * greenwood.squareRoot() / -Elementary.log(survival)
    return Interval(
      lower: Elementary.pow(survival, Elementary.exp(margin)),
      upper: Elementary.pow(survival, Elementary.exp(-margin)))
  }
}
