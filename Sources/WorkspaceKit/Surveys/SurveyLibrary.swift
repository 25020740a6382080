public import Diagnostics

/// The surveys that are open, and their responses when somebody asks for them.
///
/// A library does not change: declaring a column gives another library, which shares what has been
/// read of the surveys that stay as they are.
public final class SurveyLibrary: Sendable {
  /// The surveys, sorted by id.
  public let declarations: [SurveyDeclaration]
  /// The surveys with their responses, sorted by id.
  public let surveys: [SurveyResponses]
  /// The absolute folder that paths are relative to and shown from: the workspace's, or the one
  /// in which `reis` was started.
  public let folder: String
  /// What keeps columns from one session to the next; nil where nothing does.
  public let cache: SurveyCache?
  /// The journeys whose touchpoints the answers are about; nil outside a workspace.
  public let journeys: JourneyFiles?
  /// What is taken out of respondents' words.
  public let redaction: RedactionPolicy

  /// Makes a library.
  ///
  /// - Parameters:
  ///   - declarations: the surveys that are open.
  ///   - folder: the absolute folder that paths are relative to; nil for the current one.
  ///   - cache: what keeps columns from one session to the next, if anything.
  ///   - journeys: the journeys whose touchpoints the answers are about, if anything.
  ///   - redaction: what is taken out of respondents' words.
  public convenience init(
    declarations: [SurveyDeclaration], folder: String? = nil, cache: SurveyCache? = nil,
    journeys: JourneyFiles? = nil, redaction: RedactionPolicy = RedactionPolicy()
  ) {
    let folder = folder ?? FolderListing.current
    self.init(
      surveys: declarations.map { declaration in
        SurveyResponses(
          declaration, base: Self.base(of: declaration, in: folder), shownFrom: folder,
          cache: cache, journeys: journeys, redaction: redaction)
      }, folder: folder, cache: cache, journeys: journeys, redaction: redaction)
  }

  private init(
    surveys: [SurveyResponses], folder: String, cache: SurveyCache?, journeys: JourneyFiles?,
    redaction: RedactionPolicy
  ) {
    self.cache = cache
    self.journeys = journeys
    self.redaction = redaction
    self.surveys = surveys.sorted { $0.declaration.id < $1.declaration.id }
    declarations = self.surveys.map(\.declaration)
    self.folder = folder
  }

  /// The folder that a survey's files are relative to: that of the declaring file.
  private static func base(of declaration: SurveyDeclaration, in folder: String) -> String {
    guard let path = declaration.path else { return folder }
    return FilePath.folder(of: FilePath.resolve(path, in: folder))
  }

  /// The survey of that name, or without a name the only one.
  ///
  /// - Parameter name: the survey's id and its place in the statement.
  /// - Throws: `survey.none`, `survey.ambiguous`, `survey.unknown`.
  public func survey(named name: Spanned<String>? = nil) throws(Diagnostic) -> SurveyResponses {
    guard let name else { return try onlySurvey() }
    let wanted = name.value.lowercased()
    if let found = surveys.first(where: { $0.declaration.id == name.value })
      ?? surveys.first(where: { $0.declaration.id.lowercased() == wanted })
    {
      return found
    }
    guard !surveys.isEmpty else { throw Self.none }
    throw Diagnostic(
      .surveyUnknown,
      Text(
        "there is no survey \"\(name.value)\"", nl: "er is geen enquête \"\(name.value)\""),
      at: .statement(name.span),
      hint: StoreDiagnostics.suggestion(
        for: name.value, in: declarations.map(\.id), of: Text("surveys", nl: "enquêtes")))
  }

  /// A question and the survey that asks it.
  ///
  /// - Parameters:
  ///   - word: the question's name and its place; nil for the only question of these kinds.
  ///   - kinds: the kinds that will do.
  ///   - survey: the survey's id; nil for any.
  /// - Throws: `question.unknown`, `question.none`, `question.ambiguous`, `column.type` when the
  ///   question is of another kind, `survey.none`, `survey.unknown`.
  public func question(
    _ word: Spanned<String>?, of kinds: [QuestionKind], in survey: Spanned<String>? = nil
  ) throws(Diagnostic) -> (survey: SurveyResponses, question: ColumnDeclaration) {
    guard !surveys.isEmpty else { throw Self.none }
    let among: [SurveyResponses]
    if let survey { among = [try self.survey(named: survey)] } else { among = surveys }
    return try QuestionSearch(surveys: among, kinds: kinds).find(word)
  }

  /// The same library with columns of one survey declared anew; a survey with declared columns
  /// that was proposed or declared counts as edited.
  ///
  /// - Parameters:
  ///   - columns: what columns are; each replaces the column of the same name and every proposal
  ///     for the same header.
  ///   - survey: the survey's id.
  /// - Throws: `survey.unknown`; `declaration.invalid` when a declaration contradicts itself;
  ///   `column.unknown` when no file has the header.
  public func declaring(
    _ columns: [ColumnDeclaration], in survey: String
  ) throws(Diagnostic) -> SurveyLibrary {
    let old = try self.survey(named: Spanned(survey, at: .none))
    for column in columns {
      if let fault = column.faults.first {
        throw fault.diagnostic(at: .statement(column.name.span))
      }
      for header in column.columns
      where try old.opened().catalogue.column(named: header.value) == nil {
        throw StoreDiagnostics.unknownColumn(
          header, candidates: try old.columns().filter { $0.declaration == nil }.map(\.name))
      }
    }
    let edited = SurveyResponses(
      old.declaration.declaring(columns), base: old.base, shownFrom: old.shownFrom,
      cache: cache, journeys: journeys, redaction: redaction)
    return SurveyLibrary(
      surveys: surveys.filter { $0 !== old } + [edited], folder: folder, cache: cache,
      journeys: journeys, redaction: redaction)
  }

  /// The same library with another survey, which replaces one of the same id.
  ///
  /// - Parameter declaration: the survey.
  public func adding(_ declaration: SurveyDeclaration) -> SurveyLibrary {
    let added = SurveyResponses(
      declaration, base: Self.base(of: declaration, in: folder), shownFrom: folder, cache: cache,
      journeys: journeys, redaction: redaction)
    return SurveyLibrary(
      surveys: surveys.filter { $0.declaration.id != declaration.id } + [added], folder: folder,
      cache: cache, journeys: journeys, redaction: redaction)
  }

  /// Forgets what was read of all surveys; the next question reads again.
  public func forget() {
    for survey in surveys { survey.forget() }
  }

  private func onlySurvey() throws(Diagnostic) -> SurveyResponses {
    guard let first = surveys.first else { throw Self.none }
    guard surveys.count > 1 else { return first }
    // An event log is meant only where it is named, or asked for what only a log can answer.
    let answered = surveys.filter { $0.declaration.eventRoles == nil }
    if answered.count == 1 { return answered[0] }
    throw Diagnostic(
      .surveyAmbiguous,
      Text(
        "\(surveys.count) surveys are open; which one is meant?",
        nl: "er zijn \(surveys.count) enquêtes geopend; welke wordt bedoeld?"),
      hint: Text("name one of: ", nl: "noem er een van: ")
        + .verbatim(declarations.prefix(6).map(\.id).joined(separator: ", ")))
  }

  private static let none = Diagnostic(
    .surveyNone, Text("no survey is open", nl: "er is geen enquête geopend"),
    hint: Text(
      "open a workspace or a file: open FILE.csv",
      nl: "open een werkruimte of een bestand: open BESTAND.csv"))
}
