/// Records from the start and from some later stretches of a file.
struct FileSample {
  /// How much is read at the start.
  private static let headBytes = 256 << 10
  /// How much is read at each later place.
  private static let laterBytes = 64 << 10
  /// How many records are kept of each stretch.
  private static let recordLimit = 2_000

  /// The records, blank ones left out.
  let records: [RecordReader.Record]
  /// Whether they are all that the file has.
  let isWhole: Bool
  /// The number of data records in the file, extrapolated unless all were read.
  let estimatedRows: Int

  init(_ source: TextSource, _ dialect: Dialect, _ layout: FileLayout) throws(ReadFailure) {
    let reader = RecordReader(source, dialect)
    let head = try reader.records(
      at: layout.body, limit: Self.recordLimit, bytes: Self.headBytes)
    let end = head.last?.end ?? layout.body
    isWhole = end >= source.end
    var records = head
    if !isWhole {
      let file = DataFile(source: source, dialect: dialect, layout: layout)
      let guess = ChunkGuess(file)
      let rest = source.end - end
      for quarter in 1...3 {
        let place = end + rest / 4 * quarter
        let until = min(place + Self.laterBytes, source.end)
        guard place < until, let start = try guess.start(in: place..<until) else { continue }
        records += try reader.records(
          at: start, limit: Self.recordLimit, bytes: Self.laterBytes)
      }
    }
    self.records = records.filter { !$0.isBlank }
    if isWhole {
      estimatedRows = self.records.count
    } else {
      let bytes = records.reduce(0) { $0 + $1.end - $1.offset }
      let mean = Double(bytes) / Double(max(1, records.count))
      estimatedRows = Int(Double(source.end - layout.body) / max(1, mean))
    }
  }
}
