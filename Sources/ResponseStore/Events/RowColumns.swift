public import Diagnostics

/// Some columns of the rows that meet a condition, as typed arrays in the order of the files.
///
/// For questions in which the order of rows matters, such as what happened after what. Nothing is
/// boxed: every array has one number per row.
public struct RowColumns: Sendable {
  /// The number of each row among all rows of the responses, ascending; 0 for the first.
  public let rows: [UInt32]
  /// The columns of values asked for.
  public let coded: [CodedColumn]
  /// The columns of moments asked for.
  public let moments: [MomentColumn]
  /// Rows that the condition leaves out.
  public let rowsRejected: Int
  /// Rows that could not be read.
  public let rowsQuarantined: Int

  /// The number of rows.
  public var count: Int { rows.count }
}

/// A column of moments, one per row.
public struct MomentColumn: Sendable {
  /// Seconds since 1970-01-01 00:00:00 of the wall clock that the file shows, or `none`.
  public let seconds: [Int]
  /// The rows without a moment, by reason.
  public let missing: MissingCounts

  /// Stands for a moment that is missing; smaller than every moment.
  public static let none = Int.min
}

extension ResponseDataset {
  /// Reads columns of the rows that meet a condition.
  ///
  /// The result is the same for any number of workers and any size of chunks.
  ///
  /// - Parameters:
  ///   - coded: columns, properties of them or calendar periods that become small numbers.
  ///   - moments: columns of moments that become seconds.
  ///   - condition: which rows; nil for all.
  ///   - unknownValues: what happens with literals that no row has.
  ///   - workers: the number of threads; the machine's processors by default.
  ///   - cancellation: lets another thread stop the work.
  /// - Throws: `BindingError` before any row is read, or `CancellationError` when stopped.
  public func columns(
    coded: [GroupKey], moments: [Expression.ColumnName], where condition: Expression? = nil,
    unknownValues: AggregateRequest.UnknownValues = .refuse, workers: Int? = nil,
    cancellation: Cancellation? = nil
  ) throws -> RowColumns {
    let expressions = ExpressionBinder(storage, unknownValues: unknownValues, isUsed: isUsed)
    let filter = try condition.map { try expressions.bind($0) }
    let binder = KeyBinder(storage, expressions)
    let keys = try coded.map { try binder.bind($0) }
    let times = try moments.map { name in
      let column = try expressions.column(name)
      guard case .time = storage.columns[column].content else {
        throw BindingError.typeMismatch(name, kind: storage.columns[column].spec.kind, use: .period)
      }
      return column
    }
    return try RowColumnReader(storage, filter: filter, keys: keys, times: times)
      .read(workers: max(1, workers ?? Processors.count), cancellation: cancellation)
  }

  /// Where some rows stand in the files.
  ///
  /// - Parameter rows: numbers of rows among all rows of the responses, in any order.
  /// - Returns: one place per number, in the same order; numbers that no row has are left out.
  /// - Throws: `ReadFailure` when a file has changed.
  public func references(toRows rows: [UInt32]) throws -> [RowReference] {
    let locator = RowLocator(storage)
    var found: [UInt32: RowReference] = [:]
    var rest = Set(rows).filter { Int($0) < storage.rows }.sorted()[...]
    while let first = rest.first {
      let after = storage.rowStarts.partitioningIndex { $0 > Int(first) }
      let end = storage.rowStarts[after]
      let here = rest.prefix { Int($0) < end }
      let start = storage.rowStarts[after - 1]
      try storage.files[storage.segments[after - 1].file].source.checkUnchanged()
      let places = try locator.references(here.map { Int($0) - start }, segment: after - 1)
      for (row, place) in zip(here, places) { found[row] = place }
      rest = rest.dropFirst(here.count)
    }
    return rows.compactMap { found[$0] }
  }
}

extension Array where Element == Int {
  /// The first position at which an ascending condition holds; the number of elements for none.
  fileprivate func partitioningIndex(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
