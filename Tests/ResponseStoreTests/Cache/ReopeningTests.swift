import Foundation
import Testing

@testable import ResponseStore

@Suite("What comes from the cache is what the source says")
struct ReopeningTests {
  private let bench: CacheBench

  init() throws { bench = try CacheBench() }

  @Test("every kind of column, spoiled rows and cells, places and lines", arguments: 0..<4)
  func everything(seed: UInt64) throws {
    let path = try bench.folder.write("a.csv", CacheBench.export(rows: 600, seed: seed))
    let plain = try bench.plainly([path])
    #expect(plain.problems.count > 20)
    let first = try bench.load([path])
    #expect(first.origin == .source(.absent))
    #expect(first.needsSaving)
    #expect(try Everything(first.dataset) == plain)
    let saved = try bench.save(first)
    #expect(!saved.needsSaving)
    let again = try bench.load([path])
    #expect(again.origin == .cache)
    #expect(!again.needsSaving)
    #expect(again.columnsFromCache == CacheBench.columns.count)
    #expect(try Everything(again.dataset) == plain)
    #expect(again.dataset.memoryBytes == 0)
  }

  @Test("values are borrowed, aligned, and live as long as somebody holds them")
  func borrowed() throws {
    let path = try bench.folder.write("a.csv", CacheBench.export(rows: 300, seed: 9))
    let plain = try bench.plainly([path])
    try bench.save(bench.load([path]))
    let again = try bench.load([path]).dataset
    try bench.cache.clear()
    #expect(bench.files.isEmpty)
    #expect(try Everything(again) == plain)
  }

  @Test("a column that is asked for later comes from the cache or is added to it")
  func lean() throws {
    let path = try bench.folder.write("a.csv", CacheBench.export(rows: 500, seed: 5))
    let columns = CacheBench.columns
    try bench.save(bench.load([path], Array(columns[0..<3])))
    let before = bench.files.map(\.path)
    #expect(before.count == 4)
    // One from the cache, two from the source; then three more at the prompt.
    let mixed = try bench.load([path], [columns[1], columns[3], columns[5]])
    #expect(mixed.columnsFromCache == 1)
    #expect(mixed.needsSaving)
    let more = try bench.cache.adding(
      [columns[0], columns[2], columns[4]], to: mixed, label: "s", options: bench.options)
    #expect(more.columnsFromCache == 3)
    let order = [1, 3, 5, 0, 2, 4].map { columns[$0] }
    #expect(try Everything(more.dataset) == bench.plainly([path], order))
    try bench.save(more)
    #expect(bench.files.count == 7)
    let all = try bench.load([path], order)
    #expect(all.columnsFromCache == 6)
    #expect(try Everything(all.dataset) == bench.plainly([path], order))
  }

  @Test("a column goes by what it is, not by what it is called")
  func names() throws {
    let path = try bench.folder.write("a.csv", CacheBench.export(rows: 100, seed: 1))
    try bench.save(bench.load([path], [ColumnSpec("score", .score(.zeroToTen))]))
    let renamed = try bench.load(
      [path], [ColumnSpec("nps", from: "score", .score(.zeroToTen))])
    #expect(renamed.columnsFromCache == 1)
    let others: [ColumnKind] = [
      .score(.zeroToTen, missing: [MissingCode("11", .blank)]),
      .score(.zeroToTen, missing: [MissingCode("11", .notAsked)]), .category(), .number(),
      .number(decimalMark: .comma), .text, .identifier,
    ]
    for kind in others {
      let other = try bench.load([path], [ColumnSpec("score", kind)])
      #expect(other.columnsFromCache == 0)
      #expect(
        try Everything(other.dataset) == bench.plainly([path], [ColumnSpec("score", kind)]))
    }
  }

  @Test("compressed and re-encoded sources keep their problems with the encoding")
  func encodings() throws {
    let latin = Array("a,score\ncaf".utf8) + [0xE9, 0x81] + Array(",9\nx,3\n".utf8)
    let sources: [(String, [UInt8], Dialect)] = [
      ("g.csv.gz", Gzip.sample, Dialect()), ("l.csv", latin, Dialect(encoding: .windows1252)),
    ]
    let columns = [ColumnSpec("a", .category()), ColumnSpec("score", .score(.zeroToTen))]
    for (name, bytes, dialect) in sources {
      let bench = try CacheBench()
      let path = try bench.folder.write(name, bytes)
      try bench.save(bench.load([path], columns, dialect: dialect))
      let again = try bench.load([path], columns, dialect: dialect)
      #expect(again.origin == .cache)
      #expect(
        try Everything(again.dataset) == bench.plainly([path], columns, dialect: dialect))
    }
  }

  @Test("several files, of which one lacks a column")
  func several() throws {
    let first = try bench.folder.write("1.csv", CacheBench.export(rows: 200, seed: 2))
    let second = try bench.folder.write("2.csv", "score,id\n9,R1\nten,R2\n")
    try bench.save(bench.load([first, second]))
    let again = try bench.load([first, second])
    #expect(again.origin == .cache)
    #expect(try Everything(again.dataset) == bench.plainly([first, second]))
  }

  @Test("more than 100,000 categories, each a group")
  func manyCategories() throws {
    let lines = (0..<120_000).map { "name \($0)" }.joined(separator: "\n")
    let path = try bench.folder.write("m.csv", "a\n\(lines)\n")
    let columns = [ColumnSpec("a", .category())]
    var bench = bench
    bench.options = LoadOptions(workers: 2)
    try bench.save(bench.load([path], columns))
    let again = try bench.load([path], columns)
    #expect(again.columnsFromCache == 1)
    let values = try again.dataset.values(of: column("a"), limit: .max)
    #expect(values.count == 120_000)
    #expect(
      try again.dataset.counts(by: "a", where: equals("a", "name 119999")) == ["name 119999": 1])
    let groups = try again.dataset.counts(by: "a")
    #expect(groups.count == 120_000 && groups.values.allSatisfy { $0 == 1 })
  }

  @Test("the files are the owner's alone")
  func modes() throws {
    let path = try bench.folder.write("a.csv", CacheBench.export(rows: 20, seed: 1))
    try bench.save(bench.load([path]))
    for file in bench.files {
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      let folder = try FileManager.default.attributesOfItem(
        atPath: file.deletingLastPathComponent().path)
      #expect(folder[.posixPermissions] as? Int == 0o700)
    }
  }

  @Test("contents tell what is kept, and clearing removes just that")
  func contents() throws {
    let path = try bench.folder.write("a.csv", CacheBench.export(rows: 50, seed: 1))
    #expect(bench.cache.contents.isEmpty)
    #expect(try !bench.cache.hasSeen("s"))
    #expect(try bench.cache.hasSeen("s"))
    #expect(bench.cache.contents.isEmpty)
    try bench.save(bench.load([path], Array(CacheBench.columns[0..<2])))
    let entry = try #require(bench.cache.contents.first)
    #expect(bench.cache.contents.count == 1)
    #expect(entry.label == "s")
    #expect(entry.sources == [path])
    #expect(entry.columns == 2)
    let stranger = bench.files[0].deletingLastPathComponent().appendingPathComponent("mine.txt")
    try Data("keep".utf8).write(to: stranger)
    let bytes = entry.bytes
    #expect(try bench.cache.clear() == bytes)
    #expect(bench.files.map(\.lastPathComponent) == ["mine.txt"])
  }
}
