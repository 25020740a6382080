import CommandLanguage
import Testing
import WorkbenchKit

@Suite struct CompletionPropertyTests {
  /// Problems of lines that are not finished, wherever they point.
  private static let unfinished: Set = [
    "argument.missing", "expression.parenthesis", "declaration.scale", "command.incomplete",
    "parameter.unknown", "parameter.invalid",
  ]

  /// Tab never offers what would then be refused.
  @Test(arguments: Lines.right)
  func everyCandidateReadsAsFarAsTheLineDid(_ line: String) {
    let environment = TestEnvironment()
    for end in line.indices {
      let typed = String(line[..<end])
      let result = CommandLanguage.completions(
        for: typed, cursor: typed.utf8.count, in: environment)
      for candidate in result.candidates
      where candidate.kind != .folder && candidate.kind != .parameter {
        let start = String(decoding: Array(typed.utf8)[..<result.replaced.start], as: UTF8.self)
        let completed = start + candidate.text
        guard let problem = problem(completed, ["quarter": "2026-Q1", "region": "Noord"]),
          !Self.unfinished.contains(problem.code.id)
        else { continue }
        guard case .statement(let span)? = problem.place else {
          Issue.record("no place: \(completed)")
          continue
        }
        #expect(
          span.start >= completed.utf8.count || problem.code == .pipeEmpty,
          "\(completed)⌶ \(problem.message.en)")
      }
    }
  }

  /// Every word of a right line is offered, or is one that nobody could offer.
  @Test(arguments: Lines.right)
  func everyPlaceExpectsSomething(_ line: String) {
    guard !line.contains("#"), !line.contains("matches") else { return }
    for end in line.indices where line[end] == " " {
      let typed = String(line[...end])
      // Within quotes and behind a backslash a space is no end of a word.
      guard CommandLanguage.isComplete(typed) || typed.hasSuffix("| ") else { continue }
      let expected = CommandLanguage.expected(
        in: typed, at: typed.utf8.count, catalogue: TestCatalogue.all)
      #expect(!expected.isEmpty, "\(typed)⌶")
    }
  }
}
