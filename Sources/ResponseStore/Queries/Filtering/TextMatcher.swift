/// Tests single texts: the words of a dictionary, or rows one at a time.
struct TextMatcher {
  private let kind: TextTest.Kind
  private let folded: [UInt8]
  private let pattern: PatternMatcher?

  init(_ kind: TextTest.Kind) {
    self.kind = kind
    if case .contains(let text) = kind {
      folded = Array(text.lowercased().utf8)
    } else {
      folded = []
    }
    if case .matches(let text) = kind {
      pattern = PatternMatcher(text)
    } else {
      pattern = nil
    }
  }

  /// Whether a text passes the test.
  func accepts(_ text: String) -> Bool {
    switch kind {
    case .isOneOf(let texts): texts.contains(Array(text.utf8))
    case .contains: Self.occurs(folded, in: Array(text.lowercased().utf8))
    case .matches: pattern?.matches(text) ?? false
    case .isEmpty: text.isEmpty
    }
  }

  private static func occurs(_ needle: [UInt8], in text: [UInt8]) -> Bool {
    guard needle.count <= text.count else { return false }
    return (0...(text.count - needle.count)).contains { text[$0...].starts(with: needle) }
  }
}
