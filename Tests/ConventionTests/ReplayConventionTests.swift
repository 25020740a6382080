import Testing
import WorkbenchApp
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// The same statement gives the same answer: twice, and in another language.
@Suite struct ReplayConventionTests {
  static let lines: [String] = BundledPlugins.all.flatMap(\.commands).flatMap { command in
    command.signature.examples.compactMap { example in
      if case .output = example.outcome { example.line } else { nil }
    }
  }.filter { !$0.hasPrefix("language") && !$0.hasPrefix("quit") }

  @Test("Twice, and in Dutch, the canonical JSON is the same", arguments: lines)
  func sameAnswer(_ line: String) async throws {
    let first = try await TestSession().canonicalJSON(of: line)
    let second = try await TestSession().canonicalJSON(of: line)
    let dutch = try await TestSession(language: .nl).canonicalJSON(of: line)
    #expect(first == second)
    #expect(first == dutch)
  }

  @Test("Every command returns to the prompt when it is cancelled", arguments: lines)
  func cancelled(_ line: String) async throws {
    let tested = try await TestSession()
    let task = Task { () -> StatementOutcome in
      unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      return await tested.run(line)
    }
    let outcome = await task.value
    #expect(outcome == .cancelled)
  }
}
