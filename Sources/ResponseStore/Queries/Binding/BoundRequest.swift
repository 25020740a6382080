/// A request bound to the columns of a set of responses.
struct BoundRequest: Sendable {
  /// Which rows count; nil for all.
  let filter: BoundPredicate?
  /// What rows are grouped by.
  let keys: [BoundKey]
  /// What is accumulated.
  let measures: [BoundMeasure]

  /// Binds a request.
  ///
  /// - Throws: everything that makes no sense for the columns, before any row is read.
  init(_ request: AggregateRequest, _ dataset: ResponseDataset) throws(BindingError) {
    try self.init(request, dataset.storage, isUsed: dataset.isUsed)
  }

  /// Binds a request.
  ///
  /// - Parameter isUsed: whether some row has a code of a category or score column.
  init(
    _ request: AggregateRequest, _ storage: Storage,
    isUsed: @escaping (_ column: Int, _ code: Int) -> Bool
  ) throws(BindingError) {
    let expressions = ExpressionBinder(
      storage, unknownValues: request.unknownValues, isUsed: isUsed)
    if let condition = request.filter {
      filter = try expressions.bind(condition)
    } else {
      filter = nil
    }
    let keyBinder = KeyBinder(storage, expressions)
    let measureBinder = MeasureBinder(storage, expressions)
    keys = try request.groupBy.map { key throws(BindingError) in try keyBinder.bind(key) }
    measures = try request.measures.map { measure throws(BindingError) in
      try measureBinder.bind(measure)
    }
  }
}
