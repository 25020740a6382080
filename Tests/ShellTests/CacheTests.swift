import Foundation
import PTYKit
import Testing

extension ShellTests {
  /// What a session at the prompt leaves for the next one.
  @Suite(.serialized) struct CacheTests {
    private let home: String
    private let source: String

    init() throws {
      home = try temporaryFolder()
      source = home + "/big.csv"
      let rest = String(repeating: "words ", count: 12)
      var text = "id,channel,score,comment\n"
      for row in 0..<60_000 {
        text += "R\(100_000 + row),\(["web", "app"][row % 2]),\(row % 11),\(rest)\n"
      }
      try text.write(toFile: source, atomically: true, encoding: .utf8)
    }

    private var kept: [String] {
      (FileManager.default.enumerator(atPath: home + "/.cache/reis")?.compactMap { $0 as? String }
        ?? []).filter { $0.contains("column-") }
    }

    private func piped(_ arguments: [String]) throws -> PipedRun {
      try PipedRun(
        [source] + arguments, ["XDG_CACHE_HOME": home + "/.cache"], folder: home)
    }

    @Test func `a session at the prompt keeps columns, the next uses them`() throws {
      let first = try reis([source], home: home, showing: "reis:big.csv>")
      try first.send("values channel\r")
      try first.wait("an answer") { $0.text.contains("30,000") }
      try first.send("quit\r")
      #expect(try first.waitForExit() == .code(0))
      #expect(kept.count == 1)
      let plain = try piped(["--no-cache", "-c", "values channel"])
      let second = try piped(["-c", "values channel", "-c", "cache"])
      #expect(second.status == 0)
      #expect(second.output.hasPrefix(plain.output))
      #expect(second.output.contains("used: 1 column"))
      let cleared = try piped(["-c", "cache clear"])
      #expect(cleared.output.contains("removed:"))
      #expect(kept.isEmpty)
    }

    @Test func `statements without a prompt keep columns from the second time on`() throws {
      for expected in [0, 1, 1] {
        let run = try piped(["-c", "values channel"])
        #expect(run.status == 0)
        #expect(run.error == "")
        #expect(kept.count == expected)
      }
      let off = try piped(["-c", "set cache off", "-c", "values channel", "-c", "cache"])
      #expect(off.output.contains("off"))
    }

    @Test func `a home that cannot be written to costs a caution, not the answer`() throws {
      let run = try PipedRun(
        [source, "-c", "values channel"], ["XDG_CACHE_HOME": "/dev/null"], folder: home)
      #expect(run.status == 0)
      #expect(run.output.contains("30,000"))
      #expect(run.error.components(separatedBy: "cache.unwritable").count == 2)
    }
  }
}
