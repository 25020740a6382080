/// What a journey is meant to be, as far as a log of events can show it: touchpoints in order, each
/// with the activities that mean it.
public struct JourneyPlan: Hashable, Sendable {
  /// One planned touchpoint.
  public struct Step: Hashable, Sendable {
    /// The activities that mean it, as whole numbers from 0.
    public let activities: [Int]
    /// The activities that mean that it went wrong here.
    public let failures: [Int]
    /// Whether customers may pass it by.
    public let isOptional: Bool

    /// Describes a planned touchpoint.
    ///
    /// - Parameters:
    ///   - activities: the activities that mean it.
    ///   - failures: the activities that mean that it went wrong here.
    ///   - isOptional: whether customers may pass it by.
    public init(activities: [Int], failures: [Int] = [], isOptional: Bool = false) {
      self.activities = activities
      self.failures = failures
      self.isOptional = isOptional
    }
  }

  /// The touchpoints in their planned order.
  public let steps: [Step]
  /// The touchpoints that an activity means, in their planned order.
  private let meanings: [Int: [Int]]
  private let failing: [Int: Int]

  /// Makes a plan.
  ///
  /// - Parameter steps: the touchpoints in their planned order.
  public init(_ steps: [Step]) {
    self.steps = steps
    var meanings: [Int: [Int]] = [:]
    var failing: [Int: Int] = [:]
    for (place, step) in steps.enumerated() {
      for activity in Set(step.activities).sorted() {
        meanings[activity, default: []].append(place)
      }
      for activity in step.failures where failing[activity] == nil { failing[activity] = place }
    }
    self.meanings = meanings
    self.failing = failing
  }

  /// A plan in which every activity is a touchpoint of its own, each required: the way of a typical
  /// case.
  ///
  /// - Parameter path: activities in order; one that occurs twice is planned once, where it first
  ///   stands.
  public init(path: [Int]) {
    var seen: Set<Int> = []
    self.init(path.filter { seen.insert($0).inserted }.map { Step(activities: [$0]) })
  }

  /// The planned touchpoint that an activity means; where it may mean several, the first that was not
  /// met yet, else the first.
  func step(of activity: Int, met: Set<Int>) -> Int? {
    guard let places = meanings[activity] else { return nil }
    return places.first { !met.contains($0) } ?? places.first
  }

  /// The planned touchpoint that an activity shows to have gone wrong.
  func step(failedBy activity: Int) -> Int? { failing[activity] }
}
