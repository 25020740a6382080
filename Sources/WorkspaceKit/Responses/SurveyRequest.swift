public import Diagnostics
public import ResponseStore

/// A question to the responses of one survey, in the words of its declaration.
///
/// Columns are named by question, role or segment, by a header of the file, or as a property that
/// is derived from one. `day`, `week`, `month`, `quarter` and `year` group by the survey's time.
public struct SurveyRequest: Sendable, Hashable {
  /// Which responses count; nil for all.
  public var filter: Expression?
  /// What responses are grouped by; empty for one group of all.
  public var groupBy: [Spanned<String>]
  /// What is accumulated per group.
  public var measures: [SurveyMeasure]
  /// Properties derived from columns, such as the phase of a touchpoint.
  public var attributes: [DerivedAttribute]
  /// Whether a value that no response has is refused, or simply true for none.
  public var unknownValues: AggregateRequest.UnknownValues
  /// Whether measures are also accumulated over all groups together, which takes a second pass.
  public var hasTotal = true

  /// Makes a request.
  ///
  /// - Parameters:
  ///   - filter: which responses count.
  ///   - groupBy: what they are grouped by.
  ///   - measures: what is accumulated per group.
  ///   - attributes: properties derived from columns.
  ///   - unknownValues: what happens with values that no response has.
  public init(
    filter: Expression? = nil, groupBy: [Spanned<String>] = [], measures: [SurveyMeasure] = [],
    attributes: [DerivedAttribute] = [], unknownValues: AggregateRequest.UnknownValues = .refuse
  ) {
    self.filter = filter
    self.groupBy = groupBy
    self.measures = measures
    self.attributes = attributes
    self.unknownValues = unknownValues
  }
}

/// What is accumulated for every group of responses.
public enum SurveyMeasure: Sendable, Hashable {
  /// How often each answer to a question with a scale was given, and why answers are missing;
  /// weighted by the survey's weight where one is declared and wanted.
  case scores(Spanned<String>, weighted: Bool)
  /// How often each choice of a question was taken; for `multiple`, respondents take several.
  case choices(Spanned<String>, weighted: Bool)
  /// Count, sum and sum of squares of a column of numbers.
  case moments(Spanned<String>, weighted: Bool)
  /// The number of distinct values.
  case distinct(Spanned<String>)
  /// How often each pair of answers to two questions with scales was given; weighted by the
  /// survey's weight where one is declared and wanted.
  case joint(Spanned<String>, Spanned<String>, weighted: Bool = false)
  /// Sums and cross-products of questions with scales, where all are answered.
  case crossProducts([Spanned<String>])
  /// What the same respondents answered on two sides, such as two waves.
  case panel(PanelMeasure)
}

/// A property of a column's values that comes from elsewhere in the workspace: the phase, owner or
/// CX step of a touchpoint.
public struct DerivedAttribute: Sendable, Hashable {
  /// The word by which it is asked for.
  public var id: String
  /// What people read.
  public var title: Text
  /// The name of the column that it is derived from, such as the one with role touchpoint.
  public var source: String
  /// The property of every value; values that are not listed do not have it.
  public var map: [String: String]
  /// The properties in their own order; empty for alphabetical.
  public var order: [String]
  /// What people read for properties that have a title of their own.
  public var titles: [String: Text]

  /// Makes a property.
  ///
  /// - Parameters:
  ///   - id: the word by which it is asked for.
  ///   - title: what people read.
  ///   - source: the column that it is derived from.
  ///   - map: the property of every value.
  ///   - order: the properties in their own order.
  ///   - titles: what people read for properties that have a title of their own.
  public init(
    id: String, title: Text, source: String, map: [String: String], order: [String] = [],
    titles: [String: Text] = [:]
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.map = map
    self.order = order
    self.titles = titles
  }
}
