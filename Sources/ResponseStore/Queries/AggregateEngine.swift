import Synchronization

/// Answers bound requests with several workers.
struct AggregateEngine {
  private let request: BoundRequest
  private let storage: Storage

  init(_ request: BoundRequest, _ storage: Storage) {
    self.request = request
    self.storage = storage
  }

  /// A worker's share, on its way to be put together with the others.
  ///
  /// The worker is handed over whole: the thread that made it is done with it.
  private struct Share: @unchecked Sendable {
    let worker: AggregateWorker
  }

  /// Runs the request.
  func answer(workers: Int, cancellation: Cancellation?) throws -> AggregateResult {
    let shares = Mutex<[Share]>([])
    try Workers.run(min(workers, max(1, storage.segments.count))) { next in
      let worker = AggregateWorker(request, storage)
      while let index = next(storage.segments.count) {
        try cancellation?.check()
        worker.add(storage.segments[index])
      }
      let share = Share(worker: worker)
      shares.withLock { $0.append(share) }
    }
    return try combine(shares.withLock { $0 }.map(\.worker), workers: workers)
  }

  /// Puts the shares of workers together whose requests were bound before all values were known.
  func combine(boundEarlier workers: [AggregateWorker], workers count: Int) throws
    -> AggregateResult
  {
    let total = AggregateWorker(request, storage)
    for worker in workers { total.absorb(boundEarlier: worker) }
    return try answer(total, workers: count)
  }

  private func combine(_ workers: [AggregateWorker], workers count: Int) throws -> AggregateResult {
    let total = AggregateWorker(request, storage)
    for worker in workers { total.absorb(worker) }
    return try answer(total, workers: count)
  }

  private func answer(_ all: AggregateWorker, workers count: Int) throws -> AggregateResult {
    var total = all
    var rows = total.rowCounts()
    let ranking = GroupRanking(
      total.groups, request.keys, used: (1..<total.groups.count).filter { rows[$0] > 0 })
    if let map = ranking.mapOfEqualGroups {
      let united = AggregateWorker(request, storage)
      united.absorb(total) { map[$0] ?? $0 }
      total = united
      rows = united.rowCounts()
    }
    for accumulator in total.accumulators { try accumulator.finish(workers: count) }
    let rejected = rows[0]
    return AggregateResult(
      rowsConsidered: storage.rows - rejected, rowsRejected: rejected,
      rowsQuarantined: storage.segments.reduce(0) { $0 + $1.quarantined },
      groups: request.keys.isEmpty
        ? [group(1, keys: [], rows: rows[1], total)]
        : ranking.ordered.map { entry in
          group(entry.group, keys: entry.keys, rows: rows[entry.group], total)
        })
  }

  private func group(_ number: Int, keys: [GroupValue], rows: Int, _ total: AggregateWorker)
    -> AggregateResult.Group
  {
    AggregateResult.Group(
      keys: keys, rows: rows,
      measures: total.accumulators.map { $0.result(group: number, rows: rows) })
  }
}
