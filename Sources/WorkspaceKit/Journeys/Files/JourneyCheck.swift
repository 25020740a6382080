import Diagnostics

/// Looks for ids that stand for nothing or for two things, and for what is out of order, in a journey.
///
/// Touchpoints are looked at where they are: there may be thousands, and each is large.
struct JourneyCheck {
  /// What is wrong, in no particular order.
  private(set) var problems: [Diagnostic] = []
  private let atlas: JourneyAtlas

  /// Checks a journey.
  ///
  /// - Parameters:
  ///   - journey: the journey.
  ///   - atlas: all journeys with what they refer to.
  ///   - known: the ids that its keys may name.
  init(_ journey: CustomerJourney, in atlas: JourneyAtlas, _ known: AtlasIdentifiers) {
    self.atlas = atlas
    let own = KnownIdentifiers(journey.touchpoints.map(\.id))
    refer(journey.conversion, "conversion", journey.points, to: own)
    refer(journey.segment, "segment", journey.points, to: known.segments)
    for id in journey.scope { refer(id, "scope", journey.points, to: known.phases) }
    for id in journey.prompts.keys.sorted() {
      refer(id, "prompts", journey.points, to: known.prompts)
    }
    if journey.touchpoints.isEmpty {
      problems.append(
        Diagnostic(
          .journeyEmpty,
          Text("the journey has no touchpoints", nl: "de klantreis heeft geen contactmomenten"),
          at: journey.points.place("touchpoints"), severity: .warning))
    }
    problems += AtlasDiagnostics.duplicates(journey.touchpoints.map { ($0.id, $0.points) })
    let touchpoints = journey.touchpoints
    for index in touchpoints.indices {
      if let id = touchpoints[index].phase, !known.phases.contains(id) {
        refer(id, "phase", touchpoints[index].points, to: known.phases)
      }
      if let step = touchpoints[index].step, !known.steps.contains(String(step)) {
        refer(String(step), "step", touchpoints[index].points, to: known.steps)
      }
      if let id = touchpoints[index].humanAlternative, !own.contains(id) {
        refer(id, "human-alternative", touchpoints[index].points, to: own)
      }
    }
    order(journey)
    cycles(journey)
  }

  private mutating func refer(
    _ id: String?, _ key: String, _ points: FilePoints, to known: KnownIdentifiers
  ) {
    problems += AtlasDiagnostics.reference(id, key, points, to: known)
  }

  private mutating func order(_ journey: CustomerJourney) {
    let scope = journey.scope.compactMap { atlas.crosswalk.position(of: $0) }
    if let first = scope.first, let last = scope.last, first > last {
      problems.append(
        Diagnostic(
          .phaseOrder,
          Text(
            "the scope ends before it begins", nl: "de scope eindigt voordat hij begint"),
          at: journey.points.place("scope"),
          hint: .verbatim("scope: [\(journey.scope.reversed().joined(separator: ", "))]")))
    }
    var latest: (position: Int, index: Int)?
    let touchpoints = journey.touchpoints
    for index in touchpoints.indices {
      guard let position = atlas.crosswalk.position(of: atlas.phase(of: touchpoints[index])) else {
        continue
      }
      if let latest, position < latest.position {
        let (before, name) = (touchpoints[latest.index].id, atlas.crosswalk.phases[position].id)
        problems.append(
          Diagnostic(
            .phaseOrder,
            Text(
              "the phase \(name) comes before that of \"\(before)\", which stands above it",
              nl: "de fase \(name) komt vóór die van \"\(before)\", dat erboven staat"),
            at: touchpoints[index].points.place("phase"),
            hint: Text(
              "move the touchpoint, or correct its phase",
              nl: "verplaats het contactmoment, of verbeter de fase"), severity: .warning))
      } else {
        latest = (position, index)
      }
    }
  }

  private mutating func cycles(_ journey: CustomerJourney) {
    let next = Dictionary(
      journey.touchpoints.compactMap { touchpoint in
        touchpoint.humanAlternative.map { (touchpoint.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    var done: Set<String> = []
    for id in next.isEmpty ? [] : journey.touchpoints.map(\.id) where !done.contains(id) {
      var path: [String] = []
      var here: String? = id
      while let id = here, done.insert(id).inserted {
        path.append(id)
        here = next[id]
      }
      guard let here, let start = path.firstIndex(of: here) else { continue }
      let circle = (path[start...] + [here]).joined(separator: " → ")
      let points = journey.touchpoint(here)?.points ?? journey.points
      problems.append(
        Diagnostic(
          .referenceCycle, Text("\(circle) goes round", nl: "\(circle) loopt rond"),
          at: points.place("human-alternative")))
    }
  }
}
