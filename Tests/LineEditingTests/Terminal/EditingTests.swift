import PTYKit
import Testing

extension TerminalTests {
  @Suite struct Editing {
    @Test(arguments: ["C", "C.UTF-8", "nl_NL.UTF-8", "xx_XX"])
    func typesDutchInAnyLocale(_ locale: String) throws {
      let probe = try probe(["LANG": locale])
      try probe.enter("één € zo’n coördinatie")
      try probe.send(.ctrl("d"))
      #expect(try probe.waitForExit() == .code(0))
    }

    @Test func editsInTheMiddle() throws {
      let probe = try probe()
      try probe.send("aéc")
      try probe.send(.left, .backspace)
      try probe.send("b")
      try probe.send(.home)
      try probe.send("<")
      try probe.send(.end)
      try probe.send(">")
      try probe.wait(lastLine: "pr> <abc>")
      try probe.send(.ctrl("a"), .delete, .ctrl("e"), .ctrl("h"), .enter)
      try probe.wait(for: "[abc]")
    }

    @Test(arguments: ["\u{1b}[1~", "\u{1b}OH", "\u{1b}[H", "\u{1}"])
    func everyHomeKey(_ sequence: String) throws {
      let probe = try probe()
      try probe.send("x" + sequence + "y\r")
      try probe.wait(for: "[yx]")
    }

    @Test func movesByWord() throws {
      let probe = try probe()
      try probe.send("one two\u{1b}[1;5D-\u{1b}[1;5C+\r")
      try probe.wait(for: "[one -two+]")
    }

    @Test func wideCharactersTakeTwoColumns() throws {
      let probe = try probe()
      try probe.send("世界x")
      try probe.wait(lastLine: "pr> 世界x")
      #expect(probe.screen.column == 9)
      try probe.send(.left, .left)
      try probe.wait("cursor on the second") { $0.column == 6 }
    }

    @Test func controlDDeletesInsideALineAndEndsAnEmptyOne() throws {
      let probe = try probe()
      try probe.send("ab")
      try probe.send(.ctrl("a"), .ctrl("d"), .enter)
      try probe.wait(for: "[b]")
      try probe.wait(lastLine: emptyPrompt)
      try probe.send(.ctrl("d"))
      try probe.wait(for: "bye")
      #expect(try probe.waitForExit() == .code(0))
    }

    @Test func controlSDoesNotFreeze() throws {
      let probe = try probe()
      try probe.enter("first")
      try probe.send(.ctrl("s"))
      try probe.wait(for: "fwd:")
      try probe.interrupt()
      try probe.enter("alive")
    }

    @Test(arguments: ["\u{1b}x\"\r", "\u{1b}X'\r", "\u{16}\n\r", "\u{1b}5z\r"])
    func dangerousKeysAreHarmless(_ keys: String) throws {
      let probe = try probe(rows: 5, columns: 20)
      try probe.send(keys)
      probe.drain()
      try probe.interrupt()
      try probe.enter("alive")
    }

    @Test func aLineThatFillsTheScreenIsTheLongest() throws {
      let probe = try probe(rows: 5, columns: 20)
      try probe.send(String(repeating: "x", count: 200))
      try probe.wait("beeps") { $0.bells > 100 }
      try probe.send(.enter)
      try probe.wait("the line") { _ in probe.transcript.contains("got 75 [") }
    }

    @Test func colourAndTheRightPrompt() throws {
      let probe = try probe(["PROBE_RIGHT": "right"])
      #expect(probe.screen.style(of: "pr")?.colour == 36)
      #expect(probe.screen.style(of: ">") == .plain)
      try probe.wait("right prompt") { $0.styles(of: "right")?.allSatisfy(\.isDim) == true }
    }

    @Test func noColourMeansNone() throws {
      let probe = try probe(["NO_COLOR": "1"])
      #expect(probe.screen.style(of: "pr>") == .plain)
    }

    @Test func continuationLinesBecomeOneStatement() throws {
      let probe = try probe()
      try probe.send("nps \\\r")
      try probe.wait(lastLine: "..>")
      try probe.send("by region\r")
      try probe.wait(for: "[nps \\⏎by region]")
      try probe.wait(lastLine: emptyPrompt)
      try probe.send("a\\\r")
      try probe.wait(lastLine: "..>")
      try probe.send(.ctrl("d"))
      try probe.wait(for: "(dropped)")
      try probe.wait(lastLine: emptyPrompt)
    }

    @Test func outputWithoutABreakIsKept() throws {
      let probe = try probe()
      try probe.send("partial\r")
      try probe.wait(for: "no break at the end%")
      try probe.wait(lastLine: emptyPrompt)
      #expect(probe.screen.style(of: "%")?.isInverse == true)
      try probe.enter("next")
      #expect(probe.screen.text.contains("no break at the end%\npr> next"))
    }

    @Test func aMessageComesAboveTheLine() throws {
      let probe = try probe()
      try probe.send("later\r")
      try probe.wait("prompt") { $0.lines.filter { $0 == emptyPrompt }.count == 1 }
      try probe.send("half")
      try probe.wait(lastLine: "pr> half")
      try probe.wait(for: "job 7 done: 1.204 antwoorden\ngeïmporteerd\npr> half")
      try probe.send(" whole\r")
      try probe.wait(for: "[half whole]")
    }
  }
}
