/// Puts the problems of all segments and files together, with their lines.
struct ProblemList {
  private let storage: Storage

  init(_ storage: Storage) {
    self.storage = storage
  }

  private struct CountKey: Hashable {
    let file: Int
    let column: Int
    let kind: Problem.Kind
  }

  /// How often each kind occurs, by file, column and kind.
  var counts: [ProblemCount] {
    var counts: [CountKey: Int] = [:]
    for segment in storage.segments {
      for (key, count) in segment.problems.counts {
        let key = CountKey(file: segment.file, column: Int(key.column), kind: key.kind)
        counts[key, default: 0] += count
      }
    }
    for file in storage.files where file.source.damage.count > 0 {
      let key = CountKey(file: file.number, column: -1, kind: .encoding)
      counts[key, default: 0] += file.source.damage.count
    }
    for (file, column) in storage.filesLackingColumns {
      counts[CountKey(file: file, column: column, kind: .columnMissing)] = 1
    }
    return counts.sorted { left, right in
      (left.key.file, left.key.column, left.key.kind.rawValue)
        < (right.key.file, right.key.column, right.key.kind.rawValue)
    }.map { key, count in
      ProblemCount(
        file: storage.files[key.file].source.identity.path, column: name(key.column),
        kind: key.kind, count: count)
    }
  }

  /// A problem before its line is counted.
  private struct Entry {
    let file: Int
    let kind: Problem.Kind
    let column: Int
    /// Where the problem's row starts.
    let offset: Int
    /// The byte whose line is told.
    let place: Int
  }

  /// The first problems in the order of files and places.
  func problems(limit: Int, kind: Problem.Kind?, column: String?) throws -> [Problem] {
    func isWanted(_ entry: Entry) -> Bool {
      (kind == nil || entry.kind == kind) && (column == nil || name(entry.column) == column)
    }
    var wanted: [Entry] = []
    for file in storage.files {
      if wanted.count >= limit { break }
      var entries = wholeFile(file).filter(isWanted)
      for segment in storage.segments where segment.file == file.number {
        if segment.problems.counts.isEmpty { continue }
        entries += try self.entries(of: segment, file).filter(isWanted)
        if wanted.count + entries.count >= limit + file.source.damage.offsets.count { break }
      }
      entries.sort { ($0.place, $0.column) < ($1.place, $1.column) }
      wanted += entries
    }
    let locator = RowLocator(storage)
    return try wanted.prefix(limit).map { entry in
      Problem(
        kind: entry.kind, file: storage.files[entry.file].source.identity.path,
        line: try locator.line(ofOffset: entry.place, file: entry.file),
        columnNumber: columnNumber(entry), column: name(entry.column), offset: entry.offset)
    }
  }

  private func wholeFile(_ file: DataFile) -> [Entry] {
    let lacking = storage.filesLackingColumns.filter { $0.file == file.number }.map {
      Entry(
        file: file.number, kind: .columnMissing, column: $0.column, offset: file.source.start,
        place: file.source.start)
    }
    let damage = file.source.damage.offsets.map { offset in
      Entry(
        file: file.number, kind: .encoding, column: -1, offset: rowStart(holding: offset, file),
        place: offset)
    }
    return lacking + damage
  }

  /// The problems of a segment, read again where not all were kept.
  private func entries(of segment: Segment, _ file: DataFile) throws -> [Entry] {
    var log = segment.problems
    if !log.isComplete {
      let columns = storage.columns.enumerated().map { (number: $0, column: $1) }
      let parser = ChunkParser(
        file, columns: columns, cancellation: nil, problemLimit: Int.max)
      log = try parser.parse(from: segment.from, until: segment.to).problems
    }
    return log.entries.map { entry in
      Entry(
        file: file.number, kind: entry.kind, column: Int(entry.column), offset: entry.offset,
        place: entry.offset)
    }
  }

  private func rowStart(holding offset: Int, _ file: DataFile) -> Int {
    guard
      let segment = storage.segments.last(where: {
        $0.file == file.number && $0.from <= offset
      })
    else { return offset }
    var start = segment.mark(atOrBefore: offset).offset
    let reader = RecordReader(file.source, file.dialect)
    let records = (try? reader.records(at: start, limit: Int.max)) ?? []
    for record in records where record.offset <= offset { start = record.offset }
    return start
  }

  private func name(_ column: Int) -> String? {
    column >= 0 ? storage.columns[column].spec.name : nil
  }

  private func columnNumber(_ entry: Entry) -> Int? {
    guard entry.column >= 0 else { return nil }
    return storage.files[entry.file].place(of: storage.columns[entry.column].spec).column
      .map { $0 + 1 }
  }
}
