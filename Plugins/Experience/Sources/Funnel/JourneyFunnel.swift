import Statistics
import WorkspaceKit

/// What a sales funnel counts of a journey, and what it does not see.
///
/// The steps of the funnel are the touchpoints that leave events in the journey's log, up to the
/// conversion; whoever reaches one must have reached those before it, in this order.
struct JourneyFunnel: Sendable {
  /// How a funnel deals with a touchpoint.
  enum Sight: String, Sendable {
    /// It is a step.
    case step
    /// It leaves no events.
    case noTrace = "no-trace"
    /// Customers may pass it by, so that nobody is lost where it is missing.
    case optional
    /// It comes after the conversion.
    case afterConversion = "after-conversion"
  }

  /// One step.
  struct Step: Sendable {
    /// Cases that got here.
    let reached: Int
    /// Cases that got no further; nil at the last step.
    let left: Int?
  }

  /// How each touchpoint of the journey is seen, in its order.
  let sights: [Sight]
  /// The steps, by the position of their touchpoint.
  let steps: [Int: Step]

  /// Counts.
  ///
  /// - Parameters:
  ///   - touchpoints: those of the journey, in order.
  ///   - conversion: the id of the touchpoint at which the wanted thing happens.
  ///   - log: what happened.
  init(_ touchpoints: [Touchpoint], conversion: String?, _ log: EventLog) {
    let last =
      touchpoints.firstIndex { $0.id == conversion } ?? touchpoints.indices.last ?? 0
    let activities = touchpoints.map { log.numbers(of: $0.events) }
    let sights = touchpoints.indices.map { index -> Sight in
      if index > last { return .afterConversion }
      if activities[index].isEmpty { return .noTrace }
      return touchpoints[index].isOptional == true ? .optional : .step
    }
    self.sights = sights
    let positions = sights.indices.filter { sights[$0] == .step }
    var funnel = Funnel(steps: Array(positions.indices))
    for number in 0..<log.cases {
      // An event may mean several touchpoints; each has its stop, in the journey's order.
      let stops = log.events(ofCase: number).flatMap { event in
        positions.indices.filter { activities[positions[$0]].contains(log.activity[event]) }
          .map { Journey.Stop(touchpoint: $0, time: Double(event)) }
      }
      funnel.add(Journey(stops))
    }
    let reached = funnel.reached
    steps = Dictionary(
      uniqueKeysWithValues: positions.enumerated().map { step, position in
        let next = step + 1 < reached.count ? reached[step + 1] : nil
        return (position, Step(reached: reached[step], left: next.map { reached[step] - $0 }))
      })
  }
}
