public import WorkspaceKit

/// What a rule is handed: the workspace as it stands, the figures, and the thresholds in force.
public struct Audit: Sendable {
  /// The session, without its filter: an audit is about the whole workspace.
  public let context: Context
  /// The journeys with what they refer to.
  public let atlas: JourneyAtlas
  /// What is wrong with the files of the workspace itself, sorted by file and place.
  public let problems: [Diagnostic]
  /// The ids of all rules there are.
  public let ruleIdentifiers: [String]
  private let thresholds: [String: Double]
  private let materials: AuditMaterials

  /// Prepares an audit.
  ///
  /// - Parameters:
  ///   - context: the session.
  ///   - problems: what is wrong with the files of the workspace.
  ///   - ruleIdentifiers: the ids of all rules there are.
  public init(
    _ context: Context, problems: [Diagnostic] = [], ruleIdentifiers: [String] = []
  ) {
    var unfiltered = context
    unfiltered.filter = nil
    self.context = unfiltered
    atlas = context.atlas
    self.problems = problems
    self.ruleIdentifiers = ruleIdentifiers
    thresholds = [:]
    materials = AuditMaterials()
  }

  private init(_ other: Audit, thresholds: [String: Double]) {
    context = other.context
    atlas = other.atlas
    problems = other.problems
    ruleIdentifiers = other.ruleIdentifiers
    materials = other.materials
    self.thresholds = thresholds
  }

  /// The same audit with the thresholds of one rule.
  ///
  /// - Parameter thresholds: values by the threshold's id; what is not named has its standard.
  public func with(_ thresholds: [String: Double]) -> Audit {
    Audit(self, thresholds: thresholds)
  }

  /// The value of a threshold that is in force.
  ///
  /// - Parameter threshold: one of the rule's thresholds.
  public subscript<Number>(threshold: RuleThreshold<Number>) -> Number {
    Number(threshold: thresholds[threshold.id] ?? threshold.standard)
  }

  /// Something that several rules need, made once for all rules of an audit.
  ///
  /// - Parameter make: makes it from the session; it is known by its type, so that what is made of
  ///   one type must not depend on who asks first.
  /// - Returns: what was made, or is being made for another rule.
  /// - Throws: what making it throws.
  public func material<Material: Sendable>(
    _ make: @escaping @Sendable (Context) async throws(Diagnostic) -> Material
  ) async throws(Diagnostic) -> Material {
    try await materials.material(from: context, make).get()
  }

  /// What customers answered about touchpoints; read once for all rules.
  ///
  /// - Throws: what is wrong with files of responses; `command.cancelled`.
  public func touchpointScores() async throws(Diagnostic) -> TouchpointScores {
    try await material { context throws(Diagnostic) in try await context.touchpointScores() }
  }

  /// The surveys with questions and answers, without event logs, sorted by id.
  public var surveys: [SurveyResponses] {
    context.surveys.surveys.filter { $0.declaration.eventRoles == nil }
  }
}
