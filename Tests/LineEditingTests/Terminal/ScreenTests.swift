import Foundation
import PTYKit
import Testing

extension TerminalTests {
  @Suite struct Screen {
    private let row = String(repeating: "a", count: 60)

    @Test func narrowerWrapsTheLineAnew() throws {
      let probe = try probe()
      try probe.send(row)
      try probe.wait(lastLine: "pr> " + row)
      probe.resize(rows: 24, columns: 40)
      try probe.wait("two rows") {
        $0.text.hasSuffix(
          "pr> " + String(repeating: "a", count: 36) + "\n" + String(repeating: "a", count: 24))
      }
      try probe.send("b\r")
      try probe.wait(for: "got 61 [")
    }

    @Test func widerBringsTheLineTogether() throws {
      let probe = try probe(columns: 40)
      try probe.send(row)
      try probe.wait(lastLine: String(repeating: "a", count: 24))
      probe.resize(rows: 24, columns: 80)
      try probe.wait(lastLine: "pr> " + row)
      try probe.send("b\r")
      try probe.wait(for: "got 61 [")
    }

    @Test func aSizeChangedWhileACommandRanCounts() throws {
      let probe = try probe()
      try probe.send("pause\r")
      try probe.wait(for: "pausing")
      probe.resize(rows: 24, columns: 30)
      try probe.wait(for: "paused")
      try probe.send(String(repeating: "b", count: 40))
      try probe.wait(
        for: "pr> " + String(repeating: "b", count: 26) + "\n" + String(repeating: "b", count: 14))
    }

    @Test func theScreenCanBecomeTiny() throws {
      let probe = try probe()
      try probe.send(String(repeating: "word ", count: 30))
      for (rows, columns) in [(4, 20), (2, 5), (3, 7), (24, 80)] {
        probe.resize(rows: rows, columns: columns)
        try probe.send("z")
        probe.drain(untilQuietFor: 50)
      }
      try probe.interrupt()
      try probe.enter("alive")
    }

    @Test(arguments: ["dumb", ""])
    func aDumbTerminalGetsNoEscapes(_ terminal: String) throws {
      let probe = try probe(["TERM": terminal, "REIS_NOHINT": ""])
      try probe.enter("één")
      try probe.enter("twee")
      try probe.send(.up)
      try probe.send("!\t\r")
      try probe.wait(for: "[twee!]")
      try probe.send("s\t")
      try probe.wait(for: "segment  show")
      try probe.send(.ctrl("c"))
      try probe.wait(for: "^C")
      try probe.send(.ctrl("d"))
      #expect(try probe.waitForExit() == .code(0))
      #expect(!probe.raw.contains(0x1b))
    }

    @Test func anUnknownTerminalIsSaidInOurWords() throws {
      let probe = try probe(["TERM": "no-such-terminal"])
      #expect(probe.screen.text.contains("TERM=no-such-terminal is not known"))
      #expect(!probe.screen.text.contains("termcap") && !probe.screen.text.contains("No entry"))
      try probe.enter("één")
      #expect(!probe.raw.contains(0x1b))
    }

    @Test func theUsersBindingsAreReadWithoutTrust() throws {
      let scratch = try Scratch()
      let file = scratch.file("editrc")
      try """
      bind ^T "abc
      hello world
      edit off
      other:bind ^T ed-move-to-end
      # één
      bind ^X no-such-function
      reis:bind ^T ed-move-to-beg
      """.write(toFile: file, atomically: true, encoding: .utf8)
      let probe = try probe(["EDITRC": file])
      let said = probe.screen.text.replacing("\n", with: "")
      for place in ["editrc:1: a quote", "editrc:2: only bind", "editrc:3: only", "editrc:6: not"] {
        #expect(said.contains(place))
      }
      try probe.send("aap\u{14}X\r")
      try probe.wait(for: "[Xaap]")
    }

    @Test func viModeIsHonoured() throws {
      let scratch = try Scratch()
      let file = scratch.file("editrc")
      try "bind -v\n".write(toFile: file, atomically: true, encoding: .utf8)
      let probe = try probe(["EDITRC": file])
      try probe.send("abc\u{1b}0iX\r")
      try probe.wait(for: "[Xabc]")
      try probe.wait(lastLine: emptyPrompt)
      try probe.send("sl\t\r")
      try probe.wait(for: "sleeping")
    }
  }
}
