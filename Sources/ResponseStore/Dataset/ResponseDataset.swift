/// A set of responses in columns.
///
/// It does not change once it is loaded, so any thread may ask it.
public final class ResponseDataset: Sendable {
  /// What was read.
  public let plan: ReadPlan

  /// Files, columns and values.
  let storage: Storage
  /// Counts of values, made when first asked for.
  let valueCounts: ValueCountCache

  init(plan: ReadPlan, storage: Storage) {
    self.plan = plan
    self.storage = storage
    valueCounts = ValueCountCache(columns: storage.columns.count)
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
    try load(plan, options: options, level: .best, spoilsGuesses: false)
  }

  /// Reads files into columns with a certain scanner, for tests.
  static func load(
    _ plan: ReadPlan, options: LoadOptions, level: ScanLevel, spoilsGuesses: Bool
  ) throws -> ResponseDataset {
    try PlanCheck.check(plan)
    let files = try plan.files.enumerated().map { number, file in
      try DataFile(number: number, file, options: options)
    }
    let columns = try PlanCheck.prepare(plan.columns, files)
    let loader = Loader(
      files: files, columns: columns.enumerated().map { ($0, $1) }, options: options, level: level,
      spoilsGuesses: spoilsGuesses)
    let (segments, repaired) = try loader.segments()
    return ResponseDataset(
      plan: plan,
      storage: Storage(files: files, columns: columns, segments: segments, repaired: repaired))
  }

  /// The same responses with more columns: only these are read.
  ///
  /// - Parameters:
  ///   - specs: the columns to add.
  ///   - options: threads, progress, cancellation.
  /// - Throws: as `load`, and `ReadFailure.changed` when a file is no longer what was loaded.
  public func adding(_ specs: [ColumnSpec], options: LoadOptions = LoadOptions()) throws
    -> ResponseDataset
  {
    let (plan, fresh) = try preparing(specs)
    let offset = storage.columns.count
    let loader = Loader(
      files: storage.files,
      columns: fresh.enumerated().map { (number: $0 + offset, column: $1) }, options: options)
    let added = try loader.columns(of: storage.segments)
    let segments = zip(storage.segments, added).map { known, new in
      var segment = known
      segment.columns += new.columns
      segment.problems.merge(new.problems.cellsOnly)
      return segment
    }
    return ResponseDataset(
      plan: plan,
      storage: Storage(
        files: storage.files, columns: storage.columns + fresh, segments: segments,
        repaired: storage.repaired))
  }

  /// The plan with more columns, and these as far as they are known without reading.
  ///
  /// - Throws: `PlanFailure`, and `ReadFailure.changed` when a file is no longer what was loaded.
  func preparing(_ specs: [ColumnSpec]) throws -> (plan: ReadPlan, columns: [LoadedColumn]) {
    var plan = plan
    plan.columns += specs
    try PlanCheck.check(plan)
    for file in storage.files { try file.source.checkUnchanged() }
    return (plan, try PlanCheck.prepare(specs, storage.files))
  }

  /// The number of rows; those set aside are not counted.
  public var rows: Int { storage.rows }
  /// The number of rows set aside because they could not be read.
  public var quarantinedRows: Int { storage.segments.reduce(0) { $0 + $1.quarantined } }
  /// The files as they were when read.
  public var files: [FileIdentity] { storage.files.map(\.source.identity) }
  /// The columns as asked for.
  public var columns: [ColumnSpec] { storage.columns.map(\.spec) }
  /// The memory that the columns take, in bytes; what is borrowed from the cache is not counted,
  /// since the system takes it back when it needs it.
  public var memoryBytes: Int {
    storage.segments.reduce(0) { total, segment in
      segment.columns.reduce(total) { $0 + ($1.isBorrowed ? 0 : $1.byteCount) }
    }
  }

  /// The unique names of all columns of a file, read or not, in file order.
  ///
  /// - Parameter file: its number in the plan, 0 for the first.
  public func physicalNames(ofFile file: Int) -> [String] { storage.files[file].layout.names }
}
