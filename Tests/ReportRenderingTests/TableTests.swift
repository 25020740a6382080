import Diagnostics
import ReportRendering
import Testing
import WorkbenchKit

@Suite struct TableTests {
  private func lines(_ table: Table, width: Int?, rowLimit: Int? = nil) -> [String] {
    let options = RenderingOptions(width: width, rowLimit: rowLimit)
    return TableFormat().text(of: Report([.table(table)]), options)
      .split(separator: "\n").map(String.init)
  }

  private func numbers(_ values: [Value], _ kind: Column.Kind) -> [String] {
    let table = Table(
      id: "t", title: .verbatim(""), columns: [Column("v", .verbatim("v"), kind)],
      rows: values.map { [$0] })
    return Array(lines(table, width: nil)[2...].prefix(values.count))
  }

  @Test func decimalMarksStandUnderEachOther() {
    let drawn = numbers(
      [.decimal(1234.5), .integer(7), .decimal(-0.25), .missing(.empty)], .decimal(digits: 2))
    #expect(drawn == ["1,234.50", "    7", "   −0.25", "    –"])
  }

  @Test func nothingIsHiddenWithoutALimit() {
    let text = lines(Fixtures.channels, width: nil).joined(separator: "\n")
    #expect(!text.contains("hidden"))
    #expect(!text.contains("…"))
  }

  /// The footer names exactly the columns whose figures cannot be seen.
  @Test(arguments: 40...120)
  func theFooterTellsWhatIsHidden(_ width: Int) {
    let drawn = lines(Fixtures.channels, width: width)
    let text = drawn.joined(separator: " ")
    let header = drawn[1]
    for column in Fixtures.channels.columns {
      let isShown = header.contains(column.title.en.prefix(6))
      let footer = text.components(after: "hidden: ")
      let isNamed = footer?.components(before: ";").contains(column.id) ?? false
      #expect(isShown != isNamed, "\(column.id) at \(width)")
    }
    if drawn.dropFirst(3).prefix(5).contains(where: { $0.contains("…") }) {
      #expect(text.contains("shortened: channel"))
    }
  }

  /// No score is shown without the number of answers and the interval before counts have gone.
  @Test(arguments: 40...120)
  func aScoreKeepsWhatMakesItHonest(_ width: Int) {
    let header = lines(Fixtures.channels, width: width)[1].split(separator: " ")
    #expect(header.contains("NPS"))
    #expect(header.contains("n"))
    if header.contains("Promoters") { #expect(header.contains("Low") && header.contains("High")) }
  }

  @Test(arguments: 40...120)
  func numbersAreNeverCut(_ width: Int) {
    for line in lines(Fixtures.channels, width: width).dropFirst(3).prefix(5) {
      for word in line.split(separator: " ") where word.hasSuffix("…") {
        #expect(!(word.first?.isNumber ?? false))
      }
    }
  }

  @Test func theWidestTextIsShortenedFirst() {
    let table = Table(
      id: "t", title: .verbatim(""),
      columns: ["a", "b"].map { Column($0, .verbatim($0), .text) },
      rows: [[.text("short words"), .text(String(repeating: "long ", count: 30))]])
    let drawn = lines(table, width: 60)
    #expect(drawn[2].hasPrefix("short words  long"))
    #expect(drawn[3].contains("shortened: b"))
  }

  @Test func hiddenRowsAreCountedAndTotalsStay() {
    let drawn = lines(Fixtures.channels, width: nil, rowLimit: 2)
    #expect(drawn.contains { $0.hasPrefix("Total") })
    #expect(!drawn.contains { $0.hasPrefix("Customer") })
    #expect(drawn.last == "3 of 5 rows hidden; see all with --format csv")
  }

  @Test func everyReasonHasItsOwnMark() {
    let table = Table(
      id: "t", title: .verbatim(""), columns: [Column("v", .verbatim("v"), .integer)],
      rows: [
        [.integer(5)], [.missing(.suppressed)], [.missing(.notVisited)], [.missing(.suppressed)],
      ])
    let drawn = lines(table, width: nil)
    #expect(drawn[2...5].map { $0.filter { $0 != " " } } == ["5", "–¹", "–²", "–¹"])
    #expect(drawn[6].contains("–¹ suppressed: too few answers"))
    #expect(drawn[6].contains("–² not visited"))
  }

  @Test func prioritiesOfTheTableDecide() {
    var table = Fixtures.channels
    table.priorities = ["detractors", "channel"]
    let header = lines(table, width: 40)[1]
    #expect(header.contains("Detractors") && header.contains("Channel"))
  }

  @Test func anEmptyTableSaysSo() {
    let table = Table(
      id: "t", title: .verbatim(""), columns: [Column("v", .verbatim("v"), .text)], rows: [])
    #expect(lines(table, width: nil).contains("no rows"))
  }
}

extension String {
  fileprivate func components(after mark: String) -> String? {
    firstRange(of: mark).map { String(self[$0.upperBound...]) }
  }

  fileprivate func components(before mark: String) -> [String] {
    let end = firstRange(of: mark)?.lowerBound ?? endIndex
    return self[..<end].split { $0 == "," || $0 == " " }.map(String.init)
  }
}
