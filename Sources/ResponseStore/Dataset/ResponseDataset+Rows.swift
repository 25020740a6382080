import Diagnostics

extension ResponseDataset {
  /// Rows that meet a condition.
  ///
  /// - Parameters:
  ///   - condition: which rows; nil for all.
  ///   - limit: how many at most.
  ///   - seed: nil for the first rows; otherwise a random sample that this seed alone determines,
  ///     still in the order of the files.
  /// - Throws: `BindingError`, or `ReadFailure` when a file has changed.
  public func rows(where condition: Expression?, limit: Int, seed: UInt64? = nil) throws
    -> [RowReference]
  {
    let binder = ExpressionBinder(storage, unknownValues: .refuse, isUsed: isUsed)
    let selection = RowSelection(storage, try condition.map { try binder.bind($0) })
    let picked = seed.map { selection.sample(limit, seed: $0) } ?? selection.first(limit)
    for file in Set(picked.map { storage.segments[$0.segment].file }) {
      try storage.files[file].source.checkUnchanged()
    }
    let locator = RowLocator(storage)
    var references: [RowReference] = []
    var rest = picked[...]
    while let segment = rest.first?.segment {
      let rows = rest.prefix { $0.segment == segment }
      references += try locator.references(rows.map(\.row), segment: segment)
      rest = rest.dropFirst(rows.count)
    }
    return references
  }

  /// The cells of a row as they stand in the file, unquoted.
  ///
  /// - Parameters:
  ///   - row: the row.
  ///   - sources: physical names of columns.
  /// - Returns: one text per name; nil where the file has no such column.
  /// - Throws: `ReadFailure` when the file has changed.
  public func cells(of row: RowReference, _ sources: [String]) throws(ReadFailure) -> [String?] {
    let file = storage.files[row.fileIndex]
    try file.source.checkUnchanged()
    let record = try RecordReader(file.source, file.dialect).records(at: row.offset, limit: 1).first
    let texts = record?.texts ?? []
    return sources.map { name in
      file.layout.index(of: name).flatMap { $0 < texts.count ? texts[$0] : nil }
    }
  }
}
