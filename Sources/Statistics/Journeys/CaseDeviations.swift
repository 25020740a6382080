/// How one case departs from the plan of a journey.
///
/// The kinds are those of the Customer Journey Modelling Language (Halvorsrud, Kvale & Følstad 2016,
/// J. Service Theory and Practice 26, 840–867): a planned touchpoint that is missing, one that nobody
/// planned, planned ones in another order, and one that failed; and, apart from these, one that was
/// met again.
public struct CaseDeviations: Hashable, Sendable {
  /// A way of departing from a plan.
  public enum Kind: Int, Hashable, Sendable, CaseIterable {
    /// Required, and not met.
    case missing
    /// Met, and not planned.
    case adHoc
    /// Met, but before something that should have come first, or after what should follow it.
    case outOfSequence
    /// Met, and it went wrong.
    case failure
    /// Met again.
    case repetition
  }

  /// Planned touchpoints that are missing, in their planned order.
  public let missing: [Int]
  /// Activities that are not planned, in the order in which they first occur.
  public let adHoc: [Int]
  /// Planned touchpoints out of sequence, in their planned order.
  public let outOfSequence: [Int]
  /// Planned touchpoints that went wrong, in their planned order.
  public let failures: [Int]
  /// Planned touchpoints that were met more than once, in their planned order.
  public let repetitions: [Int]

  /// Whether the case follows the plan to the letter.
  public var conforms: Bool {
    missing.isEmpty && adHoc.isEmpty && outOfSequence.isEmpty && failures.isEmpty
      && repetitions.isEmpty
  }

  /// Compares a case with a plan.
  ///
  /// Touchpoints are out of sequence that do not belong to the longest run in planned order of what
  /// was met, each touchpoint taken where it first occurs; of several longest runs the one counts
  /// that keeps the earliest planned touchpoints.
  ///
  /// - Parameters:
  ///   - activities: what happened, in order.
  ///   - failed: for each of them whether it is known to have failed; empty for none.
  ///   - plan: what should happen.
  ///   - collapsesRepeats: whether the same activity several times in a row counts once.
  public init(
    _ activities: [Int], failed: [Bool] = [], plan: JourneyPlan, collapsesRepeats: Bool = true
  ) {
    var met: Set<Int> = []
    var order: [Int] = []
    var again: Set<Int> = []
    var unplanned: [Int] = []
    var wrong: Set<Int> = []
    var previous: Int?
    for (place, activity) in activities.enumerated() {
      let isRepeat = collapsesRepeats && previous == activity
      previous = activity
      let hasFailed = failed.indices.contains(place) && failed[place]
      if let step = plan.step(failedBy: activity) {
        wrong.insert(step)
        // What went wrong was met, even where the log tells only of the failure.
        if plan.step(of: activity, met: met) == nil { continue }
      }
      guard let step = plan.step(of: activity, met: isRepeat ? [] : met) else {
        if !unplanned.contains(activity) { unplanned.append(activity) }
        continue
      }
      if hasFailed { wrong.insert(step) }
      if isRepeat { continue }
      if met.insert(step).inserted {
        order.append(step)
      } else {
        again.insert(step)
      }
    }
    missing = plan.steps.indices.filter {
      !plan.steps[$0].isOptional && !met.contains($0) && !wrong.contains($0)
    }
    adHoc = unplanned
    let kept = LongestRun.members(of: order)
    outOfSequence = order.filter { !kept.contains($0) }.sorted()
    failures = wrong.sorted()
    repetitions = again.sorted()
  }
}
