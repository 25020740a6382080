import Testing

@testable import LineEditing

@Suite struct PastedTextTests {
  @Test(arguments: [
    ("a\r\nb", "a\nb"), ("a\n\rb", "a\nb"), ("a\rb", "a\nb"), ("a\nb\n\n", "a\nb"),
    ("a\r\n\r\nb", "a\n\nb"), ("a\tb", "a  b"), ("a\u{1b}[31mb\u{7}\u{7f}\u{9b}", "a[31mb"),
    ("\n", ""), ("  x ", "  x "),
  ])
  func becomesOneEdit(_ pasted: String, _ expected: String) {
    #expect(PastedText.cleaned(pasted) == expected)
  }

  @Test func accentsAreComposed() {
    #expect(PastedText.cleaned("cafe\u{301}").unicodeScalars.count == 4)
  }

  @Test func countsLines() {
    #expect(PastedText.lineCount("") == 1)
    #expect(PastedText.lineCount("a\nb\nc") == 3)
  }
}
