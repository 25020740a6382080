import WorkbenchKit
import WorkspaceKit

/// A rule about the brand as `audit` asks it: over all journeys, with the files as they are.
///
/// What it finds is what `brand check`, `brand matrix`, `brand compare`, `consistency` and `promises`
/// show: they share the code that finds it.
struct BrandAuditRule: AuditRule {
  private let rule: BrandRule
  let declaration: RuleDeclaration

  /// Takes a rule.
  init(_ rule: BrandRule) {
    self.rule = rule
    declaration = rule.declaration
  }

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    let files = try await audit.material { context throws(Diagnostic) in BrandMaterial(context) }
    if let reason = files.missing(for: rule) { return .notApplicable(reason) }
    let found = try await findings(files, audit)
    return .hits(found.filter { $0.rule == rule.rawValue }.map(\.hit))
  }

  private func findings(
    _ files: BrandMaterial, _ audit: Audit
  ) async throws(Diagnostic) -> [Finding] {
    switch rule {
    case .unfinished: return BrandFindings.unfinished(files.promises)
    case .broken, .over, .under, .idle, .untold:
      return try await audit.material { context throws(Diagnostic) in
        let options = BrandOptions(context)
        let all = try await PromiseResults(files.promises, options, in: context)
        return PromiseFindings(results: all.results, options: options)
      }.all
    case .incomplete, .unproven, .signal:
      return files.brand.map { BrandFindings.all(of: $0, in: audit.atlas) } ?? []
    case .contradiction, .unseen:
      return files.matrix.map { MatrixFindings(matrix: $0).all } ?? []
    case .indistinct: return files.brand.map { RivalFact.findings(of: $0) } ?? []
    case .inconsistent:
      guard let brand = files.brand else { return [] }
      let scores = try await audit.material { context throws(Diagnostic) in
        try await ComponentScores(
          brand, files.chosen, audits: files.audits, promises: files.promises,
          channel: ConsistencyCommand.usualColumn, BrandOptions(context), in: context)
      }
      return ConsistencyFindings(
        scores: scores, chosen: files.chosen, options: BrandOptions(audit.context),
        limit: audit[ConsistencyFindings.limit]
      ).all
    }
  }
}

/// The files about a brand, read once for all rules.
struct BrandMaterial {
  /// The brand; nil without the file.
  let brand: Brand?
  /// The promises.
  let promises: [Promise]
  /// What auditors saw.
  let audits: [BrandAudit]
  /// All touchpoints.
  let chosen: ChosenJourneys
  /// Values and touchpoints; nil for a brand without values.
  let matrix: ValueMatrix?

  /// Reads the files of a workspace.
  init(_ context: Context) {
    let brand = context.workspace?.brand.value
    let audits = context.workspace?.brandAudits.value ?? []
    let chosen = ChosenJourneys(allOf: context)
    let hasValues = brand.map { !$0.values.isEmpty } ?? false
    promises = context.workspace?.promises.value ?? []
    matrix = hasValues ? brand.map { ValueMatrix($0, chosen, audits) } : nil
    self.brand = brand
    self.audits = audits
    self.chosen = chosen
  }

  /// Why a rule has nothing to look at; nil where it has something.
  func missing(for rule: BrandRule) -> Text? {
    switch rule {
    case .unfinished, .broken, .over, .under, .idle, .untold:
      return promises.isEmpty ? Self.noPromises : nil
    default: break
    }
    guard let brand else { return Text("no brand.yaml", nl: "geen brand.yaml") }
    switch rule {
    case .contradiction, .unseen, .inconsistent:
      if brand.values.isEmpty {
        return Text("no core values in brand.yaml", nl: "geen kernwaarden in brand.yaml")
      }
      if chosen.stops.isEmpty {
        return Text("no journeys in journeys/", nl: "geen klantreizen in journeys/")
      }
      let needsAudits = rule == .contradiction && audits.isEmpty
      return needsAudits ? Text("no audits in audits/", nl: "geen audits in audits/") : nil
    case .unproven:
      return brand.sellingPoints.isEmpty
        ? Text("nothing under usps in brand.yaml", nl: "niets onder usps in brand.yaml") : nil
    case .indistinct:
      return brand.competitors.allSatisfy { $0.facts.isEmpty }
        ? Text(
          "no facts about competitors in brand.yaml",
          nl: "geen feiten over concurrenten in brand.yaml") : nil
    default: return nil
    }
  }

  private static let noPromises = Text("no promises in promises/", nl: "geen beloften in promises/")
}
