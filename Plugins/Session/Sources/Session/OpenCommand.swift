import WorkbenchKit

/// `open`: opens a workspace or survey files.
struct OpenCommand: Command {
  static let paths = Parameter.names(
    "path", .positional, .file(extensions: []),
    help: Text(
      "A workspace folder, or one or more survey files.",
      nl: "Een werkmap, of een of meer enquêtebestanden."), isRequired: true, isRepeated: true)

  var signature: CommandSignature {
    CommandSignature(
      "open",
      Text("Opens a workspace or survey files.", nl: "Opent een werkmap of enquêtebestanden."),
      details: Text(
        "A folder with workspace.yaml becomes the workspace; survey files are opened as they are, "
          + "with a proposal for every column. The filter is lifted, because it spoke about other "
          + "responses.",
        nl:
          "Een map met workspace.yaml wordt de werkmap; enquêtebestanden gaan open zoals ze zijn, "
          + "met een voorstel voor elke kolom. Het filter vervalt, want het ging over andere "
          + "antwoorden."),
      topic: .session, parameters: [Self.paths],
      examples: [
        Example(
          "open responses/winkel-2026-q1.csv",
          Text("One file, without its declaration", nl: "Eén bestand, zonder declaratie"),
          output: ""),
        Example(
          "open missing.csv", Text("A file that is not there", nl: "Een bestand dat er niet is"),
          failure: "file.missing"),
      ],
      searchTerms: ["load", "import", "read", "workspace", "laden", "inlezen", "werkmap"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    Report(effects: [.open(paths: call[Self.paths] ?? [])])
  }
}
