/// A run of consecutive rows of one file: the unit of parallel work, of extents and of the cache.
struct Segment: Sendable {
  /// Where some window of the segment starts, so that a row is found again without reading all.
  struct Mark: Sendable {
    /// The number of rows of the segment before it.
    let row: Int
    /// Its offset in the text of the file.
    let offset: Int
    /// The number of line feeds of the segment before it.
    let lines: Int
  }

  /// The number of the file in the plan.
  let file: Int
  /// Where the first record starts.
  let from: Int
  /// Where the record after the last starts.
  var to: Int
  /// The number of rows.
  var rows = 0
  /// The number of records set aside.
  var quarantined = 0
  /// The number of line feeds.
  var lines = 0
  /// The starts of its windows, in order.
  var marks: [Mark] = []
  /// One chunk per column of the plan.
  var columns: [ColumnChunk] = []
  /// What is wrong with its rows and cells.
  var problems: ProblemLog

  init(file: Int, from: Int, problemLimit: Int = ProblemLog.usualLimit) {
    self.file = file
    self.from = from
    to = from
    problems = ProblemLog(limit: problemLimit)
  }

  /// What is left of a segment whose values were used and are not needed again: how many rows there
  /// were, and the extents of its columns.
  var used: Segment {
    var segment = Segment(file: file, from: from, problemLimit: 0)
    segment.to = to
    segment.rows = rows
    segment.quarantined = quarantined
    segment.lines = lines
    segment.columns = columns.map(\.emptied)
    return segment
  }

  /// The mark at or before an offset of the segment.
  func mark(atOrBefore offset: Int) -> Mark {
    marks.last { $0.offset <= offset } ?? Mark(row: 0, offset: from, lines: 0)
  }

  /// The mark at or before a row of the segment.
  func mark(beforeRow row: Int) -> Mark {
    marks.last { $0.row <= row } ?? Mark(row: 0, offset: from, lines: 0)
  }
}
