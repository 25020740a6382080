import Foundation
import Testing

@testable import ResponseStore

@Suite("Sources that change")
struct GrowthTests {
  private let bench: CacheBench

  init() throws { bench = try CacheBench() }

  @Test(
    "rows that are appended are read, and nothing else",
    arguments: [0, 1, 2, 200])
  func appended(rows: Int) throws {
    let more =
      switch rows {
      case 0: ""
      case 1: "\n\n"
      default: CacheBench.export(rows: rows, seed: 77, header: false)
      }
    let path = try bench.folder.write("a.csv", CacheBench.export(rows: 400, seed: 3))
    let known = try bench.load([path])
    try bench.save(known)
    try bench.append(more, to: path)
    let grown = try bench.load([path])
    #expect(grown.origin == (more.isEmpty ? .cache : .grown))
    #expect(try Everything(grown.dataset) == bench.plainly([path]))
    // All but the last pieces were borrowed.
    let borrowed = grown.dataset.storage.segments.count { segment in
      segment.columns.allSatisfy(\.isBorrowed)
    }
    #expect(borrowed >= known.dataset.storage.segments.count - 2)
    #expect(borrowed > 5)
    try bench.save(grown)
    let again = try bench.load([path])
    #expect(again.origin == .cache)
    #expect(try Everything(again.dataset) == bench.plainly([path]))
  }

  @Test("a record that was cut off, a line without its end, a quote that was open")
  func continued() throws {
    for (end, more) in [
      ("R1,2026-01-01T00:00:00,web,1", "0,0.5,ten\n"), ("R1,2026-01-01T00:00:00,web,", "7,1,x\n"),
      ("R1,2026-01-01T00:00:00,web,1,0.5,\"open\nstill", " open\"\nR2,,app,3,,\n"),
      ("R1", "\nR2\n"),
    ] {
      let bench = try CacheBench()
      let path = try bench.folder.write(
        "a.csv", CacheBench.export(rows: 300, seed: 4) + end)
      try bench.save(bench.load([path]))
      try bench.append(more, to: path)
      let grown = try bench.load([path])
      #expect(grown.origin == .grown)
      #expect(try Everything(grown.dataset) == bench.plainly([path]))
    }
  }

  @Test("again and again, with other columns each time")
  func repeatedly() throws {
    let path = try bench.folder.write("a.csv", CacheBench.export(rows: 100, seed: 0))
    var random = Seeded(12)
    for round in 1..<12 {
      let columns = CacheBench.columns.filter { _ in Bool.random(using: &random) }
      guard !columns.isEmpty else { continue }
      let known = try bench.load([path], columns)
      #expect(try Everything(known.dataset) == bench.plainly([path], columns))
      if round % 3 != 0 { try bench.save(known) }
      if round % 4 != 0 {
        try bench.append(
          CacheBench.export(rows: 60, seed: UInt64(round), header: false), to: path)
      }
    }
  }

  @Test("files that are added after the others are read; any other change starts anew")
  func addedFiles() throws {
    let first = try bench.folder.write("1.csv", CacheBench.export(rows: 150, seed: 1))
    let second = try bench.folder.write("2.csv", CacheBench.export(rows: 150, seed: 2))
    let third = try bench.folder.write("3.csv", CacheBench.export(rows: 150, seed: 3))
    try bench.save(bench.load([first, second]))
    let more = try bench.load([first, second, third])
    #expect(more.origin == .grown)
    #expect(try Everything(more.dataset) == bench.plainly([first, second, third]))
    try bench.append("R9,2026-01-01T00:00:00,web,9,1.5,last\n", to: second)
    let both = try bench.load([first, second, third])
    #expect(both.origin == .grown)
    #expect(try Everything(both.dataset) == bench.plainly([first, second, third]))
    for other in [[first], [second, first], [first, third], [second]] {
      let anew = try bench.load(other)
      #expect(anew.origin == .source(.otherSource))
      #expect(try Everything(anew.dataset) == bench.plainly(other))
    }
    try bench.append("R9,2026-01-01T00:00:00,web,9,1.5,last\n", to: first)
    #expect(try bench.load([first, second]).origin == .source(.otherSource))
  }

  @Test("a change anywhere before the end is noticed, also where rows were appended as well")
  func rewritten() throws {
    let text = Array(CacheBench.export(rows: 400, seed: 8).utf8)
    for place in stride(from: 40, to: text.count - 1, by: 2_503) {
      for tail in ["", "R9,2026-01-01T00:00:00,web,9,1.5,last\n"] {
        let bench = try CacheBench()
        let path = try bench.folder.write("a.csv", text)
        try bench.save(bench.load([path]))
        var changed = text
        changed[place] = changed[place] == 0x38 ? 0x39 : 0x38
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.write(contentsOf: Data(changed + Array(tail.utf8)))
        try handle.close()
        let again = try bench.load([path])
        #expect(again.origin != .cache)
        #expect(try Everything(again.dataset) == bench.plainly([path]))
      }
    }
  }

  @Test("a source of the same size and time with other content is noticed")
  func sameSizeAndTime() throws {
    let text = CacheBench.export(rows: 200, seed: 8)
    let path = try bench.folder.write("a.csv", text)
    let date = Date(timeIntervalSince1970: 1_700_000_000)
    func rewrite(_ text: String) throws {
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      try handle.write(contentsOf: Data(text.utf8))
      try handle.close()
      try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    }
    try rewrite(text)
    try bench.save(bench.load([path]))
    #expect(try bench.load([path]).origin == .cache)
    try rewrite(text.replacingOccurrences(of: "app", with: "web"))
    let again = try bench.load([path])
    #expect(again.origin != .cache)
    #expect(try Everything(again.dataset) == bench.plainly([path]))
  }

  @Test("another dialect is another reading")
  func dialect() throws {
    let path = try bench.folder.write("a.csv", CacheBench.export(rows: 50, seed: 8))
    try bench.save(bench.load([path]))
    var dialect = Dialect()
    dialect.decimalMark = .comma
    let other = try bench.load([path], dialect: dialect)
    #expect(other.origin == .source(.otherSource))
    #expect(try Everything(other.dataset) == bench.plainly([path], dialect: dialect))
  }

  @Test("a source that changed since it was loaded is not kept")
  func changedBeforeSaving() throws {
    let path = try bench.folder.write("a.csv", CacheBench.export(rows: 50, seed: 8))
    let known = try bench.load([path])
    try bench.append("R9,2026-01-01T00:00:00,web,9,1.5,last\n", to: path)
    #expect(throws: CacheFailure.sourceChanged) { try bench.save(known) }
    #expect(bench.files.isEmpty)
  }
}
