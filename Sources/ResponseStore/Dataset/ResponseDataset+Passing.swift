import Synchronization

extension ResponseDataset {
  /// Answers requests while files are read, and keeps nothing of them.
  ///
  /// Memory does not depend on the size of the files. The answers are those that `load` and
  /// `aggregate` give, to the last bit.
  ///
  /// - Parameters:
  ///   - requests: filter, groups and measures; all are answered by one reading.
  ///   - plan: which columns of which files.
  ///   - options: threads, progress, cancellation.
  /// - Returns: one answer per request; nil when a request needs columns as a whole, such as
  ///   distinct values, sums of numbers and weights: then `load` must be used.
  /// - Throws: as `load` and `aggregate`.
  public static func answer(
    _ requests: [AggregateRequest], passing plan: ReadPlan, options: LoadOptions = LoadOptions()
  ) throws -> [AggregateResult]? {
    try answer(requests, passing: plan, options: options, spoilsGuesses: false)
  }

  /// The same with wrong guesses, for tests.
  static func answer(
    _ requests: [AggregateRequest], passing plan: ReadPlan, options: LoadOptions,
    spoilsGuesses: Bool
  ) throws -> [AggregateResult]? {
    try PlanCheck.check(plan)
    let files = try plan.files.enumerated().map { number, file in
      try DataFile(number: number, file, options: options)
    }
    let columns = try PlanCheck.prepare(plan.columns, files)
    guard requests.allSatisfy(PassingRequest(columns).suits) else { return nil }
    try check(requests, files, columns)
    let finished = Mutex<[Finished]>([])
    let loader = Loader(
      files: files, columns: columns.enumerated().map { ($0, $1) }, options: options,
      spoilsGuesses: spoilsGuesses)
    let (segments, repaired) = try loader.segments {
      PassingWorker(requests, files: files, columns: columns) { worker in
        let share = Finished(worker: worker)
        finished.withLock { $0.append(share) }
      }
    }
    let storage = Storage(files: files, columns: columns, segments: segments, repaired: repaired)
    let workers = finished.withLock { $0 }.map(\.worker).filter { !$0.shares.isEmpty }
    // A text that only a wrong guess has seen is in the dictionary and in no row.
    var isUncertain = false
    var answers: [AggregateResult] = []
    for (number, request) in requests.enumerated() {
      let bound = try BoundRequest(request, storage) { _, _ in
        if repaired > 0 { isUncertain = true }
        return true
      }
      answers.append(
        try AggregateEngine(bound, storage).combine(
          boundEarlier: workers.map { $0.shares[number] }, workers: options.workers))
    }
    return isUncertain ? nil : answers
  }

  /// A worker on its way to be put together with the others: the thread that made it is done.
  private struct Finished: @unchecked Sendable {
    let worker: PassingWorker
  }

  /// Finds what makes no sense whatever the rows hold, before any is read.
  private static func check(
    _ requests: [AggregateRequest], _ files: [DataFile], _ columns: [LoadedColumn]
  ) throws {
    let nothing = Storage(files: files, columns: columns, segments: [], repaired: 0)
    for var request in requests {
      request.unknownValues = .matchNothing
      _ = try BoundRequest(request, nothing) { _, _ in true }
    }
  }
}
