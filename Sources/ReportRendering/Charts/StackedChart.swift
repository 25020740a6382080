import WorkbenchKit

/// Shares of a whole in one bar a row, and beside it the score as a dot with whiskers.
struct StackedChart {
  private let data: ChartData
  private let pen: Pen
  private let width: Int
  private let frame: ChartFrame
  private let bar: StackedBar
  private let strip: IntervalStrip?

  /// Lays the chart out.
  ///
  /// - Parameters:
  ///   - data: the figures.
  ///   - pen: gives language, colours and characters.
  ///   - width: the cells in a line.
  init(_ data: ChartData, _ pen: Pen, _ width: Int) {
    self.data = data
    self.pen = pen
    self.width = width
    frame = ChartFrame(data, pen, width: width, least: 22, most: 110, showsBounds: false)
    let hasAxis = frame.plotWidth >= 20
    let room = frame.plotWidth - (hasAxis ? ChartFrame.gap : 0)
    let axisWidth = hasAxis ? min(44, max(9, room * 2 / 5)) : 0
    bar = StackedBar(
      looks: StackedBar.looks(data.partTitles.count, pen), width: room - axisWidth, pen: pen)
    let scale = ChartScale(
      data.extent, domain: data.domain, includesZero: true, tickCount: max(2, axisWidth / 9))
    strip = hasAxis ? IntervalStrip(scale: scale, width: axisWidth, pen: pen) : nil
  }

  /// The chart's lines.
  func lines() -> [Line] {
    let column = frame.labelWidth + ChartFrame.gap + bar.width + ChartFrame.gap
    var lines = ChartHeading.lines(
      title: data.title, legend: legend(),
      axis: strip.map { TickLine.text($0.scale, data.kind, width: $0.width, pen) } ?? "",
      at: column, pen, width)
    let extent = max(abs(strip?.scale.lower ?? 100), abs(strip?.scale.upper ?? 100))
    for (index, row) in data.rows.enumerated() {
      let colour = Palette.sentiment(row.value ?? 0, extent: extent)
      var line = frame.label(of: row)
      line.space(ChartFrame.gap)
      if row.parts.isEmpty || row.value == nil || bar.looks.isEmpty {
        let remark = pen.cut(data.remark(of: row, pen), to: bar.width)
        line.append(DisplayText.padded(remark, to: bar.width), .faint)
      } else {
        line.append(bar.line(of: row.parts))
      }
      if let strip {
        line.space(ChartFrame.gap)
        line.append(strip.line(of: row, colour))
      }
      line.append(frame.figures(at: index, .ink(colour, bold: true)))
      lines.append(line)
    }
    return lines
  }

  private func legend() -> [Line] {
    zip(bar.looks, data.partTitles).map { look, title in
      let hasColour = pen.options.colour != .none
      let isBlock = hasColour && pen.options.characters == .unicode
      var entry = Line(
        isBlock ? "█" : String(look.character), hasColour ? .ink(look.colour) : .plain)
      entry.append(" " + title.lowercased(), .plain)
      return entry
    }
  }
}
