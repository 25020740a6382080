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
    let bound = try BoundRequest(request, self)
    return try AggregateEngine(bound, storage).answer(
      workers: max(1, workers ?? Processors.count), cancellation: cancellation)
  }

  /// Everything about an expression that makes no sense for these columns.
  ///
  /// - Parameter expression: the condition to check.
  /// - Returns: empty when it can be evaluated.
  public func bindingErrors(of expression: Expression) -> [BindingError] {
    let binder = ExpressionBinder(storage, unknownValues: .refuse, isUsed: isUsed)
    var errors: [BindingError] = []
    func check(_ part: Expression) {
      switch part {
      case .and(let left, let right), .or(let left, let right):
        check(left)
        check(right)
      case .not(let inner): check(inner)
      case .isOneOf(let name, let literals) where literals.count > 1:
        for literal in literals { check(.isOneOf(name, [literal])) }
      default:
        do throws(BindingError) {
          _ = try binder.bind(part)
        } catch {
          errors.append(error)
        }
      }
    }
    check(expression)
    return errors
  }

  /// Whether some row has a code of a category or score column.
  ///
  /// A chunk whose start was guessed wrongly may have left texts in a dictionary that no row has;
  /// where every guess was right there are none.
  func isUsed(_ column: Int, _ code: Int) -> Bool {
    storage.repaired == 0 || codeCounts(ofColumn: column)[code] > 0
  }

  /// The number of rows with each code of a category or score column.
  func codeCounts(ofColumn column: Int) -> [Int] {
    valueCounts.counts(of: column) { CodeCounter.counts(column, storage) }
  }
}
