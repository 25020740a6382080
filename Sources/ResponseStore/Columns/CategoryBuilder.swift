/// Collects a column of categories: one code per row, as narrow as the segment's codes allow.
final class CategoryBuilder: ColumnBuilder {
  private enum Width { case narrow, medium, wide }

  private var coder: CategoryCoder
  private var width = Width.narrow
  private var codes8 = GrowingBuffer<UInt8>()
  private var codes16 = GrowingBuffer<UInt16>()
  private var codes32 = GrowingBuffer<UInt32>()
  /// The codes of one window.
  private var window = GrowingBuffer<UInt32>()

  init(_ dictionary: CategoryDictionary, number: Int, condition: RowCondition?) {
    coder = CategoryCoder(dictionary, number: number, condition: condition)
  }

  func append(_ window: borrowing Window, column: Int, problems: inout ProblemLog) {
    let highest = coder.code(window, column: column, into: &self.window, problems: &problems)
    self.window.commit(window.rows)
    keep(highest: highest)
  }

  func appendEmpty(rows: Int) {
    let code = coder.emptyCode()
    window.truncate(to: 0)
    window.append(repeating: code, count: rows)
    keep(highest: code)
  }

  /// Keeps a window's codes in the segment's width, widening what is there where needed.
  private func keep(highest: UInt32) {
    if width == .narrow, highest > UInt8.max {
      width = .medium
      Self.move(&codes8, to: &codes16)
    }
    if width == .medium, highest > UInt16.max {
      width = .wide
      Self.move(&codes16, to: &codes32)
    }
    switch width {
    case .narrow: Self.move(&window, to: &codes8)
    case .medium: Self.move(&window, to: &codes16)
    case .wide: Self.move(&window, to: &codes32)
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
