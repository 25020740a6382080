public import Testing

/// Runs tests that wait for a screen on the thread that is there for them.
public struct OwnThread: SuiteTrait, TestTrait, TestScoping {
  /// Whether the tests of a suite inherit it.
  public var isRecursive: Bool { true }

  /// Runs one test on `BlockingExecutor.shared`.
  public func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(BlockingExecutor.shared) { try await function() }
  }
}

extension Trait where Self == OwnThread {
  /// On the thread for tests that block while they wait for a screen.
  public static var ownThread: OwnThread { OwnThread() }
}
