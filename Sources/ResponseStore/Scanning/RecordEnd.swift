/// Looks for the end of a very long record a stretch at a time, so that a quote that never closes
/// does not pull the rest of a large file into memory.
struct RecordEnd {
  /// Where a long record ends.
  enum Place {
    /// The next record starts here.
    case next(Int)
    /// The quote at this offset never closes.
    case unterminated(quote: Int)
  }

  /// A window of this size that holds no whole record is not made larger by guessing.
  static let patience = 4 << 20
  private static let stretch = 1 << 20

  private enum State { case cellStart, bare, quoted, afterQuote }

  private let source: TextSource
  private let delimiter: UInt8
  private let quote: UInt8

  init(_ source: TextSource, _ dialect: Dialect) {
    self.source = source
    delimiter = dialect.delimiter.rawValue
    quote = dialect.quote
  }

  /// The end of the record that starts at an offset.
  ///
  /// - Throws: `.recordTooLong` for one of more than `ChunkParser.longestRecord` bytes.
  func find(from offset: Int, cancellation: Cancellation? = nil) throws(ReadFailure) -> Place {
    var state = State.cellStart
    var opened = offset
    var at = offset
    while at < source.end {
      if cancellation?.isCancelled == true { return .next(at) }
      let bytes = try source.bytes(at: at, count: Self.stretch)
      if let place = pass(bytes.span, at: at, &state, &opened) {
        guard place - offset <= ChunkParser.longestRecord else {
          throw ReadFailure.recordTooLong(path: source.identity.path, offset: offset)
        }
        return .next(place)
      }
      at += bytes.count
    }
    if state == .quoted { return .unterminated(quote: opened) }
    guard source.end - offset <= ChunkParser.longestRecord else {
      throw ReadFailure.recordTooLong(path: source.identity.path, offset: offset)
    }
    return .next(source.end)
  }

  /// Passes over some bytes; returns where the next record starts, if it does within them.
  ///
  /// A quote opens only at the start of a cell; any other quote outside quotes is text.
  private func pass(
    _ bytes: Span<UInt8>, at base: Int, _ state: inout State, _ opened: inout Int
  ) -> Int? {
    for index in bytes.indices {
      let byte = bytes[index]
      switch state {
      case .quoted:
        if byte == quote { state = .afterQuote }
        continue
      case .afterQuote where byte == quote:
        state = .quoted
        continue
      case .cellStart where byte == quote:
        state = .quoted
        opened = base + index
        continue
      default: break
      }
      if byte == 0x0A { return base + index + 1 }
      state = byte == delimiter ? .cellStart : .bare
    }
    return nil
  }
}
