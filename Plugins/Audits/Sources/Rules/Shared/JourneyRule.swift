import WorkbenchKit
import WorkspaceKit

/// A rule that looks at every journey by itself.
struct JourneyRule: AuditRule {
  /// What is wrong with one journey.
  typealias Check =
    @Sendable (CustomerJourney, Audit) async throws(Diagnostic) -> [RuleHit]

  let declaration: RuleDeclaration
  let look: Check

  /// Declares a rule about journeys.
  ///
  /// - Parameters:
  ///   - declaration: what it is called, and when it opens.
  ///   - look: what is wrong with one journey.
  init(_ declaration: RuleDeclaration, _ look: @escaping Check) {
    self.declaration = declaration
    self.look = look
  }

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    guard !audit.atlas.journeys.isEmpty else { return .notApplicable(.noJourneys) }
    var hits: [RuleHit] = []
    for journey in audit.atlas.journeys where !journey.touchpoints.isEmpty {
      hits += try await look(journey, audit)
    }
    return .hits(hits)
  }
}

/// A rule that looks at every journey by itself, with something that was read once for all of them.
struct PreparedJourneyRule<Material: Sendable>: AuditRule {
  let declaration: RuleDeclaration
  let prepare: @Sendable (Audit) async throws(Diagnostic) -> Material
  let look: @Sendable (CustomerJourney, Material) -> [RuleHit]

  /// Declares a rule about journeys.
  ///
  /// - Parameters:
  ///   - declaration: what it is called, and when it opens.
  ///   - prepare: reads what all journeys need.
  ///   - look: what is wrong with one journey.
  init(
    _ declaration: RuleDeclaration,
    _ prepare: @escaping @Sendable (Audit) async throws(Diagnostic) -> Material,
    _ look: @escaping @Sendable (CustomerJourney, Material) -> [RuleHit]
  ) {
    self.declaration = declaration
    self.prepare = prepare
    self.look = look
  }

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    guard !audit.atlas.journeys.isEmpty else { return .notApplicable(.noJourneys) }
    let material = try await prepare(audit)
    return .hits(
      audit.atlas.journeys.filter { !$0.touchpoints.isEmpty }.flatMap { look($0, material) })
  }
}

/// A rule that looks at every touchpoint by itself.
struct TouchpointRule: AuditRule {
  /// What is wrong with one touchpoint of a journey; nil where nothing is.
  typealias Check = @Sendable (Touchpoint, CustomerJourney, Audit) -> RuleHit?

  let declaration: RuleDeclaration
  let look: Check

  /// Declares a rule about touchpoints.
  ///
  /// - Parameters:
  ///   - declaration: what it is called, and when it opens.
  ///   - look: what is wrong with one touchpoint.
  init(_ declaration: RuleDeclaration, _ look: @escaping Check) {
    self.declaration = declaration
    self.look = look
  }

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    guard !audit.atlas.journeys.isEmpty else { return .notApplicable(.noJourneys) }
    var hits: [RuleHit] = []
    for journey in audit.atlas.journeys {
      for touchpoint in journey.touchpoints {
        if let hit = look(touchpoint, journey, audit) { hits.append(hit) }
      }
    }
    return .hits(hits)
  }
}

extension Text {
  /// Why rules about journeys have nothing to look at.
  static var noJourneys: Text {
    Text("no journeys in journeys/", nl: "geen klantreizen in journeys/")
  }

  /// Why rules about answers have nothing to look at.
  static var noTouchpointAnswers: Text {
    Text(
      "no survey with answers about touchpoints",
      nl: "geen enquête met antwoorden over contactmomenten")
  }

  /// Names in a row: `a, b and c`.
  ///
  /// - Parameter names: the names.
  static func list(_ names: [Text]) -> Text {
    guard let last = names.last, names.count > 1 else { return names.last ?? .verbatim("") }
    return Array(names.dropLast()).joined(separator: ", ") + Text(" and ", nl: " en ") + last
  }
}

extension CustomerJourney {
  /// A touchpoint as findings name it: `journey/touchpoint`.
  ///
  /// - Parameter touchpoint: the touchpoint.
  func subject(_ touchpoint: Touchpoint) -> String { "\(id)/\(touchpoint.id)" }
}
