import Diagnostics
import Dispatch
import Synchronization

/// Looks for ids that stand for nothing or for two things, in all journeys together.
struct AtlasCheck {
  /// What is wrong: that of files beside the journeys, then journey by journey.
  private(set) var problems: [Diagnostic] = []
  private let atlas: JourneyAtlas
  private let known: AtlasIdentifiers

  /// Checks an atlas.
  ///
  /// - Parameter atlas: the journeys with what they refer to.
  init(_ atlas: JourneyAtlas) {
    self.atlas = atlas
    known = AtlasIdentifiers(atlas)
    crosswalk()
    unique(atlas.segments.map { ($0.id, $0.points) })
    unique(atlas.opportunities.map { ($0.id, $0.points) })
    unique(atlas.prompts.map { ($0.id, $0.points) })
    problems += Self.journeys(of: atlas, known)
    guard !atlas.opportunities.isEmpty || atlas.inside != nil else { return }
    // Made only where somebody names touchpoints of whatever journey: there may be many.
    let touchpoints = KnownIdentifiers(
      atlas.journeys.flatMap { journey in
        journey.touchpoints.flatMap { [$0.id, "\(journey.id)/\($0.id)"] }
      })
    for opportunity in atlas.opportunities { check(opportunity, touchpoints) }
    if let inside = atlas.inside { check(inside, touchpoints) }
  }

  /// Checks journeys, several at a time.
  private static func journeys(
    of atlas: JourneyAtlas, _ known: AtlasIdentifiers
  ) -> [Diagnostic] {
    let found = Mutex<[Int: [Diagnostic]]>([:])
    DispatchQueue.concurrentPerform(iterations: atlas.journeys.count) { index in
      let check = JourneyCheck(atlas.journeys[index], in: atlas, known)
      if !check.problems.isEmpty { found.withLock { $0[index] = check.problems } }
    }
    return found.withLock { found in
      found.sorted { $0.key < $1.key }.flatMap(\.value)
    }
  }

  private mutating func unique(_ objects: [(id: String, points: FilePoints)]) {
    problems += AtlasDiagnostics.duplicates(objects)
  }

  private mutating func refer(
    _ id: String?, _ key: String, _ points: FilePoints, to known: KnownIdentifiers
  ) {
    problems += AtlasDiagnostics.reference(id, key, points, to: known)
  }

  private mutating func crosswalk() {
    unique(atlas.crosswalk.phases.map { ($0.id, $0.points) })
    for step in atlas.crosswalk.steps { refer(step.phase, "phase", step.points, to: known.phases) }
  }

  private mutating func check(_ opportunity: Opportunity, _ touchpoints: KnownIdentifiers) {
    for id in opportunity.touchpoints {
      refer(id, "touchpoints", opportunity.points, to: touchpoints)
    }
    unique(opportunity.actions.map { ($0.id, $0.points) })
  }

  private mutating func check(_ inside: InsideView, _ touchpoints: KnownIdentifiers) {
    unique(inside.competences.map { ($0.id, $0.points) })
    for rating in inside.ratings {
      refer(rating.phase, "phase", rating.points, to: known.phases)
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
