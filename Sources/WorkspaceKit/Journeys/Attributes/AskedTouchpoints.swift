public import Diagnostics

/// The touchpoints that the questions of a wide survey are about: one row a respondent, one question
/// a touchpoint.
///
/// Such answers have no column that says which touchpoint they are about. Their touchpoint, and with
/// it its phase, owner or visibility, is a property of the question.
public struct AskedTouchpoints: Sendable {
  private let atlas: JourneyAtlas
  private let columns: ColumnCatalogue

  /// Looks at what the questions of a survey are about.
  ///
  /// - Parameter survey: the survey.
  /// - Returns: nil where answers name their touchpoint or journey themselves, where no question is
  ///   about a touchpoint, and where there are no journeys.
  /// - Throws: `file.missing` and its kin.
  public init?(_ survey: SurveyResponses) throws(Diagnostic) {
    guard Self.exist(in: survey), let journeys = survey.journeys else { return nil }
    atlas = journeys.atlas
    columns = try survey.opened().catalogue
  }

  /// Whether the questions of a survey, and not its answers, say which touchpoints they are about.
  static func exist(in survey: SurveyResponses) -> Bool {
    let declaration = survey.declaration
    return declaration.eventRoles == nil && !JourneyAtlas.isJoined(to: declaration)
      && declaration.questions.contains { $0.touchpoint != nil }
      && survey.journeys?.isEmpty == false
  }

  /// The property of touchpoints that a word means; nil for a column of the survey, which goes first.
  ///
  /// - Parameter word: the word as typed.
  public func attribute(_ word: String) -> TouchpointAttribute? {
    columns.column(named: word) == nil ? TouchpointAttribute.named(word) : nil
  }

  /// A property of the touchpoint that a question is about.
  ///
  /// - Parameters:
  ///   - attribute: the property.
  ///   - question: the question.
  /// - Returns: nil for a question about no touchpoint of the journeys, where the files do not say,
  ///   and where two journeys say different things of the same id.
  public func value(_ attribute: TouchpointAttribute, of question: ColumnDeclaration) -> String? {
    guard let name = question.touchpoint else { return nil }
    let meant = atlas.journeys.flatMap { journey in
      journey.touchpoints.filter { $0.id == name || $0.aliases.contains(name) }
        .map { atlas.value(attribute, journey, $0) }
    }
    guard let first = meant.first, meant.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// What people read for a value of a property.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - attribute: the property.
  public func title(of value: String, _ attribute: TouchpointAttribute) -> Text {
    attribute.title(of: value, in: atlas)
  }

  /// The values of a property in their own order; empty where they speak for themselves.
  ///
  /// - Parameter attribute: the property.
  public func order(_ attribute: TouchpointAttribute) -> [String] { attribute.order(in: atlas) }
}
