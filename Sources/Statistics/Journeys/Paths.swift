/// The ways that customers take, and how they go from one touchpoint to the next.
///
/// Descriptive only: with many distinct paths the commonest one is often rare, and transitions
/// forget how a customer got there.
public struct Paths: Sendable {
  /// One path with how often it was taken.
  public struct Path: Hashable, Sendable {
    /// Its number among the paths that were added, as `add` gave it.
    public let number: Int
    /// The numbers of the touchpoints.
    public let touchpoints: [Int]
    /// The customers who took it.
    public let count: Int
    /// Their share of all customers.
    public let share: ShareEstimate
  }

  /// One step between two touchpoints.
  public struct Transition: Hashable, Sendable {
    /// Where the step begins; nil is the start of the journey.
    public let from: Int?
    /// Where the step ends; nil is the end of the journey.
    public let to: Int?
    /// How often it was made.
    public let count: Int
    /// Its share of all steps that begin there.
    public let probability: Double
  }

  private let names: [String]
  private let collapsesRepeats: Bool
  /// Every beginning of a path by the one before and its last touchpoint.
  private var beginnings = StepNumbers()
  /// The customers who went exactly so, per beginning.
  private var counts = [0]
  /// Steps by where they begin and end, 1 more than the touchpoint; 0 for start and end.
  private var steps = StepNumbers()
  private var stepCounts = [0]
  private var stops = 0

  /// The customers with at least one touchpoint.
  public private(set) var n = 0
  /// The number of different paths.
  public private(set) var distinct = 0

  /// Starts without customers.
  ///
  /// - Parameters:
  ///   - names: the names of touchpoints 0, 1, 2 …, which decide the order of equal paths.
  ///   - collapsesRepeats: whether the same touchpoint twice in a row counts once.
  public init(names: [String], collapsesRepeats: Bool = true) {
    self.names = names
    self.collapsesRepeats = collapsesRepeats
  }

  /// Adds one customer; a journey without touchpoints is left out.
  ///
  /// - Parameter touchpoints: numbers from 0 on.
  /// - Returns: the number of the path; 0 for a journey without touchpoints.
  @discardableResult
  public mutating func add(_ touchpoints: [Int]) -> Int {
    add(touchpoints.map { UInt32($0) }[...])
  }

  /// Adds one customer; a journey without touchpoints is left out.
  ///
  /// - Parameter touchpoints: numbers from 0 on, below 2³² − 1.
  /// - Returns: the number of the path; 0 for a journey without touchpoints.
  @discardableResult
  public mutating func add(_ touchpoints: ArraySlice<UInt32>) -> Int {
    var path = 0
    var last = 0
    for touchpoint in touchpoints {
      let step = Int(touchpoint) + 1
      if collapsesRepeats, step == last { continue }
      path = beginnings.number(path, step)
      countStep(last, step)
      stops += 1
      last = step
    }
    guard path > 0 else { return 0 }
    countStep(last, 0)
    n += 1
    if counts.count <= path {
      counts.append(contentsOf: repeatElement(0, count: beginnings.count + 1 - counts.count))
    }
    if counts[path] == 0 { distinct += 1 }
    counts[path] += 1
    return path
  }

  private mutating func countStep(_ from: Int, _ to: Int) {
    let step = steps.number(from, to)
    if step == stepCounts.count { stepCounts.append(0) }
    stepCounts[step] += 1
  }

  /// The mean number of touchpoints of a path; nil without customers.
  public var meanLength: Double? { n > 0 ? Double(stops) / Double(n) : nil }

  /// The paths that a single customer took.
  public var takenOnce: Int { counts.count { $0 == 1 } }

  /// The paths, the commonest first, then in code point order of their names.
  public var paths: [Path] { commonest(.max) }

  /// The first of `paths`.
  ///
  /// - Parameter limit: how many are wanted at most.
  public func commonest(_ limit: Int) -> [Path] {
    // Only paths that can be among them are spelt out: those as common as the last one.
    let taken = counts.indices.filter { counts[$0] > 0 }
    let ordered = taken.map { counts[$0] }.sorted(by: >)
    guard limit > 0, let least = ordered.prefix(limit).last else { return [] }
    return taken.filter { counts[$0] >= least }
      .map { (number: $0, touchpoints: touchpoints(of: $0)) }
      .map { (path: $0, count: counts[$0.number], text: text($0.touchpoints)) }
      .sorted { a, b in
        a.count != b.count
          ? a.count > b.count : a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
      }
      .prefix(limit)
      .compactMap { entry in
        (try? ShareEstimate(successes: entry.count, n: n)).map {
          Path(
            number: entry.path.number, touchpoints: entry.path.touchpoints, count: entry.count,
            share: $0)
        }
      }
  }

  /// The touchpoints of the beginning with a number.
  private func touchpoints(of number: Int) -> [Int] {
    var touchpoints: [Int] = []
    var rest = number
    while rest > 0 {
      let (before, step) = beginnings.pair(rest)
      touchpoints.append(step - 1)
      rest = before
    }
    return touchpoints.reversed()
  }

  /// The transitions, in code point order of where they begin and end; start first, end last.
  public var transitions: [Transition] {
    var totals: [Int: Int] = [:]
    for step in stepCounts.indices.dropFirst() {
      totals[steps.pair(step).first, default: 0] += stepCounts[step]
    }
    return stepCounts.indices.dropFirst().map { step in
      let (from, to) = steps.pair(step)
      let count = stepCounts[step]
      return Transition(
        from: from == 0 ? nil : from - 1, to: to == 0 ? nil : to - 1, count: count,
        probability: Double(count) / Double(totals[from] ?? count))
    }
    .sorted { a, b in
      if a.from != b.from { return precedes(a.from, b.from, nilFirst: true) }
      return precedes(a.to, b.to, nilFirst: false)
    }
  }

  /// A path as people read it, its names joined with " > ".
  private func text(_ path: [Int]) -> String {
    path.map(name).joined(separator: " > ")
  }

  private func name(_ touchpoint: Int) -> String {
    names.indices.contains(touchpoint) ? names[touchpoint] : String(touchpoint)
  }

  private func precedes(_ a: Int?, _ b: Int?, nilFirst: Bool) -> Bool {
    guard let a else { return b != nil && nilFirst }
    guard let b else { return !nilFirst }
    return name(a).utf8.lexicographicallyPrecedes(name(b).utf8)
  }
}
