import Diagnostics
import ReportRendering
import Testing
import WorkbenchKit

@Suite struct CSVTests {
  private func csv(_ table: Table, _ dialect: CSVDialect = .standard) -> String {
    CSVFormat(dialect).text(of: Report([.table(table)]), RenderingOptions(width: 40))
  }

  private func cell(_ text: String) -> String {
    let table = Table(
      id: "t", title: .verbatim(""), columns: ["a", "b"].map { Column($0, .verbatim($0), .text) },
      rows: [[.text(text), .text("x")]])
    return String(csv(table).dropFirst("a,b\n".count).dropLast(",x\n".count))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+31 6", "'+31 6"), ("-", "'-"), ("@sum", "'@sum"), ("\tx", "'\tx"),
    ("\rx", "\"'\rx\""), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("two\nlines", "\"two\nlines\""), (" kept ", "\" kept \""), ("plain", "plain"), ("a=1", "a=1"),
  ])
  func wordsAreQuotedAndFormulasMadeHarmless(_ words: String, _ expected: String) {
    #expect(cell(words) == expected)
  }

  @Test func negativeNumbersAreNotTakenForFormulas() {
    #expect(csv(Fixtures.channels).contains(",-4.0,-38.2,30.2,indicative\n"))
  }

  @Test func aRowWithOneMissingValueIsNoEmptyLine() {
    let table = Table(
      id: "t", title: .verbatim(""), columns: [Column("v", .verbatim("v"), .integer)],
      rows: [[.missing(.noAnswer)], [.integer(1)]])
    #expect(csv(table) == "v\n\"\"\n1\n")
  }

  @Test func idsOfColumnsFromDataAreMadeHarmlessToo() {
    let table = Table(
      id: "t", title: .verbatim(""), columns: [Column("=cmd()", .verbatim("x"), .text)], rows: [])
    #expect(csv(table) == "'=cmd()\n")
  }

  @Test func onlyNotesGiveNothing() {
    let report = Report([.note(Note(.body, Text("words", nl: "woorden")))])
    for dialect in CSVDialect.all {
      #expect(CSVFormat(dialect).text(of: report, RenderingOptions()).isEmpty)
    }
  }

  /// What is written is what is read back, field by field and digit by digit.
  @Test(arguments: [UInt64](0..<150))
  func readsBack(_ seed: UInt64) throws {
    var dice = Dice(seed)
    let table = RandomReports.table(&dice)
    let fields = CSVReading.rows(csv(table))
    try #require(fields.count == table.rows.count + table.totals.count + 1)
    #expect(fields[0] == table.columns.map(\.id))
    for (row, values) in zip(fields.dropFirst(), table.rows + table.totals) {
      try #require(row.count == values.count)
      for (field, value) in zip(row, values) {
        switch value {
        case .text(let words):
          let isGuarded = field.hasPrefix("'") && field.dropFirst() == words
          #expect(isGuarded || Array(field.unicodeScalars) == Array(words.unicodeScalars))
        case .integer(let number): #expect(Int(field) == number)
        case .decimal(let number), .share(let number): #expect(Double(field) == number)
        case .term(let term): #expect(field == term.id)
        case .date(let date): #expect(field == date)
        case .missing: #expect(field.isEmpty)
        }
      }
    }
  }
}

/// A reader of RFC 4180 that shares nothing with the writer.
enum CSVReading {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          field.append(scalar)
        } else if scalars.first == "\"" {
          field.append(scalar)
          scalars.removeFirst()
        } else {
          isQuoted = false
        }
        continue
      }
      switch scalar {
      case "\"": isQuoted = true
      case ",", "\n":
        row.append(String(field))
        field = .init()
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      default: field.append(scalar)
      }
    }
    return rows
  }
}
