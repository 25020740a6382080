/// One worker's share of an answer.
final class AggregateWorker {
  private let request: BoundRequest
  private let storage: Storage
  /// The groups met so far.
  let groups: any GroupCoding
  /// The number of rows per group; group 0 counts rejected rows.
  let rows = CountAccumulator()
  /// What is accumulated, one per measure.
  let accumulators: [any MeasureAccumulator]
  private var mask = [UInt8](repeating: 0, count: MaskKernels.batch)
  private var codes = [UInt32](repeating: 0, count: MaskKernels.batch)
  private var withinCodes = [UInt32](repeating: 0, count: MaskKernels.batch)

  init(_ request: BoundRequest, _ storage: Storage) {
    self.request = request
    self.storage = storage
    let dense = DenseGroups(request.keys)
    groups = dense ?? SparseGroups(request.keys)
    accumulators = request.measures.map { $0.accumulator(storage, groups: dense?.count) }
    reserve()
  }

  /// Takes a segment in.
  func add(_ segment: Segment) {
    let filter = request.filter.map { PreparedPredicate($0, segment, storage.columns) }
    var isFiltered = filter != nil
    if case .constant(let value)? = filter {
      if !value { return reject(segment.rows) }
      isFiltered = false
    }
    let withins = request.measures.map { measure in
      measure.within.map { PreparedPredicate($0, segment, storage.columns) }
    }
    var start = 0
    while start < segment.rows {
      let range = start..<min(start + MaskKernels.batch, segment.rows)
      start = range.upperBound
      if let filter, isFiltered {
        guard filter.mayTouch(range) else {
          reject(range.count)
          continue
        }
        MaskKernels.evaluate(filter, range, into: &mask)
      }
      groups.code(segment, range, mask: isFiltered ? mask : nil, into: &codes)
      reserve()
      rows.add(segment, range, groups: codes)
      for (accumulator, within) in zip(accumulators, withins) {
        if let within {
          limit(range, within)
          accumulator.add(segment, range, groups: withinCodes)
        } else {
          accumulator.add(segment, range, groups: codes)
        }
      }
    }
  }

  /// Counts rows that the filter rejects without looking at them.
  private func reject(_ count: Int) {
    rows.add(rejected: count)
  }

  /// Moves the rows that a measure does not speak about to group 0.
  private func limit(_ range: Range<Int>, _ within: PreparedPredicate) {
    MaskKernels.evaluate(within, range, into: &mask)
    Self.limit(range.count, codes, mask, &withinCodes)
  }

  private static func limit(
    _ count: Int, _ codes: [UInt32], _ mask: [UInt8], _ limited: inout [UInt32]
  ) {
    let codes = codes.span
    let mask = mask.span
    var out = limited.mutableSpan
    for row in 0..<count { out[row] = codes[row] &* UInt32(mask[row]) }
  }

  /// The groups that have rows.
  var usedGroups: [Int] { (1..<groups.count).filter { rows.counts[$0] > 0 } }

  /// Takes the share of another worker in.
  ///
  /// - Parameter united: the group of the other worker that a group of it is counted with.
  func absorb(_ other: AggregateWorker, united: (Int) -> Int = { $0 }) {
    let map = (0..<other.groups.count).map { number in
      let group = united(number)
      guard group > 0, let sparse = groups as? SparseGroups else { return group }
      return sparse.group(of: other.groups.parts(ofGroup: group))
    }
    reserve()
    rows.absorb(other.rows, map: map)
    for (mine, theirs) in zip(accumulators, other.accumulators) { mine.absorb(theirs, map: map) }
  }

  private func reserve() {
    let count = groups.count
    rows.reserve(groups: count)
    for accumulator in accumulators { accumulator.reserve(groups: count) }
  }
}
