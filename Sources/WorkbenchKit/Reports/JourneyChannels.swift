/// What the mark `journey` draws besides the figure of each touchpoint: pure data, so that a terminal
/// and a vector drawing show the same map.
public struct JourneyChannels: Sendable, Hashable {
  /// The column of the phase that a touchpoint lies in; rows of one phase stand together.
  public var lane: String?
  /// The column of the figure that was told or assumed; drawn hollow, and never mixed with the
  /// measured one.
  public var told: String?
  /// The column of how many told it.
  public var toldCount: String?
  /// The column that marks the `first-contact` and the `conversion`.
  public var event: String?
  /// Columns of words about a touchpoint, shown as far as they fit.
  public var details: [String]
  /// Whether each touchpoint is one line, without the curve over all of them.
  public var isCompact: Bool

  /// The touchpoint at which the customer first meets the organisation.
  public static let firstContact = Term(
    "first-contact", Text("first contact", nl: "eerste contact"))
  /// The touchpoint at which the wanted thing happens.
  public static let conversion = Term("conversion", Text("conversion", nl: "conversie"))

  /// Names the columns.
  ///
  /// - Parameters:
  ///   - lane: the phase.
  ///   - told: the figure that was told or assumed.
  ///   - toldCount: how many told it.
  ///   - event: marks the first contact and the conversion.
  ///   - details: words about a touchpoint.
  ///   - isCompact: whether each touchpoint is one line.
  public init(
    lane: String? = nil, told: String? = nil, toldCount: String? = nil, event: String? = nil,
    details: [String] = [], isCompact: Bool = false
  ) {
    self.lane = lane
    self.told = told
    self.toldCount = toldCount
    self.event = event
    self.details = details
    self.isCompact = isCompact
  }
}
