import WorkbenchKit

/// Turns what the grammar expects at the cursor into candidates.
struct Completer {
  /// Values of a column that are offered at most.
  static let mostValues = 50

  private let statement: PartialStatement
  private let environment: any LanguageEnvironment

  init(_ text: String, cursor: Int, environment: any LanguageEnvironment) {
    statement = PartialStatement(text, cursor: cursor, catalogue: environment.catalogue)
    self.environment = environment
  }

  func result() -> CompletionResult {
    if let parameter = statement.parameter {
      let names = environment.parameterNames.filter { starts($0, with: parameter.text) }
      return CompletionResult(
        replaced: parameter.span,
        candidates: names.map { Candidate("$" + $0, kind: .parameter, addsSpace: false) },
        expected: statement.expectations)
    }
    var candidates: [Candidate] = []
    var seen: Set<String> = []
    let source = CandidateSource(statement: statement, environment: environment)
    for expectation in statement.expectations {
      for candidate in source.candidates(for: expectation)
      where starts(candidate.title, with: statement.word.text) {
        if seen.insert(candidate.text).inserted { candidates.append(candidate) }
      }
    }
    return CompletionResult(
      replaced: statement.word.span, candidates: candidates, expected: statement.expectations)
  }

  /// Upper and lower case taken as equal.
  private func starts(_ name: String, with prefix: String) -> Bool {
    prefix.isEmpty || name.lowercased().hasPrefix(prefix.lowercased())
  }
}
