import Synchronization

/// Reads columns of rows, segment by segment on several threads, and puts them together in the
/// order of the files.
struct RowColumnReader: Sendable {
  private let storage: Storage
  private let filter: BoundPredicate?
  private let keys: [BoundKey]
  private let times: [Int]

  init(_ storage: Storage, filter: BoundPredicate?, keys: [BoundKey], times: [Int]) {
    self.storage = storage
    self.filter = filter
    self.keys = keys
    self.times = times
  }

  /// What one segment gives.
  private struct Part: Sendable {
    var rows: [UInt32] = []
    var parts: [[UInt64]]
    var seconds: [[Int]]
    var missing: [MissingCounts]
  }

  func read(workers: Int, cancellation: Cancellation?) throws -> RowColumns {
    let found = Mutex([Part?](repeating: nil, count: storage.segments.count))
    try Workers.run(min(workers, max(1, storage.segments.count))) { next in
      var caches = keys.map { key -> TextCodeCache? in
        if case .text(let codes, _) = key.form { codes.cache() } else { nil }
      }
      while let index = next(storage.segments.count) {
        try cancellation?.check()
        let part = read(index, &caches)
        found.withLock { $0[index] = part }
      }
    }
    return combine(found.withLock { $0 }.compactMap(\.self), workers: workers)
  }

  private func combine(_ parts: [Part], workers: Int) -> RowColumns {
    var rows: [UInt32] = []
    rows.reserveCapacity(parts.reduce(0) { $0 + $1.rows.count })
    for part in parts { rows.append(contentsOf: part.rows) }
    let count = rows.count
    let made = Mutex([CodedColumn?](repeating: nil, count: keys.count))
    // Counting cannot fail, so nothing is thrown.
    try? Workers.run(min(workers, keys.count)) { next in
      while let number = next(keys.count) {
        let column = CodedColumn(
          keys[number], Self.joined(parts.map { $0.parts[number] }, count: count))
        made.withLock { $0[number] = column }
      }
    }
    let coded = made.withLock { $0 }.compactMap(\.self)
    let moments = times.indices.map { number in
      var missing = MissingCounts()
      for part in parts {
        for (reason, count) in part.missing[number].occurring { missing[reason] += count }
      }
      return MomentColumn(
        seconds: Self.joined(parts.map { $0.seconds[number] }, count: rows.count),
        missing: missing)
    }
    return RowColumns(
      rows: rows, coded: coded, moments: moments, rowsRejected: storage.rows - rows.count,
      rowsQuarantined: storage.segments.reduce(0) { $0 + $1.quarantined })
  }

  private static func joined<Element>(_ parts: [[Element]], count: Int) -> [Element] {
    if parts.count == 1 { return parts[0] }
    var all: [Element] = []
    all.reserveCapacity(count)
    for part in parts { all.append(contentsOf: part) }
    return all
  }

  /// Reads one segment.
  private func read(_ index: Int, _ caches: inout [TextCodeCache?]) -> Part {
    let segment = storage.segments[index]
    var part = Part(
      parts: keys.map { _ in [] }, seconds: times.map { _ in [] },
      missing: times.map { _ in MissingCounts() })
    let prepared = filter.map { PreparedPredicate($0, segment, storage.columns) }
    if case .constant(false)? = prepared { return part }
    var mask = [UInt8](repeating: 1, count: MaskKernels.batch)
    var buffer = [UInt64](repeating: 0, count: MaskKernels.batch)
    let first = UInt32(storage.rowStarts[index])
    var start = 0
    while start < segment.rows {
      let range = start..<min(start + MaskKernels.batch, segment.rows)
      start = range.upperBound
      var isWhole = true
      if let prepared {
        guard prepared.mayTouch(range) else { continue }
        MaskKernels.evaluate(prepared, range, into: &mask)
        isWhole = !mask[..<range.count].contains(0)
      }
      let numbers = first + UInt32(range.lowerBound)..<first + UInt32(range.upperBound)
      if isWhole {
        part.rows.append(contentsOf: numbers)
      } else {
        Self.append(numbers, where: mask, to: &part.rows)
      }
      for (number, key) in keys.enumerated() {
        PartReader.read(key, segment.columns[key.column], range, &caches[number], into: &buffer)
        if isWhole {
          part.parts[number].append(contentsOf: buffer[..<range.count])
        } else {
          Self.append(buffer[..<range.count], where: mask, to: &part.parts[number])
        }
      }
      for (number, column) in times.enumerated() {
        Self.appendSeconds(
          segment.columns[column], range, mask, to: &part.seconds[number], &part.missing[number])
      }
    }
    return part
  }

  /// Appends what a mask keeps.
  private static func append<Element>(
    _ elements: some Collection<Element>, where mask: [UInt8], to list: inout [Element]
  ) {
    for (row, element) in elements.enumerated() where mask[row] != 0 { list.append(element) }
  }

  private static func appendSeconds(
    _ chunk: ColumnChunk, _ range: Range<Int>, _ mask: [UInt8], to seconds: inout [Int],
    _ missing: inout MissingCounts
  ) {
    func absent(_ rank: Int) -> Int {
      missing[MissingReason.ranked(rank) ?? .notApplicable] += 1
      return MomentColumn.none
    }
    switch chunk {
    case .times32(let times, _):
      let column = times.span
      for row in range where mask[row - range.lowerBound] != 0 {
        let code = column[row]
        seconds.append(
          code < TimeCode.firstMissing32
            ? Int(code) : absent(Int(code - TimeCode.firstMissing32)))
      }
    case .times64(let times, _):
      let column = times.span
      for row in range where mask[row - range.lowerBound] != 0 {
        let code = column[row]
        seconds.append(
          code < TimeCode.firstMissing64
            ? Int(code) : absent(Int(code - TimeCode.firstMissing64)))
      }
    default:
      for row in range where mask[row - range.lowerBound] != 0 { seconds.append(absent(0)) }
    }
  }
}
