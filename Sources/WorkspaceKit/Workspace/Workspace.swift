public import Diagnostics

/// What a consultant works in: a folder with surveys, journeys, a brand and texts.
public struct Workspace: Sendable {
  /// The name: the folder's, unless `workspace.yaml` gives another.
  public var name: String
  /// The folder, as an absolute path.
  public var root: String
  /// What people read; the name when there is none.
  public var title: Text?
  /// The language in which `reis` speaks here; nil when the workspace does not say.
  public var language: Language?
  /// Settings with which a session starts, in the order written.
  public var settings: [WorkspaceSetting]
  /// What is taken out of respondents' words before anybody sees them.
  public var redaction = RedactionRules()
  /// The surveys that were read without errors, sorted by id.
  public var surveys: [SurveyDeclaration]
  /// Surveys that could not be read, by id: they are not open.
  public var unsoundSurveys: [String]
  /// Where the texts are that customers read, in the order written.
  public var texts: [TextDeclaration]
  /// What is wrong with the workspace's files, file by file in order of place.
  public var diagnostics: [Diagnostic]
  /// The journeys, read when somebody asks.
  public let journeys: JourneyFiles

  /// Makes a workspace.
  ///
  /// - Parameters:
  ///   - name: the name people read.
  ///   - root: the folder, as an absolute path.
  ///   - title: what people read.
  ///   - language: the language in which `reis` speaks here.
  ///   - settings: settings with which a session starts.
  ///   - surveys: the surveys.
  ///   - unsoundSurveys: surveys that could not be read.
  ///   - texts: where the texts are that customers read.
  ///   - diagnostics: what is wrong with the workspace's files.
  public init(
    name: String, root: String, title: Text? = nil, language: Language? = nil,
    settings: [WorkspaceSetting] = [], surveys: [SurveyDeclaration] = [],
    unsoundSurveys: [String] = [], texts: [TextDeclaration] = [], diagnostics: [Diagnostic] = []
  ) {
    self.name = name
    self.root = root
    self.title = title
    self.language = language
    self.settings = settings
    self.surveys = surveys
    self.unsoundSurveys = unsoundSurveys
    self.texts = texts
    self.diagnostics = diagnostics
    journeys = JourneyFiles(root: root)
  }
}

/// A setting that a workspace starts with, as if `set NAME VALUE` had been typed.
public struct WorkspaceSetting: Sendable, Hashable {
  /// The setting's id.
  public var name: String
  /// The value as written.
  public var value: String
  /// Where it is written.
  public var place: Place

  /// Makes a setting.
  ///
  /// - Parameters:
  ///   - name: the setting's id.
  ///   - value: the value as written.
  ///   - place: where it is written.
  public init(name: String, value: String, place: Place) {
    self.name = name
    self.value = value
    self.place = place
  }
}
