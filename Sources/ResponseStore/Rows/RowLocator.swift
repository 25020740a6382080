/// Finds rows in the files again: where they start and on which line.
struct RowLocator {
  private let storage: Storage

  init(_ storage: Storage) {
    self.storage = storage
  }

  /// Where some rows of a segment stand.
  ///
  /// - Parameters:
  ///   - rows: numbers of rows in the segment, ascending.
  ///   - index: the segment's number.
  func references(_ rows: [Int], segment index: Int) throws(ReadFailure) -> [RowReference] {
    let segment = storage.segments[index]
    let file = storage.files[segment.file]
    let scanner = WindowScanner(dialect: file.dialect)
    let firstOfFile = storage.segments.firstIndex { $0.file == segment.file } ?? index
    let rowsBefore = storage.rowStarts[index] - storage.rowStarts[firstOfFile]
    var found: [RowReference] = []
    var window: (mark: Segment.Mark, starts: [Int])?
    for row in rows {
      let mark = segment.mark(beforeRow: row)
      if window?.mark.offset != mark.offset {
        window = (mark, try starts(mark, segment, file, scanner))
      }
      guard let starts = window?.starts, row - mark.row < starts.count else { continue }
      let offset = starts[row - mark.row]
      let lines = try lineFeeds(file, from: mark.offset, to: offset)
      found.append(
        RowReference(
          file: file.source.identity.path,
          line: file.source.fileLine(storage.lineStarts[index] + mark.lines + lines + 1),
          record: rowsBefore + row + 1, offset: offset, fileIndex: segment.file))
    }
    return found
  }

  /// The line that holds a byte of a file, 1 for the first.
  func line(ofOffset offset: Int, file number: Int) throws(ReadFailure) -> Int {
    try storage.files[number].source.fileLine(textLine(ofOffset: offset, file: number))
  }

  private func textLine(ofOffset offset: Int, file number: Int) throws(ReadFailure) -> Int {
    let file = storage.files[number]
    guard offset >= file.layout.body,
      let index = storage.segments.lastIndex(where: { $0.file == number && $0.from <= offset })
    else {
      return try lineFeeds(file, from: file.source.start, to: offset) + 1
    }
    let mark = storage.segments[index].mark(atOrBefore: offset)
    return try storage.lineStarts[index] + mark.lines
      + lineFeeds(file, from: mark.offset, to: offset) + 1
  }

  /// Where the rows of a window start.
  private func starts(
    _ mark: Segment.Mark, _ segment: Segment, _ file: DataFile, _ scanner: WindowScanner
  ) throws(ReadFailure) -> [Int] {
    let rule = RecordRule(fields: file.layout.columns)
    var size = ChunkParser.windowBytes
    while true {
      let taken = try scanner.load(file.source, at: mark.offset, count: size)
      let found = scanner.scan()
      if found.records == 0, mark.offset + taken < file.source.end {
        size *= 4
        continue
      }
      var starts: [Int] = []
      var before = 0
      for record in 0..<found.records {
        let through = scanner.separatorsThrough(record)
        let start = Int(scanner.separator(before - 1) &+ 1)
        if case .row = rule.verdict(scanner, before, through, start) {
          starts.append(mark.offset + start)
        }
        before = through
      }
      return starts
    }
  }

  private func lineFeeds(_ file: DataFile, from start: Int, to end: Int) throws(ReadFailure) -> Int
  {
    var lines = 0
    var at = start
    while at < end {
      let bytes = try file.source.bytes(at: at, count: min(1 << 20, end - at))
      if bytes.isEmpty { break }
      lines += bytes.count { $0 == 0x0A }
      at += bytes.count
    }
    return lines
  }
}
