/// One file of a plan, opened, with its header read.
struct DataFile: Sendable {
  /// The number of the file in the plan.
  let number: Int
  /// The text.
  let source: TextSource
  /// How it is written.
  let dialect: Dialect
  /// Where its columns are.
  let layout: FileLayout
  /// The pieces that workers take: bounds between them, the first at the first data record.
  private(set) var bounds: [Int]

  init(number: Int, _ file: ReadPlan.File, options: LoadOptions) throws {
    self.number = number
    dialect = file.dialect
    source = try TextSource(
      path: file.path, encoding: file.dialect.encoding, cancellation: options.cancellation)
    layout = try FileLayout(source, file.dialect)
    bounds = Self.bounds(from: layout.body, to: source.end, options)
  }

  /// The same file for reading from a record on.
  ///
  /// - Parameter start: where the record starts.
  func from(_ start: Int, options: LoadOptions) -> DataFile {
    var file = self
    file.bounds = Self.bounds(from: start, to: source.end, options)
    return file
  }

  private static func bounds(from start: Int, to end: Int, _ options: LoadOptions) -> [Int] {
    let pieces = max(1, (end - start + options.chunkBytes - 1) / options.chunkBytes)
    return (0...pieces).map { piece in
      piece == pieces ? end : start + piece * options.chunkBytes
    }
  }

  /// A file that is only looked at.
  init(source: TextSource, dialect: Dialect, layout: FileLayout) {
    number = 0
    self.source = source
    self.dialect = dialect
    self.layout = layout
    bounds = [layout.body, source.end]
  }

  /// The number of chunks.
  var chunks: Int { bounds.count - 1 }

  /// Where a column's cells are, and which rows answer its question.
  func place(of spec: ColumnSpec) -> (column: Int?, condition: RowCondition?, isComplete: Bool) {
    let column = layout.index(of: spec.source)
    guard let condition = spec.condition else { return (column, nil, true) }
    guard let other = layout.index(of: condition.source) else { return (column, nil, false) }
    let values = condition.values.map { Array($0.utf8) }
    return (column, RowCondition(column: other, values: values), true)
  }
}
