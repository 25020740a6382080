import ReportRendering
import Testing
import WorkbenchKit

/// What charts of steps, planes and ways must show, whatever the width.
@Suite struct JourneyChartTests {
  private static let widths = [60, 80, 100, 200]

  private func lines(_ chart: Chart, _ width: Int) -> [String] {
    TerminalChart.text(of: chart, RenderingOptions(width: width))
      .split(separator: "\n").map(String.init)
  }

  private func line(_ name: String, _ lines: [String]) throws -> [Character] {
    Array(try #require(lines.first { $0.hasPrefix(name) }))
  }

  private func places(_ characters: Set<Character>, in line: [Character]) -> [Int] {
    line.indices.filter { characters.contains(line[$0]) }
  }

  @Test(arguments: widths)
  func everyStepOfAWaterfallBeginsWhereTheOneBeforeEnds(_ width: Int) throws {
    let drawn = lines(JourneyCharts.waterfall, width)
    let bars: Set<Character> = ["█", "▓", "▌", "▐", "▏", "▎", "▍", "▋", "▊", "▉"]
    let spring = places(bars, in: try line("Spring", drawn))
    let service = places(bars, in: try line("Service", drawn))
    let mix = places(bars, in: try line("Mix", drawn))
    let autumn = places(bars, in: try line("Autumn", drawn))
    #expect(abs(try #require(service.first) - (try #require(spring.last))) <= 1)
    #expect(abs(try #require(mix.last) - (try #require(service.last))) <= 1)
    #expect(abs(try #require(autumn.first) - (try #require(mix.first))) <= 1)
    // 5 up, 12 up and 20 down are as long as they say.
    let ratio = Double(mix.count) / Double(service.count)
    #expect(abs(ratio - 20.0 / 12) < 0.4)
  }

  @Test(arguments: widths)
  func aPlaneHasEveryPointInItsQuarter(_ width: Int) throws {
    let drawn = lines(JourneyCharts.quadrant, width)
    let plot = drawn.filter { $0.contains("│") || $0.contains("┤") }
    let cut = try #require(plot.firstIndex { $0.contains("┄") })
    func place(_ letter: Character) throws -> (row: Int, isRight: Bool) {
      for (row, line) in plot.enumerated() {
        let cells = Array(line.drop { $0 != "│" && $0 != "┤" })
        let middle = try #require(
          Array(plot[1].drop { $0 != "│" && $0 != "┤" }).firstIndex(of: "┊"))
        if let found = cells.indices.first(where: {
          cells[$0] == letter && (cells[$0 - 1] == "─" || cells[$0 + 1] == "─")
        }) {
          return (row, found > middle)
        }
      }
      throw CancellationError()
    }
    let places = try "abcd".map { try place($0) }
    #expect(places.map { $0.row < cut } == [true, true, false, false])
    #expect(places.map(\.isRight) == [true, false, false, true])
    let text = drawn.joined(separator: "\n")
    for word in ["Checkout", "Delivery", "Returns", "Newsletter", "Chat", "improve", "too much"] {
      #expect(text.contains(word))
    }
  }

  @Test func theKeyOfAPlaneHasBothIntervals() {
    let text = lines(JourneyCharts.quadrant, 100).joined(separator: "\n")
    #expect(text.contains("(37% … 43%)"))
    #expect(text.contains("(4.3 … 4.5)"))
  }

  @Test(arguments: widths)
  func aFunnelShowsWhoIsLeftAndWhoWasLost(_ width: Int) throws {
    let drawn = lines(JourneyCharts.funnel, width)
    let phone = try #require(drawn.firstIndex { $0 == "phone" })
    let desktop = try #require(drawn.firstIndex { $0 == "desktop" })
    func bar(_ row: Int) -> (left: Int, lost: Int) {
      let line = Array(drawn[row])
      let reached = places(["█", "▓", "▌", "▏", "▎", "▍", "▋", "▊", "▉"], in: line).count
      // Lost are also the cells under the whisker and the count at the end.
      return (
        reached, places(["░", "─", "−", "3", "0"], in: Array(line.prefix(width * 2 / 3))).count
      )
    }
    let (whole, half) = (bar(phone + 1), bar(phone + 2))
    #expect(abs(half.left * 4 - whole.left) <= 4)
    #expect(half.lost > half.left)
    #expect(drawn[phone + 2].contains("n 100"))
    #expect(bar(desktop + 2).left > half.left)
  }

  @Test(arguments: widths)
  func waysThatBeginAlikeStandOnOneBranch(_ width: Int) throws {
    let drawn = lines(JourneyCharts.flow, width)
    let home = try #require(drawn.first { $0.hasPrefix("home") })
    #expect(home.contains("72%") && home.contains("n 360"))
    let search = try #require(drawn.first { $0.hasPrefix("├ search") })
    #expect(search.contains("60%") && search.contains("n 300"))
    #expect(drawn.contains { $0.hasPrefix("│ ├ (ends here)") && $0.contains("n 200") })
    #expect(drawn.contains { $0.hasPrefix("│ └ basket → payment") && $0.contains("n 100") })
    #expect(drawn.contains { $0.hasPrefix("└ help") && $0.contains("n 60") })
    #expect(drawn.contains { $0.hasPrefix("basket") && $0.contains("n 90") })
  }

  @Test func branchesHaveTheBoundsOfTheirTotal() throws {
    var chart = JourneyCharts.flow
    let missing: [Value] = Array(repeating: .missing(.notApplicable), count: 2)
    chart.table.totals = [
      [.text("home"), .text("search")] + missing
        + [.integer(300), .share(0.6), .share(0.557), .share(0.642)]
    ]
    let drawn = lines(chart, 100)
    let search = try #require(drawn.first { $0.hasPrefix("├ search") })
    #expect(search.contains("60%") && search.contains("56%") && search.contains("64%"))
    // A total is no way: what is not known to be summed has no bounds, and nothing is added twice.
    let home = try #require(drawn.first { $0.hasPrefix("home") })
    #expect(home.contains("72%") && home.contains("n 360") && !home.contains("…"))
    #expect(drawn.count { $0.contains("n 300") } == 1)
  }

  @Test func waysWithoutFiguresAreNotDrawn() {
    var chart = JourneyCharts.flow
    chart.table.rows = []
    #expect(lines(chart, 80).last == "nothing to draw")
  }
}
