import Testing

@testable import LineEditing

/// Widths need a UTF-8 locale, as the editor sets one.
private let hasUTF8 = Terminal.useUTF8()

@Suite(.enabled(if: hasUTF8)) struct DisplayTests {
  private func place(_ text: String, columns: Int) -> [Int] {
    var metrics = DisplayMetrics(columns: columns)
    metrics.put(text)
    return [metrics.row, metrics.column]
  }

  @Test(
    arguments: [
      ("", [0, 0]), ("abc", [0, 3]), ("é€", [0, 2]), ("世", [0, 2]), ("e\u{301}", [0, 1]),
      ("abcdefghij", [1, 0]), ("abcdefghi世", [1, 2]), ("a\nb", [1, 1]), ("a\tb", [0, 9]),
      ("\u{1}", [0, 2]), ("\u{200}", [0, 1]),
    ] as [(String, [Int])])
  func followsLibedit(_ text: String, _ expected: [Int]) {
    #expect(place(text, columns: 10) == expected)
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("世界", 3, "世…"), ("abc", 1, "…"), ("abc", 0, ""),
    ("één", 3, "één"),
  ])
  func cutsToColumns(_ text: String, _ columns: Int, _ expected: String) {
    #expect(DisplayText.cut(text, to: columns) == expected)
  }

  @Test func neutralisesControls() {
    #expect(
      DisplayText.visible("a\u{1b}]0;x\u{7}b\nc\u{202e}") == "a\u{FFFD}]0;x\u{FFFD}b c\u{FFFD}")
  }
}

@Suite struct PromptTests {
  @Test func plainStaysPlain() {
    #expect(Prompt("cx> ").encoded(styled: true) == "cx> ")
  }

  @Test func oneSequenceAStyleChange() {
    let prompt = Prompt([.init("a", .cyan), .init("b", .cyan), .init("", .red), .init("> ")])
    #expect(prompt.encoded(styled: true) == "\u{1}\u{1b}[0;36m\u{1}ab\u{1}\u{1b}[0m\u{1}> ")
    #expect(prompt.visibleText(styled: true) == "ab> ")
  }

  @Test func aStyledEndGetsAPlainSpace() {
    let prompt = Prompt([.init("x", .bold)])
    #expect(
      prompt.encoded(styled: true)
        == "\u{1}\u{1b}[0;1mx\u{1}".replacing("x\u{1}", with: "\u{1}x\u{1}\u{1b}[0m\u{1} "))
    #expect(prompt.visibleText(styled: true) == "x ")
    #expect(prompt.visibleText(styled: false) == "x")
  }

  @Test func withoutColourThereIsNoEscape() {
    let prompt = Prompt([.init("a", .red), .init("b", .dim)])
    #expect(prompt.encoded(styled: false) == "ab")
  }

  @Test func controlsAndBreaksAreLeftOut() {
    let prompt = Prompt([.init("a\u{1}\nb\u{1b}[0m", .red), .init("> ")])
    #expect(prompt.plainText == "ab[0m> ")
  }
}
