import Foundation
import PTYKit
import Testing

extension ShellTests {
  /// Editing, history, completion and pasting in the real program on a real pseudo-terminal.
  @Suite struct Prompt {
    @Test func `a statement is edited, run and answered`() throws {
      let process = try reis()
      try process.send("surveys\u{1b}[D\u{1b}[D\u{1b}[D\r".replacingOccurrences(of: "\r", with: ""))
      try process.send(.end)
      try process.send(.enter)
      try process.wait(for: "webshop")
      try process.wait(lastLine: emptyPrompt)
    }

    @Test func `what was typed comes back with the arrow and in the next session`() throws {
      let home = try temporaryFolder()
      let first = try reis(home: home)
      try first.send("set nps.minimum\r")
      try first.wait(for: "10")
      try first.wait(lastLine: emptyPrompt)
      try first.send("\u{4}")
      #expect(try first.waitForExit() == .code(0))

      let second = try reis(home: home)
      try second.send(.up)
      try second.wait(lastLine: emptyPrompt + " set nps.minimum")
      let folder = home + "/.local/state/reis/history"
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files.count == 1)
      let path = "\(folder)/\(try #require(files.first))"
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }

    @Test func `Ctrl-R finds an earlier statement`() throws {
      let process = try reis()
      try process.send("set nps.indicative\r")
      try process.wait(for: "30")
      try process.wait(lastLine: emptyPrompt)
      try process.send("surveys\r")
      try process.wait(lastLine: emptyPrompt)
      try process.send(.ctrl("r"))
      try process.send("indic")
      try process.wait("the statement") { $0.text.contains(emptyPrompt + " set nps.indicative") }
    }

    @Test func `Tab completes the only candidate and lists several with a word about each`() throws
    {
      let process = try reis()
      try process.send("quest\t")
      try process.wait(lastLine: emptyPrompt + " questions")
      try process.send(.ctrl("u"))
      try process.send("nps by regi\t")
      try process.wait(lastLine: emptyPrompt + " nps by region")
      try process.send(.ctrl("u"))
      try process.send("se\t")
      try process.wait(for: "Finds commands by a word.")
    }

    @Test func `a statement goes on after a pipe, and Ctrl-D drops it there`() throws {
      let process = try reis()
      try process.send("surveys |\r")
      try process.wait("the continuation") { $0.lastLine.hasPrefix("..") }
      try process.send("top 1\r")
      try process.wait(for: "telefoon")
      try process.wait(lastLine: emptyPrompt)
      try process.send("surveys |\r")
      try process.wait("the continuation") { $0.lastLine.hasPrefix("..") }
      try process.send("\u{4}")
      try process.wait(lastLine: emptyPrompt)
    }

    @Test func `pasted lines are one edit and wait for Enter`() throws {
      let process = try reis()
      try process.paste("surveys\nplugins")
      try process.wait("the paste") { $0.text.contains("plugins") }
      #expect(!process.screen.text.contains("webshop"))
      try process.send(.enter)
      try process.wait(for: "webshop")
      try process.wait(for: "bundled")
    }

    @Test(arguments: ["C", "C.UTF-8", "nl_NL.ISO-8859-1"])
    func `letters with accents are typed in any locale`(locale: String) throws {
      let process = try reis(extraLocale: locale)
      try process.send("search één\r")
      try process.wait("the answer") { $0.text.contains("één") || $0.text.contains("een") }
    }

    @Test func `!! runs the last statement again and shows it`() throws {
      let process = try reis()
      try process.send("set nps.minimum\r")
      try process.wait(for: "10")
      try process.wait(lastLine: emptyPrompt)
      try process.send("!!\r")
      try process.wait("the statement") { screen in
        screen.lines.filter { $0.contains("set nps.minimum") }.count >= 2
      }
    }

    @Test func `a filter shows in the prompt until it is cleared`() throws {
      let process = try reis()
      try process.send("filter region = Zuid\r")
      try process.wait(lastLine: "reis:buurtmarkt [region = Zuid]>")
      try process.send("filter clear\r")
      try process.wait(lastLine: emptyPrompt)
    }

    @Test func `a narrower window redraws the line`() throws {
      let process = try reis()
      try process.send("nps by region where channel = winkel and customer_type = vast")
      try process.wait(for: "vast")
      process.resize(rows: 20, columns: 50)
      try process.wait("the end of the line") { $0.text.contains("vast") }
      try process.send(.ctrl("c"))
      try process.wait(lastLine: emptyPrompt)
    }
  }
}

private func reis(extraLocale locale: String) throws -> PTYProcess {
  try reis([checkout + "/workspace"], ["LANG": locale, "LC_ALL": locale])
}
