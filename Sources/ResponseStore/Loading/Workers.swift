import Dispatch
import Synchronization

/// Several threads that take numbered tasks from one counter.
enum Workers {
  /// Runs a body on some threads.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - body: is given a function that returns the next task's number, nil when all are taken or
  ///     another worker has failed.
  /// - Throws: the error of one worker that failed.
  static func run(
    _ count: Int, _ body: @Sendable (_ next: (_ tasks: Int) -> Int?) throws -> Void
  ) throws {
    let counter = Atomic<Int>(0)
    let hasFailed = Atomic<Bool>(false)
    let failure = Mutex<(any Error)?>(nil)
    @Sendable func work(_: Int) {
      do {
        try body { tasks in
          if hasFailed.load(ordering: .relaxed) { return nil }
          let task = counter.wrappingAdd(1, ordering: .relaxed).oldValue
          return task < tasks ? task : nil
        }
      } catch {
        hasFailed.store(true, ordering: .relaxed)
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if count <= 1 {
      work(0)
    } else {
      DispatchQueue.concurrentPerform(iterations: count, execute: work)
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
