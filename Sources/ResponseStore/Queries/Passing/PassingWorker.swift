/// One worker's share of some answers, gathered while the files are read.
///
/// A request is bound to the values known so far; when a segment brings more of them it is bound
/// anew, and what was gathered is taken along.
final class PassingWorker: SegmentUser {
  private let requests: [AggregateRequest]
  private let files: [DataFile]
  private let columns: [LoadedColumn]
  private let done: (PassingWorker) -> Void
  /// One per request.
  private(set) var shares: [AggregateWorker] = []
  private var known: Known?

  /// What a binding depends on.
  private struct Known: Equatable {
    /// The number of texts per category column; 0 for others.
    var texts: [Int]
    /// The days of each column of moments.
    var days: [ClosedRange<Int>?]
  }

  /// - Parameter done: is given the worker when its share is whole, on its thread.
  init(
    _ requests: [AggregateRequest], files: [DataFile], columns: [LoadedColumn],
    done: @escaping (PassingWorker) -> Void
  ) {
    self.requests = requests.map { request in
      var request = request
      // Whether a value is unknown can be said only when all have been seen.
      request.unknownValues = .matchNothing
      return request
    }
    self.files = files
    self.columns = columns
    self.done = done
  }

  func use(_ segment: Segment) throws {
    let now = Known(texts: columns.map(Self.texts), days: days(with: segment))
    if now != known {
      try bind(segment, now)
      known = now
    }
    for share in shares { share.add(segment) }
  }

  func finish() { done(self) }

  private func bind(_ segment: Segment, _ now: Known) throws {
    var extent = segment.used
    for (column, days) in now.days.enumerated() {
      if let days { extent.columns[column] = Self.moments(on: days) }
    }
    let storage = Storage(files: files, columns: columns, segments: [extent], repaired: 0)
    let earlier = shares
    shares = try requests.map { request in
      AggregateWorker(try BoundRequest(request, storage) { _, _ in true }, storage)
    }
    for (share, earlier) in zip(shares, earlier) { share.absorb(boundEarlier: earlier) }
  }

  private static func texts(_ column: LoadedColumn) -> Int {
    if case .category(let dictionary) = column.content { dictionary.count } else { 0 }
  }

  /// The days of each column of moments, those of a further segment included.
  private func days(with segment: Segment) -> [ClosedRange<Int>?] {
    segment.columns.enumerated().map { column, chunk in
      let before = known?.days[column]
      switch chunk {
      case .times32(_, let extent), .times64(_, let extent):
        return extent.first <= extent.last ? Self.union(before, extent) : before
      default: return before
      }
    }
  }

  private static func union(
    _ days: ClosedRange<Int>?, _ extent: ColumnChunk.TimeExtent
  ) -> ClosedRange<Int> {
    let (first, last) = (
      CivilTime.day(ofSecond: extent.first), CivilTime.day(ofSecond: extent.last)
    )
    return min(first, days?.lowerBound ?? first)...max(last, days?.upperBound ?? last)
  }

  /// A column without rows whose extent is some days.
  private static func moments(on days: ClosedRange<Int>) -> ColumnChunk {
    var extent = ColumnChunk.TimeExtent()
    extent.first = days.lowerBound * 86_400
    extent.last = days.upperBound * 86_400
    return .times64(ColumnBuffer(repeating: 0, count: 0), extent)
  }
}
