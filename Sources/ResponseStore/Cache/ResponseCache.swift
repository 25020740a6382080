/// Columns of responses kept in files, so that the next session does not parse them again.
///
/// The cache is a folder with a folder for each survey, and in it an index and a file for each
/// column that was asked for. Nothing in it is needed: whatever is absent, damaged, of another
/// version or about another state of the source is read from the source, and written anew by
/// `save`. Several processes may use it at once.
///
/// A set of sources is recognised by path, size, time, file number and dialect of each file and a
/// checksum of its first and last mebibyte and of stretches between. When the last file has grown,
/// or files were added after it, the old content is proved piece by piece, by checksums of all of
/// it, and only what follows is parsed.
public final class ResponseCache: Sendable {
  /// The folder.
  public let folder: String
  /// The version of the program: what another version has written is not used.
  public let program: String

  /// The size of the pieces by which a source's growth is proved.
  let pieceBytes: Int

  /// Names a cache; nothing is made or read yet.
  ///
  /// - Parameters:
  ///   - folder: the absolute path of its folder, which need not exist.
  ///   - program: the version of the program.
  public convenience init(folder: String, program: String) {
    self.init(folder: folder, program: program, pieceBytes: GrowthProof.usualPiece)
  }

  /// Names a cache that proves growth by pieces of a certain size, for tests.
  init(folder: String, program: String, pieceBytes: Int) {
    self.folder = folder
    self.program = program
    self.pieceBytes = pieceBytes
  }

  /// The folder of one survey.
  ///
  /// - Parameter label: what tells it from others.
  func folder(of label: String) -> PrivateFolder {
    PrivateFolder(path: "\(folder)/survey-\(Checksum.digits(of: Array(label.utf8)))")
  }

  /// Whether a survey was seen before: makes its folder if not.
  ///
  /// - Parameter label: what tells it from others.
  /// - Throws: `CacheFailure` when the folder cannot be made.
  public func hasSeen(_ label: String) throws(CacheFailure) -> Bool {
    try folder(of: label).make()
  }

  /// Reads files into columns, from the cache where it has them.
  ///
  /// The result is the same as without a cache.
  ///
  /// - Parameters:
  ///   - plan: which columns of which files.
  ///   - label: what tells this set of files from others, whatever files it has today.
  ///   - options: threads, progress, cancellation.
  /// - Throws: as `ResponseDataset.load`.
  public func load(
    _ plan: ReadPlan, label: String, options: LoadOptions = LoadOptions()
  ) throws -> CachedResponses {
    try CacheLoading(self, plan, label: label, options: options).load()
  }

  /// The same responses with more columns, from the cache where it has them.
  ///
  /// - Parameters:
  ///   - specs: the columns to add.
  ///   - known: the responses.
  ///   - label: as when they were loaded.
  ///   - options: threads, progress, cancellation.
  /// - Throws: as `ResponseDataset.adding`.
  public func adding(
    _ specs: [ColumnSpec], to known: CachedResponses, label: String,
    options: LoadOptions = LoadOptions()
  ) throws -> CachedResponses {
    let (plan, columns) = try known.dataset.preparing(specs)
    let storage = known.dataset.storage
    let gathering = ColumnGathering(
      files: storage.files, columns: columns, firstNumber: storage.columns.count,
      segments: storage.segments, options: options)
    let result =
      if let key = known.key {
        try gathering.fromCache(folder(of: label), origin: key, program: program)
      } else {
        try gathering.fromSource()
      }
    return CachedResponses(
      dataset: ResponseDataset(
        plan: plan,
        storage: Storage(
          files: storage.files, columns: storage.columns + result.columns,
          segments: result.segments, repaired: storage.repaired)),
      origin: known.origin, hadDamage: known.hadDamage || result.hasDamage, key: known.key,
      sources: known.sources, hasIndex: known.hasIndex,
      covered: known.covered + result.covered, files: known.files + result.files)
  }
}
