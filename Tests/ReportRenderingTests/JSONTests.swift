import Diagnostics
import Foundation
import ReportRendering
import Testing
import WorkbenchKit

/// JSON as Foundation reads it, so that the writer is not judged by its own reader.
private enum Tree: Decodable, Equatable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([Tree])
  case object([String: Tree])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([Tree].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: Tree].self))
    }
  }

  init(_ value: JSONValue) {
    switch value {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .integer(let number): self = .number(Double(number))
    case .decimal(let number): self = .number(number)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map { Tree($0) })
    case .object(let members): self = .object(members.mapValues { Tree($0) })
    }
  }
}

@Suite struct JSONTests {
  private func foundation(_ text: String) throws -> Tree {
    try JSONDecoder().decode(Tree.self, from: Data(text.utf8))
  }

  @Test func theSameInEitherLanguageAndAtAnyWidth() {
    let reference = JSONFormat().text(of: Fixtures.everything, RenderingOptions())
    for language in Language.allCases {
      for width in [nil, 40, 120] {
        let options = RenderingOptions(
          language: language, width: width, colour: .full, characters: .ascii, rowLimit: 1)
        #expect(JSONFormat().text(of: Fixtures.everything, options) == reference)
      }
    }
  }

  @Test(arguments: [UInt64](0..<150))
  func validForAnyTable(_ seed: UInt64) throws {
    var dice = Dice(seed)
    let report = Report([
      .table(RandomReports.table(&dice)), .chart(RandomReports.chart(&dice)),
      .note(Note(.body, .verbatim(RandomReports.words(&dice)))),
    ])
    let value = CanonicalReport.json(of: report)
    let text = JSONFormat().text(of: report, RenderingOptions())
    #expect(try foundation(text) == Tree(value))
    #expect(try JSONValue(parsing: text) == value)
    #expect(try JSONValue(parsing: value.compact) == value)
    for line in JSONLinesFormat().text(of: report, RenderingOptions()).split(separator: "\n") {
      guard case .object(let members) = try foundation(String(line)) else {
        Issue.record("no object: \(line)")
        continue
      }
      #expect(members["_table"] == .string("random"))
    }
  }

  @Test func valuesAreNeutralOfLanguage() {
    let json = CanonicalReport.json(of: .table(Fixtures.channels))
    let row = json["rows"]?.elements?.last?.elements
    #expect(row?[2] == ["missing": "suppressed"])
    #expect(row?[8] == ["term": "suppressed"])
    #expect(json["totals"]?.elements?.first?.elements?[0] == ["term": "total"])
    #expect(json["title"] == ["en": "NPS by channel", "nl": "NPS per kanaal"])
    #expect(json["rows"]?.elements?[0].elements?[5] == .decimal(39.617_940_199_335_55))
  }

  @Test func columnsThatTakeOurNamesAreKeptApart() throws {
    let table = Table(
      id: "t", title: .verbatim(""), columns: [Column("_table", .verbatim("x"), .text)],
      rows: [[.text("kept")]])
    let line = JSONLinesFormat().text(of: Report([.table(table)]), RenderingOptions())
    #expect(line == "{\"_table\":\"t\",\"__table\":\"kept\"}\n")
  }

  @Test(arguments: [
    ("", 0), ("{", 1), ("[1,]", 3), ("{\"a\" 1}", 5), ("01", 2), ("1.", 2), ("\"a", 2), ("nul", 0),
    ("[1] 2", 4), ("\"\\x\"", 2), ("\"\\ud800\"", 7), ("1e999", 5), ("\"\n\"", 1), ("-", 1),
    ("{\"a\":1,}", 7),
  ])
  func theReaderSaysWhereItStopped(_ text: String, _ offset: Int) {
    let error = #expect(throws: JSONValue.SyntaxError.self) { try JSONValue(parsing: text) }
    #expect(error?.offset == offset)
  }

  @Test func theReaderKeepsNumbersApart() throws {
    #expect(
      try JSONValue(parsing: "[1, 1.0, 1e2, -0, 9223372036854775808]")
        == [
          .integer(1), .decimal(1), .decimal(100), .integer(0), .decimal(9_223_372_036_854_775_808),
        ])
    #expect(try JSONValue(parsing: #""\ud83d\ude00\u00e9\n""#) == "😀é\n")
  }

  @Test func deepNestingIsRefused() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONValue.SyntaxError.self) { try JSONValue(parsing: text) }
  }
}
