import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

extension TestSession {
  /// What an audit finds.
  ///
  /// - Parameter statement: the statement, such as `audit --rule JR-04`.
  func findings(_ statement: String = "audit") async -> [Finding] {
    output.take()
    await run(statement)
    return output.reports.flatMap(\.blocks).flatMap { block -> [Finding] in
      if case .findings(let findings) = block { findings } else { [] }
    }
  }

  /// The codes of what was reported while a statement ran.
  ///
  /// - Parameter statement: the statement.
  func codes(_ statement: String) async -> [String] {
    output.take()
    await run(statement)
    return output.diagnostics.map(\.code.id)
  }
}
