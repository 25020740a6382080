import PTYKit
import Testing

extension TerminalTests {
  @Suite struct Paste {
    @Test func severalLinesWaitForEnter() throws {
      let probe = try probe()
      try probe.paste("een\r\ntwee\tx\r\n")
      try probe.wait("both rows") { $0.text.hasSuffix("pr> een\ntwee  x") }
      #expect(!probe.screen.text.contains("got"))
      try probe.send(.enter)
      try probe.wait(for: "[een⏎twee  x]")
    }

    @Test func aPasteAfterEscapeIsNotLost() throws {
      let probe = try probe()
      try probe.send(.escape)
      try probe.paste("kept")
      try probe.wait(lastLine: "pr> kept")
    }

    @Test func decomposedTextIsComposed() throws {
      let probe = try probe()
      try probe.paste("cafe\u{301} e\u{308}")
      try probe.wait(lastLine: "pr> café ë")
      try probe.send(.ctrl("a"))
      try probe.send("X\r")
      try probe.wait(for: "got 7 [Xcafé ë]")
      #expect(!probe.transcript.unicodeScalars.contains("\u{301}"))
    }

    @Test func aHugePasteIsOnePieceInTheLine() throws {
      let probe = try probe(["PROBE_DUTCH": "1"])
      let lines = (0..<500).map { "regel \($0)" }
      try probe.send("a ")
      try probe.paste(lines.joined(separator: "\r\n"))
      try probe.wait(for: "[geplakt #1: 500 regels]")
      try probe.paste(lines.joined(separator: "\r\n"))
      try probe.wait(for: "[geplakt #2: 500 regels]")
      try probe.send(.enter)
      // It scrolls by: what was written counts, not what is left on the screen.
      try probe.wait("both pastes") { _ in
        probe.transcript.contains("regel 499regel 0⏎") && probe.transcript.contains("regel 499]")
      }
    }

    @Test func escapesInAPasteAreText() throws {
      let probe = try probe()
      try probe.paste("a\u{7}b\u{1b}[2Jc")
      try probe.wait(lastLine: "pr> ab[2Jc")
    }

    @Test func linesPastedWithoutMarksAreAllRead() throws {
      let probe = try probe(["REIS_NOPASTE": "1"])
      #expect(!probe.transcript.contains("2004"))
      try probe.send((1...30).map { "line \($0)\r" }.joined())
      for number in 1...30 {
        try probe.wait("line \(number)") { _ in probe.transcript.contains("[line \(number)]") }
      }
      try probe.wait(lastLine: emptyPrompt)
    }
  }
}
