import WorkbenchKit
import WorkspaceKit

/// The journeys that a call speaks about, touchpoint by touchpoint.
struct JourneyScope: Sendable {
  /// A touchpoint in its journey.
  struct Stop: Sendable {
    let journey: CustomerJourney
    let touchpoint: Touchpoint
    /// Its place in the journey, from 1.
    let order: Int
  }

  /// All journeys with what they refer to.
  let atlas: JourneyAtlas
  /// The journeys meant, sorted by id.
  let journeys: [CustomerJourney]
  /// Their touchpoints in order.
  let stops: [Stop]

  /// Takes the journey that a call names; all journeys where it names none.
  ///
  /// - Parameters:
  ///   - call: the call.
  ///   - context: the session.
  ///   - needsOne: whether the command reads one journey in its order.
  /// - Throws: `journey.none`, `journey.unknown`, `journey.ambiguous`, `owner.unknown`,
  ///   `command.cancelled`.
  init(_ call: Call, _ context: Context, needsOne: Bool = false) throws(Diagnostic) {
    try context.checkCancellation()
    let atlas = context.atlas
    let word = call[JourneyParameters.journey].map {
      Spanned($0, at: call.span(of: JourneyParameters.journey))
    }
    let journeys =
      word == nil && !needsOne && !atlas.journeys.isEmpty
      ? atlas.journeys : [try context.journey(word)]
    var stops = Self.stops(of: journeys)
    if let owner = call[JourneyParameters.owner] {
      stops = try Self.owned(
        stops, by: Spanned(owner, at: call.span(of: JourneyParameters.owner)))
    }
    self.atlas = atlas
    self.journeys = journeys
    self.stops = stops
  }

  /// Takes all journeys.
  ///
  /// - Parameter context: the session.
  /// - Throws: `journey.none`.
  init(all context: Context) throws(Diagnostic) {
    atlas = context.atlas
    journeys = atlas.journeys.isEmpty ? [try context.journey(nil)] : atlas.journeys
    stops = Self.stops(of: journeys)
  }

  private static func stops(of journeys: [CustomerJourney]) -> [Stop] {
    journeys.flatMap { journey in
      journey.touchpoints.enumerated().map {
        Stop(journey: journey, touchpoint: $0.element, order: $0.offset + 1)
      }
    }
  }

  private static func owned(
    _ stops: [Stop], by owner: Spanned<String>
  ) throws(Diagnostic) -> [Stop] {
    let wanted = owner.value.lowercased()
    let found = stops.filter { $0.touchpoint.owner?.lowercased() == wanted }
    if !found.isEmpty { return found }
    let owners = Set(stops.compactMap(\.touchpoint.owner)).sorted()
    let near = Suggestion.nearest(to: owner.value, in: owners)
    let list = owners.joined(separator: ", ")
    throw Diagnostic(
      .ownerUnknown,
      Text(
        "no touchpoint has the owner \"\(owner.value)\"",
        nl: "geen contactmoment heeft eigenaar \"\(owner.value)\""),
      at: .statement(owner.span),
      hint: owners.isEmpty
        ? Text("write owner: at the touchpoints", nl: "schrijf owner: bij de contactmomenten")
        : near.map { Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?") }
          ?? Text("owners are: \(list)", nl: "eigenaren zijn: \(list)"))
  }

  /// Whether a single journey is meant.
  var isOne: Bool { journeys.count == 1 }

  /// The touchpoints of one journey.
  func stops(of journey: CustomerJourney) -> [Stop] {
    stops.filter { $0.journey.id == journey.id }
  }

  /// What stands above a report: the journey's title, or that all are meant.
  var title: Text {
    isOne ? journeys[0].name : Text("all journeys", nl: "alle klantreizen")
  }
}

extension JourneyScope.Stop {
  /// The touchpoint as a cell: its id in files, its name for people.
  var cell: Value { .term(Term(touchpoint.id, touchpoint.title)) }

  /// The journey as a cell.
  var journeyCell: Value { .term(Term(journey.id, journey.name)) }

  /// What customers told or were seen to feel; assumptions of the makers are left out.
  var told: [Experience] { touchpoint.experiences.filter { $0.source != .assumption } }

  /// What the makers of the map believe that customers feel.
  var assumed: [Experience] { touchpoint.experiences.filter { $0.source == .assumption } }
}

extension TouchpointScores {
  /// The score that tells best what customers felt at a touchpoint; a recommendation is no feeling.
  ///
  /// - Parameter stop: the touchpoint in its journey.
  func felt(at stop: JourneyScope.Stop) -> TouchpointScore? {
    scores(of: stop.touchpoint, in: stop.journey).first {
      $0.n > 0 && $0.question.questionKind != .nps
    }
  }
}

extension DiagnosticCode {
  /// No touchpoint has that owner.
  static let ownerUnknown = DiagnosticCode(
    "owner.unknown",
    Text("No touchpoint has that owner.", nl: "Geen contactmoment heeft die eigenaar."),
    explanation: Text(
      "An owner is what touchpoints of journeys say under `owner`. `touchpoints by owner` lists "
        + "them.",
      nl: "Een eigenaar is wat contactmomenten van klantreizen onder `owner` zeggen. `touchpoints "
        + "by owner` geeft ze."))
}
