/// How many customers get how far along a series of touchpoints.
///
/// Customers who entered recently have not had time to arrive: see `KaplanMeier`.
public struct Funnel: Hashable, Sendable {
  /// When a customer has reached a step.
  public enum Mode: String, CaseIterable, Hashable, Sendable {
    /// The steps occur one after the other; each is matched as early as possible.
    case ordered
    /// All steps so far occur, in any order.
    case any
  }

  /// The touchpoints of the steps.
  public let steps: [Int]
  /// When a step counts as reached.
  public let mode: Mode
  /// The customers that were looked at.
  public private(set) var customers = 0
  /// The customers who reached each step.
  public private(set) var reached: [Int]
  /// The times from each step to the next one reached, in the order of the input.
  ///
  /// One list per step; the first is empty, and all are in `Mode.any`.
  private var passages: [[Double]]

  /// Starts without customers.
  public init(steps: [Int], mode: Mode = .ordered) {
    self.steps = steps
    self.mode = mode
    reached = steps.map { _ in 0 }
    passages = steps.map { _ in [] }
  }

  /// Counts journeys.
  public init(_ journeys: some Sequence<Journey>, steps: [Int], mode: Mode = .ordered) {
    self.init(steps: steps, mode: mode)
    for journey in journeys { add(journey) }
  }

  /// Counts the journey of one customer.
  public mutating func add(_ journey: Journey) {
    customers += 1
    switch mode {
    case .any:
      let visited = Set(journey.touchpoints)
      for (step, touchpoint) in steps.enumerated() {
        guard visited.contains(touchpoint) else { break }
        reached[step] += 1
      }
    case .ordered:
      var step = 0
      var last = 0.0
      for stop in journey.stops {
        guard step < steps.count else { break }
        guard stop.touchpoint == steps[step] else { continue }
        reached[step] += 1
        if step > 0 { passages[step].append(stop.time - last) }
        last = stop.time
        step += 1
      }
    }
  }

  /// The times from the step before to a step, ascending; nil for the first step or any order.
  public func durations(_ step: Int) -> [Double]? {
    mode == .ordered && step > 0 ? passages[step].sorted() : nil
  }

  /// The share of the customers at the step before who reached a step.
  ///
  /// Nil for the first step, or when nobody reached the step before.
  public func conversion(_ step: Int) -> ShareEstimate? {
    guard step > 0 else { return nil }
    return try? ShareEstimate(successes: reached[step], n: reached[step - 1])
  }

  /// The share of the customers at the first step who reached a step; nil when nobody entered.
  public func cumulative(_ step: Int) -> ShareEstimate? {
    try? ShareEstimate(successes: reached[step], n: reached[0])
  }

  /// The customers lost since the step before; nil for the first step.
  public func dropped(_ step: Int) -> Int? {
    step > 0 ? reached[step - 1] - reached[step] : nil
  }

  /// The step with the lowest conversion, the earliest of equals; nil when nobody entered.
  public var largestDrop: Int? {
    let conversions = steps.indices.compactMap { step in
      conversion(step).map { (step: step, value: $0.value) }
    }
    return conversions.min { $0.value < $1.value }?.step
  }
}
