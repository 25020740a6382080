/// The file of the cache that all columns of a set of sources lean on: which state of the sources
/// it speaks about, and where their rows are.
struct CacheIndex {
  /// The name of the file.
  static let name = "index.reis"

  /// The survey, in words for people.
  var label: String
  /// The state of the sources when they were first read; stays the same while they only grow.
  ///
  /// Columns carry it too: one of another origin is not believed.
  var origin: UInt64
  /// The sources.
  var sources: [SourceState]
  /// What the last source began with, should it grow.
  var proof: GrowthProof
  /// The segments, without columns.
  var segments: [Segment]

  /// The origin of sources that nothing is known of.
  static func origin(of sources: [SourceState]) -> UInt64 {
    var directory = DirectoryWriter()
    for source in sources { source.write(to: &directory) }
    return Checksum.of(directory.bytes)
  }

  init(
    label: String, origin: UInt64, sources: [SourceState], proof: GrowthProof,
    segments: [Segment]
  ) {
    self.label = label
    self.origin = origin
    self.sources = sources
    self.proof = proof
    self.segments = segments
  }

  /// Reads the index of a folder.
  init(in folder: PrivateFolder, program: String) throws(CacheFault) {
    try self.init(
      CacheFile(
        folder.path + "/" + Self.name, .index, program: program, isMapped: false
      ).directory)
  }

  private init(_ file: DirectoryReader) throws(CacheFault) {
    var directory = file
    label = try directory.text()
    origin = try directory.word()
    sources = try directory.each { directory throws(CacheFault) in try SourceState(&directory) }
    proof = try GrowthProof(&directory)
    segments = try directory.each { directory throws(CacheFault) in try Segment(&directory) }
    let count = sources.count
    guard count > 0, segments.allSatisfy({ $0.file < count }) else { throw .damaged }
  }

  /// Writes the index of a folder.
  func write(in folder: PrivateFolder, program: String) throws(CacheFailure) {
    let file = try CacheFileWriter(folder, name: Self.name, kind: .index, program: program)
    var directory = DirectoryWriter()
    directory.put(label)
    directory.put(origin)
    directory.put(each: sources) { $1.write(to: &$0) }
    proof.write(to: &directory)
    directory.put(each: segments) { $1.write(to: &$0) }
    try file.finish(directory)
  }
}
