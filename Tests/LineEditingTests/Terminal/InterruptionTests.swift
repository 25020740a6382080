import Foundation
import PTYKit
import Testing

extension TerminalTests {
  @Suite struct Interruption {
    @Test func dropsTheLineOnly() throws {
      let probe = try probe()
      try probe.send("half a line")
      try probe.wait(lastLine: "pr> half a line")
      try probe.interrupt()
      #expect(probe.screen.text.contains("half a line^C"))
      try probe.enter("whole")
    }

    @Test func dropsALineOfSeveralRows() throws {
      let probe = try probe(columns: 20)
      try probe.send(String(repeating: "x", count: 50))
      try probe.wait("three rows") { $0.lastLine == String(repeating: "x", count: 14) }
      try probe.send(.ctrl("a"))
      try probe.wait("the cursor at the start") { $0.column == 4 }
      try probe.interrupt()
      try probe.enter("whole")
    }

    @Test(arguments: [Key.ctrl("r"), .escape, .alt("x")])
    func isNotTheEndOfInputInsideAKeySequence(_ key: Key) throws {
      let probe = try probe()
      try probe.enter("first")
      try probe.send(key)
      try probe.send("fir")
      probe.drain()
      try probe.interrupt()
      try probe.enter("alive")
    }

    @Test(arguments: [("sleep", "sleeping"), ("spin", "spinning")])
    func cancelsARunningCommand(_ command: String, _ sign: String) throws {
      let probe = try probe()
      try probe.send(command + "\r")
      try probe.wait(for: sign)
      let pressed = Date()
      try probe.send(.ctrl("c"))
      try probe.wait(for: "[cancelled]")
      #expect(Date().timeIntervalSince(pressed) < 5)
      try probe.wait(lastLine: emptyPrompt)
      try probe.enter("alive")
    }

    @Test func leavesADeafCommandRunning() throws {
      let probe = try probe()
      try probe.send("hang\r")
      try probe.wait(for: "hanging")
      try probe.send(.ctrl("c"))
      try probe.wait(for: "Still stopping")
      try probe.send(.ctrl("c"))
      try probe.wait(for: "[abandoned]")
      try probe.wait(lastLine: emptyPrompt)
      try probe.enter("alive")
    }

    @Test func typeAheadIsKeptAndNotEchoedTwice() throws {
      let probe = try probe()
      try probe.send("pause\r")
      try probe.wait(for: "pausing")
      try probe.send("ahead\r")
      try probe.send(.ctrl("d"))
      try probe.wait(for: "got 5 [ahead]")
      #expect(try probe.waitForExit() == .code(0))
      #expect(probe.screen.lines.filter { $0.contains("ahead") }.count == 2)
    }

    @Test func aChildReadsTheTerminalAsItWasFound() throws {
      let probe = try probe()
      try probe.send("child\r")
      try probe.wait(for: "ready")
      #expect(probe.modes.c_lflag & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO))
      try probe.send("hello\r")
      try probe.wait(for: "hello\nchild got hello")
      try probe.wait(lastLine: emptyPrompt)
      try probe.enter("alive")
    }
  }
}
