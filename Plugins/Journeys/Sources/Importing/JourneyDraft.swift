import WorkbenchKit
import WorkspaceKit

/// A journey as it was found elsewhere, before its touchpoints have ids.
struct JourneyDraft {
  /// What people read.
  var title: String?
  /// The situation.
  var scenario: String?
  /// What it describes.
  var kind: JourneyKind?
  /// The touchpoints in order, their parts under `section` as they were called.
  var touchpoints: [Touchpoint] = []
  /// What is wrong with the file, in order of place.
  var problems: [Diagnostic] = []
  /// What is to be said about the import.
  var remarks: [Text] = []

  /// The journey, with ids made of names and parts that are phases of the workspace as phases.
  ///
  /// - Parameter atlas: gives the phases.
  func journey(in atlas: JourneyAtlas) -> CustomerJourney {
    var journey = CustomerJourney()
    journey.title = title.map(Text.verbatim)
    journey.scenario = scenario.map(Text.verbatim)
    journey.kind = kind
    var maker = IdentifierMaker()
    var phases: [String: String] = [:]
    for phase in atlas.crosswalk.phases.reversed() {
      for name in [phase.id, phase.name.en, phase.name.nl] {
        phases[IdentifierMaker.slug(name)] = phase.id
      }
    }
    journey.touchpoints = touchpoints.map { found in
      var touchpoint = found
      touchpoint.id = maker.identifier(of: found.title.en, fallback: "touchpoint")
      if touchpoint.phase == nil, let section = found.section,
        let phase = phases[IdentifierMaker.slug(section)]
      {
        touchpoint.phase = phase
        touchpoint.section = nil
      }
      return touchpoint
    }
    return journey
  }

  /// The parts in the order of the file; a part that goes on is one.
  var sections: [String] {
    var sections: [String] = []
    for section in touchpoints.compactMap(\.section) where sections.last != section {
      sections.append(section)
    }
    return sections
  }
}

extension Touchpoint {
  /// A touchpoint that has a name and no id yet.
  ///
  /// - Parameters:
  ///   - name: the name.
  ///   - section: the part that it stands in.
  init(named name: String, section: String? = nil) {
    self.init()
    self.name = .verbatim(name)
    self.section = section
  }

  /// Adds a feeling that somebody wrote on a map, which is an assumption until somebody asks.
  ///
  /// - Parameter valence: −2…+2.
  mutating func addAssumedFeeling(_ valence: Double) {
    var experience = Experience()
    experience.kind = .feeling
    experience.valence = valence
    experience.source = .assumption
    experiences.append(experience)
  }
}
