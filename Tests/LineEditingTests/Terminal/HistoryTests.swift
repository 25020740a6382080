import Foundation
import PTYKit
import Testing

extension TerminalTests {
  @Suite struct History {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    @Test func survivesTheSession() throws {
      let variables = ["PROBE_HISTORY": scratch.file("state/history")]
      for _ in 0..<2 {
        let probe = try probe(variables)
        try probe.enter("een é")
        try probe.enter("twee")
        try probe.send(.ctrl("d"))
        #expect(try probe.waitForExit() == .code(0))
        #expect(try scratch.text("state/history") == "een é\ntwee\n")
        #expect(try scratch.mode("state/history") == 0o600)
      }
      let probe = try probe(variables)
      try probe.send(.up, .up)
      try probe.wait(lastLine: "pr> een é")
      try probe.send(.down)
      try probe.wait(lastLine: "pr> twee")
    }

    @Test func aStatementOfSeveralLinesComesBackWhole() throws {
      let probe = try probe()
      try probe.send("nps \\\rby region\r")
      try probe.wait(for: "[nps \\⏎by region]")
      try probe.wait(lastLine: emptyPrompt)
      try probe.send(.up)
      try probe.wait("both rows") { $0.text.hasSuffix("pr> nps \\\nby region") }
      try probe.send("!\r")
      try probe.wait(for: "[nps \\⏎by region!]")
    }

    @Test func repetitionsMoveToTheEnd() throws {
      let probe = try probe()
      for line in ["a", "b", "a"] { try probe.enter(line) }
      try probe.send(.up, .up)
      try probe.wait(lastLine: "pr> b")
      try probe.interrupt()
      try probe.send("history\r")
      try probe.wait(for: "1  b\n2  a\n3  history")
    }

    @Test func reverseSearchFinds() throws {
      let probe = try probe()
      try probe.enter("nps by region")
      try probe.enter("audit")
      try probe.send(.ctrl("r"))
      try probe.wait(for: "bck:")
      try probe.send("reg")
      try probe.wait(for: "bck:reg")
      try probe.wait(for: "pr> nps by region\nbck")
      try probe.send(.enter)
      try probe.wait("twice") { $0.lines.filter { $0 == "got 13 [nps by region]" }.count == 2 }
    }

    @Test(arguments: ["’", "“", "–", "€", "ë"])
    func reverseSearchFindsTypography(_ character: String) throws {
      let probe = try probe()
      try probe.enter("zo\(character)n prijs")
      try probe.enter("anders")
      try probe.send(.ctrl("r"))
      try probe.wait(for: "bck:")
      try probe.send("zo\(character)n p")
      try probe.wait("the match") { $0.text.hasSuffix("n p") }
      try probe.send(.enter)
      try probe.wait("twice") { $0.lines.filter { $0.hasPrefix("got 10 [zo") }.count == 2 }
    }

    @Test func deletingAWordInASearchIsHarmless() throws {
      let probe = try probe()
      try probe.enter("one two")
      try probe.send(.ctrl("r"))
      try probe.wait(for: "bck:")
      try probe.send(.ctrl("w"))
      probe.drain()
      try probe.interrupt()
      try probe.enter("alive")
    }

    @Test func entriesTallerThanTheScreenAreNotRecalled() throws {
      let probe = try probe(rows: 6, columns: 30)
      try probe.enter("short")
      try probe.send(String(repeating: "x\\\r", count: 9) + "y\r")
      try probe.wait(for: "⏎y]")
      try probe.wait(lastLine: emptyPrompt)
      try probe.send(.up)
      try probe.wait(lastLine: "pr> short")
    }

    @Test func anUnusableFileIsToldOnce() throws {
      try FileManager.default.createDirectory(
        atPath: scratch.file("h"), withIntermediateDirectories: true)
      let probe = try probe(["PROBE_HISTORY": scratch.file("h")])
      try probe.enter("a")
      try probe.wait(for: "cannot write the history file")
      try probe.enter("b")
      #expect(probe.transcript.components(separatedBy: "cannot write").count == 2)
    }
  }
}
