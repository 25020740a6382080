public import Diagnostics

/// All journeys of a workspace with what they refer to: phases, segments, opportunities, the inside
/// view and the prompts for hidden touchpoints.
public struct JourneyAtlas: Sendable {
  /// The journeys, sorted by id.
  public var journeys: [CustomerJourney] = []
  /// The phases and steps.
  public var crosswalk: Crosswalk = .standard
  /// The segments, in the order written.
  public var segments: [Segment] = []
  /// The opportunities, in the order written.
  public var opportunities: [Opportunity] = []
  /// How the organisation sees itself; nil when the workspace does not say.
  public var inside: InsideView?
  /// The prompts for hidden touchpoints.
  public var prompts: [HiddenPrompt] = HiddenPrompt.standard
  /// What is wrong with the files, sorted by file and place.
  public var problems: [Diagnostic] = []

  /// An atlas without journeys.
  public init() {}

  /// The journey of an id.
  ///
  /// - Parameter id: the id.
  public func journey(_ id: String) -> CustomerJourney? { journeys.first { $0.id == id } }

  /// The segment of an id.
  ///
  /// - Parameter id: the id.
  public func segment(_ id: String?) -> Segment? { segments.first { $0.id == id } }

  /// The id of a touchpoint's phase: its own, or that of its step.
  ///
  /// - Parameter touchpoint: the touchpoint.
  public func phase(of touchpoint: Touchpoint) -> String? {
    touchpoint.phase ?? crosswalk.step(touchpoint.step)?.phase
  }

  /// A touchpoint's service experience: its own, or that of its step.
  ///
  /// - Parameter touchpoint: the touchpoint.
  public func service(of touchpoint: Touchpoint) -> ServiceExperience? {
    touchpoint.service ?? crosswalk.step(touchpoint.step)?.service
  }

  /// When a touchpoint is met: as it says, or as its step does.
  ///
  /// - Parameter touchpoint: the touchpoint.
  public func moment(of touchpoint: Touchpoint) -> UseMoment? {
    touchpoint.moment ?? crosswalk.step(touchpoint.step)?.moment
  }

  /// The touchpoints that a reference means: `journey/touchpoint`, or an id in whatever journeys.
  ///
  /// - Parameter reference: the reference as written.
  public func touchpoints(
    _ reference: String
  ) -> [(journey: CustomerJourney, touchpoint: Touchpoint)] {
    let parts = reference.split(separator: "/", maxSplits: 1).map(String.init)
    return journeys.flatMap { journey -> [(journey: CustomerJourney, touchpoint: Touchpoint)] in
      if parts.count == 2, journey.id != parts[0] { return [] }
      let id = parts.last ?? reference
      return journey.touchpoints.filter { $0.id == id }.map { (journey, $0) }
    }
  }

  /// The phases that a journey's scope covers, in the order of the map; all when it has none.
  ///
  /// - Parameter journey: the journey.
  public func phases(inScopeOf journey: CustomerJourney) -> [Phase] {
    guard let first = crosswalk.position(of: journey.scope.first),
      let last = crosswalk.position(of: journey.scope.last), first <= last
    else { return crosswalk.phases }
    return Array(crosswalk.phases[first...last])
  }
}
