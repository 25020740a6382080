import Testing
import TextAnalysis

@Suite struct PatternTests {
  private func matches(
    _ pattern: String, _ text: String, ignoresCase: Bool = false
  ) throws -> [String] {
    let source = SourceText(text)
    return try Pattern(pattern, ignoresCase: ignoresCase).matches(in: source).ranges.map {
      source[$0]
    }
  }

  @Test(arguments: [
    ("a|ab", "abab", ["a", "a"]), ("ab|a", "abab", ["ab", "ab"]),
    ("colou?rs?", "color colours", ["color", "colours"]),
    ("[bB]asic [aA]uth", "Basic auth", ["Basic auth"]),
    ("\\bpm\\b", "pm 3pm pm.", ["pm", "pm"]), ("é+", "ééé", ["ééé"]),
    ("(?<!Red Hat )JBoss", "Red Hat JBoss, JBoss", ["JBoss"]),
    ("(?<!.*-|program )operator", "an operator", ["operator"]),
    ("(?<!.*-|program )operator", "pre-operator", []),
    ("shell(?! prompt| script)", "shell prompt, shell", ["shell"]),
    ("\\p{Lu}\\w+", "Één twee Drie", ["Één", "Drie"]), ("x{2,3}?", "xxxx", ["xx", "xx"]),
    ("a{,2}", "a{,2}", ["a{,2}"]), ("(?i:NL)-be", "nl-be NL-BE", ["nl-be"]),
    ("[^\\s]+$", "one two", ["two"]), ("(?m)^\\w+$", "een\ntwee", ["een", "twee"]),
    ("[\\]\\-x]+", "]-x", ["]-x"]), ("\\x41\\u0042", "AB", ["AB"]), ("(?=ab)a", "ab ac", ["a"]),
  ]) func `matches as other dialects do`(
    pattern: String, text: String, expected: [String]
  ) throws {
    #expect(try matches(pattern, text) == expected)
  }

  @Test func `capitals are ignored beyond ASCII`() throws {
    #expect(try matches("É[ï-ð]", "éÏ", ignoresCase: true) == ["éÏ"])
  }

  @Test(arguments: [
    ("a(b", PatternError.Reason.unclosedGroup, 1), ("a)b", .unopenedGroup, 1),
    ("é[a", .unclosedSet, 2), ("[z-a]", .reversedRange, 1), ("a|*b", .nothingToRepeat, 2),
    ("a{3,2}", .reversedRepetition, 1), ("ab\\", .incompleteEscape, 2),
    ("\\p{Ab}", .unknownClass, 0),
    ("(a)\\1", .notSupported, 3), ("(?>a)", .notSupported, 0), ("a++", .notSupported, 2),
    ("((a{200}){200}){200}", .tooLarge, 0), ("a{99999}", .tooLarge, 1),
  ]) func `says where an expression is wrong`(
    pattern: String, reason: PatternError.Reason, offset: Int
  ) {
    #expect(throws: PatternError(reason: reason, offset: offset)) { try Pattern(pattern) }
  }

  @Test func `deep nesting is refused, not followed`() {
    let nested = String(repeating: "(", count: 100_000) + String(repeating: ")", count: 100_000)
    #expect(throws: PatternError.self) { try Pattern(nested) }
  }

  /// These take longer than the universe has lasted in a matcher that only backtracks.
  @Test(arguments: ["(a+)+b", "(a|a)*b", "(a*)*b", "(?:a?){50}a{50}b", "(.*)*x"])
  func `catastrophic expressions come to an end`(pattern: String) throws {
    let text = SourceText(String(repeating: "a", count: 2000))
    #expect(try Pattern(pattern).matches(in: text, steps: 200_000_000).ranges == [])
  }

  @Test func `what takes too long is given up and told`() throws {
    let text = SourceText(String(repeating: "ab ", count: 50_000))
    let matches = try Pattern("(?<=^.*)b(?=.*x)").matches(in: text, steps: 1_000_000)
    #expect(matches.ranges == [])
    #expect(try #require(matches.abandonedAt) < text.bytes.count)
  }
}
