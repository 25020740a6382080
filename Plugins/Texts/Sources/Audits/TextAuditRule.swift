import WorkbenchKit
import WorkspaceKit

/// A rule about texts as `audit` asks it: over all texts that the workspace declares.
struct TextAuditRule: AuditRule {
  private let rule: TextRule
  let declaration: RuleDeclaration

  /// Takes a rule.
  init(_ rule: TextRule) {
    self.rule = rule
    declaration = rule.declaration
  }

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    let texts = try await audit.material { context throws(Diagnostic) in DeclaredTexts(context) }
    guard let selection = texts.selection, !selection.texts.isEmpty else {
      return .notApplicable(
        Text("no texts declared in workspace.yaml", nl: "geen teksten in workspace.yaml"))
    }
    if let reason = missing(selection) { return .notApplicable(reason) }
    let measure = TextCheck.Measure(
      policy: selection.brand?.address ?? AddressPolicy(rows: []), lists: texts.lists,
      limits: TextLimits(audit), rules: [rule])
    let check = try TextCheck(selection, measure, in: audit.context)
    return .hits(check.findings.map(\.hit) + check.problems.map(Self.unusable))
  }

  /// What a rule needs from the brand file and is not there.
  private func missing(_ selection: TextSelection) -> Text? {
    switch rule {
    case .policy where selection.brand?.address.rows.isEmpty ?? true:
      return Text("no address policy in brand.yaml", nl: "geen aanspreekbeleid in brand.yaml")
    case .firstName where !selection.texts.contains { $0.unit.isPersonal }:
      return Text("no texts that are personal", nl: "geen teksten die persoonlijk zijn")
    case .readability:
      let groups = selection.passages.compactMap(\.declaration.segment).compactMap {
        selection.brand?.targetGroup($0)
      }
      return groups.contains { $0.readability != nil }
        ? nil
        : Text(
          "no text for a target group with a readability",
          nl: "geen tekst voor een doelgroep met een leesbaarheid")
    default: return nil
    }
  }

  /// An expression of a list that could not be applied: texts are not known to be free of it.
  private static func unusable(_ problem: Diagnostic) -> RuleHit {
    let path: String =
      if case .file(let path, _, _, _)? = problem.place { path } else { "terms" }
    return RuleHit(
      path, aspect: problem.message.en, problem.message.asSentence,
      at: problem.place.map { [$0] } ?? [], severity: .warning,
      question: Text("Can the expression be mended?", nl: "Is de expressie te herstellen?"))
  }
}

/// The texts of a workspace with the lists they are held against, read once for all rules.
struct DeclaredTexts {
  /// The texts; nil without a workspace.
  let selection: TextSelection?
  /// The words to avoid.
  let lists: [WordList]

  /// Reads a workspace's texts.
  init(_ context: Context) {
    selection = context.workspace.map { TextSelection(declaredIn: $0) }
    lists = UsualWords.lists(beside: context.workspace).value
  }
}
