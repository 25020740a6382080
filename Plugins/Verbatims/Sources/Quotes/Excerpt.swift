import TextAnalysis

/// A piece of a long comment, so that ten megabytes of words are not put on a page.
enum Excerpt {
  /// The most characters of a comment that are quoted.
  static let quote = 2_000
  /// The most characters of a comment that stands as an example.
  static let example = 240

  /// The beginning of a text, with an ellipsis where it is cut.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - limit: characters.
  static func start(of text: String, limit: Int) -> String {
    guard text.utf8.count > limit, text.count > limit else { return text }
    return text.prefix(limit) + "…"
  }

  /// The surroundings of the first place of a word, with ellipses where the text goes on.
  ///
  /// - Parameters:
  ///   - word: a word as `SourceText.words` gives it.
  ///   - text: the text.
  ///   - limit: characters.
  static func around(_ word: String, in text: String, limit: Int) -> String {
    guard text.utf8.count > limit, text.count > limit else { return text }
    let source = SourceText(text)
    guard let token = source.tokens.first(where: { source.word($0) == word }) else {
      return start(of: text, limit: limit)
    }
    let before = source[0..<token.range.lowerBound]
    let after = source[token.range.lowerBound..<source.bytes.count]
    let lead = min(before.count, limit / 2)
    let rest = limit - lead
    return (before.count > lead ? "…" : "") + before.suffix(lead) + after.prefix(rest)
      + (after.count > rest ? "…" : "")
  }
}
