public import Diagnostics
public import ResponseStore

extension SurveyResponses {
  /// Answers a request.
  ///
  /// The same request on the same files has the same answer, whatever was asked before it and
  /// however many threads there are.
  ///
  /// - Parameters:
  ///   - request: filter, groups and measures in the words of the declaration.
  ///   - reading: how somebody follows and stops the work.
  /// - Throws: `column.unknown`, `column.type`, `value.unknown`, `time.undeclared` at the word;
  ///   `file.missing` and its kin; `command.cancelled`.
  public func aggregate(
    _ request: SurveyRequest, reading: Reading = Reading()
  ) throws(Diagnostic) -> SurveyAnswer {
    var aggregation = try Aggregation(request, of: self, reading)
    return try aggregation.run()
  }

  /// Everything about a condition that makes no sense for this survey.
  ///
  /// - Parameters:
  ///   - filter: the condition.
  ///   - attributes: properties derived from columns.
  ///   - reading: how somebody follows and stops the work.
  /// - Returns: empty when the condition can be used.
  public func check(
    _ filter: Expression, attributes: [DerivedAttribute] = [], reading: Reading = Reading()
  ) -> [Diagnostic] {
    do throws(Diagnostic) {
      let request = SurveyRequest(filter: filter, attributes: attributes)
      let aggregation = try Aggregation(request, of: self, reading)
      guard let translated = aggregation.filter else { return [] }
      return try aggregation.dataset.bindingErrors(of: translated)
        .map { diagnostic(for: $0, aggregation.catalogue) }
    } catch {
      return [error]
    }
  }
}
