import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// A call's question to an event log: its events in order, and how figures about them are made.
struct LogInquiry {
  /// What the log's files and columns are.
  let declaration: SurveyDeclaration
  /// The events.
  let log: EventLog
  /// The confidence of intervals.
  let confidence: ConfidenceLevel
  /// When a share is suppressed or marked.
  let thresholds: QualityAssessment.Thresholds

  private let filter: Expression?

  /// Reads the events that a call asks for.
  ///
  /// - Parameters:
  ///   - call: the call, with the parameters of `LogParameters` and the clauses on responses.
  ///   - context: the session.
  /// - Throws: `log.none` and its kin, `confidence.range`, what is wrong with clauses or files.
  init(_ call: Call, _ context: Context) async throws(Diagnostic) {
    let word = call[LogParameters.log].map { Spanned($0, at: call.span(of: LogParameters.log)) }
    let responses = try context.eventLog(word)
    declaration = responses.declaration
    let fraction = try ConfidenceOption.fraction(
      of: call, standard: context.settings[EventsSettings.confidence])
    confidence = (try? ConfidenceLevel(fraction)) ?? .standard
    thresholds = QualityAssessment.Thresholds(
      suppressBelow: Double(context.settings[EventsSettings.minimum]),
      indicativeBelow: Double(context.settings[EventsSettings.indicative]))
    let moment = call[LogParameters.moment].flatMap(EventRequest.Moment.init(rawValue:))
    filter = try ResponseClauses.filter(of: call, in: context, for: responses)
    log = try await context.events(
      EventRequest(
        filter: filter, groupBy: call[ResponseClauses.by] ?? [], moment: moment ?? .complete),
      of: responses)
  }

  /// Whether cases are grouped.
  var isGrouped: Bool { !log.keys.isEmpty }

  /// Where the rows of some events stand.
  ///
  /// - Parameters:
  ///   - activity: the activity by its number; nil for all.
  ///   - group: the group by its number; nil for all.
  func rows(of activity: Int? = nil, group: Int? = nil) -> EvidenceRows? {
    guard let roles = declaration.eventRoles else { return nil }
    let column = roles.activity.name.value
    var rows = EvidenceRows(survey: declaration.id, question: column, filter: filter)
    if let group { rows = rows.narrowed(to: log.groups[group], of: log.keys) }
    guard let activity else { return rows }
    let condition = Expression.comparison(
      Spanned(column, at: .none), .equal, Literal(.text(log.activities[activity])))
    rows.filter = rows.filter.map { .and($0, condition) } ?? condition
    return rows
  }

  /// Where the events of some cases stand.
  ///
  /// - Parameter cases: the cases by their numbers.
  func rows(ofCases cases: [Int]) -> EvidenceRows? {
    guard let roles = declaration.eventRoles, var rows = rows() else { return nil }
    let column = Spanned(roles.caseIdentifier.name.value, at: SourceSpan.none)
    let names = log.names(ofCases: cases).compactMap { value -> Literal? in
      switch value.condition(on: column) {
      case .comparison(_, .equal, let literal): literal
      default: nil
      }
    }
    let condition = Expression.isOneOf(column, names)
    rows.filter = rows.filter.map { .and($0, condition) } ?? condition
    return rows
  }

  /// A share with its interval, as far as it may be shown.
  func share(_ part: Int, of whole: Int) -> ShareFigure {
    ShareFigure(part, of: whole, confidence: confidence, thresholds: thresholds)
  }

  /// The columns that cases are grouped by.
  var keyColumns: [Column] { log.keys.map { Column($0.id, $0.title, .text) } }

  /// The values of a group in those columns.
  func cells(ofGroup group: Int) -> [Value] {
    zip(log.groups[group], log.keys).map { $0.tableValue(titles: $1.valueTitles) }
  }

  /// The values of the total row in those columns.
  var totalCells: [Value] {
    log.keys.indices.map { .term($0 == 0 ? .total : Term("", Text("", nl: ""))) }
  }

  /// A group as people read it in a sentence: `channel app`.
  func words(ofGroup group: Int) -> Text {
    zip(log.groups[group], log.keys).map { value, key in
      key.title + .verbatim(" ") + (key.valueTitles[value.label] ?? .verbatim(value.label))
    }.joined(separator: ", ")
  }
}
