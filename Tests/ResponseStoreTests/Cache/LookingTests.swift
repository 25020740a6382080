import Foundation
import Testing

@testable import ResponseStore

@Suite("What was seen of a file is remembered as long as the file is the same")
struct LookingTests {
  private let bench: CacheBench

  init() throws { bench = try CacheBench() }

  /// Files that are found to be what they are for every kind of reason.
  private static let sources: [(name: String, bytes: [UInt8])] = [
    ("plain.csv", Array(CacheBench.export(rows: 300, seed: 1).utf8)),
    ("gzip.csv.gz", Gzip.sample),
    ("mark.csv", [0xEF, 0xBB, 0xBF] + Array("a;b\n1,5;x\n2,25;y\n".utf8)),
    ("hint.csv", Array("sep=|\na|b\n1|2\n".utf8)), ("one.csv", Array("name\nx\ny\n".utf8)),
    ("returns.csv", Array("a,b\r1,2\r3,4\r".utf8)),
    ("latin.csv", Array("naam;cijfer\r\ncaf".utf8) + [0xE9] + Array(";8\r\n".utf8)),
    ("wide.csv", "a\tb\n1\t2\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    ("monkey.csv", Array("Id,Question,,Date\n,One,Two,\n1,a,b,31-12-2025\n".utf8)),
    ("qualtrics.csv", Array("V1,V2\nScore,Why\n9,x\n".utf8)),
    (
      "ids.csv",
      Array(
        "Q1,Q2\nScore,Why\n\"{\"\"ImportId\"\":\"\"a\"\"}\",\"{\"\"ImportId\"\":\"\"b\"\"}\"\n9,x\n"
          .utf8)
    ),
    (
      "dates.csv", Array("d\n3/31/26 14:05\n31 maart 2026\n1767225600\n12345678901234567890\n".utf8)
    ),
  ]

  @Test("the same is seen again", arguments: sources.indices)
  func same(number: Int) throws {
    let source = Self.sources[number]
    let path = try bench.folder.write(source.name, source.bytes)
    let all = [
      DialectOverrides(),
      DialectOverrides(
        delimiter: .comma, decimalMark: .comma,
        encoding: source.name == "wide.csv" ? .utf16LittleEndian : .windows1252, headerRows: 1),
    ]
    for overrides in all {
      let seen = try FileSniffer.sniff(path: path, overrides: overrides)
      #expect(try bench.cache.sniff(path: path, overrides: overrides) == seen)
      #expect(try bench.cache.sniff(path: path, overrides: overrides) == seen)
    }
    #expect(bench.files.count == 2)
    #expect(bench.cache.contents.isEmpty)
    for file in bench.files {
      let handle = try FileHandle(forWritingTo: file)
      try handle.truncate(atOffset: 100)
      try handle.close()
    }
    #expect(
      try bench.cache.sniff(path: path) == FileSniffer.sniff(path: path))
  }

  @Test("it is really remembered, and a changed file is looked at again")
  func changed() throws {
    let path = try bench.folder.write("a.csv", "a,b\n1,2\n")
    _ = try bench.cache.sniff(path: path)
    let file = try #require(bench.files.first)
    let before = try Data(contentsOf: file)
    _ = try bench.cache.sniff(path: path)
    #expect(try Data(contentsOf: file) == before)
    try bench.append("3,4\n", to: path)
    #expect(try bench.cache.sniff(path: path).sampledRows == 2)
    #expect(try Data(contentsOf: file) != before)
    #expect(throws: ReadFailure.missing(path: path + "x")) {
      try bench.cache.sniff(path: path + "x")
    }
  }
}
