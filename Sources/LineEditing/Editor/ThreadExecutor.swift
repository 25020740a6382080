import Dispatch
import Foundation
import Synchronization

/// One thread that runs an actor's jobs in order, so that a job may wait for a key without holding up
/// the threads that everything else runs on.
final class ThreadExecutor: SerialExecutor {
  private struct Queue {
    var jobs: [UnownedJob] = []
    var isStopped = false
  }

  private let queue = Mutex(Queue())
  private let available = DispatchSemaphore(value: 0)

  init(name: String) {
    let thread = Thread { [self] in run() }
    thread.name = name
    thread.stackSize = 1 << 20
    thread.start()
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.withLock { $0.jobs.append(job) }
    available.signal()
  }

  /// Ends the thread after the jobs that wait.
  func stop() {
    queue.withLock { $0.isStopped = true }
    available.signal()
  }

  private func run() {
    while true {
      available.wait()
      let (job, isStopped) = queue.withLock { queue in
        (queue.jobs.isEmpty ? nil : queue.jobs.removeFirst(), queue.isStopped)
      }
      if let job {
        unsafe job.runSynchronously(on: asUnownedSerialExecutor())
      } else if isStopped {
        return
      }
    }
  }
}
