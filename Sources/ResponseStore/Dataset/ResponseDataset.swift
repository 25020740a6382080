/// A set of responses in columns. It does not change once it is loaded, so any thread may ask it.
public final class ResponseDataset: Sendable {
  /// What was read.
  public let plan: ReadPlan

  init(plan: ReadPlan) {
    self.plan = plan
  }

  /// Reads files into columns.
  ///
  /// The result is the same for any number of workers and any size of chunks.
  ///
  /// - Parameters:
  ///   - plan: which columns of which files.
  ///   - options: threads, progress, cancellation.
  /// - Returns: the responses, with every bad cell and row counted among their problems.
  /// - Throws: `ReadFailure`, `PlanFailure`, or `CancellationError` when stopped.
  public static func load(_ plan: ReadPlan, options: LoadOptions = LoadOptions()) throws
    -> ResponseDataset
  {
    ResponseDataset(plan: plan)
  }

  /// The same responses with more columns: only these are read.
  ///
  /// - Throws: as `load`, and `ReadFailure.changed` when a file is no longer what was loaded.
  public func adding(_ columns: [ColumnSpec], options: LoadOptions = LoadOptions()) throws
    -> ResponseDataset
  {
    self
  }

  /// The number of rows; those set aside are not counted.
  public var rows: Int { 0 }
  /// The number of rows set aside because they could not be read.
  public var quarantinedRows: Int { 0 }
  /// The files as they were when read.
  public var files: [FileIdentity] { [] }
  /// The columns as asked for.
  public var columns: [ColumnSpec] { plan.columns }
  /// The memory that the columns take, in bytes.
  public var memoryBytes: Int { 0 }
}
