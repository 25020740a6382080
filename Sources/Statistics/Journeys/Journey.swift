/// What one customer did: touchpoints in order of time.
public struct Journey: Hashable, Sendable {
  /// One contact of a customer.
  public struct Event: Hashable, Sendable {
    /// The number of the customer.
    public let customer: Int
    /// The number of the touchpoint.
    public let touchpoint: Int
    /// When, in any unit.
    public let time: Double

    /// Joins the parts of an event.
    public init(customer: Int, touchpoint: Int, time: Double) {
      self.customer = customer
      self.touchpoint = touchpoint
      self.time = time
    }
  }

  /// One stop of a journey.
  public struct Stop: Hashable, Sendable {
    /// The number of the touchpoint.
    public let touchpoint: Int
    /// When, in any unit.
    public let time: Double

    /// Joins the parts of a stop.
    public init(touchpoint: Int, time: Double) {
      self.touchpoint = touchpoint
      self.time = time
    }
  }

  /// The stops, ascending in time.
  public let stops: [Stop]

  /// Orders stops by time; stops at the same time keep the order of the input.
  ///
  /// Stops whose time is no finite number cannot be ordered and are left out.
  public init(_ stops: [Stop]) {
    self.stops = stops.filter(\.time.isFinite).enumerated().sorted { a, b in
      (a.element.time, a.offset) < (b.element.time, b.offset)
    }.map(\.element)
  }

  /// Splits a log into journeys, in order of the customers' first appearance.
  public static func journeys(of log: some Sequence<Event>) -> [Journey] {
    var positions: [Int: Int] = [:]
    var stops: [[Stop]] = []
    for event in log {
      let position = positions[event.customer, default: stops.count]
      if position == stops.count {
        positions[event.customer] = position
        stops.append([])
      }
      stops[position].append(Stop(touchpoint: event.touchpoint, time: event.time))
    }
    return stops.map(Journey.init)
  }

  /// The touchpoints in order of time.
  public var touchpoints: [Int] { stops.map(\.touchpoint) }
}
