import Foundation
import PTYKit
import Testing

extension ShellTests {
  /// Configuration, the startup file, the pager, and long work.
  @Suite struct Start {
    @Test func `config and startup file are read, and what is wrong names its place`() throws {
      let home = try temporaryFolder()
      let folder = home + "/.config/reis"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try "language: nl\nsettings:\n  nps.minimum: 12\n  nps.minimun: 3\n".write(
        toFile: folder + "/config.yaml", atomically: true, encoding: .utf8)
      try "# every morning\nfilter region = Zuid\n".write(
        toFile: folder + "/startup.reis", atomically: true, encoding: .utf8)
      let process = try reis(home: home, showing: "reis:buurtmarkt [region = Zuid]>")
      try process.wait(for: "config.yaml:4:3")
      try process.wait(for: "bedoelde je \"nps.minimum\"")
      try process.send("set nps.minimum\r")
      try process.wait(for: "12")
    }

    @Test func `a long answer goes through the pager, a short one does not`() throws {
      let process = try reis(
        [checkout + "/workspace"], ["PAGER": "sed 's/^/PAGED /'"], rows: 15)
      try process.send("surveys\r")
      try process.wait(for: "webshop")
      try process.wait(lastLine: emptyPrompt)
      #expect(!process.transcript.contains("PAGED"))
      try process.send("help\r")
      try process.wait(for: "PAGED")
      try process.wait(lastLine: emptyPrompt)
    }

    @Test func `Ctrl-C stops a command that reads a large file, and keeps the shell`() throws {
      let folder = try temporaryFolder()
      let path = folder + "/large.csv"
      let line = "R00001234,2026-03-01 12:00:00,9,Noord,een toelichting van een paar woorden\n"
      let block = Data(String(repeating: line, count: 20_000).utf8)
      _ = FileManager.default.createFile(
        atPath: path, contents: Data("id,time,recommend,region,why\n".utf8))
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      try handle.seekToEnd()
      for _ in 0..<100 { try handle.write(contentsOf: block) }
      try handle.close()
      let process = try reis([path], showing: "reis:large.csv>")
      try process.send("values id --limit 1\r")
      process.drain(untilQuietFor: 100)
      try process.send(.ctrl("c"))
      try process.wait("the prompt") { $0.lastLine == "reis:large.csv>" }
      try process.send("surveys\r")
      try process.wait(for: "large")
      try FileManager.default.removeItem(atPath: folder)
    }
  }
}
