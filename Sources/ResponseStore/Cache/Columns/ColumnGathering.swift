import Synchronization

/// Gets columns of known segments: from the cache as far as it has them, the rest from the files.
struct ColumnGathering {
  let files: [DataFile]
  /// The columns, as far as they are known without reading.
  let columns: [LoadedColumn]
  /// The number of the first of them in the plan.
  let firstNumber: Int
  /// The segments, in order.
  let segments: [Segment]
  let options: LoadOptions

  /// What was got.
  struct Result {
    /// The columns, with what was learned of them.
    var columns: [LoadedColumn]
    /// The segments with these columns after those that they had.
    var segments: [Segment]
    /// How many segments the cache covers, for each column.
    var covered: [Int]
    /// The files that values are borrowed from.
    var files: [MappedFile] = []
    /// Whether some file of the cache was damaged.
    var hasDamage = false
  }

  /// Everything from the files.
  func fromSource() throws -> Result {
    try filled(
      Array(repeating: nil, count: columns.count), hasDamage: false)
  }

  /// As much as possible from the cache.
  ///
  /// - Parameters:
  ///   - folder: the survey's folder of the cache.
  ///   - origin: that of the index.
  func fromCache(_ folder: PrivateFolder, origin: UInt64, program: String) throws -> Result {
    var found: [CachedColumn?] = []
    var hasDamage = false
    for (index, column) in columns.enumerated() {
      do throws(CacheFault) {
        found.append(
          try CachedColumn(
            column, number: firstNumber + index, origin: origin, segments: segments[...],
            in: folder, program: program))
      } catch {
        found.append(nil)
        hasDamage = hasDamage || error == .damaged
      }
    }
    for index in try damaged(found) {
      found[index] = nil
      hasDamage = true
    }
    return try filled(found, hasDamage: hasDamage)
  }

  /// The columns of which some block is not what was written.
  private func damaged(_ found: [CachedColumn?]) throws -> Set<Int> {
    let tasks = found.enumerated().flatMap { index, column in
      (0..<(column?.chunks.count ?? 0)).map { (column: index, segment: $0) }
    }
    let damaged = Mutex(Set<Int>())
    try Workers.run(min(options.workers, tasks.count)) { next in
      while let task = next(tasks.count).map({ tasks[$0] }) {
        try options.cancellation?.check()
        guard let column = found[task.column] else { continue }
        if !column.blocks[task.segment].allSatisfy(column.file.verify) {
          _ = damaged.withLock { $0.insert(task.column) }
        }
      }
    }
    return damaged.withLock(\.self)
  }

  /// Reads what is lacking and puts all together.
  private func filled(_ found: [CachedColumn?], hasDamage: Bool) throws -> Result {
    let columns = zip(self.columns, found).map { column, cached in
      LoadedColumn(spec: column.spec, content: cached?.content ?? column.content)
    }
    let covered = found.map { $0?.chunks.count ?? 0 }
    // What was read: for each segment, chunks by the column's place.
    var read = [[Int: ColumnChunk]](repeating: [:], count: segments.count)
    var segments = segments
    for start in Set(covered).sorted() where start < segments.count {
      let lacking = columns.indices.filter { covered[$0] == start }
      let loader = Loader(
        files: files,
        columns: lacking.map { (number: firstNumber + $0, column: columns[$0]) },
        options: options)
      for (offset, fresh) in try loader.columns(of: Array(segments[start...])).enumerated() {
        for (place, chunk) in zip(lacking, fresh.columns) { read[start + offset][place] = chunk }
        segments[start + offset].problems.merge(fresh.problems.cellsOnly)
      }
    }
    for index in segments.indices {
      for (place, cached) in found.enumerated() {
        if let cached, index < cached.chunks.count {
          segments[index].columns.append(cached.chunks[index])
          segments[index].problems.merge(cached.problems[index])
        } else if let chunk = read[index][place] {
          segments[index].columns.append(chunk)
        }
      }
    }
    return Result(
      columns: columns, segments: segments, covered: covered, files: found.compactMap { $0?.file },
      hasDamage: hasDamage)
  }
}
