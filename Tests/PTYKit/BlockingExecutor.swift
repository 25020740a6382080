import Dispatch
import Foundation
import Synchronization

/// One thread for all tests that wait for a screen.
///
/// Such a test blocks its thread. On the few threads that everything asynchronous shares it would hold up
/// tests that count on time; here it holds up only others of its kind. Use as the task executor of a test.
public final class BlockingExecutor: TaskExecutor {
  /// The thread that all suites share.
  public static let shared = BlockingExecutor()

  private let jobs = Mutex<[UnownedJob]>([])
  private let available = DispatchSemaphore(value: 0)

  private init() {
    let thread = Thread { [self] in run() }
    thread.name = "pseudo-terminals"
    thread.start()
  }

  /// Takes a job on.
  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    available.signal()
  }

  private func run() {
    while true {
      available.wait()
      let job = jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
      if let job { unsafe job.runSynchronously(on: asUnownedTaskExecutor()) }
    }
  }
}
