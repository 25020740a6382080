/// Guesses where the first record of a chunk starts.
///
/// A guess may be wrong – a line inside a quoted comment may look like a record – and is proved or
/// put right by `ChunkChain`; it only saves time.
struct ChunkGuess {
  /// How many records after a line start must look right.
  private static let wanted = 8
  /// How many line starts are tried.
  private static let tries = 4_096

  private let file: DataFile
  private let scanner: WindowScanner

  init(_ file: DataFile) {
    self.file = file
    scanner = WindowScanner(dialect: file.dialect)
  }

  /// The first line start in a range that is followed by records with the usual number of fields.
  ///
  /// - Returns: nil when no line of the range will do.
  func start(in range: Range<Int>) throws(ReadFailure) -> Int? {
    var tries = 0
    // The line feed that ends the record before may be the last byte before the range.
    var base = range.lowerBound - 1
    while base < range.upperBound - 1 {
      let text = try file.source.bytes(
        at: base, count: min(ChunkParser.windowBytes, range.upperBound - 1 - base))
      if text.isEmpty { return nil }
      for index in text.indices where text[index] == 0x0A {
        let candidate = base + index + 1
        guard candidate < file.source.end else { return nil }
        if try looksRight(candidate) { return candidate }
        tries += 1
        if tries == Self.tries { return nil }
      }
      base += text.count
    }
    return nil
  }

  private func looksRight(_ offset: Int) throws(ReadFailure) -> Bool {
    var found = WindowScanner.Found(records: 0, lines: 0, isOpen: false)
    for size in [8 << 10, 256 << 10] where found.records == 0 {
      _ = try scanner.load(file.source, at: offset, count: size)
      found = scanner.scan()
    }
    var before = 0
    for record in 0..<min(found.records, Self.wanted) {
      let through = scanner.separatorsThrough(record)
      if through - before != file.layout.usualFields { return false }
      before = through
    }
    return found.records > 0
  }
}
