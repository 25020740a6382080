extension ResponseDataset {
  /// How often each kind of problem occurs, by file, column and kind.
  public var problemCounts: [ProblemCount] { ProblemList(storage).counts }

  /// The number of problems of all kinds.
  public var problemTotal: Int { problemCounts.reduce(0) { $0 + $1.count } }

  /// The first problems in the order of files and lines.
  ///
  /// - Parameters:
  ///   - limit: how many at most.
  ///   - kind: only of this kind, if given.
  ///   - column: only of this column of the plan, if given.
  /// - Throws: `ReadFailure` when a file has changed: its lines can no longer be counted.
  public func problems(limit: Int, kind: Problem.Kind? = nil, column: String? = nil) throws
    -> [Problem]
  {
    for file in storage.files { try file.source.checkUnchanged() }
    return try ProblemList(storage).problems(limit: limit, kind: kind, column: column)
  }

  /// What stands in the file at the place of a problem: the cell without quotes, or the whole row.
  ///
  /// - Parameter problem: one of `problems`.
  /// - Returns: nil where nothing can be shown, such as for a column that a file lacks.
  /// - Throws: `ReadFailure` when the file has changed.
  public func seen(_ problem: Problem) throws(ReadFailure) -> String? {
    guard problem.kind != .columnMissing,
      let file = storage.files.first(where: { $0.source.identity.path == problem.file })
    else { return nil }
    try file.source.checkUnchanged()
    let reader = RecordReader(file.source, file.dialect)
    let isOpen = problem.kind == .unterminatedQuote
    let record = isOpen ? nil : try reader.records(at: problem.offset, limit: 1).first
    if let number = problem.columnNumber, let record {
      return number <= record.cells.count ? record.texts[number - 1] : nil
    }
    let end = record?.end ?? file.source.end
    let bytes = try file.source.bytes(at: problem.offset, count: min(end - problem.offset, 1 << 20))
    let line = isOpen ? bytes.prefix { $0 != 0x0A } : bytes[...]
    return String(decoding: line, as: UTF8.self).trimmingLineEnd
  }
}

extension String {
  /// The text without the line end after it.
  fileprivate var trimmingLineEnd: String {
    var text = self
    while let last = text.unicodeScalars.last, last == "\n" || last == "\r" {
      text.unicodeScalars.removeLast()
    }
    return text
  }
}
