public import WorkspaceKit

extension Context {
  /// Finds an event log.
  ///
  /// - Parameter name: its id as typed; nil for the one that the setting `survey` names, or the only
  ///   one.
  /// - Throws: `log.none`, `log.ambiguous` or `survey.unknown`.
  public func eventLog(_ name: Spanned<String>?) throws(Diagnostic) -> SurveyResponses {
    try surveys.eventLog(named: name, preferred: preferredSurvey)
  }

  /// Reads the events of a log; progress is shown and Ctrl-C stops the reading.
  ///
  /// - Parameters:
  ///   - request: which events, grouped by what.
  ///   - log: the log.
  /// - Throws: what is wrong with the request or the files.
  public func events(
    _ request: EventRequest, of log: SurveyResponses
  ) async throws(Diagnostic) -> EventLog {
    try await reading { reading throws(Diagnostic) in
      try log.events(request, reading: reading)
    }
  }
}
