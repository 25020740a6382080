/// An XES file as delimited text: one row per event, which is what the rest of the store reads.
///
/// Headers are the keys of attributes, those of the case after `case:` (`case:concept:name`,
/// `concept:name`, `time:timestamp`), as other tools write them. A case without a name is called
/// after its position: `trace 12`.
struct XESText: ByteStage {
  /// More different attributes than this belong to something that is no event log.
  static let mostColumns = 2_000

  /// The attribute that names cases and events.
  static let name = Array("concept:name".utf8)

  private var reader: XESReader
  private let columns: [[UInt8]: Int]
  private let order: [[UInt8]]
  private var isHeaderWritten = false
  /// The line of the file on which each row of the text begins, the header's first.
  private(set) var lines: [UInt32] = [1]

  /// Reads an XES text.
  ///
  /// - Parameters:
  ///   - text: the text, decoded.
  ///   - path: the file, for messages.
  ///   - cancellation: stops the work from another thread.
  /// - Returns: the rows, and the line of the file on which each begins, the header's first.
  /// - Throws: `ReadFailure.markup`, `.empty` for a log without events, `CancellationError`.
  static func flattened(
    _ text: ByteStore, path: String, cancellation: Cancellation?
  ) throws -> (store: ByteStore, lines: [UInt32]) {
    var keys = XESReader(StoredBytes(text), path: path)
    var known: Set<[UInt8]> = []
    var order = [Self.caseKey(name)]
    known.insert(order[0])
    var events = 0
    while let trace = try keys.next() {
      try cancellation?.check()
      events += trace.events.count
      for (key, _) in trace.attributes where known.insert(Self.caseKey(key)).inserted {
        order.append(Self.caseKey(key))
      }
      for event in trace.events {
        for (key, _) in event.attributes where known.insert(key).inserted { order.append(key) }
      }
      if order.count > mostColumns { throw ReadFailure.markup(path: path, line: 1) }
    }
    guard events > 0 else { throw ReadFailure.empty(path: path) }
    var stage = XESText(XESReader(StoredBytes(text), path: path), columns: order)
    return (try Spool.collect(&stage, cancellation: cancellation), stage.lines)
  }

  private init(_ reader: XESReader, columns: [[UInt8]]) {
    self.reader = reader
    order = columns
    var positions: [[UInt8]: Int] = [:]
    for (position, column) in columns.enumerated() { positions[column] = position }
    self.columns = positions
  }

  private static func caseKey(_ key: [UInt8]) -> [UInt8] { Array("case:".utf8) + key }

  mutating func appendNext(to output: inout [UInt8]) throws(ReadFailure) -> Bool {
    if !isHeaderWritten {
      isHeaderWritten = true
      Self.append(order, to: &output)
      return true
    }
    while let trace = try reader.next() {
      guard !trace.events.isEmpty else { continue }
      var row = [[UInt8]](repeating: [], count: order.count)
      if let number = trace.number { row[0] = Array("trace \(number)".utf8) }
      for (key, value) in trace.attributes { put(value, Self.caseKey(key), in: &row) }
      for event in trace.events {
        var cells = row
        for (key, value) in event.attributes { put(value, key, in: &cells) }
        Self.append(cells, to: &output)
        lines.append(UInt32(truncatingIfNeeded: event.line))
      }
      return true
    }
    return false
  }

  private func put(_ value: [UInt8], _ key: [UInt8], in row: inout [[UInt8]]) {
    guard let position = columns[key] else { return }
    row[position] = value
  }

  private static func append(_ cells: [[UInt8]], to output: inout [UInt8]) {
    for (position, cell) in cells.enumerated() {
      if position > 0 { output.append(UInt8(ascii: ",")) }
      let quote = UInt8(ascii: "\"")
      guard cell.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") }) else {
        output += cell
        continue
      }
      output.append(quote)
      for byte in cell {
        if byte == quote { output.append(quote) }
        output.append(byte)
      }
      output.append(quote)
    }
    output.append(0x0A)
  }
}

/// The bytes of a store, a stretch at a time.
struct StoredBytes: ByteStage {
  private let store: ByteStore
  private var offset = 0

  init(_ store: ByteStore) {
    self.store = store
  }

  mutating func appendNext(to output: inout [UInt8]) throws(ReadFailure) -> Bool {
    let count = min(RawBytes.stretch, store.count - offset)
    guard count > 0 else { return false }
    output += try store.bytes(at: offset, count: count)
    offset += count
    return true
  }
}
