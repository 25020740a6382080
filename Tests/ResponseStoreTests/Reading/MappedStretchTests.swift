import CScan
import Foundation
import Testing

@testable import ResponseStore

@Suite("Files read where the system keeps them")
struct MappedStretchTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func byte(_ stretch: MappedStretch, _ place: Int) throws -> UInt8 {
    try unsafe #require(stretch.text(at: place, count: 1)).pointee
  }

  @Test("a stretch shows the bytes of the file, from any offset on")
  func content() throws {
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 * 7 / 3) }
    let file = try OpenFile(path: folder.write("b", bytes))
    for range in [0..<300_000, 1..<2, 4095..<4097, 8192..<12_288, 299_999..<300_000] {
      let stretch = try #require(MappedStretch(file, range))
      for place in [range.lowerBound, range.upperBound - 1] {
        #expect(try byte(stretch, place) == bytes[place])
      }
      let beyond = unsafe stretch.text(at: range.upperBound - 1, count: 2)
      unsafe #expect(beyond == nil)
      let before = unsafe stretch.text(at: range.lowerBound - 1, count: 1)
      unsafe #expect(before == nil)
      #expect(!stretch.isCut)
    }
  }

  @Test("a thread has one at a time; nothing is mapped of nothing")
  func one() throws {
    let file = try OpenFile(path: folder.write("b", [1, 2, 3]))
    #expect(MappedStretch(file, 1..<1) == nil)
    do {
      let stretch = try #require(MappedStretch(file, 0..<3))
      #expect(MappedStretch(file, 0..<2) == nil)
      #expect(try byte(stretch, 2) == 3)
    }
    #expect(MappedStretch(file, 0..<2) != nil)
  }

  @Test("a file that becomes shorter meanwhile does not end the process, and is noticed")
  func cut() throws {
    let path = try folder.write("b", [UInt8](repeating: 9, count: 400_000))
    let file = try OpenFile(path: path)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    for _ in 0..<2 {
      let stretch = try #require(MappedStretch(file, 0..<400_000))
      #expect(try byte(stretch, 399_999) == 9)
      try handle.truncate(atOffset: 50_000)
      #expect(!stretch.isCut)
      #expect(try byte(stretch, 49_999) == 9)
      #expect(try byte(stretch, 200_000) == 0)
      #expect(stretch.isCut)
      #expect(try byte(stretch, 399_999) == 0)
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: Data(repeating: 9, count: 400_000))
      try handle.seek(toOffset: 0)
    }
  }

  @Test("a chunk of a file that became shorter is no answer", arguments: [0, 5_000, 150_000])
  func chunk(_ length: UInt64) throws {
    let path = try folder.write("c.csv", "a,b\n" + String(repeating: "x,1\n", count: 100_000))
    let plan = ReadPlan(paths: [path], dialect: Dialect(), columns: [ColumnSpec("a", .category())])
    let file = try DataFile(number: 0, #require(plan.files.first), options: LoadOptions())
    let parser = ChunkParser(file, columns: [], cancellation: nil)
    let whole = try parser.parse(from: 4, until: file.source.end)
    #expect(whole.rows == 100_000)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: length)
    #expect(throws: ReadFailure.truncated(path: path, offset: Int(length))) {
      try parser.parse(from: 4, until: file.source.end)
    }
  }
}
