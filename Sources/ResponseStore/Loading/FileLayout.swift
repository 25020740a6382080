/// Where the columns of one file are.
struct FileLayout: Sendable {
  /// The cells of the header rows, as they stand there.
  let headerRows: [[String]]
  /// The unique names of the columns, in file order.
  let names: [String]
  /// Where the first data record starts.
  let body: Int
  /// The number of line feeds before it.
  let headerLines: Int
  /// The number of fields that most records have, by a look at the first of them.
  let usualFields: Int
  /// The first data records.
  let sample: [RecordReader.Record]

  /// The number of columns.
  var columns: Int { names.count }

  /// Reads the header of a file.
  init(_ source: TextSource, _ dialect: Dialect) throws(ReadFailure) {
    let reader = RecordReader(source, dialect)
    var offset = source.start
    var headers: [[String]] = []
    while headers.count < dialect.headerRows {
      guard let record = try reader.records(at: offset, limit: 1).first else {
        throw .noHeader(path: source.identity.path)
      }
      offset = record.end
      // Blank lines before the header, and the line by which Excel is told the delimiter.
      if headers.isEmpty, record.isBlank || Self.isDelimiterHint(record, dialect) { continue }
      headers.append(record.texts)
    }
    headerRows = headers
    names = ColumnNaming.names(headerRows: headers)
    body = offset
    let head = try source.bytes(at: source.start, count: offset - source.start)
    headerLines = head.count { $0 == 0x0A }
    sample = try reader.records(at: offset, limit: 200)
    var votes: [Int: Int] = [:]
    for record in sample where !record.isBlank { votes[record.cells.count, default: 0] += 1 }
    let winner = votes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    usualFields = winner?.key ?? names.count
  }

  /// The number of a column, 0 for the first, by its name.
  func index(of name: String) -> Int? {
    names.firstIndex(of: name) ?? names.firstIndex { Self.folded($0) == Self.folded(name) }
  }

  /// `sep=;` in the first line.
  static func isDelimiterHint(_ record: RecordReader.Record, _ dialect: Dialect) -> Bool {
    let cells = record.texts
    return (cells.count == 2 && cells[0].lowercased() == "sep=" && cells[1].isEmpty)
      || (cells.count == 1 && cells[0].lowercased().hasPrefix("sep=") && cells[0].utf8.count <= 5)
  }

  private static func folded(_ name: String) -> String {
    name.split { $0.isWhitespace }.joined(separator: " ")
  }
}
