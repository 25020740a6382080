/// The ids that journeys may name.
struct AtlasIdentifiers: Sendable {
  let phases: KnownIdentifiers
  let steps: KnownIdentifiers
  let segments: KnownIdentifiers
  let prompts: KnownIdentifiers

  /// Takes those of an atlas.
  init(_ atlas: JourneyAtlas) {
    phases = KnownIdentifiers(atlas.crosswalk.phases.map(\.id))
    steps = KnownIdentifiers(atlas.crosswalk.steps.compactMap(\.number).map(String.init))
    segments = KnownIdentifiers(atlas.segments.map(\.id))
    prompts = KnownIdentifiers(atlas.prompts.map(\.id))
  }
}

/// The ids that a key may name.
struct KnownIdentifiers: Sendable {
  /// The ids in the order in which they were written.
  let list: [String]
  private let set: Set<String>

  init(_ list: [String]) {
    self.list = list
    set = Set(list)
  }

  func contains(_ id: String) -> Bool { set.contains(id) }
}
