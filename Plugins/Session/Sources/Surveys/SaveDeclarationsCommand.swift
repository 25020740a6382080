import WorkbenchKit
import WorkspaceKit

/// `save declarations`: writes what was proposed or declared at the prompt to files.
struct SaveDeclarationsCommand: Command {
  static let overwrite = Parameter.flag(
    "overwrite",
    help: Text("Replaces files that are there.", nl: "Vervangt bestanden die er al zijn."))

  var signature: CommandSignature {
    CommandSignature(
      "save declarations",
      Text(
        "Writes declarations to surveys/NAME.yaml.",
        nl: "Schrijft declaraties naar surveys/NAAM.yaml."),
      details: Text(
        "Writes every survey that was proposed or edited at the prompt. In a workspace the file goes "
          + "into its surveys folder, that of an event log into its events folder, else beside the "
          + "prompt's folder. A file that a person wrote is replaced only with --overwrite; its "
          + "comments are then lost.",
        nl:
          "Schrijft elke enquête die is voorgesteld of aan de prompt bewerkt. In een werkmap komt "
          + "het bestand in de map surveys, dat van een gebeurtenissenlog in de map events, anders "
          + "in de huidige map. Een bestaand bestand wordt alleen met --overwrite vervangen; "
          + "commentaar erin gaat dan verloren."),
      topic: .surveys, parameters: [Self.overwrite],
      examples: [
        Example(
          "save declarations", Text("Nothing was declared", nl: "Er is niets gedeclareerd"),
          failure: "declaration.none")
      ],
      searchTerms: ["write", "yaml", "keep", "bewaren", "opslaan"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let surveys = context.surveys.declarations.filter { $0.status != .declared }
    guard !surveys.isEmpty else {
      throw Diagnostic(
        .declarationNone, Text("there is nothing to save", nl: "er is niets te bewaren"),
        at: .statement(call.span),
        hint: Text(
          "declare a column first: help declare", nl: "declareer eerst een kolom: help declare"))
    }
    let root = context.workspace.map { $0.root + "/" } ?? ""
    let artifacts = surveys.map { survey in
      let folder = context.workspace == nil ? "" : survey.workspaceFolder + "/"
      return Artifact(
        path: root + (survey.path ?? folder + survey.id + ".yaml"),
        mediaType: "application/yaml", bytes: Array(SurveyYAMLWriter.text(of: survey).utf8),
        overwrites: call[Self.overwrite] == true, span: call.span)
    }
    return Report(artifacts: artifacts, effects: [.declarationsSaved])
  }
}
