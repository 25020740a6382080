/// Collects a column of moments.
final class TimeBuilder: ColumnBuilder {
  private let reader: TimeReader
  private let number: Int
  private let condition: RowCondition?
  private let startsWithISO: Bool
  private var narrow = GrowingBuffer<UInt32>()
  private var wide = GrowingBuffer<Int64>()
  private var isWide = false
  private var extent = ColumnChunk.TimeExtent()

  init(_ reader: TimeReader, number: Int, condition: RowCondition?) {
    self.reader = reader
    self.number = number
    self.condition = condition
    startsWithISO = reader.formats.first == .iso8601
  }

  func append(_ window: borrowing Window, column: Int, problems: inout ProblemLog) {
    var month = ISOMonth()
    var row = 0
    while row < window.rows {
      if startsWithISO, condition == nil, !isWide {
        row = appendISO(window, column, from: row, &month)
      }
      if row < window.rows {
        append(carefully(window, row, column, &problems))
        row += 1
      }
    }
  }

  /// Appends moments of the form 2026-03-31T14:05:00 until another form is met; returns its row.
  private func appendISO(
    _ window: borrowing Window, _ column: Int, from first: Int, _ month: inout ISOMonth
  ) -> Int {
    let text = window.text
    var out = narrow.room(for: window.rows - first)
    var (low, high) = (UInt32.max, UInt32.min)
    var row = first
    while row < window.rows {
      let (start, end) = window.text(row, column)
      guard end &- start == 19, let second = month.second(text, start) else { break }
      out[row - first] = second
      low = min(low, second)
      high = max(high, second)
      row += 1
    }
    narrow.commit(row - first)
    if low <= high {
      extent.first = min(extent.first, Int(low))
      extent.last = max(extent.last, Int(high))
    }
    return row
  }

  /// A moment or the rank of an absence.
  private enum Reading { case second(Int), missing(Int) }

  private func carefully(
    _ window: borrowing Window, _ row: Int, _ column: Int, _ problems: inout ProblemLog
  ) -> Reading {
    if let condition, !condition.isMet(window, row) { return .missing(TimeCode.outside) }
    let (start, end) = window.cell(row, column)
    let bytes = window.unquoted(start, end).trimmed
    if bytes.isEmpty { return .missing(MissingReason.empty.rank) }
    if let second = reader.second(bytes) { return .second(second) }
    problems.note(.notATime, column: number, at: window.rowOffset(row))
    return .missing(MissingReason.invalid.rank)
  }

  private func append(_ reading: Reading) {
    switch reading {
    case .missing(let rank):
      extent.hasMissing = true
      if isWide {
        wide.append(TimeCode.missing64(rank))
      } else {
        narrow.append(TimeCode.missing32(rank))
      }
    case .second(let second):
      extent.first = min(extent.first, second)
      extent.last = max(extent.last, second)
      if !isWide, second < 0 || second > TimeCode.last32 { widen() }
      if isWide { wide.append(Int64(second)) } else { narrow.append(UInt32(second)) }
    }
  }

  /// Goes on with 64 bits: a moment before 1970 or after 2106 was met.
  private func widen() {
    isWide = true
    Self.copy(&narrow, to: &wide)
  }

  private static func copy(
    _ narrow: inout GrowingBuffer<UInt32>, to wide: inout GrowingBuffer<Int64>
  ) {
    do {
      let times = narrow.span
      for index in times.indices {
        let code = times[index]
        wide.append(
          code < TimeCode.firstMissing32
            ? Int64(code) : TimeCode.missing64(Int(code - TimeCode.firstMissing32)))
      }
    }
    narrow.truncate(to: 0)
  }

  func appendEmpty(rows: Int) {
    for _ in 0..<rows { append(.missing(MissingReason.empty.rank)) }
  }

  func finish() -> ColumnChunk {
    defer {
      isWide = false
      extent = ColumnChunk.TimeExtent()
    }
    return isWide ? .times64(wide.take(), extent) : .times32(narrow.take(), extent)
  }
}

/// Reads 2026-03-31T14:05:00 as three words; remembers the month, since exports are nearly in order
/// of time.
struct ISOMonth {
  /// The first eight bytes, `2026-03-`, of the moment before, each with `0` or `-` taken off.
  private var known: UInt64 = 0
  /// Days from 1970 to the first of that month.
  private var firstDay = 0
  /// How many days it has; 0 while none is known.
  private var days = 0

  /// Seconds since 1970 of the 19 bytes from an offset on; nil for anything else, and for years
  /// before 1970 or after 2105.
  @inline(__always)
  mutating func second(_ text: RawSpan, _ start: Int) -> UInt32? {
    // Every byte becomes 0–9, and 0 where a separator must be; T may be a space.
    let date = text.word(at: start) ^ 0x2D30_302D_3030_3030
    let clock = text.word(at: start &+ 8) ^ 0x3030_3A30_3054_3030
    let tail = text.halfWord(at: start &+ 16) ^ 0x0030_303A
    if date != known || days == 0 { learn(date) }
    let between = clock & 0x0000_0000_00FF_0000
    let digits = clock & ~0x0000_0000_00FF_0000
    var bad = Word.nonDigits(digits) | digits & 0x0000_FF00_0000_0000
    if between != 0, between != 0x0000_0000_0074_0000 { bad |= 1 }
    let seconds = tail & 0x00FF_FFFF
    bad |= UInt64(((seconds &+ 0x0076_7676) | seconds) & 0x0080_8080 | seconds & 0x0000_00FF)
    let day = Self.two(clock, 0)
    let (hour, minute, second) = (
      Self.two(clock, 24), Self.two(clock, 48), Self.two(UInt64(tail), 8)
    )
    guard bad == 0, day >= 1, day <= days, hour < 24, minute < 60, second < 60 else { return nil }
    let whole = (firstDay &+ day &- 1) &* 86_400 &+ hour &* 3_600 &+ minute &* 60 &+ second
    return UInt32(truncatingIfNeeded: whole)
  }

  private mutating func learn(_ date: UInt64) {
    known = date
    days = 0
    if Word.nonDigits(date & 0x00FF_FF00_FFFF_FFFF) | date & 0xFF00_00FF_0000_0000 != 0 { return }
    let year = Self.two(date, 0) * 100 + Self.two(date, 16)
    let month = Self.two(date, 40)
    guard year >= 1970, year < 2106, (1...12).contains(month) else { return }
    firstDay = CivilDate.daysSinceEpoch(year: year, month: month, day: 1)
    days = CivilDate.days(inMonth: month, of: year)
  }

  @inline(__always)
  private static func two(_ digits: UInt64, _ shift: UInt64) -> Int {
    Int((digits &>> shift) & 0xFF) &* 10 &+ Int((digits &>> (shift &+ 8)) & 0xFF)
  }
}
