import Foundation
import Synchronization
import Testing

@testable import LineEditing

/// There is one a process.
private let processHub = try? SignalHub(.batch)

// The limit ends what hangs. It counts from the start of the run, and on a small machine long
// calculations of other suites hold all threads for minutes before these tests get one.
@Suite(.serialized, .timeLimit(.minutes(10))) struct InterruptTests {
  private let hub: SignalHub
  init() throws { hub = try #require(processHub) }

  private func outcome(
    presses: [Duration], grace: Duration = .milliseconds(100),
    _ operation: @escaping @Sendable () async throws -> Int
  ) async -> (String, notes: Int) {
    let presser = Task {
      for pause in presses {
        try await Task.sleep(for: pause)
        hub.deliver(SIGINT)
      }
    }
    let counter = Counter()
    let outcome = await withInterruptCancellation(
      hub, grace: grace, note: { counter.add() }, operation)
    presser.cancel()
    switch outcome {
    case .finished(let value): return ("finished \(value)", counter.value)
    case .cancelled: return ("cancelled", counter.value)
    case .abandoned: return ("abandoned", counter.value)
    case .failed(let error): return ("failed \(error)", counter.value)
    }
  }

  @Test func anOperationFinishes() async {
    #expect(await outcome(presses: []) { 7 } == ("finished 7", 0))
  }

  @Test func anOperationFails() async {
    struct Broken: Error, CustomStringConvertible { let description = "broken" }
    #expect(await outcome(presses: []) { throw Broken() } == ("failed broken", 0))
  }

  @Test func theFirstPressCancels() async {
    let result = await outcome(presses: [.milliseconds(20)], grace: .seconds(20)) {
      try await Task.sleep(for: .seconds(30))
      return 1
    }
    #expect(result == ("cancelled", 0))
  }

  @Test func quickPressesDoNotAbandon() async {
    let result = await outcome(
      presses: [.milliseconds(20), .milliseconds(5), .milliseconds(5)], grace: .seconds(20)
    ) {
      try? await Task.sleep(for: .seconds(30))
      // Deaf for a while after it was cancelled.
      try? await Task.detached { try await Task.sleep(for: .milliseconds(200)) }.value
      return 1
    }
    #expect(result == ("cancelled", 0))
  }

  @Test func aPressAfterTheNoteAbandons() async {
    let result = await outcome(presses: [.milliseconds(20), .milliseconds(500)]) {
      try? await Task.detached { try await Task.sleep(for: .seconds(3)) }.value
      return 1
    }
    #expect(result == ("abandoned", 1))
  }

  @Test func aCancelledCallerCancelsTheOperation() async {
    let hub = hub
    let task = Task {
      await withInterruptCancellation(hub, note: {}) {
        try await Task.sleep(for: .seconds(30))
      }
    }
    try? await Task.sleep(for: .milliseconds(50))
    task.cancel()
    guard case .cancelled = await task.value else {
      Issue.record("not cancelled")
      return
    }
  }
}

/// Counts from any thread.
final class Counter: Sendable {
  private let count = Mutex(0)
  var value: Int { count.withLock { $0 } }
  func add() { count.withLock { $0 += 1 } }
}
