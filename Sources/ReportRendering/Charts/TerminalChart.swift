import Diagnostics
public import WorkbenchKit

/// Charts drawn with characters: bars, dots with whiskers, braille lines, coloured
/// cells, steps, planes, funnels, trees of ways.
public enum TerminalChart {
  /// A chart as text, every line ended.
  ///
  /// - Parameters:
  ///   - chart: the figures and how they are drawn.
  ///   - options: where it is shown; 100 cells wide where nothing limits the width.
  public static func text(of chart: Chart, _ options: RenderingOptions) -> String {
    Page.text(of: Report([.chart(chart)]), options)
  }

  /// A chart as lines, none wider than the pen's width.
  ///
  /// - Parameters:
  ///   - chart: the figures and how they are drawn.
  ///   - pen: gives language, characters and width.
  static func lines(of chart: Chart, _ pen: Pen) -> [Line] {
    let width = pen.options.width ?? unlimitedWidth
    guard let data = ChartData(chart, pen), !data.rows.isEmpty else {
      var lines = NoteLines.wrapped(pen.words(chart.title), .strong, pen)
      lines.append(Line(pen.words(Text("nothing to draw", nl: "niets te tekenen")), .faint))
      return lines
    }
    let lines =
      switch chart.specification.mark {
      case .stacked: StackedChart(data, pen, width).lines()
      case .bar: BarChart(data, pen, width).lines()
      case .interval: IntervalChart(data, pen, width).lines()
      case .line: LineChart.lines(of: data, pen, width)
      case .heat: HeatChart(data, pen, width).lines()
      case .waterfall: WaterfallChart(data, pen, width).lines()
      case .funnel: FunnelChart(data, pen, width).lines()
      case .flow: FlowChart(data, pen, width).lines()
      case .quadrant:
        // Without an axis across there is no plane: the points stand on one axis.
        data.plane.map { QuadrantChart(data, $0, pen, width).lines() }
          ?? IntervalChart(data, pen, width).lines()
      case .journey: JourneyMap.lines(of: chart, data, pen, width)
      }
    return lines.map { $0.clipped(to: width) }
  }

  private static let unlimitedWidth = 100
}
