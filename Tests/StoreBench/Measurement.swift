import ResponseStore

/// Measurements on one file.
struct Measurement {
  let path: String

  /// Answers one question that needs four columns while these are read.
  func cold(_ repetitions: Int) throws -> JSON {
    let plan = ReadPlan(paths: [path], dialect: Dialect(), columns: SurveyFile.coldColumns)
    let runs = try Usage.measure(repetitions) {
      try ResponseDataset.answer([SurveyFile.cold], passing: plan)?.first
    }
    return .object([
      ("cpu_ms", Self.list(runs.processor)), ("wall_ms", Self.list(runs.wall)),
      ("peak_bytes", .integer(Usage.peakMemory)),
      ("answer", Self.answer(runs.last.flatMap(\.self))),
    ])
  }

  /// Reads all columns.
  func load(_ repetitions: Int) throws -> JSON {
    let runs = try Usage.measure(repetitions) { try dataset(SurveyFile.columns) }
    return .object([
      ("cpu_ms", Self.list(runs.processor)), ("wall_ms", Self.list(runs.wall)),
      ("peak_bytes", .integer(Usage.peakMemory)),
      ("resident_bytes", .integer(Usage.residentMemory)),
      ("column_bytes", .integer(runs.last?.memoryBytes ?? 0)),
      ("rows", .integer(runs.last?.rows ?? 0)),
      ("problems", .integer(runs.last?.problemTotal ?? 0)),
    ])
  }

  /// Answers every question of columns in memory.
  func queries(_ repetitions: Int) throws -> JSON {
    let all = try dataset(SurveyFile.columns)
    var members: [(String, JSON)] = []
    for (name, request) in SurveyFile.queries {
      members.append((name, try query(request, of: all, repetitions)))
    }
    let texts = try dataset(SurveyFile.textColumns)
    if let distinct = SurveyFile.queries.first(where: { $0.name.hasPrefix("distinct") }) {
      members.append(
        ("distinct of any text", try query(distinct.request, of: texts, repetitions)))
    }
    return .object(members)
  }

  /// Keeps all columns in a cache, then opens it: without a column, as a session begins, with those
  /// of the first question, and with all.
  ///
  /// - Parameter folder: an empty folder.
  func reopen(_ repetitions: Int, cache folder: String) throws -> JSON {
    let cache = ResponseCache(folder: folder, program: "storebench")
    func load(_ columns: [ColumnSpec]) throws -> CachedResponses {
      try cache.load(
        ReadPlan(paths: [path], dialect: Dialect(), columns: columns), label: "bench")
    }
    let rows = try {
      let read = try load(SurveyFile.columns)
      _ = try cache.save(read, label: "bench")
      return read.dataset.rows
    }()
    var members: [(String, JSON)] = []
    for (name, columns) in [
      ("none", []), ("first question", SurveyFile.coldColumns), ("all", SurveyFile.columns),
    ] {
      let runs = try Usage.measure(repetitions) { try load(columns) }
      let isFromCache = runs.last?.origin == .cache && runs.last?.dataset.rows == rows
      members.append(
        (
          name,
          .object([
            ("cpu_ms", Self.list(runs.processor)), ("wall_ms", Self.list(runs.wall)),
            ("from_cache", .integer(isFromCache ? 1 : 0)),
          ])
        ))
    }
    return .object(members)
  }

  private func dataset(_ columns: [ColumnSpec]) throws -> ResponseDataset {
    try ResponseDataset.load(ReadPlan(paths: [path], dialect: Dialect(), columns: columns))
  }

  private func query(
    _ request: AggregateRequest, of dataset: ResponseDataset, _ repetitions: Int
  ) throws -> JSON {
    // The first answer finds memory and counts cold.
    _ = try dataset.aggregate(request)
    let runs = try Usage.measure(repetitions) { try dataset.aggregate(request) }
    return .object([
      ("cpu_ms", Self.list(runs.processor)), ("wall_ms", Self.list(runs.wall)),
      ("answer", Self.answer(runs.last)),
    ])
  }

  /// The rows of an answer: the keys, then n and NPS, or the number of distinct values.
  private static func answer(_ result: AggregateResult?) -> JSON {
    .list(
      (result?.groups ?? []).map { group in
        let keys = group.keys.map { JSON.string($0.label) }
        switch group.measures.first {
        case .scores(let histogram):
          let promoters = (9...10).reduce(0) { $0 + histogram.count(of: $1) }
          let detractors = (0...6).reduce(0) { $0 + histogram.count(of: $1) }
          let score = 100 * Double(promoters - detractors) / Double(histogram.valid)
          return .list(keys + [.integer(histogram.valid), .number(score)])
        case .distinct(let count): return .list(keys + [.integer(count)])
        default: return .list(keys)
        }
      })
  }

  private static func list(_ times: [Double]) -> JSON { .list(times.map { .number($0) }) }
}
