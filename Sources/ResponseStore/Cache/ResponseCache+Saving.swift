extension ResponseCache {
  /// Keeps in the cache what it lacks of some responses.
  ///
  /// Takes about as long as reading the source's bytes and writing the columns; call it when the
  /// answer has been given.
  ///
  /// - Parameters:
  ///   - responses: the responses.
  ///   - label: as when they were loaded.
  ///   - provesGrowth: whether to read the last source once more, so that later it can be proved
  ///     to have only grown. Without it a source that grew is parsed from the start.
  ///   - cancellation: lets another thread stop the work; nothing half written stays.
  /// - Returns: the responses, which need no saving now.
  /// - Throws: `CacheFailure`, `CancellationError`, or `ReadFailure` when a source cannot be read
  ///   any more.
  public func save(
    _ responses: CachedResponses, label: String, provesGrowth: Bool = true,
    cancellation: Cancellation? = nil
  ) throws -> CachedResponses {
    let storage = responses.dataset.storage
    guard !storage.files.contains(where: { $0.source.original.isPipe }) else { return responses }
    let folder = folder(of: label)
    try folder.make()
    folder.removeLeftovers()
    try checkRoom(in: folder, for: responses)
    func check() throws { try cancellation?.check() }
    let key = responses.key ?? CacheIndex.origin(of: responses.sources)
    if !responses.hasIndex {
      let last = storage.files.last.flatMap { provesGrowth && $0.source.isPlain ? $0 : nil }
      let proof =
        try last.map { file in
          try GrowthProof(
            of: file.source.original, pieceBytes: pieceBytes, cancellation: cancellation)
        } ?? GrowthProof(pieceBytes: pieceBytes)
      try checkUnchanged(storage.files)
      try CacheIndex(
        label: label, origin: key, sources: responses.sources, proof: proof,
        segments: storage.segments
      ).write(in: folder, program: program)
    }
    let count = storage.segments.count
    for (number, column) in storage.columns.enumerated() where responses.covered[number] < count {
      try CachedColumn.write(
        column, number: number, origin: key, segments: storage.segments, in: folder,
        program: program, check: check)
    }
    return CachedResponses(
      dataset: responses.dataset, origin: responses.origin, hadDamage: responses.hadDamage,
      key: key, sources: responses.sources, hasIndex: true,
      covered: responses.covered.map { _ in count }, files: responses.files)
  }

  /// Leaves some room on the disk for others.
  private func checkRoom(
    in folder: PrivateFolder, for responses: CachedResponses
  ) throws(CacheFailure) {
    let storage = responses.dataset.storage
    var needed = 16 << 20
    for segment in storage.segments {
      for (number, chunk) in segment.columns.enumerated()
      where responses.covered[number] < storage.segments.count {
        needed += chunk.byteCount
      }
    }
    if let free = folder.freeBytes, free < needed { throw .noSpace(folder: folder.path) }
  }

  private func checkUnchanged(_ files: [DataFile]) throws {
    do {
      for file in files { try file.source.checkUnchanged() }
    } catch {
      throw CacheFailure.sourceChanged
    }
  }
}
