import Foundation
import PTYKit
import Testing

extension ShellTests {
  /// Ctrl-C, Ctrl-D, Ctrl-Z and ends of every kind.
  @Suite struct Interruption {
    @Test func `Ctrl-C drops the line and keeps the shell`() throws {
      let process = try reis()
      try process.send("nps by region whe")
      try process.wait(for: "whe")
      try process.send(.ctrl("c"))
      try process.wait(lastLine: emptyPrompt)
      try process.send("surveys\r")
      try process.wait(for: "webshop")
    }

    @Test func `Ctrl-D on an empty line leaves with code 0`() throws {
      let process = try reis()
      try process.send("\u{4}")
      #expect(try process.waitForExit() == .code(0))
    }

    @Test func `quit leaves with code 0`() throws {
      let process = try reis()
      try process.send("quit\r")
      #expect(try process.waitForExit() == .code(0))
    }

    @Test func `a dumb terminal gets no escape sequences`() throws {
      let process = try reis([checkout + "/workspace"], ["TERM": "dumb"])
      try process.send("surveys\r")
      try process.wait(for: "webshop")
      #expect(!process.raw.contains(0x1b))
    }

    @Test func `SIGTERM gives the terminal back and ends by that signal`() throws {
      let process = try reis()
      process.signal(SIGTERM)
      #expect(try process.waitForExit() == .signal(SIGTERM))
    }
  }
}
