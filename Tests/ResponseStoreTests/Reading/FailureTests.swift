import Foundation
import ResponseStore
import Testing

@Suite("Files that cannot be read")
struct FailureTests {
  private let folder: TemporaryFolder
  private let columns = [ColumnSpec("a", .category())]

  init() throws { folder = try TemporaryFolder() }

  @Test("missing, a folder, empty, only blank lines, only a byte order mark")
  func absent() throws {
    let missing = folder.url.appendingPathComponent("none.csv").path
    #expect(throws: ReadFailure.missing(path: missing)) {
      try ResponseDataset.load(missing, columns)
    }
    #expect(throws: ReadFailure.isFolder(path: folder.url.path)) {
      try ResponseDataset.load(folder.url.path, columns)
    }
    let contents: [(String, [UInt8])] = [
      ("e", []), ("b", [0x0A, 0x0D, 0x0A]), ("m", [0xEF, 0xBB, 0xBF]),
    ]
    for (name, bytes) in contents {
      let path = try folder.write(name, bytes)
      #expect(throws: ReadFailure.empty(path: path)) { try ResponseDataset.load(path, columns) }
      #expect(throws: ReadFailure.empty(path: path)) { try FileSniffer.sniff(path: path) }
    }
  }

  @Test("binary files are refused when they are looked at")
  func binary() throws {
    let zip = try folder.write(
      "x.xlsx", [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 7, count: 99))
    #expect(throws: ReadFailure.binary(path: zip, offset: 0)) { try FileSniffer.sniff(path: zip) }
    let zeros = try folder.write("z.bin", Array("abc".utf8) + [UInt8](repeating: 0, count: 500))
    #expect(throws: ReadFailure.binary(path: zeros, offset: 3)) {
      try FileSniffer.sniff(path: zeros)
    }
  }

  @Test("a compressed file that stops early says where")
  func compression() throws {
    let whole = Gzip.sample
    let path = try folder.write("t.csv.gz", whole.dropLast(12))
    #expect(throws: ReadFailure.compression(path: path, offset: whole.count - 12)) {
      try ResponseDataset.load(path, columns)
    }
  }

  @Test("a file that grew, shrank or was rewritten after loading is noticed")
  func changed() throws {
    let path = try folder.write("c.csv", "a\nx\n7\n")
    let data = try ResponseDataset.load(path, columns)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("more\n".utf8))
    #expect(throws: ReadFailure.changed(path: path)) { try data.rows(where: nil, limit: 1) }
    try handle.truncate(atOffset: 3)
    #expect(throws: ReadFailure.truncated(path: path, offset: 3)) {
      try data.rows(where: nil, limit: 1)
    }
  }

  @Test("plans that contradict themselves")
  func plans() throws {
    let path = try folder.write("p.csv", "alpha,beta\n1,2\n")
    #expect(throws: PlanFailure.noFiles) {
      try ResponseDataset.load(ReadPlan(files: [], columns: columns))
    }
    #expect(throws: PlanFailure.duplicateName("x")) {
      try ResponseDataset.load(
        path, [ColumnSpec("x", from: "alpha", .text), ColumnSpec("x", from: "beta", .text)])
    }
    #expect(
      throws: PlanFailure.unknownColumn(name: "x", source: "alpa", candidates: ["alpha", "beta"])
    ) {
      try ResponseDataset.load(path, [ColumnSpec("x", from: "alpa", .text)])
    }
    #expect(throws: PlanFailure.unusableTimePattern(column: "alpha", pattern: "QQ/yyyy")) {
      try ResponseDataset.load(path, [ColumnSpec("alpha", .time([.pattern("QQ/yyyy")]))])
    }
    #expect(throws: PlanFailure.contradictoryCode(column: "alpha", text: "10")) {
      try ResponseDataset.load(
        path, [ColumnSpec("alpha", .score(.zeroToTen, missing: [MissingCode("10", .blank)]))])
    }
  }

  @Test("loading stops when it is told to")
  func cancelled() throws {
    let path = try folder.write("s.csv", "a\n" + String(repeating: "x\n", count: 1_000))
    let switchOff = Cancellation()
    switchOff.cancel()
    #expect(throws: CancellationError.self) {
      try ResponseDataset.load(path, columns, options: LoadOptions(cancellation: switchOff))
    }
  }
}
