import Foundation
import PTYKit
import Testing

extension ShellTests {
  /// What a person sees and can do while a large file is read.
  @Suite(.serialized) struct LongReading {
    private let home: String
    private let source: String

    /// Writes an export that takes a second or more to read however fast the program was built:
    /// compressed, the same block over and over.
    init() throws {
      home = try temporaryFolder()
      source = home + "/large.csv.gz"
      try FileManager.default.createDirectory(
        atPath: home + "/tmp", withIntermediateDirectories: true)
      let line = "R00001234,2026-03-01 12:00:00,9,Noord,een toelichting van een paar woorden\n"
      let head = try Self.compressed("id,time,recommend,region,why\n")
      let block = try Self.compressed(String(repeating: line, count: 200_000))
      let handle = try Self.open(source)
      try handle.write(contentsOf: head)
      for _ in 0..<40 { try handle.write(contentsOf: block) }
      try handle.close()
    }

    private static func open(_ path: String) throws -> FileHandle {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
      return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }

    private static func compressed(_ text: String) throws -> Data {
      let path = try temporaryFolder() + "/part"
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["gzip", path]
      try process.run()
      process.waitUntilExit()
      defer { try? FileManager.default.removeItem(atPath: path + ".gz") }
      return try Data(contentsOf: URL(fileURLWithPath: path + ".gz"))
    }

    /// All files below the home folder but the export and what shells keep.
    private var left: [String] {
      (FileManager.default.enumerator(atPath: home)?.compactMap { $0 as? String } ?? [])
        .filter { $0.contains("column-") || $0.hasPrefix("tmp/") || $0.hasSuffix(".part") }
    }

    @Test func `progress tells rows per second and the time left, Ctrl-C leaves nothing`() throws {
      let process = try reis(
        [source], ["TMPDIR": home + "/tmp"], home: home, showing: "reis:large.csv.gz>")
      try process.send("values why --limit 1\r")
      try process.wait("progress") { screen in
        screen.text.contains("reading large.csv.gz") && screen.text.contains("rows/s")
          && screen.text.contains("s left") && screen.text.contains("%")
      }
      try process.send(.ctrl("c"))
      try process.wait("the prompt") { $0.lastLine == "reis:large.csv.gz>" }
      #expect(!process.screen.text.contains("rows/s"))
      #expect(left.isEmpty, "\(left)")
      try process.send("surveys\r")
      try process.wait(for: "large")
      try process.send("quit\r")
      #expect(try process.waitForExit() == .code(0))
      #expect(left.isEmpty, "\(left)")
      try FileManager.default.removeItem(atPath: home)
    }
  }
}
