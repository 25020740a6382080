import Diagnostics

/// Looks for ids that stand for nothing or for two things, in all journeys together.
struct AtlasCheck {
  /// What is wrong, in no particular order.
  private(set) var problems: [Diagnostic] = []
  private let atlas: JourneyAtlas
  private let phases: KnownIdentifiers
  private let steps: KnownIdentifiers
  private let segments: KnownIdentifiers
  private let prompts: KnownIdentifiers
  /// Touchpoints by their ids and as `journey/touchpoint`.
  private let touchpoints: KnownIdentifiers

  /// Checks an atlas.
  ///
  /// - Parameter atlas: the journeys with what they refer to.
  init(_ atlas: JourneyAtlas) {
    self.atlas = atlas
    phases = KnownIdentifiers(atlas.crosswalk.phases.map(\.id))
    steps = KnownIdentifiers(atlas.crosswalk.steps.compactMap(\.number).map(String.init))
    segments = KnownIdentifiers(atlas.segments.map(\.id))
    prompts = KnownIdentifiers(atlas.prompts.map(\.id))
    touchpoints = KnownIdentifiers(
      atlas.journeys.flatMap { journey in
        journey.touchpoints.flatMap { [$0.id, "\(journey.id)/\($0.id)"] }
      })
    crosswalk()
    unique(atlas.segments.map { ($0.id, $0.points) })
    unique(atlas.opportunities.map { ($0.id, $0.points) })
    unique(atlas.prompts.map { ($0.id, $0.points) })
    for journey in atlas.journeys { check(journey) }
    for opportunity in atlas.opportunities { check(opportunity) }
    if let inside = atlas.inside { check(inside) }
  }

  private mutating func unique(_ objects: [(id: String, points: FilePoints)]) {
    var first: [String: FilePoints] = [:]
    for object in objects {
      if let earlier = first[object.id] {
        problems.append(AtlasDiagnostics.duplicate(object.id, at: object.points, first: earlier))
      } else {
        first[object.id] = object.points
      }
    }
  }

  private mutating func refer(
    _ id: String?, _ key: String, _ points: FilePoints, to known: KnownIdentifiers
  ) {
    guard let id, !known.contains(id) else { return }
    problems.append(AtlasDiagnostics.unknown(id, key: key, at: points, among: known.list))
  }

  private mutating func crosswalk() {
    unique(atlas.crosswalk.phases.map { ($0.id, $0.points) })
    for step in atlas.crosswalk.steps { refer(step.phase, "phase", step.points, to: phases) }
  }

  private mutating func check(_ journey: CustomerJourney) {
    let own = KnownIdentifiers(journey.touchpoints.map(\.id))
    refer(journey.conversion, "conversion", journey.points, to: own)
    refer(journey.segment, "segment", journey.points, to: segments)
    for id in journey.scope { refer(id, "scope", journey.points, to: phases) }
    for id in journey.prompts.keys.sorted() { refer(id, "prompts", journey.points, to: prompts) }
    if journey.touchpoints.isEmpty {
      problems.append(
        Diagnostic(
          .journeyEmpty,
          Text("the journey has no touchpoints", nl: "de klantreis heeft geen contactmomenten"),
          at: journey.points.place("touchpoints"), severity: .warning))
    }
    unique(journey.touchpoints.map { ($0.id, $0.points) })
    for touchpoint in journey.touchpoints {
      refer(touchpoint.phase, "phase", touchpoint.points, to: phases)
      refer(touchpoint.step.map(String.init), "step", touchpoint.points, to: steps)
      refer(touchpoint.humanAlternative, "human-alternative", touchpoint.points, to: own)
    }
    order(journey)
    cycles(journey)
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
    var latest: (position: Int, touchpoint: Touchpoint)?
    for touchpoint in journey.touchpoints {
      guard let position = atlas.crosswalk.position(of: atlas.phase(of: touchpoint)) else {
        continue
      }
      if let latest, position < latest.position {
        let (before, name) = (latest.touchpoint.id, atlas.crosswalk.phases[position].id)
        problems.append(
          Diagnostic(
            .phaseOrder,
            Text(
              "the phase \(name) comes before that of \"\(before)\", which stands above it",
              nl: "de fase \(name) komt vóór die van \"\(before)\", dat erboven staat"),
            at: touchpoint.points.place("phase"),
            hint: Text(
              "move the touchpoint, or correct its phase",
              nl: "verplaats het contactmoment, of verbeter de fase"), severity: .warning))
      } else {
        latest = (position, touchpoint)
      }
    }
  }

  private mutating func cycles(_ journey: CustomerJourney) {
    let next = Dictionary(
      journey.touchpoints.compactMap { touchpoint in
        touchpoint.humanAlternative.map { (touchpoint.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    var done: Set<String> = []
    for touchpoint in journey.touchpoints where !done.contains(touchpoint.id) {
      var path: [String] = []
      var here: String? = touchpoint.id
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

  private mutating func check(_ opportunity: Opportunity) {
    for id in opportunity.touchpoints {
      refer(id, "touchpoints", opportunity.points, to: touchpoints)
    }
    unique(opportunity.actions.map { ($0.id, $0.points) })
  }

  private mutating func check(_ inside: InsideView) {
    unique(inside.competences.map { ($0.id, $0.points) })
    for rating in inside.ratings {
      refer(rating.phase, "phase", rating.points, to: phases)
      refer(rating.touchpoint, "touchpoint", rating.points, to: touchpoints)
      if rating.element == nil, rating.touchpoint == nil {
        problems.append(
          Diagnostic(
            .yamlMissingKey,
            Text(
              "a rating is of an element or a touchpoint",
              nl: "een beoordeling gaat over een element of een contactmoment"),
            at: rating.points.place(),
            hint: Text("add element: or touchpoint:", nl: "voeg element: of touchpoint: toe")))
      }
    }
    let marks =
      inside.ratings.map { ($0.scores, $0.points) }
      + inside.competences.map { ($0.scores, $0.points) }
    for (scores, points) in marks {
      guard let wrong = scores.first(where: { !inside.bounds.contains($0) }) else { continue }
      let (low, high) = (inside.scale.lowerBound, inside.scale.upperBound)
      problems.append(
        Diagnostic(
          .yamlValue,
          Text(
            "the mark \(wrong) lies outside the scale \(low)–\(high)",
            nl: "het cijfer \(wrong) ligt buiten de schaal \(low)–\(high)"),
          at: points.place("scores"),
          hint: Text(
            "correct it, or give lowest and highest at the top of the file",
            nl: "verbeter het, of geef lowest en highest boven in het bestand")))
    }
  }
}

/// The ids that a key may name.
private struct KnownIdentifiers {
  /// The ids in the order in which they were written.
  let list: [String]
  private let set: Set<String>

  init(_ list: [String]) {
    self.list = list
    set = Set(list)
  }

  func contains(_ id: String) -> Bool { set.contains(id) }
}
