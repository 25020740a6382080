public import WorkbenchKit

/// What `!!`, `!n` and `!word` at the start of a line stand for.
public enum History {
  /// Puts an earlier statement in the place of `!!`, `!n` or `!word`; what follows it is kept.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - statements: earlier statements, oldest first; `!1` is the first, `!-1` the last.
  /// - Returns: the statement to run, or nil when `text` does not start with `!`.
  /// - Throws: `history.unknown` when there is no such statement.
  public static func expand(
    _ text: String, statements: [String]
  ) throws(Diagnostic) -> String? {
    let source = SourceText(text)
    var start = 0
    while source.space(at: start) > 0 { start += source.space(at: start) }
    guard source.byte(start) == UInt8(ascii: "!") else { return nil }
    var end = start + 1
    if source.byte(end) == UInt8(ascii: "!") {
      end += 1
    } else {
      while source.wordLetter(at: end) > 0 { end += source.wordLetter(at: end) }
    }
    let span = SourceSpan(start, end)
    let reference = source.text(SourceSpan(start + 1, end))
    guard !reference.isEmpty else { return nil }
    guard let found = statement(reference, among: statements) else {
      throw StatementProblems.unknownHistory("!" + reference, span, count: statements.count)
    }
    return found + source.text(SourceSpan(end, source.bytes.count))
  }

  private static func statement(_ reference: String, among statements: [String]) -> String? {
    if reference == "!" { return statements.last }
    if let number = Int(reference) {
      let index = number > 0 ? number - 1 : number < 0 ? statements.count + number : -1
      return statements.indices.contains(index) ? statements[index] : nil
    }
    return statements.last { $0.hasPrefix(reference) }
  }
}
