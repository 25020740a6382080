/// Reads chunks of one file into segments; one worker's property.
final class ChunkParser {
  /// The longest record, in bytes.
  static let longestRecord = 1 << 30
  /// How much text is taken in at once: it stays in the processor's cache while one column after
  /// another is read from it.
  static let windowBytes = 64 << 10

  private struct Target {
    let builder: any ColumnBuilder
    /// The column's number in the file; nil where the file lacks it.
    let column: Int?
  }

  private let file: DataFile
  private let scanner: WindowScanner
  private let targets: [Target]
  private let rule: RecordRule
  private let ends: RecordEnd
  private let cancellation: Cancellation?
  private let problemLimit: Int

  /// - Parameters:
  ///   - columns: the columns to read, with their numbers in the plan.
  init(
    _ file: DataFile, columns: [(number: Int, column: LoadedColumn)],
    cancellation: Cancellation?, level: ScanLevel = .best,
    problemLimit: Int = ProblemLog.usualLimit
  ) {
    self.file = file
    self.cancellation = cancellation
    self.problemLimit = problemLimit
    rule = RecordRule(fields: file.layout.columns)
    ends = RecordEnd(file.source, file.dialect)
    scanner = WindowScanner(dialect: file.dialect, level: level)
    targets = columns.map { number, column in
      let place = file.place(of: column.spec)
      return Target(
        builder: column.content.builder(
          number: number, condition: place.condition, dialect: file.dialect),
        column: place.isComplete ? place.column : nil)
    }
  }

  /// The records that start in a range of the text, read from a record's start.
  ///
  /// - Parameters:
  ///   - from: the start of a record.
  ///   - until: records that start here or later belong to the next chunk.
  func parse(from: Int, until: Int) throws -> Segment {
    var segment = Segment(file: file.number, from: from, problemLimit: problemLimit)
    var at = from
    var size = Self.windowBytes
    // The last record may go on in the next chunk, and scanning looks a little ahead.
    scanner.enter(
      file.source, from..<max(from, min(until + 2 * Self.windowBytes, file.source.end)))
    defer { scanner.leave() }
    while at < until {
      try cancellation?.check()
      let taken = try scanner.load(file.source, at: at, count: size)
      let found = scanner.scan()
      if found.records == 0 {
        try scanner.checkWhole(file.source)
        if at + taken == file.source.end {
          note(unterminated: at + scanner.openQuote(), in: &segment)
          at = file.source.end
          break
        }
        if size < RecordEnd.patience {
          size *= 4
          continue
        }
        switch try ends.find(from: at, cancellation: cancellation) {
        case .next(let next): size = next - at
        case .unterminated(let quote):
          note(unterminated: quote, in: &segment)
          at = file.source.end
        }
        continue
      }
      size = Self.windowBytes
      segment.marks.append(
        Segment.Mark(row: segment.rows, offset: at, lines: segment.lines))
      let (end, isLast) = take(found, at: at, until: until, into: &segment)
      try scanner.checkWhole(file.source)
      at = min(end, file.source.end)
      if isLast { break }
    }
    segment.to = at
    segment.columns = targets.map { $0.builder.finish() }
    return segment
  }

  private func note(unterminated quote: Int, in segment: inout Segment) {
    segment.problems.note(.unterminatedQuote, column: -1, at: quote)
    segment.quarantined += 1
  }

  /// Takes the records of the window in.
  ///
  /// - Returns: where the next record starts, and whether it belongs to the next chunk.
  private func take(
    _ found: WindowScanner.Found, at base: Int, until: Int, into segment: inout Segment
  ) -> (end: Int, isLast: Bool) {
    var rows = 0
    var before = 0
    var record = 0
    var isLast = false
    while record < found.records {
      let through = scanner.separatorsThrough(record)
      let start = Int(scanner.separator(before - 1) &+ 1)
      if base + start >= until {
        isLast = true
        break
      }
      switch rule.verdict(scanner, before, through, start) {
      case .row:
        scanner.setRow(rows, first: before)
        rows += 1
      case .blank: break
      case .bad:
        segment.problems.note(.fieldCount, column: -1, at: base + start)
        segment.quarantined += 1
      }
      before = through
      record += 1
    }
    let end = Int(scanner.separator(before - 1) &+ 1)
    if rows > 0 {
      scanner.withWindow(
        rows: rows, separatorCount: before, lastColumn: rule.fields - 1, fileOffset: base
      ) { window in
        for target in targets {
          if let column = target.column {
            target.builder.append(window, column: column, problems: &segment.problems)
          } else {
            target.builder.appendEmpty(rows: rows)
          }
        }
      }
    }
    segment.rows += rows
    segment.lines += found.lines - scanner.lines(in: end..<scanner.count)
    return (base + end, isLast)
  }
}
