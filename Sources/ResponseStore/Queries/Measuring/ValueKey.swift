/// A value as 128 bits: numbers and short texts are their own key; a text of more than 15 bytes is
/// two hashes of 64 bits, which for a billion texts agree by chance once in 10^20.
struct ValueKey: Hashable, Sendable, BitwiseCopyable {
  let low: UInt64
  let high: UInt64

  /// The hash by which keys are put into parts.
  var hash: UInt64 {
    let product = (low ^ 0x9E37_79B9_7F4A_7C15)
      .multipliedFullWidth(by: high ^ 0xD6E8_FEB8_6659_FD93)
    return (product.high ^ product.low) &* 0xA076_1D64_78BD_642F
  }

  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The key of a text; it must be readable 16 bytes past its start.
  init(_ text: RawSpan, _ start: Int, _ count: Int) {
    if count <= 15 {
      low = text.word(at: start) & Word.mask(count)
      let rest = count <= 8 ? 0 : text.word(at: start &+ 8) & Word.mask(count &- 8)
      high = rest | UInt64(truncatingIfNeeded: count) &<< 56
      return
    }
    var a: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(count)
    var b: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    var at = 0
    while at < count {
      let word = text.word(at: start &+ min(at, count &- 8))
      let first = (a ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
      let second = (b &+ word).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
      a = first.high ^ first.low
      b = second.high ^ second.low &+ a
      at &+= 8
    }
    low = a
    high = b | 0xFF00_0000_0000_0000
  }
}

/// Reads a batch of a column as keys; missing values have none.
struct ValueKeyReader {
  private let column: Int
  private let content: ColumnContent
  /// For categories: the key's number per code, nil for codes of absences.
  private let codes: [UInt64?]
  /// Whether identifiers are numbers in some segments and texts in others.
  private let isMixed: Bool

  init(column: Int, _ storage: Storage) {
    self.column = column
    content = storage.columns[column].content
    switch content {
    case .category(let dictionary):
      codes = dictionary.entries.enumerated().map { code, entry in
        entry.reason == nil && !entry.isOutside ? UInt64(code) : nil
      }
    case .score(let layout, _):
      codes = (0..<256).map { code in code < layout.scale.count ? UInt64(code) : nil }
    default: codes = []
    }
    isMixed = storage.segments.contains { segment in
      if case .texts = segment.columns[column] { true } else { false }
    }
  }

  func read(_ segment: Segment, _ range: Range<Int>, into keys: inout [ValueKey?]) {
    switch segment.columns[column] {
    case .codes8(let column), .scores(let column):
      fill(column.span.extracting(range), &keys) { key(codes[Int($0)]) }
    case .codes16(let column):
      fill(column.span.extracting(range), &keys) { key(codes[Int($0)]) }
    case .codes32(let column):
      fill(column.span.extracting(range), &keys) { key(codes[Int($0)]) }
    case .times32(let column, _):
      fill(column.span.extracting(range), &keys) { code in
        code < TimeCode.firstMissing32 ? key(UInt64(code)) : nil
      }
    case .times64(let column, _):
      fill(column.span.extracting(range), &keys) { code in
        code < TimeCode.firstMissing64 ? key(UInt64(bitPattern: code)) : nil
      }
    case .numbers(let column, _):
      fill(column.span.extracting(range), &keys) { number in
        number.isNaN ? nil : key((number == 0 ? 0 : number).bitPattern)
      }
    case .identifiers32(let column, _):
      fill(column.span.extracting(range), &keys) { number in
        number == .max ? nil : identifier(UInt64(number))
      }
    case .identifiers64(let column):
      fill(column.span.extracting(range), &keys) { $0 == .max ? nil : identifier($0) }
    case .texts(let offsets, let bytes): fill(offsets, bytes, range, &keys)
    }
  }

  private func key(_ number: UInt64?) -> ValueKey? {
    number.map { ValueKey(low: $0, high: 0) }
  }

  private func identifier(_ number: UInt64) -> ValueKey {
    guard isMixed, case .identifier(let pattern?) = content else {
      return ValueKey(low: number, high: 0)
    }
    let text = pattern.text(of: number)
    let padded = text + [UInt8](repeating: 0, count: 16)
    return ValueKey(padded.span.raw, 0, text.count)
  }

  private func fill(
    _ offsets: ColumnBuffer<UInt32>, _ bytes: ColumnBuffer<UInt8>, _ range: Range<Int>,
    _ keys: inout [ValueKey?]
  ) {
    let starts = offsets.span
    unsafe bytes.withPadded { base in
      let text = unsafe RawSpan(
        _unsafeStart: base, byteCount: bytes.count + ColumnBuffer<UInt8>.padding)
      var out = keys.mutableSpan
      for row in range {
        let (start, end) = (Int(starts[row]), Int(starts[row + 1]))
        out[row - range.lowerBound] = start == end ? nil : ValueKey(text, start, end - start)
      }
    }
  }

  @inline(__always)
  private func fill<Code: BitwiseCopyable>(
    _ column: Span<Code>, _ keys: inout [ValueKey?], _ key: (Code) -> ValueKey?
  ) {
    var out = keys.mutableSpan
    for index in column.indices { out[index] = key(column[index]) }
  }
}
