/// Loads a set of files, with what the cache has of them.
struct CacheLoading {
  private let cache: ResponseCache
  private let plan: ReadPlan
  private let folder: PrivateFolder
  private let options: LoadOptions
  private let files: [DataFile]
  private let sources: [SourceState]
  private let columns: [LoadedColumn]

  init(_ cache: ResponseCache, _ plan: ReadPlan, label: String, options: LoadOptions) throws {
    self.cache = cache
    self.plan = plan
    self.options = options
    folder = cache.folder(of: label)
    try PlanCheck.check(plan)
    files = try plan.files.enumerated().map { number, file in
      try DataFile(number: number, file, options: options)
    }
    sources = try files.map { file throws(ReadFailure) in
      // A pipe can be read once, and has no state that another session would meet again.
      if file.source.original.isPipe { return SourceState(pipe: file) }
      return try SourceState(file)
    }
    columns = try PlanCheck.prepare(plan.columns, files)
  }

  func load() throws -> CachedResponses {
    let index: CacheIndex
    do throws(CacheFault) {
      index = try CacheIndex(in: folder, program: cache.program)
    } catch {
      return try fromSource(because: error)
    }
    if index.sources == sources { return try fromCache(index, index.segments, isGrown: false) }
    if let proved = try provedSegments(index) { return try fromCache(index, proved, isGrown: true) }
    return try fromSource(because: .otherSource)
  }

  /// The segments that are certainly the same in sources that may have grown since; nil when the
  /// sources are others.
  private func provedSegments(_ index: CacheIndex) throws -> [Segment]? {
    let last = index.sources.count - 1
    guard last < sources.count, index.sources.dropLast() == sources.prefix(last) else { return nil }
    if index.sources[last] == sources[last] { return index.segments }
    guard index.sources[last].mayPrecede(sources[last]), files[last].source.isPlain,
      try index.proof.holds(for: files[last].source.original, options: options)
    else { return nil }
    // The very last segment may end in the middle of a record that goes on now.
    let end = index.segments.last.map { $0.file == last ? $0.from : Int.max } ?? Int.max
    return index.segments.filter { segment in
      segment.file < last || (segment.to <= index.proof.bytes && segment.to <= end)
    }
  }

  private func fromCache(
    _ index: CacheIndex, _ segments: [Segment], isGrown: Bool
  ) throws -> CachedResponses {
    let known = try ColumnGathering(
      files: files, columns: columns, firstNumber: 0, segments: segments, options: options
    ).fromCache(folder, origin: index.origin, program: cache.program)
    let tail = isGrown ? try self.tail(after: segments, index, known.columns) : []
    for file in files { try file.source.checkUnchanged() }
    return CachedResponses(
      dataset: ResponseDataset(
        plan: plan,
        storage: Storage(
          files: files, columns: known.columns, segments: known.segments + tail, repaired: 0)),
      origin: isGrown ? .grown : .cache, hadDamage: known.hasDamage, key: index.origin,
      sources: sources, hasIndex: !isGrown, covered: known.covered, files: known.files)
  }

  /// What follows the segments that are known: the rest of the last file and the files after it.
  private func tail(
    after known: [Segment], _ index: CacheIndex, _ columns: [LoadedColumn]
  ) throws -> [Segment] {
    let last = index.sources.count - 1
    var rest = Array(files[(last + 1)...])
    if index.sources[last] != sources[last] {
      let start =
        known.last.flatMap { $0.file == last ? $0.to : nil } ?? files[last].layout.body
      rest.insert(files[last].from(start, options: options), at: 0)
    }
    guard !rest.isEmpty else { return [] }
    return try Loader(
      files: rest, columns: columns.enumerated().map { (number: $0, column: $1) },
      options: options
    ).segments().segments
  }

  private func fromSource(because fault: CacheFault) throws -> CachedResponses {
    let loader = Loader(
      files: files, columns: columns.enumerated().map { (number: $0, column: $1) },
      options: options)
    let (segments, repaired) = try loader.segments()
    return CachedResponses(
      dataset: ResponseDataset(
        plan: plan,
        storage: Storage(
          files: files, columns: columns, segments: segments, repaired: repaired)),
      origin: .source(fault), hadDamage: fault == .damaged, key: nil, sources: sources,
      hasIndex: false, covered: Array(repeating: 0, count: columns.count), files: [])
  }
}
