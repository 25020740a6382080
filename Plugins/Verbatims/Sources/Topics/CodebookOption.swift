import WorkbenchKit
import WorkspaceKit

/// `--codebook NAME`: the codebook of a call.
enum CodebookOption {
  /// The option itself.
  static let codebook = Parameter.text(
    "codebook", .option("codebook"), .word,
    help: Text(
      "The codebook in codebooks/; may be left out where one suits the survey.",
      nl: "Het codeboek in codebooks/; mag weg als er één bij de enquête past."))

  /// The comments of a codebook that somebody wants to see.
  struct Wanted {
    let codebook: Codebook
    /// The topic; nil for comments without one.
    let index: Int?
    /// What people read.
    let title: Text
  }

  /// The codebook that a call means.
  ///
  /// - Throws: `codebook.none`, `codebook.unknown`; the first thing that is wrong with the file, with
  ///   its line and column.
  static func read(
    _ call: Call, in context: Context, for survey: SurveyResponses
  ) throws(Diagnostic) -> Codebook {
    let found = try reading(call, in: context, for: survey)
    if let first = found.problems.first { throw first }
    guard let codebook = found.codebook else { throw none(at: call.span) }
    return codebook
  }

  /// The codebook that a call means, and all that is wrong with it.
  ///
  /// - Throws: `codebook.none`, `codebook.unknown`; what is wrong with the file as a whole.
  static func reading(
    _ call: Call, in context: Context, for survey: SurveyResponses
  ) throws(Diagnostic) -> (codebook: Codebook?, problems: [Diagnostic]) {
    guard let workspace = context.workspace else { throw none(at: call.span) }
    let paths = workspace.yamlFiles(in: Codebook.folder)
    guard !paths.isEmpty else { throw none(at: call.span) }
    if let name = call[codebook] {
      guard let path = paths.first(where: { FilePath.stem(of: $0) == name }) else {
        throw unknown(name, paths, at: call.span(of: codebook))
      }
      return try read(path, workspace)
    }
    // Without a name: the one that is made for the survey, else one that is made for any.
    var general: (codebook: Codebook?, problems: [Diagnostic])?
    for path in paths {
      let found = try read(path, workspace)
      if found.codebook?.survey == survey.declaration.id { return found }
      if found.codebook?.survey == nil, general == nil { general = found }
    }
    guard let general else {
      let names = paths.map { FilePath.stem(of: $0) }.joined(separator: ", ")
      throw Diagnostic(
        .codebookUnknown,
        Text(
          "no codebook is made for the survey \(survey.declaration.id)",
          nl: "geen codeboek hoort bij de enquête \(survey.declaration.id)"),
        at: .statement(call.span),
        hint: Text("name one with --codebook: \(names)", nl: "noem er een met --codebook: \(names)")
      )
    }
    return general
  }

  /// The topic that a call wants to see; nil where it wants all comments.
  ///
  /// - Throws: as `read`; `codebook.unknown` for a topic that is not there.
  static func topic(
    of call: Call, in context: Context, _ inquiry: TextInquiry
  ) throws(Diagnostic) -> Wanted? {
    guard let name = call[VerbatimsCommand.topic] else { return nil }
    let codebook = try read(call, in: context, for: inquiry.survey)
    if let index = codebook.topics.firstIndex(where: { $0.id == name }) {
      return Wanted(codebook: codebook, index: index, title: codebook.topics[index].title)
    }
    if name == "none" {
      return Wanted(
        codebook: codebook, index: nil, title: Text("no topic", nl: "geen onderwerp"))
    }
    let ids = codebook.topics.map(\.id)
    let near = Suggestion.nearest(to: name, in: ids)
    throw Diagnostic(
      .codebookUnknown,
      Text(
        "the codebook \(codebook.id) has no topic \"\(name)\"",
        nl: "het codeboek \(codebook.id) heeft geen onderwerp \"\(name)\""),
      at: .statement(call.span(of: VerbatimsCommand.topic)),
      hint: near.map { Text("did you mean \"\($0)\"?", nl: "bedoelde u \"\($0)\"?") }
        ?? Text(
          "topics: \(ids.joined(separator: ", "))",
          nl: "onderwerpen: \(ids.joined(separator: ", "))"))
  }

  private static func read(
    _ path: String, _ workspace: Workspace
  ) throws(Diagnostic) -> (codebook: Codebook?, problems: [Diagnostic]) {
    CodebookReading(try workspace.yamlFile(path)).codebook(FilePath.stem(of: path), path)
  }

  private static func none(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .codebookNone,
      Text(
        "the workspace has no file in codebooks/",
        nl: "de werkruimte heeft geen bestand in codebooks/"), at: .statement(span),
      hint: Text(
        "write codebooks/NAME.yaml with topics: {queue: {queries: [queue*]}}",
        nl: "schrijf codebooks/NAAM.yaml met topics: {rij: {queries: [rij*]}}"))
  }

  private static func unknown(
    _ name: String, _ paths: [String], at span: SourceSpan
  ) -> Diagnostic {
    let ids = paths.map { FilePath.stem(of: $0) }
    let near = Suggestion.nearest(to: name, in: ids)
    return Diagnostic(
      .codebookUnknown,
      Text("there is no codebook \"\(name)\"", nl: "er is geen codeboek \"\(name)\""),
      at: .statement(span),
      hint: near.map { Text("did you mean \"\($0)\"?", nl: "bedoelde u \"\($0)\"?") }
        ?? Text(
          "codebooks: \(ids.joined(separator: ", "))",
          nl: "codeboeken: \(ids.joined(separator: ", "))"))
  }
}
