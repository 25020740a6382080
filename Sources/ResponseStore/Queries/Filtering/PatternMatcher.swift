/// A regular expression in the syntax of Swift's `Regex`.
struct PatternMatcher {
  private let regex: Regex<AnyRegexOutput>

  /// Reads a pattern; nil when it cannot be read.
  init?(_ pattern: String) {
    guard let regex = try? Regex(pattern) else { return nil }
    self.regex = regex
  }

  /// Whether it matches anywhere in a text.
  func matches(_ text: String) -> Bool {
    (try? regex.firstMatch(in: text)) != nil
  }

  /// What is wrong with a pattern, in the parser's words; nil when nothing is.
  static func problem(with pattern: String) -> String? {
    do {
      _ = try Regex(pattern)
      return nil
    } catch {
      return "\(error)"
    }
  }
}
