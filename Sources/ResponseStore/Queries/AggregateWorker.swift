/// One worker's share of an answer.
final class AggregateWorker {
  private let request: BoundRequest
  private let storage: Storage
  /// The groups met so far.
  let groups: any GroupCoding
  /// Counts rows per group; nil where a histogram of all rows counts them anyway.
  private let counter: CountAccumulator?
  /// That histogram.
  private let countingHistogram: HistogramAccumulator?
  /// Rows that the filter rejected without looking at them.
  private var passedOver = 0
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
    countingHistogram =
      zip(request.measures, accumulators).lazy.compactMap { measure, accumulator in
        measure.within == nil ? accumulator as? HistogramAccumulator : nil
      }.first
    counter = countingHistogram == nil ? CountAccumulator() : nil
    reserve()
  }

  /// The number of rows per group; group 0 counts rejected rows.
  func rowCounts() -> [Int] {
    var counts = countingHistogram?.rowCounts() ?? counter?.rowCounts() ?? []
    counts[0] += passedOver
    return counts
  }

  /// Takes a segment in.
  func add(_ segment: Segment) {
    let filter = request.filter.map { PreparedPredicate($0, segment, storage.columns) }
    var isFiltered = filter != nil
    if case .constant(let value)? = filter {
      if !value {
        passedOver += segment.rows
        return
      }
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
          passedOver += range.count
          continue
        }
        MaskKernels.evaluate(filter, range, into: &mask)
      }
      groups.code(segment, range, mask: isFiltered ? mask : nil, into: &codes)
      reserve()
      counter?.add(segment, range, groups: codes)
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

  /// Takes in the share of a worker whose request was bound before all values were known.
  func absorb(boundEarlier other: AggregateWorker) {
    let rows = other.rowCounts()
    let map = (0..<other.groups.count).map { number in
      guard number > 0, rows[number] > 0 else { return 0 }
      let parts = other.groups.parts(ofGroup: number)
      return groups.group(
        of: request.keys.indices.map { key in
          request.keys[key].part(parts[key], of: other.request.keys[key])
        })
    }
    absorb(other, map: map)
  }

  /// Takes the share of another worker in.
  ///
  /// - Parameter united: the group of the other worker that a group of it is counted with.
  func absorb(_ other: AggregateWorker, united: (Int) -> Int = { $0 }) {
    let map = (0..<other.groups.count).map { number in
      let group = united(number)
      guard group > 0, let sparse = groups as? SparseGroups else { return group }
      return sparse.group(of: other.groups.parts(ofGroup: group))
    }
    absorb(other, map: map)
  }

  private func absorb(_ other: AggregateWorker, map: [Int]) {
    reserve()
    passedOver += other.passedOver
    if let counter, let theirs = other.counter { counter.absorb(theirs, map: map) }
    for (mine, theirs) in zip(accumulators, other.accumulators) { mine.absorb(theirs, map: map) }
  }

  private func reserve() {
    let count = groups.count
    counter?.reserve(groups: count)
    for accumulator in accumulators { accumulator.reserve(groups: count) }
  }
}
