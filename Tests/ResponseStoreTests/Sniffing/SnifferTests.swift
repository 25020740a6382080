@testable import ResponseStore
import Testing

@Suite("How files are written, found by looking")
struct SnifferTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func sniff(_ text: String, _ overrides: DialectOverrides = DialectOverrides()) throws
    -> SniffedFile
  {
    try FileSniffer.sniff(path: try folder.write("s.csv", text), overrides: overrides)
  }

  @Test("delimiters, also with others of them in the cells")
  func delimiters() throws {
    let rows = (0..<20).map { "\($0);\"a,b|c\";1,\($0)" }.joined(separator: "\n")
    let semicolon = try sniff("id;text;price\n\(rows)\n")
    #expect(semicolon.dialect.delimiter == .semicolon)
    #expect(semicolon.dialect.decimalMark == .comma)
    #expect(
      semicolon.reasons.contains(
        .consistentFields(.semicolon, fields: 3, records: 21, sampled: 21)))
    #expect(try sniff("a\tb\n1\t2\n").dialect.delimiter == .tab)
    #expect(try sniff("a|b\n1|2\n").dialect.delimiter == .bar)
    #expect(try sniff("a\nx\ny\n").reasons.contains(.singleColumn))
    let hinted = try sniff("sep=;\na;b\n1;2\n")
    #expect(hinted.reasons.contains(.delimiterHint(.semicolon)))
    #expect(hinted.columns.map(\.name) == ["a", "b"])
  }

  @Test("profiles of columns")
  func profiles() throws {
    var text = "id,score,when,price,comment,long\n"
    for row in 0..<60 {
      text +=
        "R\(1_000 + row),\(row % 11),0\(1 + row % 9)/2\(row % 8)/2026,\(row).5,"
        + (row % 2 == 0 ? "" : "word \(row % 3)") + ",92233720368547758\(10 + row)\n"
    }
    let file = try sniff(text)
    #expect(file.sampledRows == 60)
    #expect(file.isWholeFile)
    #expect(file.estimatedRows == 60)
    let columns = file.columns
    #expect(columns[0].looksLikeIdentifier)
    #expect(columns[1].integers == 60)
    #expect(columns[1].minimum == 0)
    #expect(columns[1].maximum == 10)
    #expect(columns[1].values.first == ColumnProfile.ValueCount(value: "0", count: 6))
    #expect(columns[2].timeFits.first == ColumnProfile.TimeFit(format: .monthFirst, count: 60))
    #expect(columns[3].pointDecimals == 60)
    #expect(columns[4].empties == 30)
    #expect(columns[4].filled == 30)
    #expect(columns[5].hasLongDigits)
  }

  @Test("what is declared is not looked for")
  func overrides() throws {
    let file = try sniff(
      "a;b,c\n1;2,3\n",
      DialectOverrides(delimiter: .comma, decimalMark: .comma, encoding: .utf8, headerRows: 1))
    #expect(file.dialect.delimiter == .comma)
    #expect(file.columns.map(\.name) == ["a;b", "c"])
    #expect(
      file.reasons == [
        .declared(.encoding), .declared(.delimiter), .declared(.headerRows),
        .declared(.decimalMark),
      ])
  }

  @Test("names of columns under one and two header rows")
  func naming() {
    #expect(
      ColumnNaming.names(headerRows: [[" a ", "a", "", "\u{FEFF}b"]])
        == ["a", "a (2)", "column 3", "b"])
    #expect(
      ColumnNaming.names(headerRows: [
        ["Rate:", "Rate:", "Why", "", ""], ["Speed", "Price", "Response", "", "x"],
      ])
        == ["Rate: – Speed", "Rate: – Price", "Why", "column 4", "Why – x"])
    #expect(
      ColumnNaming.names(headerRows: [["Q1", "Q2"], ["How?", "Why?"], ["{}", "{}"]])
        == ["Q1", "Q2"])
  }
}
