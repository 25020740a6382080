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
    let read = try EventRows(request, roles, of: self, reading)
    return EventLogMaker(read, moment: request.moment).log()
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
    let aggregation = try Aggregation(
      SurveyRequest(
        filter: request.filter, groupBy: request.groupBy, attributes: request.attributes),
      of: survey, reading: coded + [time], reading)
    keys = aggregation.keys
    hasLifecycle = roles.lifecycle != nil
    hasInstance = hasLifecycle && roles.instance != nil
    func stored(_ column: SurveyColumn) -> Spanned<String> {
      Spanned(catalogue.storedName(of: column), at: .none)
    }
    activities = try aggregation.distinctValues(stored(coded[1]).value)
      .sorted(by: GroupOrder.precedes)
    do {
      columns = try aggregation.dataset.columns(
        coded: coded.map { .column(stored($0)) } + keys.map(\.stored), moments: [stored(time)],
        where: aggregation.filter, cancellation: reading.cancellation)
    } catch {
      throw survey.diagnostic(for: error, catalogue)
    }
  }

  var cases: CodedColumn { columns.coded[0] }
  var activity: CodedColumn { columns.coded[1] }
  var lifecycle: CodedColumn? { hasLifecycle ? columns.coded[2] : nil }
  var instance: CodedColumn? { hasInstance ? columns.coded[3] : nil }
  /// The columns that cases are grouped by.
  var grouping: ArraySlice<CodedColumn> { columns.coded.suffix(keys.count) }
}
