/// The ways that customers take, and how they go from one touchpoint to the next.
///
/// Descriptive only: with many distinct paths the commonest one is often rare, and transitions
/// forget how a customer got there.
public struct Paths: Hashable, Sendable {
  /// One path with how often it was taken.
  public struct Path: Hashable, Sendable {
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

  private struct Edge: Hashable {
    let from: Int?
    let to: Int?
  }

  private let names: [String]
  private let collapsesRepeats: Bool
  private var counts: [[Int]: Int] = [:]
  private var edges: [Edge: Int] = [:]
  private var stops = 0

  /// The customers with at least one touchpoint.
  public private(set) var n = 0

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
  public mutating func add(_ touchpoints: [Int]) {
    var path: [Int] = []
    for touchpoint in touchpoints where !collapsesRepeats || path.last != touchpoint {
      path.append(touchpoint)
    }
    guard let first = path.first else { return }
    n += 1
    stops += path.count
    counts[path, default: 0] += 1
    edges[Edge(from: nil, to: first), default: 0] += 1
    for (position, touchpoint) in path.enumerated() {
      let next = position + 1 < path.count ? path[position + 1] : nil
      edges[Edge(from: touchpoint, to: next), default: 0] += 1
    }
  }

  /// The number of different paths.
  public var distinct: Int { counts.count }

  /// The mean number of touchpoints of a path; nil without customers.
  public var meanLength: Double? { n > 0 ? Double(stops) / Double(n) : nil }

  /// The paths, the commonest first, then in code point order of their names.
  public var paths: [Path] {
    counts.map { (path: $0.key, count: $0.value, text: text($0.key)) }
      .sorted { a, b in
        a.count != b.count
          ? a.count > b.count : a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
      }
      .compactMap { entry in
        (try? ShareEstimate(successes: entry.count, n: n)).map {
          Path(touchpoints: entry.path, count: entry.count, share: $0)
        }
      }
  }

  /// The transitions, in code point order of where they begin and end; start first, end last.
  public var transitions: [Transition] {
    var totals: [Int?: Int] = [:]
    for (edge, count) in edges { totals[edge.from, default: 0] += count }
    return edges.map { edge, count in
      Transition(
        from: edge.from, to: edge.to, count: count,
        probability: Double(count) / Double(totals[edge.from] ?? count))
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
