extension Segment {
  /// Puts everything but values into a directory: rows, places, windows and the problems of rows.
  func write(to directory: inout DirectoryWriter) {
    writePlace(to: &directory)
    directory.put(quarantined)
    directory.put(lines)
    directory.put(each: marks) { directory, mark in
      directory.put(mark.row)
      directory.put(mark.offset)
      directory.put(mark.lines)
    }
    problems.only(column: -1).write(to: &directory)
  }

  init(_ directory: inout DirectoryReader) throws(CacheFault) {
    let place = try Place(&directory)
    self.init(file: place.file, from: place.from)
    to = place.to
    rows = place.rows
    quarantined = try directory.number()
    lines = try directory.number()
    marks = try directory.each { directory throws(CacheFault) in
      Mark(
        row: try directory.number(), offset: try directory.number(),
        lines: try directory.number())
    }
    problems = try ProblemLog(&directory, column: -1)
  }

  /// Which rows a segment has: what a column of it must agree with.
  struct Place: Hashable {
    let file: Int
    let from: Int
    let to: Int
    let rows: Int

    init(_ segment: Segment) {
      (file, from, to, rows) = (segment.file, segment.from, segment.to, segment.rows)
    }

    init(_ directory: inout DirectoryReader) throws(CacheFault) {
      file = try directory.number()
      from = try directory.number()
      to = try directory.number()
      rows = try directory.number()
      guard file >= 0, from >= 0, to >= from, (0...(to - from)).contains(rows) else {
        throw .damaged
      }
    }
  }

  /// Puts the segment's place into a directory.
  func writePlace(to directory: inout DirectoryWriter) {
    directory.put(file)
    directory.put(from)
    directory.put(to)
    directory.put(rows)
  }
}
