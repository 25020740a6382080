public import Diagnostics
import ResponseStore

extension SurveyResponses {
  /// The events of a log, case by case and in order.
  ///
  /// The same request on the same files has the same answer, however many threads there are.
  ///
  /// - Parameters:
  ///   - request: which events, grouped by what.
  ///   - reading: how somebody follows and stops the work.
  /// - Throws: `log.none` where the survey is no event log; `column.unknown`, `column.type`,
  ///   `value.unknown`, `time.undeclared` at the word; `file.missing` and its kin;
  ///   `command.cancelled`.
  public func events(
    _ request: EventRequest, reading: Reading = Reading()
  ) throws(Diagnostic) -> EventLog {
    guard let roles = declaration.eventRoles else {
      throw EventDiagnostics.noLog(declaration, at: nil)
    }
    let question = try EventQuestion(request, roles, of: self, reading)
    if let known = log(for: question.key) { return known }
    let log = EventLogMaker(try question.rows(of: self, reading), moment: request.moment).log()
    // The last log is kept for the next question about it, unless it takes much of what columns may.
    if log.count * EventLog.bytesPerEvent <= (reading.memoryLimit ?? .max) / 4 {
      remember(log, for: question.key)
    }
    return log
  }
}

/// What a log is made of: one that was made of the same is the same.
struct EventLogKey: Hashable {
  /// The responses, which never change once they are read; kept, so that no others take their place.
  let dataset: ResponseDataset
  let filter: Expression?
  let groupBy: [GroupKey]
  let keys: [SurveyAnswer.Key]
  let moment: EventRequest.Moment

  static func == (left: EventLogKey, right: EventLogKey) -> Bool {
    left.dataset === right.dataset && left.filter == right.filter
      && left.groupBy == right.groupBy && left.keys == right.keys && left.moment == right.moment
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(dataset))
    hasher.combine(filter)
  }
}

/// A request for events with its names found and its columns read.
struct EventQuestion {
  /// What the log is made of.
  let key: EventLogKey
  private let aggregation: Aggregation
  private let coded: [Spanned<String>]
  private let time: Spanned<String>
  private let hasLifecycle: Bool
  private let hasInstance: Bool

  init(
    _ request: EventRequest, _ roles: EventRoles, of survey: SurveyResponses, _ reading: Reading
  ) throws(Diagnostic) {
    let catalogue = try survey.opened().catalogue
    func column(_ declared: ColumnDeclaration) throws(Diagnostic) -> SurveyColumn {
      try catalogue.column(Spanned(declared.name.value, at: .none))
    }
    var coded = [try column(roles.caseIdentifier), try column(roles.activity)]
    if let lifecycle = roles.lifecycle { coded.append(try column(lifecycle)) }
    if roles.lifecycle != nil, let instance = roles.instance {
      coded.append(try column(instance))
    }
    let time = try column(roles.time)
    aggregation = try Aggregation(
      SurveyRequest(
        filter: request.filter, groupBy: request.groupBy, attributes: request.attributes),
      of: survey, reading: coded + [time], reading)
    hasLifecycle = roles.lifecycle != nil
    hasInstance = hasLifecycle && roles.instance != nil
    func stored(_ column: SurveyColumn) -> Spanned<String> {
      Spanned(catalogue.storedName(of: column), at: .none)
    }
    self.coded = coded.map(stored)
    self.time = stored(time)
    key = EventLogKey(
      dataset: try aggregation.dataset, filter: aggregation.filter,
      groupBy: aggregation.keys.map(\.stored), keys: aggregation.keys.map(\.shown),
      moment: request.moment)
  }

  /// Reads the rows.
  func rows(of survey: SurveyResponses, _ reading: Reading) throws(Diagnostic) -> EventRows {
    let activities = try aggregation.distinctValues(coded[1].value)
      .sorted(by: GroupOrder.precedes)
    do {
      let columns = try key.dataset.columns(
        coded: coded.map { .column($0) } + key.groupBy, moments: [time], where: key.filter,
        cancellation: reading.cancellation)
      return EventRows(
        columns: columns, keys: aggregation.keys, activities: activities,
        hasLifecycle: hasLifecycle, hasInstance: hasInstance)
    } catch {
      throw survey.diagnostic(for: error, aggregation.catalogue)
    }
  }
}

/// The rows of a log as typed columns, with the names that their numbers stand for.
struct EventRows {
  let columns: RowColumns
  let keys: [Aggregation.ResolvedKey]
  /// The names of all activities of the files.
  let activities: [String]
  let hasLifecycle: Bool
  let hasInstance: Bool

  var cases: CodedColumn { columns.coded[0] }
  var activity: CodedColumn { columns.coded[1] }
  var lifecycle: CodedColumn? { hasLifecycle ? columns.coded[2] : nil }
  var instance: CodedColumn? { hasInstance ? columns.coded[3] : nil }
  /// The columns that cases are grouped by.
  var grouping: ArraySlice<CodedColumn> { columns.coded.suffix(keys.count) }
}
