extension ResponseDataset {
  /// Answers a request.
  ///
  /// The answer is the same, to the last bit, for any number of workers and any size of chunks.
  ///
  /// - Parameters:
  ///   - request: filter, groups and measures.
  ///   - workers: the number of threads; the machine's processors by default.
  ///   - cancellation: lets another thread stop the work.
  /// - Throws: `BindingError` before any row is read, or `CancellationError` when stopped.
  public func aggregate(
    _ request: AggregateRequest, workers: Int? = nil, cancellation: Cancellation? = nil
  ) throws -> AggregateResult {
    AggregateResult(rowsConsidered: 0, rowsRejected: 0, rowsQuarantined: 0, groups: [])
  }

  /// Everything about an expression that makes no sense for these columns.
  ///
  /// - Returns: empty when it can be evaluated.
  public func bindingErrors(of expression: Expression) -> [BindingError] { [] }
}
