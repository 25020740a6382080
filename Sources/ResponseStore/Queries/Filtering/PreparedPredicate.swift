/// A condition prepared for one segment: every leaf knows the physical form of its column there,
/// and what the segment's extents decide for all rows is decided.
indirect enum PreparedPredicate {
  case constant(Bool)
  case all([PreparedPredicate])
  case any([PreparedPredicate])
  /// One code of a column of bytes.
  case equal8(ColumnBuffer<UInt8>, UInt8)
  /// Some codes of a column of bytes: a table of 256.
  case table8(ColumnBuffer<UInt8>, [UInt8])
  case table16(ColumnBuffer<UInt16>, [UInt8])
  case table32(ColumnBuffer<UInt32>, [UInt8])
  /// Moments from one second on, as many seconds.
  case range32(ColumnBuffer<UInt32>, from: UInt32, count: UInt32)
  case times32(ColumnBuffer<UInt32>, TimeTest)
  case times64(ColumnBuffer<Int64>, TimeTest)
  case numbers(ColumnBuffer<Double>, NumberTest)
  /// Rows of the segment found by a search, in order.
  case rows(RowSet)

  /// Prepares a condition for a segment.
  init(_ predicate: BoundPredicate, _ segment: Segment, _ columns: [LoadedColumn]) {
    switch predicate {
    case .constant(let value): self = .constant(value)
    case .all(let parts):
      self = Self.conjunction(parts.map { PreparedPredicate($0, segment, columns) })
    case .any(let parts):
      self = Self.disjunction(parts.map { PreparedPredicate($0, segment, columns) })
    case .codes(let column, let accepted): self = Self.codes(segment.columns[column], accepted)
    case .times(let column, let test): self = Self.times(segment.columns[column], test)
    case .numbers(let column, let test):
      guard case .numbers(let numbers, _) = segment.columns[column] else {
        self = .constant(false)
        return
      }
      self = .numbers(numbers, test)
    case .texts(let column, let test):
      self = .rows(
        TextSearch.rows(
          segment.columns[column], rows: segment.rows, content: columns[column].content, test))
    }
  }

  private static func conjunction(_ parts: [PreparedPredicate]) -> PreparedPredicate {
    var kept: [PreparedPredicate] = []
    for part in parts {
      if case .constant(let value) = part {
        if !value { return .constant(false) }
      } else if case .all(let inner) = part {
        kept += inner
      } else {
        kept.append(part)
      }
    }
    if kept.isEmpty { return .constant(true) }
    return kept.count == 1 ? kept[0] : .all(kept)
  }

  private static func disjunction(_ parts: [PreparedPredicate]) -> PreparedPredicate {
    var kept: [PreparedPredicate] = []
    for part in parts {
      if case .constant(let value) = part {
        if value { return .constant(true) }
      } else {
        kept.append(part)
      }
    }
    if kept.isEmpty { return .constant(false) }
    return kept.count == 1 ? kept[0] : .any(kept)
  }

  private static func codes(_ chunk: ColumnChunk, _ accepted: [UInt8]) -> PreparedPredicate {
    switch chunk {
    case .codes8(let codes), .scores(let codes):
      let ones = accepted.prefix(256).indices.filter { accepted[$0] != 0 }
      if ones.isEmpty { return .constant(false) }
      if ones.count == 1 { return .equal8(codes, UInt8(ones[0])) }
      let missing = [UInt8](repeating: 0, count: max(0, 256 - accepted.count))
      return .table8(codes, Array(accepted.prefix(256)) + missing)
    case .codes16(let codes): return .table16(codes, accepted)
    case .codes32(let codes): return .table32(codes, accepted)
    default: return .constant(false)
    }
  }

  private static func times(_ chunk: ColumnChunk, _ test: TimeTest) -> PreparedPredicate {
    let extent: ColumnChunk.TimeExtent
    switch chunk {
    case .times32(_, let known), .times64(_, let known): extent = known
    default: return .constant(false)
    }
    if !extent.hasMissing || test.missing == 0 {
      let isTouched = test.ranges.contains {
        $0.lowerBound <= extent.last && $0.upperBound > extent.first
      }
      if !isTouched { return .constant(false) }
      let isWithin = test.ranges.contains {
        $0.lowerBound <= extent.first && $0.upperBound > extent.last
      }
      if isWithin, !extent.hasMissing { return .constant(true) }
    }
    switch chunk {
    case .times32(let times, _):
      if test.ranges.count == 1, test.missing == 0, let range = test.ranges.first {
        let limits = 0...TimeCode.last32 + 1
        let from = min(max(range.lowerBound, limits.lowerBound), limits.upperBound)
        let to = min(max(range.upperBound, limits.lowerBound), limits.upperBound)
        return .range32(times, from: UInt32(from), count: UInt32(max(0, to - from)))
      }
      return .times32(times, test)
    case .times64(let times, _): return .times64(times, test)
    default: return .constant(false)
    }
  }
}

/// Rows of a segment, in order.
struct RowSet: Sendable {
  /// The rows.
  let rows: [Int32]
}
