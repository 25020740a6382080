import ResponseStore
import Testing

@Suite("Reading cells")
struct ReadingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("a zero byte is no empty score, other two bytes are none, and 7: is not 7")
  func oddScores() throws {
    let cells: [[UInt8]] = [
      [0], [0, 0], [0xFF, 0xFF], [0xFE, 0xFF], [0x37, 0], [], [0x37, 0x3A], [0x3A],
    ]
    var bytes = Array("id,score\n".utf8)
    for cell in cells { bytes += Array("x,".utf8) + cell + [0x0A] }
    let path = try folder.write("z.csv", bytes)
    let data = try ResponseDataset.load(path, [ColumnSpec("score", .score(.zeroToTen))])
    let histogram = try #require(try data.histogram("score"))
    #expect(histogram.missing[.invalid] == 7)
    #expect(histogram.missing[.empty] == 1)
    #expect(histogram.valid == 0)
  }

  @Test("scores: valid, empty, out of scale, words, declared codes, quotes, spaces, fractions")
  func scores() throws {
    let path = try folder.write(
      "s.csv",
      "id,score\n1,10\n2,\n3,11\n4,n.v.t.\n5,7.0\n6, 8 \n7,\"9\"\n8,07\n9,-1\n10,7.5\n11,12\n")
    let data = try ResponseDataset.load(
      path, [ColumnSpec("score", .score(.zeroToTen, missing: [MissingCode("11", .blank)]))])
    let histogram = try #require(try data.histogram("score"))
    #expect(histogram.count(of: 10) == 1)
    #expect(histogram.count(of: 7) == 2)
    #expect(histogram.count(of: 8) == 1)
    #expect(histogram.count(of: 9) == 1)
    #expect(histogram.missing[.empty] == 1)
    #expect(histogram.missing[.blank] == 1)
    #expect(histogram.missing[.invalid] == 4)
    #expect(histogram.valid == 5)
    let problems = try data.problems(limit: 100)
    #expect(problems.map(\.line) == [5, 10, 11, 12])
    #expect(problems.map(\.kind) == [.notAScore, .outsideScale, .notAScore, .outsideScale])
    #expect(problems.allSatisfy { $0.columnNumber == 2 && $0.column == "score" })
    #expect(try problems.map { try data.seen($0) } == ["n.v.t.", "-1", "7.5", "12"])
  }

  @Test("negative scales, and codes on both sides of the scale")
  func valence() throws {
    let path = try folder.write("v.csv", "v\n-2\n-1\n0\n2\n99\n-9\n")
    let scale = try #require(ScoreScale(-2...2))
    let missing = [MissingCode("99", .notVisited), MissingCode("-9", .notAsked)]
    let data = try ResponseDataset.load(path, [ColumnSpec("v", .score(scale, missing: missing))])
    let histogram = try #require(try data.histogram("v"))
    #expect(histogram.counts == [1, 1, 1, 0, 1])
    #expect(histogram.missing[.notVisited] == 1)
    #expect(histogram.missing[.notAsked] == 1)
    #expect(data.problemTotal == 0)
  }

  @Test("rows with another number of fields are set aside and listed; blank lines are no rows")
  func fieldCounts() throws {
    let path = try folder.write("f.csv", "a,b\n1,2\n3\n\n4,5,6\n7,8,,\n9,10\n\n\n")
    let data = try ResponseDataset.load(path, [ColumnSpec("a", .category())])
    #expect(data.rows == 3)
    #expect(data.quarantinedRows == 2)
    let problems = try data.problems(limit: 10)
    #expect(problems.map(\.line) == [3, 5])
    #expect(problems.allSatisfy { $0.kind == .fieldCount && $0.column == nil })
    #expect(try problems.map { try data.seen($0) } == ["3", "4,5,6"])
  }

  @Test("line breaks and doubled quotes in cells, CRLF and LF mixed, stray quotes")
  func quotes() throws {
    let path = try folder.write(
      "q.csv",
      "a,b\r\n1,\"two\nlines\"\r\n2,\"say \"\"hi\"\"\"\n3,screen of 24\" broken\n4,\"x\" y\n5,\"p,q\"\r\n"
    )
    let data = try ResponseDataset.load(
      path, [ColumnSpec("a", .category()), ColumnSpec("b", .text)])
    #expect(data.rows == 5)
    #expect(data.problemTotal == 0)
    let values = try data.counts(by: "b")
    #expect(
      Set(values.keys) == ["two\nlines", "say \"hi\"", "screen of 24\" broken", "x y", "p,q"])
    let rows = try data.rows(where: nil, limit: 10)
    #expect(rows.map(\.line) == [2, 4, 5, 6, 7])
    #expect(rows.map(\.record) == [1, 2, 3, 4, 5])
    #expect(try data.cells(of: rows[0], ["b", "nowhere"]) == ["two\nlines", nil])
  }

  @Test("a quote that is never closed is reported where it opens")
  func unterminated() throws {
    let path = try folder.write("u.csv", "a,b\n1,x\n2,\"never\n3,y\n4,z\n")
    let data = try ResponseDataset.load(path, [ColumnSpec("b", .text)])
    #expect(data.rows == 1)
    #expect(data.quarantinedRows == 1)
    let problem = try #require(try data.problems(limit: 1).first)
    #expect(problem.kind == .unterminatedQuote)
    #expect(problem.line == 3)
    #expect(try data.seen(problem) == "\"never")
  }

  @Test("invalid UTF-8 and zero bytes are replaced and reported, in texts and in categories")
  func damage() throws {
    let bytes =
      Array("a,b\nok,ok\n".utf8) + [0xE9, 0x2C, 0xE9, 0x0A] + [0x61, 0x00, 0x2C, 0x62, 0x00, 0x0A]
    let path = try folder.write("d.csv", bytes)
    let data = try ResponseDataset.load(
      path, [ColumnSpec("a", .category()), ColumnSpec("b", .text)])
    #expect(try data.counts(by: "a") == ["ok": 1, "\u{FFFD}": 1, "a\u{FFFD}": 1])
    #expect(try data.counts(by: "b") == ["ok": 1, "\u{FFFD}": 1, "b\u{FFFD}": 1])
    let problems = try data.problems(limit: 10)
    #expect(problems.map(\.line) == [3, 3, 4, 4])
    #expect(problems.map(\.kind) == [.encoding, .encoding, .zeroByte, .zeroByte])
    #expect(problems.map(\.column) == ["a", "b", "a", "b"])
  }

  @Test("numbers: marks, codes, exponents, and what is none")
  func numbers() throws {
    let path = try folder.write("n.csv", "x\n1,5\n-2\n1e3\n\nfoo\n0\n99\n1.5\n")
    let spec = ColumnSpec(
      "x", .number(decimalMark: .comma, missing: [MissingCode("99", .notApplicable)]))
    let data = try ResponseDataset.load(path, [spec], dialect: Dialect(delimiter: .semicolon))
    let result = try data.aggregate(AggregateRequest(measures: [.moments(column("x"))]))
    guard case .moments(let moments)? = result.groups.first?.measures.first else {
      Issue.record("no moments")
      return
    }
    #expect(moments.count == 4)
    #expect(moments.sum == 999.5)
    #expect(moments.minimum == -2)
    #expect(moments.maximum == 1_000)
    #expect(moments.missing[.empty] == 1)
    #expect(moments.missing[.invalid] == 2)
    #expect(moments.missing[.notApplicable] == 1)
    #expect(try data.problems(limit: 10).map(\.line) == [6, 9])
  }

  @Test("identifiers keep every digit: 19 of them, leading zeros, mixed forms")
  func identifiers() throws {
    let long = "9223372036854775807"
    let path = try folder.write("i.csv", "id\n\(long)\n0012\n12\nR007\n\n12\n")
    let data = try ResponseDataset.load(path, [ColumnSpec("id", .identifier)])
    #expect(
      try data.counts(by: "id") == [long: 1, "0012": 1, "12": 2, "R007": 1, "empty": 1])
    let result = try data.aggregate(AggregateRequest(measures: [.distinct(column("id"))]))
    #expect(result.groups.first?.measures == [.distinct(4)])
  }

  @Test("long form: a condition keeps the rows of other questions out of a column")
  func longForm() throws {
    let path = try folder.write("l.csv", "metric,score\nNPS,9\nCSAT,4\nNPS,11\nCSAT,7\nNPS,\n")
    let one = try #require(ScoreScale(1...5))
    let data = try ResponseDataset.load(
      path,
      [
        ColumnSpec(
          "recommend", from: "score", .score(.zeroToTen),
          when: ColumnSpec.Condition(source: "metric", isOneOf: ["NPS"])),
        ColumnSpec(
          "satisfied", from: "score", .score(one),
          when: ColumnSpec.Condition(source: "metric", isOneOf: ["CSAT"])),
      ])
    let recommend = try #require(try data.histogram("recommend"))
    #expect(recommend.valid == 1)
    #expect(recommend.missing[.invalid] == 1)
    #expect(recommend.missing[.empty] == 1)
    #expect(recommend.outside == 2)
    let satisfied = try #require(try data.histogram("satisfied"))
    #expect(satisfied.valid == 1)
    #expect(satisfied.missing[.invalid] == 1)
    #expect(satisfied.outside == 3)
    #expect(try data.problems(limit: 10).map(\.line) == [4, 5])
    #expect(try data.rows(where: .isMissing(column("recommend"), nil), limit: 9).count == 2)
    #expect(try data.rows(where: .not(.isMissing(column("recommend"), nil)), limit: 9).count == 1)
  }

  @Test("several files of one shape: columns by name, a missing one reported")
  func severalFiles() throws {
    let first = try folder.write("1.csv", "a,score\nx,9\n")
    let second = try folder.write("2.csv", "score,a,extra\n3,y,q\n4,z,q\n")
    let third = try folder.write("3.csv", "a\nw\n")
    let plan = ReadPlan(
      paths: [first, second, third], dialect: Dialect(),
      columns: [ColumnSpec("a", .category()), ColumnSpec("score", .score(.zeroToTen))])
    let data = try ResponseDataset.load(plan)
    #expect(data.rows == 4)
    let histogram = try #require(try data.histogram("score"))
    #expect(histogram.valid == 3)
    #expect(histogram.missing[.empty] == 1)
    let problem = try #require(try data.problems(limit: 5).first)
    #expect(problem.kind == .columnMissing)
    #expect(problem.file == third)
    #expect(problem.column == "score")
    #expect(try data.rows(where: nil, limit: 9).map(\.file) == [first, second, second, third])
  }

  @Test("more columns can be read later; rows and problems stay aligned")
  func adding() throws {
    let path = try folder.write("a.csv", "a,b,c\n1,x,9\n2\n3,y,77\n")
    let lean = try ResponseDataset.load(path, [ColumnSpec("b", .category())])
    let full = try lean.adding([ColumnSpec("c", .score(.zeroToTen))])
    #expect(full.rows == 2)
    #expect(try full.histogram("c", where: equals("b", "x"))?.count(of: 9) == 1)
    #expect(try full.problems(limit: 9).map(\.kind) == [.fieldCount, .outsideScale])
    #expect(full.quarantinedRows == 1)
  }

  @Test("header names: duplicates, empty ones, 300 characters")
  func headerNames() throws {
    let long = String(repeating: "q", count: 300)
    let path = try folder.write("h.csv", "name,name,,\(long)\n1,2,3,4\n")
    let data = try ResponseDataset.load(path, [ColumnSpec("x", from: "name (2)", .category())])
    #expect(data.physicalNames(ofFile: 0) == ["name", "name (2)", "column 3", long])
    #expect(try data.counts(by: "x") == ["2": 1])
  }

  @Test("one row, one column, no rows at all")
  func small() throws {
    let one = try ResponseDataset.load(
      try folder.write("1.csv", "a\nx"), [ColumnSpec("a", .category())])
    #expect(one.rows == 1)
    let none = try ResponseDataset.load(
      try folder.write("0.csv", "a,b\n"), [ColumnSpec("a", .category())])
    #expect(none.rows == 0)
    let result = try none.aggregate(AggregateRequest())
    #expect(result.groups.map(\.rows) == [0])
    #expect(result.groups.first?.measures == [.count(0)])
  }

  @Test("a cell of ten megabytes")
  func hugeCell() throws {
    let huge = String(repeating: "line of text, and more\n", count: 450_000)
    let path = try folder.write("h.csv", "a,b\n1,x\n2,\"\(huge)\"\n3,y\n")
    let data = try ResponseDataset.load(
      path, [ColumnSpec("a", .category()), ColumnSpec("b", .text)])
    #expect(data.rows == 3)
    #expect(data.problemTotal == 0)
    let rows = try data.rows(where: equals("a", "3"), limit: 1)
    #expect(rows.map(\.line) == [450_004])
    #expect(try data.rows(where: .contains(column("b"), text("AND MORE")), limit: 5).count == 1)
  }
}
