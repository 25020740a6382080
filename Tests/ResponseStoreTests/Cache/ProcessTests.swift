import Foundation
import Testing

@testable import ResponseStore

/// Whether the program that these tests run in several processes was built.
private let probe: URL? = {
  let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
  let path = program.deletingLastPathComponent().appendingPathComponent("cacheprobe")
  return FileManager.default.isExecutableFile(atPath: path.path) ? path : nil
}()

@Suite("Several processes, and none that may write", .enabled(if: probe != nil))
struct ProcessTests {
  private let bench: CacheBench
  private let source: String

  init() throws {
    bench = try CacheBench()
    source = try bench.folder.write("a.csv", CacheBench.export(rows: 1_500, seed: 6))
  }

  private func start(_ folder: String, rounds: Int, seed: Int, limit: String = "") throws -> Process
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "\(limit) exec \"$0\" \"$@\"", try #require(probe).path, source, folder, "\(rounds)",
      "\(seed)",
    ]
    process.standardOutput = Pipe()
    try process.run()
    return process
  }

  /// What a process printed; fails when it ended badly.
  private func end(_ process: Process) throws -> String {
    let pipe = try #require(process.standardOutput as? Pipe)
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0, "\(said)")
    return said
  }

  @Test("three that read, write and clear the same cache at once")
  func together() throws {
    let folder = bench.cache.folder
    let processes = try (0..<3).map { try start(folder, rounds: 25, seed: $0) }
    for process in processes { _ = try end(process) }
    #expect(bench.files.allSatisfy { !$0.lastPathComponent.hasSuffix(CacheFileWriter.ending) })
  }

  @Test("killed in the middle: what is left is swept up later, never read")
  func killed() throws {
    for seed in 0..<6 {
      let process = try start(bench.cache.folder, rounds: 10_000, seed: seed)
      usleep(UInt32(60_000 + seed * 17_000))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    for file in bench.files where file.lastPathComponent.hasSuffix(CacheFileWriter.ending) {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -600)], ofItemAtPath: file.path)
    }
    let after = try start(bench.cache.folder, rounds: 5, seed: 99)
    _ = try end(after)
    #expect(bench.files.allSatisfy { !$0.lastPathComponent.hasSuffix(CacheFileWriter.ending) })
  }

  @Test("a limit on the size of files: answers without a cache, nothing left behind")
  func limited() throws {
    let said = try end(start(bench.cache.folder, rounds: 4, seed: 3, limit: "ulimit -f 1;"))
    #expect(said.contains("noSpace"))
    #expect(bench.files.allSatisfy { !$0.lastPathComponent.hasSuffix(CacheFileWriter.ending) })
  }

  @Test("a folder that cannot be made or written to")
  func readOnly() throws {
    let file = try bench.folder.write("file", "x")
    for folder in [file + "/cache", "/proc/reis-cache"] {
      let said = try end(start(folder, rounds: 2, seed: 3))
      #expect(said.contains("notWritable"))
    }
  }
}
