import Testing

@testable import ResponseStore

@Suite("Records longer than any window")
struct LongRecordTests {
  private let folder: TemporaryFolder
  private let columns = [ColumnSpec("a", .category()), ColumnSpec("b", .text)]

  init() throws { folder = try TemporaryFolder() }

  private func source(_ bytes: [UInt8]) throws -> TextSource {
    try TextSource(path: try folder.write("s.csv", bytes), encoding: .utf8)
  }

  @Test("the end of a record is where the scanner finds it")
  func ends() throws {
    var random = Seeded(11)
    let letters = Array("ab,\"\"\"\n".utf8)
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? 0x61
      }
      // A line end is added, as it is in a window at the end of a file.
      let whole = text + [0x0A]
      guard let source = try? source(whole), source.end > 0 else { continue }
      let scanner = WindowScanner(dialect: Dialect(), level: .exact)
      _ = try scanner.load(source, at: 0, count: source.end)
      let found = scanner.scan()
      let place = try RecordEnd(source, Dialect()).find(from: 0)
      if found.records > 0 {
        let end = min(Int(scanner.separator(scanner.separatorsThrough(0) - 1)) + 1, source.end)
        guard case .next(end) = place else {
          Issue.record("\(String(decoding: whole, as: UTF8.self)): \(place), not \(end)")
          continue
        }
      } else {
        guard case .unterminated(scanner.openQuote()) = place else {
          Issue.record("\(String(decoding: whole, as: UTF8.self)): \(place)")
          continue
        }
      }
    }
  }

  @Test("a quote in a large file that never closes: the rows before it are read, memory is bound")
  func unterminated() throws {
    let row = Array("web,plain text of a row\n".utf8)
    var bytes = Array("a,b\nweb,first\napp,second\nweb,\"never closed\n".utf8)
    while bytes.count < 24 << 20 { bytes += row }
    let path = try folder.write("u.csv", bytes)
    let data = try ResponseDataset.load(path, columns)
    #expect(data.rows == 2)
    #expect(data.quarantinedRows == 1)
    let problems = try data.problems(limit: 10)
    #expect(problems.map(\.kind) == [.unterminatedQuote])
    #expect(problems.first?.line == 4)
    #expect(try FileSniffer.sniff(path: path).columns.map(\.name) == ["a", "b"])
  }

  @Test("a cell of six megabytes between others, read in chunks of any size")
  func hugeCell() throws {
    let huge = String(repeating: "x,\"\"\n", count: 1_200_000)
    let path = try folder.write("h.csv", "a,b\nweb,one\napp,\"\(huge)\"\nweb,three\n")
    for chunk in [1 << 20, 64 << 20] {
      let data = try ResponseDataset.load(
        path, columns, options: LoadOptions(workers: 3, chunkBytes: chunk))
      #expect(data.rows == 3)
      #expect(try data.counts(by: "a") == ["web": 2, "app": 1])
      let rows = try data.rows(where: .contains(column("b"), text("x,\"")), limit: 5)
      #expect(rows.map(\.line) == [3])
    }
  }
}
