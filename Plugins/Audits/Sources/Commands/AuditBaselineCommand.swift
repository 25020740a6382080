import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// `audit baseline`: writes down what there is now.
struct AuditBaselineCommand: Command {
  static let overwrite = Parameter.flag(
    "overwrite",
    help: Text("Replaces the baseline that is there.", nl: "Vervangt de nulmeting die er is."))

  var signature: CommandSignature {
    CommandSignature(
      "audit baseline",
      Text(
        "Writes down today's findings, so that new ones stand out.",
        nl: "Legt de bevindingen van nu vast, zodat nieuwe opvallen."),
      details: Text(
        "Writes audit-baseline.yaml into the workspace: one line for each finding, sorted, so that "
          + "version control shows what was solved and what came. `audit --new` leaves out what "
          + "stands in it.",
        nl:
          "Schrijft audit-baseline.yaml in de werkruimte: één regel per bevinding, gesorteerd, zodat "
          + "versiebeheer laat zien wat opgelost is en wat erbij kwam. `audit --new` laat weg wat "
          + "erin staat."),
      topic: .audits, parameters: [Self.overwrite],
      examples: [
        Example(
          "audit baseline",
          Text("There is one already", nl: "Er is er al een"), failure: "file.exists")
      ],
      searchTerms: ["ratchet", "accept", "nulmeting", "vastleggen"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    guard let workspace = context.workspace else {
      throw Diagnostic(
        .workspaceNone,
        Text("a baseline belongs to a workspace", nl: "een nulmeting hoort bij een werkruimte"),
        at: .statement(call.span),
        hint: Text("make one: reis new DIR", nl: "maak er een: reis new MAP"))
    }
    let run = try await AuditRun(RuleBook(context), in: context)
    var baseline = AuditBaseline()
    baseline.date = context.today
    baseline.findings = run.findings.map(\.baseline)
    let text = baseline.text(under: [
      "Findings that were there when this was written: `audit --new` shows only others.",
      "Written by `audit baseline --overwrite`; lines may be taken out by hand.",
    ])
    return Report(
      artifacts: [
        Artifact(
          path: workspace.root + "/" + AuditBaseline.path, mediaType: "application/yaml",
          bytes: Array(text.utf8), overwrites: call[Self.overwrite] == true, span: call.span)
      ])
  }
}
