public import Diagnostics

/// Looks for names in brand, promises and audits that stand for nothing in the workspace.
public struct BrandReferences {
  private let atlas: JourneyAtlas
  private let values: [String]
  private let touchpoints: [String]

  /// Takes what may be named.
  ///
  /// - Parameters:
  ///   - atlas: the journeys; without any, no touchpoint is called unknown.
  ///   - values: the ids of the core values.
  public init(atlas: JourneyAtlas, values: [String]) {
    self.atlas = atlas
    self.values = values
    touchpoints = atlas.journeys.flatMap { journey in
      journey.touchpoints.map { "\(journey.id)/\($0.id)" }
    }
  }

  /// Touchpoints and values that audits name and nobody knows; each once.
  ///
  /// - Parameter audits: the audits.
  public func problems(in audits: [BrandAudit]) -> [Diagnostic] {
    audits.flatMap { audit in
      unknownTouchpoints(audit.visits.map(\.touchpoint), "at")
        + unknownValues(audit.visits.flatMap { $0.scores.map(\.value) })
    }
  }

  /// Touchpoints that a promise names and no journey has.
  ///
  /// - Parameter promises: the promises.
  public func problems(in promises: [Promise]) -> [Diagnostic] {
    promises.flatMap { promise in
      unknownTouchpoints(promise.dueAt, "due-at") + unknownTouchpoints(promise.madeAt, "made-at")
        + unknownTouchpoints(promise.conditionToldAt, "condition-told-at")
        + unknownTouchpoints(promise.checks.compactMap(\.touchpoint), "touchpoint")
    }
  }

  /// Touchpoints that facts and selling points name and no journey has.
  ///
  /// - Parameter brand: the brand.
  public func problems(in brand: Brand) -> [Diagnostic] {
    unknownTouchpoints(brand.signals.compactMap(\.touchpoint), "touchpoint")
      + unknownTouchpoints(brand.sellingPoints.flatMap(\.visibleAt), "visible-at")
      + unknownTouchpoints(
        brand.competitors.flatMap { $0.facts.map(\.touchpoint) }, "touchpoint")
  }

  private func unknownTouchpoints(_ names: [Written<String>], _ key: String) -> [Diagnostic] {
    guard !touchpoints.isEmpty else { return [] }
    return once(names).filter { atlas.touchpoints($0.value).isEmpty }.map { name in
      Diagnostic(
        .referenceUnknown,
        Text(
          "\(key) names \"\(name.value)\", which no journey has",
          nl: "\(key) noemt \"\(name.value)\", en geen klantreis heeft dat"), at: name.place,
        hint: Self.hint(name.value, touchpoints)
          ?? Text("journey show lists touchpoints", nl: "journey show toont contactmomenten"),
        severity: .warning)
    }
  }

  private func unknownValues(_ names: [Written<String>]) -> [Diagnostic] {
    once(names).filter { !values.contains($0.value) }.map { name in
      let list = values.joined(separator: ", ")
      return Diagnostic(
        .brandUnknownName,
        Text(
          "values names \"\(name.value)\", which is no core value here",
          nl: "values noemt \"\(name.value)\", en dat is hier geen kernwaarde"), at: name.place,
        hint: Self.hint(name.value, values) ?? Text("values: \(list)", nl: "waarden: \(list)"),
        severity: .warning)
    }
  }

  private func once(_ names: [Written<String>]) -> [Written<String>] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0.value).inserted }
  }

  private static func hint(_ name: String, _ known: [String]) -> Text? {
    Suggestion.nearest(to: name, in: known).map {
      Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?")
    }
  }
}
