/// The rules of delimited text, one byte at a time: what every faster scanner must agree with.
struct ReferenceScanner {
  var separators: [UInt32] = []
  var records: [UInt32] = []
  var lines = 0
  var isOpen = false

  init(_ text: [UInt8], delimiter: UInt8, quote: UInt8) {
    enum State { case cellStart, plain, quoted, afterQuote }
    var state = State.cellStart
    for (index, byte) in text.enumerated() {
      if byte == 0x0A { lines += 1 }
      switch state {
      case .quoted:
        if byte == quote { state = .afterQuote }
        continue
      case .afterQuote where byte == quote:
        state = .quoted
        continue
      case .cellStart where byte == quote:
        state = .quoted
        continue
      case .cellStart, .plain, .afterQuote:
        if byte == delimiter || byte == 0x0A {
          separators.append(UInt32(index))
          if byte == 0x0A { records.append(UInt32(separators.count)) }
          state = .cellStart
        } else {
          state = .plain
        }
      }
    }
    isOpen = state == .quoted
  }
}
