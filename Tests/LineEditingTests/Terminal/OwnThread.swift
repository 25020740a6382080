import PTYKit
import Testing

/// Runs tests that block on the thread that is there for it.
struct OwnThread: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(BlockingExecutor.shared) { try await function() }
  }
}

extension Trait where Self == OwnThread {
  /// On the thread for tests that block.
  static var ownThread: OwnThread { OwnThread() }
}
