/// The values of one column of one segment, in one of its physical forms.
///
/// A query switches on the form once per segment and then runs a loop typed for it; no value is
/// ever boxed.
enum ColumnChunk: Sendable {
  /// Categories by code, where all codes of the segment are below 256.
  case codes8(ColumnBuffer<UInt8>)
  /// Categories by code, where all codes are below 65,536.
  case codes16(ColumnBuffer<UInt16>)
  /// Categories by code.
  case codes32(ColumnBuffer<UInt32>)
  /// Scores by the codes of a `ScoreLayout`.
  case scores(ColumnBuffer<UInt8>)
  /// Moments between 1970 and 2106 by the codes of `TimeCode`.
  case times32(ColumnBuffer<UInt32>, TimeExtent)
  /// Moments by the codes of `TimeCode`.
  case times64(ColumnBuffer<Int64>, TimeExtent)
  /// Numbers; missing ones by the codes of `NumberCode`.
  case numbers(ColumnBuffer<Double>, NumberExtent)
  /// Identifiers with a common prefix by the number after it; all ones for empty. With the
  /// largest number.
  case identifiers32(ColumnBuffer<UInt32>, largest: UInt32)
  /// The same with more digits.
  case identifiers64(ColumnBuffer<UInt64>)
  /// Texts one after another; text i is bytes[offsets[i]..<offsets[i + 1]].
  case texts(offsets: ColumnBuffer<UInt32>, bytes: ColumnBuffer<UInt8>)

  /// The earliest and latest moment of a segment; `first > last` where there is none.
  struct TimeExtent: Sendable {
    /// The earliest moment, in seconds since 1970.
    var first = Int.max
    /// The latest moment.
    var last = Int.min
    /// Whether some moment is missing.
    var hasMissing = false
  }

  /// The smallest and largest number of a segment and of its magnitudes.
  struct NumberExtent: Sendable {
    /// The smallest number.
    var smallest = Double.infinity
    /// The largest number.
    var largest = -Double.infinity
  }

  /// The same form and extents without values.
  var emptied: ColumnChunk {
    switch self {
    case .codes8: .codes8(ColumnBuffer(repeating: 0, count: 0))
    case .codes16: .codes16(ColumnBuffer(repeating: 0, count: 0))
    case .codes32: .codes32(ColumnBuffer(repeating: 0, count: 0))
    case .scores: .scores(ColumnBuffer(repeating: 0, count: 0))
    case .times32(_, let extent): .times32(ColumnBuffer(repeating: 0, count: 0), extent)
    case .times64(_, let extent): .times64(ColumnBuffer(repeating: 0, count: 0), extent)
    case .numbers(_, let extent): .numbers(ColumnBuffer(repeating: 0, count: 0), extent)
    case .identifiers32(_, let largest):
      .identifiers32(ColumnBuffer(repeating: 0, count: 0), largest: largest)
    case .identifiers64: .identifiers64(ColumnBuffer(repeating: 0, count: 0))
    case .texts:
      .texts(
        offsets: ColumnBuffer(repeating: 0, count: 1), bytes: ColumnBuffer(repeating: 0, count: 0))
    }
  }

  /// Whether the values lie in a mapped file.
  var isBorrowed: Bool {
    switch self {
    case .codes8(let codes): codes.isBorrowed
    case .codes16(let codes): codes.isBorrowed
    case .codes32(let codes): codes.isBorrowed
    case .scores(let codes): codes.isBorrowed
    case .times32(let times, _): times.isBorrowed
    case .times64(let times, _): times.isBorrowed
    case .numbers(let numbers, _): numbers.isBorrowed
    case .identifiers32(let numbers, _): numbers.isBorrowed
    case .identifiers64(let numbers): numbers.isBorrowed
    case .texts(let offsets, _): offsets.isBorrowed
    }
  }

  /// The memory the values take, in bytes.
  var byteCount: Int {
    switch self {
    case .codes8(let codes): codes.byteCount
    case .codes16(let codes): codes.byteCount
    case .codes32(let codes): codes.byteCount
    case .scores(let codes): codes.byteCount
    case .times32(let times, _): times.byteCount
    case .times64(let times, _): times.byteCount
    case .numbers(let numbers, _): numbers.byteCount
    case .identifiers32(let numbers, _): numbers.byteCount
    case .identifiers64(let numbers): numbers.byteCount
    case .texts(let offsets, let bytes): offsets.byteCount + bytes.byteCount
    }
  }
}
