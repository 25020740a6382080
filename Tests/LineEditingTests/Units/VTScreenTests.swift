import PTYKit
import Testing

@Suite struct VTScreenTests {
  private func screen(_ text: String, rows: Int = 4, columns: Int = 10) -> VTScreen {
    var screen = VTScreen(rows: rows, columns: columns)
    screen.feed(Array(text.utf8))
    return screen
  }

  @Test(arguments: [
    ("abc", "abc"), ("abc\rX", "Xbc"), ("a\r\nb", "a\nb"), ("0123456789ab", "0123456789\nab"),
    ("0123456789\rX", "X123456789"), ("abc\u{8}\u{8}\u{1b}[K", "a"), ("abc\r\u{1b}[2C!", "ab!"),
    ("abc\r\u{1b}[@-", "-abc"), ("abc\r\u{1b}[P", "bc"), ("a\u{1b}7b\u{1b}8c", "ac"),
    ("世界", "世界"), ("e\u{301}x", "e\u{301}x"), ("\u{1b}]0;title\u{7}x", "x"),
    ("\u{1b}[?2004hx", "x"), ("1\n\r2\n\r3\n\r4\n\r5", "2\n3\n4\n5"), ("a\r\nb\u{1b}[2J", ""),
  ])
  func draws(_ bytes: String, _ expected: String) {
    #expect(screen(bytes).text == expected)
  }

  @Test func knowsStyles() {
    let drawn = screen("a\u{1b}[1;36mb\u{1b}[0;2mc")
    #expect(drawn.style(of: "a") == .plain)
    #expect(drawn.style(of: "b")?.isBold == true && drawn.style(of: "b")?.colour == 36)
    #expect(drawn.style(of: "c")?.isDim == true)
    #expect(drawn.style(of: "ab") == nil && drawn.style(of: "z") == nil)
  }

  @Test func countsBells() { #expect(screen("\u{7}\u{7}").bells == 2) }
}
