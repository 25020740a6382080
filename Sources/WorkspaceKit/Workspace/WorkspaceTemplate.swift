public import Diagnostics

/// The files of a new workspace, as values: whoever asked writes them.
public struct WorkspaceTemplate: Sendable {
  /// One file of a new workspace.
  public struct File: Sendable, Hashable {
    /// The path, relative to the workspace's folder.
    public let path: String
    /// The content, UTF-8 with line feeds.
    public let text: String
  }

  /// The files, in the order in which a person would read them.
  public let files: [File]
  /// What was proposed for the survey files.
  public let proposals: [SurveyProposal]

  /// Makes the content of a new workspace: `workspace.yaml`, a declaration for every set of survey
  /// files, and a first script.
  ///
  /// The response files stay where they are.
  ///
  /// - Parameters:
  ///   - folder: the absolute folder of the new workspace.
  ///   - responses: survey files; relative ones are taken from `current`.
  ///   - current: the absolute folder that paths are relative to; nil for the current one.
  ///   - language: the language of comments, and of the workspace.
  /// - Throws: `file.missing` and its kin, for the first file that cannot be read.
  public init(
    folder: String, responses: [String], current: String? = nil, language: Language = .en
  ) throws(Diagnostic) {
    let surveys = FilePath.resolve("surveys", in: folder)
    proposals = try SurveyProposer.propose(responses, in: current, filesRelativeTo: surveys)
    let name = FilePath.name(of: folder)
    files =
      [File(path: WorkspaceFile.fileName, text: Self.workspaceFile(name, language))]
      + proposals.map { proposal in
        File(
          path: "\(proposal.declaration.workspaceFolder)/\(proposal.declaration.id).yaml",
          text: SurveyYAMLWriter.text(of: proposal.declaration, language: language))
      } + [File(path: "scripts/first.reis", text: Self.script(proposals, language))]
  }

  private static func workspaceFile(_ name: String, _ language: Language) -> String {
    let lines: [Text] = [
      Text(
        "# A workspace of reis: surveys/*.yaml say what the columns of the survey exports are.",
        nl: "# Een werkruimte van reis: surveys/*.yaml zeggen wat de kolommen van de exports zijn."),
      .verbatim("version: \(WorkspaceFile.version)"),
      .verbatim("name: \(YAMLScalar.written(name))"),
      .verbatim("language: \(language.rawValue)"),
      .verbatim(""),
      Text(
        "# Settings with which every session starts; `set` lists them all.",
        nl: "# Instellingen waarmee elke sessie begint; `set` toont ze allemaal."),
      .verbatim("# settings:"),
      .verbatim("#   confidence: 0.95"),
    ]
    return lines.map { $0(language) }.joined(separator: "\n") + "\n"
  }

  /// A first script that works: what there is, what is wrong with it, and the score if any.
  private static func script(_ proposals: [SurveyProposal], _ language: Language) -> String {
    var lines: [Text] = [
      .verbatim("#! reis 1"),
      Text(
        "# A first look. Run it with: reis run scripts/first.reis",
        nl: "# Een eerste blik. Voer uit met: reis run scripts/first.reis"),
      .verbatim(""),
      Text("## What there is", nl: "## Wat er is"),
      .verbatim("surveys"),
      .verbatim("questions"),
    ]
    let scored = proposals.flatMap { proposal in
      proposal.declaration.questions.filter { $0.questionKind == .nps }
        .map { (survey: proposal.declaration, question: $0) }
    }
    if let first = scored.first {
      let name = NameResolution.quoted(first.question.name.value)
      lines += [
        .verbatim(""), Text("## Recommendation", nl: "## Aanbeveling"),
        .verbatim(scored.count == 1 ? "nps" : "nps of \(name)"),
      ]
      if scored.count == 1,
        let segment = first.survey.columns.first(where: { $0.role == .segment })
      {
        lines.append(.verbatim("nps by \(NameResolution.quoted(segment.name.value))"))
      }
    }
    return lines.map { $0(language) }.joined(separator: "\n") + "\n"
  }
}
