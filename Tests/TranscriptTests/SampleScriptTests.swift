import Foundation
import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// The scripts that come with the sample workspace run to their end, in both languages.
@Suite struct SampleScriptTests {
  private static let scripts =
    (try? FileManager.default.contentsOfDirectory(atPath: TestSession.workspace + "/scripts"))?
    .filter { $0.hasSuffix(".reis") }.sorted() ?? []

  @Test func `there is a first look, a tutorial and a report of a month`() {
    #expect(Self.scripts == ["first-look.reis", "month.reis", "tutorial.reis"])
  }

  @Test(arguments: scripts, Language.allCases)
  func `a script of the sample runs to its end`(_ name: String, _ language: Language) async throws {
    let tested = try await TestSession(language: language)
    let outcome = await tested.session.runScript(
      Spanned("scripts/\(name)", at: .none), parameters: [:])
    if case .failed(let problem) = outcome { Issue.record("\(name): \(problem.message.en)") }
    #expect(tested.output.diagnostics.filter { $0.severity == .error }.isEmpty)
    #expect(tested.output.reports.count >= 5)
  }
}
