import CScan

/// The buffers of one worker: the text of a window and the positions found in it.
@safe final class WindowScanner {
  /// What a scan found.
  struct Found {
    /// The number of complete records.
    var records: Int
    /// The number of line feeds, those inside quotes too.
    var lines: Int
    /// Whether the window ends inside quotes.
    var isOpen: Bool
  }

  /// The instructions in use; the best the processor has unless a test asks for others.
  private let level: reis_scan_level
  private let delimiter: UInt8
  private let quote: UInt8
  /// Scans byte by byte, for tests.
  private let isExact: Bool
  private var capacity = 0
  /// The text in use: in the buffer or in the mapped stretch.
  private var text: UnsafePointer<UInt8>
  private var buffer: UnsafeMutablePointer<UInt8>
  private var separators: UnsafeMutablePointer<UInt32>
  private var records: UnsafeMutablePointer<UInt32>
  private var firsts: UnsafeMutablePointer<UInt32>
  /// The number of bytes of text.
  private(set) var count = 0
  private var stretch: MappedStretch?

  init(dialect: Dialect, level: ScanLevel = .best) {
    self.level = level.core
    isExact = level == .exact
    delimiter = dialect.delimiter.rawValue
    quote = dialect.quote
    unsafe buffer = .allocate(capacity: 1)
    unsafe text = UnsafePointer(buffer)
    unsafe separators = .allocate(capacity: 1)
    unsafe records = .allocate(capacity: 1)
    unsafe firsts = .allocate(capacity: 1)
  }

  deinit { deallocate() }

  private func deallocate() {
    unsafe buffer.deallocate()
    unsafe separators.deallocate()
    unsafe records.deallocate()
    unsafe firsts.deallocate()
  }

  private func grow(to bytes: Int) {
    if bytes <= capacity { return }
    deallocate()
    capacity = bytes
    let room = bytes + 2 * Int(REIS_PADDING) + 2
    unsafe buffer = .allocate(capacity: room)
    unsafe separators = .allocate(capacity: room)
    unsafe records = .allocate(capacity: room)
    unsafe firsts = .allocate(capacity: room)
  }

  /// Reads text of a range without copying it, where the system can, until `leave` is called on the
  /// same thread.
  func enter(_ source: TextSource, _ range: Range<Int>) {
    stretch = source.mapped(range)
  }

  /// Ends what `enter` began; the text of the last window is gone.
  func leave() {
    stretch = nil
    unsafe text = UnsafePointer(buffer)
    count = 0
  }

  /// Throws when text taken in since `enter` was not all there, because the file became shorter.
  func checkWhole(_ source: TextSource) throws(ReadFailure) {
    if let stretch, stretch.isCut {
      try source.checkUnchanged()
      throw .changed(path: source.identity.path)
    }
  }

  /// Takes in text from an offset on; at the end of the text a line end is added.
  ///
  /// - Returns: the number of bytes of the source taken in.
  func load(_ source: TextSource, at offset: Int, count wanted: Int) throws(ReadFailure) -> Int {
    let taken = min(wanted, source.end - offset)
    grow(to: taken + 1)
    count = taken
    if let stretch,
      let mapped = unsafe stretch.text(at: offset, count: taken + Int(REIS_PADDING))
    {
      unsafe text = mapped
      return taken
    }
    unsafe text = UnsafePointer(buffer)
    unsafe try source.read(
      at: offset, into: UnsafeMutableRawBufferPointer(start: buffer, count: taken))
    if offset + taken == source.end {
      unsafe buffer[taken] = 0x0A
      count += 1
    }
    return taken
  }

  /// Takes in text at hand.
  func load(_ bytes: [UInt8]) {
    grow(to: bytes.count)
    count = bytes.count
    unsafe text = UnsafePointer(buffer)
    unsafe bytes.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      unsafe buffer.update(from: start, count: source.count)
    }
  }

  /// Finds the separators and records of the text that was taken in; it must start at a record.
  func scan() -> Found {
    var result = reis_scan_result()
    unsafe separators[0] = .max
    if !isExact {
      unsafe reis_scan(
        level, text, count, delimiter, quote, separators + 1, records, &result)
    }
    if isExact || result.irregular != 0 {
      unsafe reis_scan_exact(text, count, delimiter, quote, separators + 1, records, &result)
    }
    return Found(
      records: result.records, lines: result.lines, isOpen: result.open != 0)
  }

  /// Where the quote stands that is open at the end of the text.
  func openQuote() -> Int {
    var result = reis_scan_result()
    unsafe reis_scan_exact(text, count, delimiter, quote, separators + 1, records, &result)
    return result.opened_at
  }

  /// The number of line feeds among some bytes of the text.
  func lines(in range: Range<Int>) -> Int {
    precondition(range.upperBound <= count)
    return unsafe reis_count_lines(level, text + range.lowerBound, range.count)
  }

  /// The number of separators up to and including the end of a record.
  @inline(__always)
  func separatorsThrough(_ record: Int) -> Int {
    precondition(record >= 0 && record < capacity)
    return unsafe Int(records[record])
  }

  /// The offset of a separator; all ones for number -1.
  @inline(__always)
  func separator(_ number: Int) -> UInt32 {
    precondition(number >= -1 && number < capacity)
    return unsafe separators[number + 1]
  }

  /// One byte of the text.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < count)
    return unsafe text[offset]
  }

  /// Marks where the row with this number has its first cell: after so many separators.
  @inline(__always)
  func setRow(_ row: Int, first: Int) {
    precondition(row >= 0 && row < capacity)
    unsafe firsts[row] = UInt32(truncatingIfNeeded: first)
  }

  /// Passes the rows marked so far to a closure.
  func withWindow<Result>(
    rows: Int, separatorCount: Int, lastColumn: Int, fileOffset: Int,
    _ body: (borrowing Window) throws -> Result
  ) rethrows -> Result {
    precondition(rows <= capacity && separatorCount <= capacity)
    let window = unsafe Window(
      text: RawSpan(_unsafeStart: text, byteCount: count + Int(REIS_PADDING)),
      separators: Span(_unsafeStart: separators, count: separatorCount + 1),
      firsts: Span(_unsafeStart: firsts, count: rows),
      lastColumn: lastColumn, fileOffset: fileOffset, quote: quote)
    return try body(window)
  }
}

/// Which scanner is used: a choice for tests and measurements only.
enum ScanLevel: Sendable {
  /// The best that the processor has.
  case best
  /// The instructions that every processor of its kind has.
  case baseline
  /// Byte by byte.
  case exact

  /// The level of the scanning core.
  var core: reis_scan_level {
    self == .best ? Self.detected : REIS_SCAN_BASELINE
  }

  private static let detected = reis_scan_best_level()
}
