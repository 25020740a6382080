public import Diagnostics

extension SurveyLibrary {
  /// The event logs that are open, sorted by id.
  public var eventLogs: [SurveyResponses] {
    surveys.filter { $0.declaration.eventRoles != nil }
  }

  /// The event log of that name, or without a name the one that is preferred or the only one.
  ///
  /// - Parameters:
  ///   - name: the log's id and its place in the statement.
  ///   - preferred: the id of the survey that is meant when none is named.
  /// - Throws: `log.none`, `log.ambiguous`, `survey.unknown`.
  public func eventLog(
    named name: Spanned<String>?, preferred: String? = nil
  ) throws(Diagnostic) -> SurveyResponses {
    let logs = eventLogs
    if let name {
      let found = try survey(named: name)
      guard found.declaration.eventRoles != nil else {
        throw EventDiagnostics.noLog(found.declaration, at: name.span)
      }
      return found
    }
    if let chosen = logs.first(where: { $0.declaration.id == preferred }) { return chosen }
    guard let first = logs.first else {
      if surveys.count == 1 { throw EventDiagnostics.noLog(surveys[0].declaration, at: nil) }
      throw EventDiagnostics.none
    }
    guard logs.count == 1 else {
      throw EventDiagnostics.ambiguous(logs.map(\.declaration.id))
    }
    return first
  }
}
