/// Reads the parts of one key for a batch, for keys of any kind.
enum PartReader {
  static func read(
    _ key: BoundKey, _ chunk: ColumnChunk, _ range: Range<Int>, _ cache: inout TextCodeCache?,
    into parts: inout [UInt64]
  ) {
    switch (chunk, key.form) {
    case (.numbers(let numbers, _), _):
      // Minus zero and zero are the same number.
      fill(numbers.span.extracting(range), &parts) { ($0 == 0 ? 0 : $0).bitPattern }
    case (.times32(let times, _), .moment):
      fill(times.span.extracting(range), &parts) { code in
        let wide =
          code < TimeCode.firstMissing32
          ? Int64(code) : TimeCode.missing64(Int(code - TimeCode.firstMissing32))
        return UInt64(bitPattern: wide)
      }
    case (.times64(let times, _), .moment):
      fill(times.span.extracting(range), &parts) { UInt64(bitPattern: $0) }
    case (.identifiers32(let numbers, _), .identifierNumber):
      fill(numbers.span.extracting(range), &parts) { $0 == .max ? .max : UInt64($0) }
    case (.identifiers64(let numbers), .identifierNumber):
      fill(numbers.span.extracting(range), &parts) { $0 }
    case (.identifiers32(let numbers, _), .text(_, let pattern?)):
      let column = numbers.span
      for row in range {
        parts[row - range.lowerBound] = code(
          column[row] == .max ? [] : pattern.text(of: UInt64(column[row])), &cache)
      }
    case (.identifiers64(let numbers), .text(_, let pattern?)):
      let column = numbers.span
      for row in range {
        parts[row - range.lowerBound] = code(
          column[row] == .max ? [] : pattern.text(of: column[row]), &cache)
      }
    case (.texts(let offsets, let bytes), _):
      let starts = offsets.span
      let letters = bytes.span
      for row in range {
        let (start, end) = (Int(starts[row]), Int(starts[row + 1]))
        parts[row - range.lowerBound] = code((start..<end).map { letters[$0] }, &cache)
      }
    default:
      var codes = [UInt32](repeating: 0, count: range.count)
      PartKernels.append(key, chunk, range, size: 1, isFirst: true, to: &codes)
      for index in codes.indices { parts[index] = UInt64(codes[index]) }
    }
  }

  private static func code(_ text: [UInt8], _ cache: inout TextCodeCache?) -> UInt64 {
    guard !text.isEmpty, let code = cache?.code(of: text) else { return .max }
    return UInt64(code)
  }

  @inline(__always)
  private static func fill<Code: BitwiseCopyable>(
    _ column: Span<Code>, _ parts: inout [UInt64], _ part: (Code) -> UInt64
  ) {
    var out = parts.mutableSpan
    for index in column.indices { out[index] = part(column[index]) }
  }
}
