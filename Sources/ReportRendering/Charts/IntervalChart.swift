import WorkbenchKit

/// A dot with whiskers a row, all on one axis.
struct IntervalChart {
  private let data: ChartData
  private let pen: Pen
  private let width: Int
  private let frame: ChartFrame
  private let strip: IntervalStrip

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
    frame = ChartFrame(data, pen, width: width, least: 16, most: 80, showsBounds: true)
    let scale = ChartScale(
      data.extent, domain: data.domain, includesZero: false,
      tickCount: max(2, frame.plotWidth / 10))
    strip = IntervalStrip(scale: scale, width: frame.plotWidth, pen: pen)
  }

  /// The chart's lines.
  func lines() -> [Line] {
    var lines = ChartHeading.lines(
      title: data.title, legend: [],
      axis: TickLine.text(strip.scale, data.kind, width: strip.width, pen),
      at: frame.labelWidth + ChartFrame.gap, pen, width)
    let extent = max(abs(strip.scale.lower), abs(strip.scale.upper))
    for (index, row) in data.rows.enumerated() {
      let colour =
        data.isScore ? Palette.sentiment(row.value ?? 0, extent: extent) : Palette.accent
      var line = frame.label(of: row)
      line.space(ChartFrame.gap)
      if row.value == nil {
        let remark = pen.cut(data.remark(of: row, pen), to: strip.width)
        line.append(DisplayText.padded(remark, to: strip.width), .faint)
      } else {
        line.append(strip.line(of: row, colour))
      }
      line.append(frame.figures(at: index, .ink(colour, bold: true)))
      lines.append(line)
    }
    return lines
  }
}
