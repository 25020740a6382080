import ReportRendering
import Testing
import WorkbenchKit

@Suite struct ChartTests {
  private func lines(
    _ chart: Chart, width: Int = 100, _ characters: RenderingOptions.Characters = .unicode
  ) -> [String] {
    TerminalChart.text(of: chart, RenderingOptions(width: width, characters: characters))
      .split(separator: "\n").map(String.init)
  }

  private func one(_ mark: ChartSpecification.Mark, _ values: [(String, Double)]) -> Chart {
    Chart(
      title: .verbatim(""),
      table: Table(
        id: "t", title: .verbatim(""),
        columns: [
          Column("name", .verbatim("Name"), .text),
          Column("v", .verbatim("V"), .decimal(digits: 1)),
        ], rows: values.map { [.text($0.0), .decimal($0.1)] }),
      specification: ChartSpecification(mark: mark, labels: ["name"], value: "v"))
  }

  /// The cells of each part are its share of the bar, to the nearest cell.
  @Test(arguments: [60, 80, 100, 140, 200])
  func stackedBarsAreTrueToTheirParts(_ width: Int) throws {
    let chart = Fixtures.chart(.stacked)
    let drawn = lines(chart, width: width)
    for row in chart.table.rows.prefix(4) {
      let name = try #require(row[0].word)
      let line = try #require(drawn.first { $0.hasPrefix(name.prefix(6)) })
      let counts: [Double] = try [4, 3, 2].map { try #require(row[$0].number) }
      let cells = "▓░█".map { mark in Double(line.count { $0 == mark }) }
      let whole = cells.reduce(0, +)
      for (cell, count) in zip(cells, counts) {
        #expect(abs(cell - count / counts.reduce(0, +) * whole) <= 1)
      }
    }
  }

  @Test(arguments: [ChartSpecification.Mark.stacked, .bar, .interval])
  func tooFewAnswersAreWordsAndNotZero(_ mark: ChartSpecification.Mark) throws {
    for characters in RenderingOptions.Characters.allCases {
      let line = try #require(
        lines(Fixtures.chart(mark), characters).first { $0.hasPrefix("Chat") })
      #expect(line.contains("n too small"))
      #expect(line.contains("n 7"))
      #expect(!line.contains { "●█▓o#".contains($0) && $0 != "o" })
      #expect(!line.contains("0"))
    }
  }

  @Test func barsAreProportional() {
    let drawn = lines(one(.bar, [("half", 50), ("full", 100), ("none", 0)]))
    let lengths = drawn.suffix(3).map { line in line.count { $0 == "█" } }
    #expect(lengths[1] > 30)
    #expect(lengths[0] * 2 == lengths[1])
    #expect(lengths[2] == 0)
  }

  @Test func negativeBarsGoToTheLeftOfZero() throws {
    let drawn = lines(one(.bar, [("down", -40), ("up", 40)]), .ascii).suffix(2).map { Array($0) }
    let end = try #require(drawn[0].lastIndex(of: "#"))
    let start = try #require(drawn[1].firstIndex(of: "#"))
    #expect(end < start)
  }

  @Test func dotsStandInTheOrderOfTheirValues() throws {
    let drawn = lines(one(.interval, [("a", -20), ("b", 0), ("c", 55)])).suffix(3)
    let places = try drawn.map { line in
      line.distance(from: line.startIndex, to: try #require(line.firstIndex(of: "●")))
    }
    #expect(places == places.sorted() && Set(places).count == 3)
  }

  @Test func aLineHasAGapWhereAMonthIsMissing() {
    let drawn = lines(Fixtures.months)
    #expect(drawn.contains { $0.contains("2024-06 n too small") })
    #expect(drawn.joined().count { $0 == "●" } == 17)
  }

  @Test func heatMapsShowEveryNumberWithoutColour() {
    let text = lines(Fixtures.heat, width: 60).joined(separator: "\n")
    for row in Fixtures.heat.table.rows {
      #expect(text.contains(Figure.text(of: row[2], in: .score(digits: 0), .en)))
    }
  }

  @Test func nothingToDrawIsSaid() {
    #expect(lines(one(.bar, [])).last == "nothing to draw")
    var chart = one(.line, [("a", 1)])
    chart.specification.value = "absent"
    #expect(lines(chart).last == "nothing to draw")
  }
}
