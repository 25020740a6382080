public import ResponseStore
public import WorkspaceKit

extension Context {
  /// The journeys of the workspace as their files are now; empty where there is no workspace.
  public var atlas: JourneyAtlas { workspace?.journeys.atlas ?? JourneyAtlas() }
}

extension Context {
  /// What customers answered about touchpoints, in every open survey that asks about them.
  ///
  /// - Parameters:
  ///   - condition: which responses count, besides the session's filter; a survey that it does not
  ///     fit is left out and named.
  ///   - isWeighted: whether weights count where they are declared.
  /// - Throws: what is wrong with the condition or the files; `command.cancelled`.
  public func touchpointScores(
    where condition: Expression? = nil, isWeighted: Bool = true
  ) async throws(Diagnostic) -> TouchpointScores {
    let surveys = surveys
    let all = Expression.all([filter?.expression, condition].compactMap(\.self))
    return try await reading { reading throws(Diagnostic) in
      try surveys.touchpointScores(where: all, isWeighted: isWeighted, reading: reading)
    }
  }

  /// A journey that somebody named, or the only one.
  ///
  /// - Parameter word: the journey's id as typed; nil where none was named.
  /// - Throws: `journey.none`, `journey.unknown`, `journey.ambiguous`.
  public func journey(_ word: Spanned<String>?) throws(Diagnostic) -> CustomerJourney {
    try atlas.journey(named: word)
  }
}
