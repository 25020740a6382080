/// Cells from the start and from some later stretches of a file, by column.
struct FileSample {
  /// How much is read at the start.
  private static let headBytes = 256 << 10
  /// How much is read at each later place.
  private static let laterBytes = 64 << 10
  /// How many records are kept of each stretch.
  private static let recordLimit = 2_000

  /// What was seen of each column, from records with all fields.
  private(set) var profilers: [ColumnProfiler]
  /// The number of records looked at, blank ones left out.
  private(set) var records = 0
  /// Whether they are all that the file has.
  private(set) var isWhole = false
  /// The number of data records in the file, extrapolated unless all were read.
  private(set) var estimatedRows = 0

  private let source: TextSource
  private let scanner: WindowScanner
  private let ends: RecordEnd
  private let columns: Int
  /// Records of all stretches, blank ones too, and the bytes that they take.
  private var met = (records: 0, bytes: 0)

  init(_ source: TextSource, _ dialect: Dialect, _ layout: FileLayout) throws(ReadFailure) {
    self.source = source
    columns = layout.columns
    scanner = WindowScanner(dialect: dialect)
    ends = RecordEnd(source, dialect)
    profilers = [ColumnProfiler](repeating: ColumnProfiler(), count: layout.columns)
    let end = try take(at: layout.body, bytes: Self.headBytes)
    isWhole = end >= source.end
    if isWhole {
      estimatedRows = records
      return
    }
    let guess = ChunkGuess(DataFile(source: source, dialect: dialect, layout: layout))
    let rest = source.end - end
    for quarter in 1...3 {
      let place = end + rest / 4 * quarter
      let until = min(place + Self.laterBytes, source.end)
      guard place < until, let start = try guess.start(in: place..<until) else { continue }
      _ = try take(at: start, bytes: Self.laterBytes)
    }
    let mean = Double(met.bytes) / Double(max(1, met.records))
    estimatedRows = Int(Double(source.end - layout.body) / max(1, mean))
  }

  /// Takes a stretch in; more is read than asked for only where that holds no whole record.
  ///
  /// - Returns: where the record after the last one starts.
  private mutating func take(at offset: Int, bytes: Int) throws(ReadFailure) -> Int {
    let found = try RecordReader.load(source, ends, into: scanner, at: offset, bytes: bytes)
    return found > 0 ? take(found, at: offset) : offset
  }

  private mutating func take(_ found: Int, at offset: Int) -> Int {
    var rows = 0
    var before = 0
    for record in 0..<min(found, Self.recordLimit) {
      let through = scanner.separatorsThrough(record)
      let start = Int(scanner.separator(before - 1) &+ 1)
      let end = Int(scanner.separator(through - 1))
      let isBlank =
        through - before == 1
        && (end == start || end == start + 1 && scanner.byte(start) == 0x0D)
      if !isBlank { records += 1 }
      if !isBlank, through - before == columns {
        scanner.setRow(rows, first: before)
        rows += 1
      }
      met.records += 1
      met.bytes += end + 1 - start
      before = through
    }
    scanner.withWindow(
      rows: rows, separatorCount: before, lastColumn: columns - 1, fileOffset: offset
    ) { window in
      for column in 0..<columns {
        for row in 0..<rows { profilers[column].add(window, row: row, column: column) }
      }
    }
    return min(offset + Int(scanner.separator(before - 1)) + 1, source.end)
  }
}
