/// One column as a file of the cache has it.
///
/// Every column has a file of its own. So a column that is read later is added without touching
/// the others, damage costs one column, and two processes that add different columns do not meet.
struct CachedColumn {
  /// What it stands for, with the texts or the form that was learned.
  let content: ColumnContent
  /// Its values, one chunk for each segment it covers.
  let chunks: [ColumnChunk]
  /// Its problems, one log for each segment.
  let problems: [ProblemLog]
  /// What has to be verified before a chunk is used, one list for each.
  let blocks: [[CacheBlock]]
  /// The file that the values lie in.
  let file: MappedFile

  /// The name of a column's file.
  static func name(of spec: ColumnSpec) -> String {
    prefix + Checksum.digits(of: PlanKey.bytes(of: spec)) + ending
  }

  /// Whether a name is that of a column's file.
  static func isName(_ name: String) -> Bool {
    name.hasPrefix(prefix) && name.hasSuffix(ending)
  }

  private static let prefix = "column-"
  private static let ending = ".reis"

  /// Opens a column.
  ///
  /// - Parameters:
  ///   - column: how it is read; its content is what is known without reading.
  ///   - number: its number in the plan.
  ///   - origin: that of the index.
  ///   - segments: what is wanted. As many of them are covered as the file agrees with, from the
  ///     first on.
  init(
    _ column: LoadedColumn, number: Int, origin: UInt64, segments: ArraySlice<Segment>,
    in folder: PrivateFolder, program: String
  ) throws(CacheFault) {
    let opened = try CacheFile(
      folder.path + "/" + Self.name(of: column.spec), .column, program: program, isMapped: true)
    file = try opened.mapped()
    var directory = opened.directory
    guard try directory.octets() == PlanKey.bytes(of: column.spec),
      try directory.word() == origin
    else { throw .otherSource }
    var chunks: [ColumnChunk] = []
    var problems: [ProblemLog] = []
    var blocks: [[CacheBlock]] = []
    var isAgreed = true
    for index in 0..<(try directory.count()) {
      let place = try Segment.Place(&directory)
      var own: [CacheBlock] = []
      let chunk = try ColumnChunk(&directory, rows: place.rows, of: file, blocks: &own)
      let log = try ProblemLog(&directory, column: number)
      isAgreed =
        isAgreed && index < segments.count && place == Segment.Place(segments[index])
      if isAgreed {
        chunks.append(chunk)
        problems.append(log)
        blocks.append(own)
      }
    }
    self.chunks = chunks
    self.problems = problems
    self.blocks = blocks
    content = try column.content.learned(from: &directory)
  }

  /// Writes a column.
  ///
  /// - Parameters:
  ///   - column: the column.
  ///   - number: its number in the plan.
  ///   - origin: that of the index.
  ///   - segments: all segments.
  ///   - check: called between segments; throws to stop.
  static func write(
    _ column: LoadedColumn, number: Int, origin: UInt64, segments: [Segment],
    in folder: PrivateFolder, program: String, check: () throws -> Void
  ) throws {
    let file = try CacheFileWriter(
      folder, name: name(of: column.spec), kind: .column, program: program)
    var directory = DirectoryWriter()
    directory.put(PlanKey.bytes(of: column.spec))
    directory.put(origin)
    directory.put(segments.count)
    for segment in segments {
      try check()
      segment.writePlace(to: &directory)
      try segment.columns[number].write(to: file, &directory)
      segment.problems.only(column: number).write(to: &directory)
    }
    column.content.write(to: &directory)
    try file.finish(directory)
  }
}
