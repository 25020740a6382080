import ResponseStore
import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// `matching SEARCH`: a search in the comments of one call.
struct SearchOption {
  let query: TextQuery
  private let column: Spanned<String>

  /// Reads the search of a call; nil where it has none.
  ///
  /// - Throws: `verbatims.query` at the place in the search.
  init?(_ call: Call, in question: Spanned<String>) throws(Diagnostic) {
    guard let written = call[TextParameters.search] else { return nil }
    do throws(TextQueryProblem) {
      query = try TextQuery(written)
    } catch {
      throw Self.diagnostic(error, written, at: call.span(of: TextParameters.search))
    }
    column = question
  }

  /// A condition that every comment found meets, for the store to rule out the others; nil where
  /// the search has none.
  var condition: Expression? {
    guard let letters = query.necessaryLetters, let first = letters.first else { return nil }
    func contains(_ piece: String) -> Expression { .contains(column, Literal(.text(piece))) }
    return letters.dropFirst().reduce(contains(first)) { .or($0, contains($1)) }
  }

  private static func diagnostic(
    _ problem: TextQueryProblem, _ written: String, at span: SourceSpan
  ) -> Diagnostic {
    // A quotation mark stands before the search where the span is longer than it.
    let isQuoted = span.count > written.utf8.count
    let start = span.start + problem.offset + (isQuoted ? 1 : 0)
    let end = min(max(start + 1, span.start), max(span.end, start + 1))
    return Diagnostic(
      .verbatimsQuery, problem.message,
      at: .statement(isQuoted || span.count == written.utf8.count ? SourceSpan(start, end) : span),
      hint: problem.hint)
  }
}
