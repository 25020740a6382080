/// The loops that number dense groups: code = code × size + part, one typed loop per physical form.
enum PartKernels {
  /// Takes the parts of one key in.
  static func append(
    _ key: BoundKey, _ chunk: ColumnChunk, _ range: Range<Int>, size: UInt32, isFirst: Bool,
    to codes: inout [UInt32]
  ) {
    switch (chunk, key.form) {
    case (.codes8(let column), .derived(let table, _)):
      let parts = table.span
      combine(column.span.extracting(range), size, isFirst, &codes) { parts[Int($0)] }
    case (.codes16(let column), .derived(let table, _)):
      let parts = table.span
      combine(column.span.extracting(range), size, isFirst, &codes) { parts[Int($0)] }
    case (.codes32(let column), .derived(let table, _)):
      let parts = table.span
      combine(column.span.extracting(range), size, isFirst, &codes) { parts[Int($0)] }
    case (.codes8(let column), _), (.scores(let column), _):
      combine(column.span.extracting(range), size, isFirst, &codes) { UInt32($0) }
    case (.codes16(let column), _):
      combine(column.span.extracting(range), size, isFirst, &codes) { UInt32($0) }
    case (.codes32(let column), _):
      combine(column.span.extracting(range), size, isFirst, &codes) { $0 }
    case (.times32(let column, let extent), .period(let table)):
      appendPeriods(column.span.extracting(range), extent, table, size, isFirst, &codes)
    case (.times64(let column, _), .period(let table)):
      let missing = UInt32(table.starts.count)
      combine(column.span.extracting(range), size, isFirst, &codes) { code in
        code < TimeCode.firstMissing64
          ? table.period(ofSecond: Int(code))
          : missing &+ UInt32(truncatingIfNeeded: code &- TimeCode.firstMissing64)
      }
    default: preconditionFailure("a key is bound to a column of its kind")
    }
  }

  /// Numbers periods; where a batch lies within one, without a division per row.
  private static func appendPeriods(
    _ times: Span<UInt32>, _ extent: ColumnChunk.TimeExtent, _ table: PeriodTable, _ size: UInt32,
    _ isFirst: Bool, _ codes: inout [UInt32]
  ) {
    let missing = UInt32(table.starts.count)
    var (low, high) = (UInt32.max, UInt32.min)
    if !extent.hasMissing, extent.first <= extent.last,
      table.period(ofSecond: extent.first) == table.period(ofSecond: extent.last)
    {
      (low, high) = (UInt32(extent.first), UInt32(extent.last))
    } else {
      for index in times.indices {
        low = min(low, times[index])
        high = max(high, times[index])
      }
    }
    if high < TimeCode.firstMissing32,
      table.period(ofSecond: Int(low)) == table.period(ofSecond: Int(high))
    {
      fill(&codes, times.count, table.period(ofSecond: Int(low)), size: size, isFirst: isFirst)
      return
    }
    let periods = table.periodOfDay.span
    let firstDay = UInt32(max(0, table.firstDay))
    combine(times, size, isFirst, &codes) { code in
      code < TimeCode.firstMissing32
        ? periods[Int(code / 86_400 &- firstDay)] : missing &+ (code &- TimeCode.firstMissing32)
    }
  }

  /// Takes the same part in for every row.
  static func fill(
    _ codes: inout [UInt32], _ count: Int, _ part: UInt32, size: UInt32, isFirst: Bool
  ) {
    var out = codes.mutableSpan
    if isFirst {
      for index in 0..<count { out[index] = part }
    } else {
      for index in 0..<count { out[index] = out[index] &* size &+ part }
    }
  }

  /// Moves rejected rows to group 0 and all others one up.
  static func finish(_ codes: inout [UInt32], _ count: Int, _ mask: [UInt8]?) {
    var out = codes.mutableSpan
    guard let mask else {
      for index in 0..<count { out[index] = out[index] &+ 1 }
      return
    }
    let kept = mask.span
    for index in 0..<count { out[index] = (out[index] &+ 1) &* UInt32(kept[index]) }
  }

  @inline(__always)
  private static func combine<Code: BitwiseCopyable>(
    _ column: Span<Code>, _ size: UInt32, _ isFirst: Bool, _ codes: inout [UInt32],
    _ part: (Code) -> UInt32
  ) {
    var out = codes.mutableSpan
    if isFirst {
      for index in column.indices { out[index] = part(column[index]) }
    } else {
      for index in column.indices { out[index] = out[index] &* size &+ part(column[index]) }
    }
  }
}
