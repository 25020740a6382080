import Foundation
import Testing

@testable import LineEditing

/// A folder that goes away with the test.
final class Scratch {
  let path = NSTemporaryDirectory() + "line-editing-\(UUID().uuidString)"
  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }
  func text(_ name: String) throws -> String {
    try String(contentsOfFile: file(name), encoding: .utf8)
  }
  func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file(name))[.posixPermissions] as? Int
  }
}

@Suite struct HistoryStoreTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  private func store(_ name: String = "h", limit: Int = 100) throws -> HistoryStore {
    var store = HistoryStore(path: scratch.file(name), limit: limit)
    try store.load()
    return store
  }

  @Test func keepsWholeStatementsOnce() throws {
    var history = try store()
    #expect(try history.add("nps") == .appended)
    #expect(try history.add("nps") == .repeated)
    #expect(try history.add("  \n") == .ignored)
    #expect(try history.add(" secret") == .ignored)
    #expect(try history.add("nps \\\n  by region\n") == .appended)
    #expect(try history.add("nps") == .rearranged)
    #expect(history.entries == ["nps \\\n  by region", "nps"])
    #expect(try scratch.text("h") == "nps\nnps \\\\\\n  by region\nnps\n")
    #expect(try store().entries == history.entries)
  }

  @Test func isPrivate() throws {
    var history = try store("deep/er/h")
    try history.add("x")
    #expect(try scratch.mode("deep/er/h") == 0o600)
    #expect(try scratch.mode("deep/er") == 0o700)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: scratch.file("deep/er/h"))
    try history.add("y")
    #expect(try scratch.mode("deep/er/h") == 0o600)
  }

  @Test func dropsTheOldestBeyondTheLimit() throws {
    var history = try store(limit: 3)
    for entry in ["a", "b", "c", "d"] { try history.add(entry) }
    #expect(history.entries == ["b", "c", "d"])
    try history.compact()
    #expect(try scratch.text("h") == "b\nc\nd\n")
    #expect(try scratch.mode("h") == 0o600)
  }

  @Test func twoSessionsKeepEachOthersEntries() throws {
    var first = try store()
    var second = try store()
    try first.add("a")
    try second.add("b")
    try first.add("c")
    try first.compact()
    try second.add("a")
    try second.compact()
    #expect(try store().entries == ["b", "c", "a"])
  }

  @Test func manyWritersLoseNothing() async throws {
    let path = scratch.file("shared")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          var history = HistoryStore(path: path)
          for number in 0..<50 {
            try history.add("writer \(writer) entry \(number)")
            if number % 10 == 9 { try history.compact() }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try Set(store("shared", limit: 1_000).entries).count == 200)
  }

  @Test func aLineCutOffByACrashDoesNotSwallowTheNext() throws {
    try "whole\nhal".write(toFile: scratch.file("h"), atomically: true, encoding: .utf8)
    var history = try store()
    try history.add("next")
    #expect(try store().entries == ["whole", "hal", "next"])
  }

  @Test func damagedBytesAreRepaired() throws {
    try Data([0x61, 0xff, 0x0a, 0x62, 0x5c, 0x0a]).write(
      to: URL(fileURLWithPath: scratch.file("h")))
    #expect(try store().entries == ["a\u{FFFD}", "b\\"])
  }

  @Test func aLinkStaysALink() throws {
    try "a\na\n".write(toFile: scratch.file("real"), atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.file("h"), withDestinationPath: scratch.file("real"))
    try store().compact()
    #expect(try scratch.text("real") == "a\n")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch.file("h")) != "")
  }

  @Test func aFileThatCannotBeUsedIsReportedAndCostsNothing() throws {
    try FileManager.default.createDirectory(
      atPath: scratch.file("h"), withIntermediateDirectories: true)
    var history = HistoryStore(path: scratch.file("h"))
    #expect(throws: HistoryProblem.self) { try history.load() }
    let problem = #expect(throws: HistoryProblem.self) { try history.add("kept") }
    #expect(problem?.action == .write)
    #expect(problem?.description.contains(scratch.file("h")) == true)
    #expect(history.entries == ["kept"])
  }

  @Test func suggestsTheRestOfTheNewest() throws {
    var history = HistoryStore(path: nil)
    for entry in ["nps by region", "nps by channel", "nps", "nps by\nphase"] {
      try history.add(entry)
    }
    #expect(history.continuation(of: "nps b") == "y channel")
    #expect(history.continuation(of: "nps by\np") == "hase")
    #expect(history.continuation(of: "audit") == nil)
    #expect(history.continuation(of: "") == nil)
  }

  @Test(arguments: ["a", "a\nb", "a\\nb", "\\", "\\\\n\n\\", "é\n€"])
  func encodingIsReversible(_ entry: String) {
    #expect(HistoryEncoding.decode(HistoryEncoding.encode([entry, "x"])) == [entry, "x"])
  }
}
