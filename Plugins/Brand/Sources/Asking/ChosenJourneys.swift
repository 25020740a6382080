import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// The touchpoints that a command looks at: those of one journey, or of all.
struct ChosenJourneys {
  /// A touchpoint with its journey.
  struct Stop {
    /// The journey.
    let journey: CustomerJourney
    /// The touchpoint.
    let touchpoint: Touchpoint
    /// `journey/touchpoint`, which joins audits, promises and signals.
    var key: String { "\(journey.id)/\(touchpoint.id)" }
  }

  /// The argument that names a journey.
  static let parameter = Parameter.text(
    "journey", .positional, .word,
    help: Text("Only this journey; all when left out.", nl: "Alleen deze klantreis; anders alle."))

  /// The touchpoints, journey by journey in order.
  let stops: [Stop]
  /// The only journey; nil where all are looked at.
  let journey: CustomerJourney?
  private let atlas: JourneyAtlas

  /// Finds the touchpoints that a call asks for.
  ///
  /// - Throws: `journey.none`, `journey.unknown`.
  init(_ call: Call, _ context: Context) throws(Diagnostic) {
    let atlas = context.atlas
    let word = call[Self.parameter].map { Spanned($0, at: call.span(of: Self.parameter)) }
    var journeys = atlas.journeys
    journey = word != nil || journeys.count < 2 ? try atlas.journey(named: word) : nil
    if let journey { journeys = [journey] }
    self.atlas = atlas
    stops = Self.stops(of: journeys)
  }

  /// Takes the touchpoints of all journeys; none where there are no journeys.
  init(allOf context: Context) {
    atlas = context.atlas
    journey = atlas.journeys.count == 1 ? atlas.journeys.first : nil
    stops = Self.stops(of: atlas.journeys)
  }

  private static func stops(of journeys: [CustomerJourney]) -> [Stop] {
    journeys.flatMap { journey in
      journey.touchpoints.map { Stop(journey: journey, touchpoint: $0) }
    }
  }

  /// What a touchpoint is called in tables: its id, with its journey where several are looked at.
  func name(of stop: Stop) -> String { journey == nil ? stop.key : stop.touchpoint.id }

  /// The keys of the touchpoints that a reference means, whatever journeys are looked at.
  func keys(_ reference: String) -> [String] {
    atlas.touchpoints(reference).map { "\($0.journey.id)/\($0.touchpoint.id)" }
  }

  /// The keys of those touchpoints that are looked at.
  var looked: Set<String> { Set(stops.map(\.key)) }

  /// What is looked at, in words.
  var title: Text {
    journey?.name ?? Text("All journeys", nl: "Alle klantreizen")
  }
}
