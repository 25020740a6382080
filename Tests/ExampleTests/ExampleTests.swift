import Foundation
import Testing
import WorkbenchApp
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Runs the examples of every command against the sample workspace.
@Suite struct ExampleTests {
  /// One example with the command that declares it.
  struct Case: Sendable, CustomTestStringConvertible {
    let command: String
    let example: Example

    var testDescription: String { "\(command): \(example.line)" }
  }

  static let cases: [Case] = BundledPlugins.all.flatMap(\.commands).flatMap { command in
    command.signature.examples.map { Case(command: command.signature.name, example: $0) }
  }

  private static let accepts = ProcessInfo.processInfo.environment["REIS_ACCEPT"] != nil

  @Test("Every example does what help says", arguments: cases)
  func example(_ testCase: Case) async throws {
    let example = testCase.example
    let here = SourceLocation(
      fileID: "Plugins/\(URL(fileURLWithPath: example.file).lastPathComponent)",
      filePath: example.file, line: example.sourceLine, column: 1)
    let tested = try await TestSession()
    if example.line.hasPrefix("last") || example.line.hasPrefix("history") {
      for statement in ["nps by region", "surveys"] {
        await tested.run(statement)
        await tested.session.remember(statement)
      }
      tested.output.take()
    }
    let outcome = await tested.run(example.line)
    switch example.outcome {
    case .output(let expected):
      #expect(outcome == .done || outcome == .quit, "\(tested.output.text)", sourceLocation: here)
      let seen = tested.output.text.trimmingCharacters(in: .newlines)
      if Self.accepts, outcome == .done || outcome == .quit, seen != expected {
        try ExampleSource(example).accept(seen)
      } else {
        #expect(
          seen == expected,
          "run REIS_ACCEPT=1 scripts/test --filter ExampleTests to accept what it prints now",
          sourceLocation: here)
      }
    case .failure(let code):
      guard case .failed(let diagnostic) = outcome else {
        Issue.record("it was expected to fail: \(outcome)", sourceLocation: here)
        return
      }
      #expect(diagnostic.code.id == code, "\(tested.output.text)", sourceLocation: here)
    }
  }
}
