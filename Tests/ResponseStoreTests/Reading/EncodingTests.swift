import ResponseStore
import Testing

@Suite("Encodings and compression")
struct EncodingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func values(_ path: String, _ encoding: TextEncoding) throws -> [String: Int] {
    try ResponseDataset.load(
      path, [ColumnSpec("a", .category())], dialect: Dialect(encoding: encoding)
    ).counts(by: "a")
  }

  @Test("a byte order mark is no part of the first name")
  func byteOrderMark() throws {
    let path = try folder.write("b.csv", [0xEF, 0xBB, 0xBF] + Array("a,b\né,1\n".utf8))
    #expect(try values(path, .utf8) == ["é": 1])
    #expect(try FileSniffer.sniff(path: path).reasons.first == .byteOrderMark(.utf8))
  }

  @Test("UTF-16 both ways, with surrogates", arguments: [true, false])
  func utf16(isBigEndian: Bool) throws {
    let units = Array("\u{FEFF}a,b\n😀 é,1\n".utf16)
    let bytes = units.flatMap { unit in
      isBigEndian
        ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let path = try folder.write("u.csv", bytes)
    let encoding: TextEncoding = isBigEndian ? .utf16BigEndian : .utf16LittleEndian
    #expect(try values(path, encoding) == ["😀 é": 1])
    #expect(try FileSniffer.sniff(path: path).dialect.encoding == encoding)
  }

  @Test("Windows-1252 with a byte that it leaves open: read, and reported with its line")
  func windows1252() throws {
    let path = try folder.write(
      "w.csv", Array("a,b\n".utf8) + [0xE9, 0x80, 0x2C, 0x31, 0x0A, 0x90, 0x2C, 0x32, 0x0A])
    #expect(try values(path, .windows1252) == ["é€": 1, "\u{90}": 1])
    #expect(try FileSniffer.sniff(path: path).dialect.encoding == .windows1252)
    let data = try ResponseDataset.load(
      path, [ColumnSpec("a", .category())], dialect: Dialect(encoding: .windows1252))
    let problems = try data.problems(limit: 5)
    #expect(problems.map(\.line) == [3])
    #expect(problems.map(\.kind) == [.encoding])
    #expect(try data.seen(problems[0]) == "\u{90},2")
  }

  @Test("Mac Roman and ISO 8859-1 by declaration")
  func singleBytes() throws {
    let path = try folder.write("m.csv", Array("a\n".utf8) + [0x8E, 0xCA, 0x8C, 0x0A])
    #expect(try values(path, .macRoman) == ["é\u{A0}å": 1])
    let latin = try folder.write("l.csv", Array("a\n".utf8) + [0xE9, 0x0A])
    #expect(try values(latin, .iso8859_1) == ["é": 1])
  }

  @Test("gzip, also of several members")
  func gzip() throws {
    let path = try folder.write("g.csv.gz", Gzip.sample + Gzip.more)
    #expect(try values(path, .utf8) == ["x": 1, "y": 1, "z": 1])
    #expect(try FileSniffer.sniff(path: path).isCompressed)
  }

  @Test("lines that end with carriage returns")
  func carriageReturns() throws {
    let path = try folder.write("r.csv", "a,b\rx,1\ry,2\r")
    #expect(try values(path, .utf8) == ["x": 1, "y": 1])
    #expect(try FileSniffer.sniff(path: path).lineEnding == .carriageReturn)
  }
}
