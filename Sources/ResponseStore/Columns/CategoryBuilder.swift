/// Collects a column of categories: one code per row, as narrow as the segment's codes allow.
final class CategoryBuilder: ColumnBuilder {
  private enum Width { case narrow, medium, wide }

  private var coder: CategoryCoder
  private var width = Width.narrow
  private var codes8 = GrowingBuffer<UInt8>()
  private var codes16 = GrowingBuffer<UInt16>()
  private var codes32 = GrowingBuffer<UInt32>()

  init(_ dictionary: CategoryDictionary, number: Int, condition: RowCondition?) {
    coder = CategoryCoder(dictionary, number: number, condition: condition)
  }

  func append(_ window: borrowing Window, column: Int, problems: inout ProblemLog) {
    var row = 0
    while true {
      switch width {
      case .narrow:
        row = coder.append(
          window, column: column, from: row, to: &codes8, problems: &problems)
      case .medium:
        row = coder.append(
          window, column: column, from: row, to: &codes16, problems: &problems)
      case .wide:
        row = coder.append(
          window, column: column, from: row, to: &codes32, problems: &problems)
      }
      if row == window.rows { return }
      widen()
    }
  }

  func appendEmpty(rows: Int) {
    let code = coder.emptyCode()
    while true {
      switch width {
      case .narrow where code <= UInt8.max:
        return codes8.append(repeating: UInt8(code), count: rows)
      case .medium where code <= UInt16.max:
        return codes16.append(repeating: UInt16(code), count: rows)
      case .wide: return codes32.append(repeating: code, count: rows)
      default: widen()
      }
    }
  }

  /// Goes on with wider codes.
  private func widen() {
    if width == .narrow {
      width = .medium
      Self.move(&codes8, to: &codes16)
    } else {
      width = .wide
      Self.move(&codes16, to: &codes32)
    }
  }

  /// Appends codes in another width and forgets them where they were.
  private static func move<
    From: FixedWidthInteger & BitwiseCopyable & Sendable,
    To: FixedWidthInteger & BitwiseCopyable & Sendable
  >(_ source: inout GrowingBuffer<From>, to target: inout GrowingBuffer<To>) {
    let count = source.count
    do {
      let codes = source.span
      var out = target.room(for: count)
      for index in codes.indices { out[index] = To(truncatingIfNeeded: codes[index]) }
    }
    target.commit(count)
    source.truncate(to: 0)
  }

  func finish() -> ColumnChunk {
    defer { width = .narrow }
    return switch width {
    case .narrow: .codes8(codes8.take())
    case .medium: .codes16(codes16.take())
    case .wide: .codes32(codes32.take())
    }
  }
}
