/// Reads whole records as texts, for headers, samples and single rows.
struct RecordReader {
  /// A record as it stands in the file.
  struct Record {
    /// Where it starts.
    let offset: Int
    /// Where the next one starts.
    let end: Int
    /// Its cells without quotes.
    let cells: [[UInt8]]

    /// Whether nothing stands in it.
    var isBlank: Bool { cells.count == 1 && cells[0].isEmpty }
    /// The cells as texts; what is not valid UTF-8 is replaced.
    var texts: [String] { cells.map { String(decoding: $0, as: UTF8.self) } }
  }

  private let source: TextSource
  private let scanner: WindowScanner
  private let ends: RecordEnd

  init(_ source: TextSource, _ dialect: Dialect) {
    self.source = source
    ends = RecordEnd(source, dialect)
    scanner = WindowScanner(dialect: dialect)
  }

  /// Some records from an offset on, which must be the start of one.
  ///
  /// - Parameters:
  ///   - limit: how many at most.
  ///   - bytes: how much text to look at; more is taken only where it holds no whole record.
  func records(at offset: Int, limit: Int, bytes: Int = 64 << 10) throws(ReadFailure) -> [Record] {
    let found = try Self.load(source, ends, into: scanner, at: offset, bytes: bytes)
    return (0..<min(found, limit)).map { record($0, at: offset) }
  }

  /// Takes text in until there is at least one whole record.
  ///
  /// - Returns: the number of whole records; 0 at the end, or before a quote that never closes.
  static func load(
    _ source: TextSource, _ ends: RecordEnd, into scanner: WindowScanner, at offset: Int, bytes: Int
  ) throws(ReadFailure) -> Int {
    var size = bytes
    while offset < source.end {
      let taken = try scanner.load(source, at: offset, count: size)
      let found = scanner.scan().records
      if found > 0 || offset + taken >= source.end { return found }
      if size < RecordEnd.patience {
        size *= 4
        continue
      }
      guard case .next(let next) = try ends.find(from: offset) else { return 0 }
      size = next - offset
    }
    return 0
  }

  private func record(_ number: Int, at base: Int) -> Record {
    let first = number == 0 ? 0 : scanner.separatorsThrough(number - 1)
    let last = scanner.separatorsThrough(number) - 1
    scanner.setRow(0, first: first)
    let columns = last - first
    let cells = scanner.withWindow(
      rows: 1, separatorCount: last + 1, lastColumn: columns, fileOffset: base
    ) { window in
      var cells: [[UInt8]] = []
      for column in 0...columns {
        let (start, end) = window.cell(0, column)
        cells.append(window.unquoted(start, end))
      }
      return cells
    }
    return Record(
      offset: base + Int(scanner.separator(first - 1) &+ 1),
      end: min(base + Int(scanner.separator(last)) + 1, source.end), cells: cells)
  }
}
