/// All of a set of responses: files, columns, segments, and where each segment stands.
struct Storage: Sendable {
  /// The files, opened.
  let files: [DataFile]
  /// The columns.
  let columns: [LoadedColumn]
  /// The segments in the order of files and rows.
  let segments: [Segment]
  /// The number of rows before each segment, and of all.
  let rowStarts: [Int]
  /// The number of line feeds of the file before each segment.
  let lineStarts: [Int]
  /// The problems that lie in the plan and the file as a whole: columns that a file lacks.
  let filesLackingColumns: [(file: Int, column: Int)]
  /// How many chunks had to be read again.
  let repaired: Int

  init(
    files: [DataFile], columns: [LoadedColumn], segments: [Segment], repaired: Int
  ) {
    self.files = files
    self.columns = columns
    self.segments = segments
    self.repaired = repaired
    var rowStarts = [0]
    var lineStarts: [Int] = []
    var line = 0
    for (index, segment) in segments.enumerated() {
      if index == 0 || segments[index - 1].file != segment.file {
        line = files[segment.file].layout.headerLines
      }
      lineStarts.append(line)
      line += segment.lines
      rowStarts.append(rowStarts[index] + segment.rows)
    }
    self.rowStarts = rowStarts
    self.lineStarts = lineStarts
    filesLackingColumns = files.flatMap { file in
      columns.indices.compactMap { column in
        let place = file.place(of: columns[column].spec)
        return place.column == nil || !place.isComplete ? (file.number, column) : nil
      }
    }
  }

  /// The number of rows.
  var rows: Int { rowStarts.last ?? 0 }

  /// The number of a column by its name.
  func index(of name: String) -> Int? {
    columns.firstIndex { $0.spec.name == name }
  }
}
