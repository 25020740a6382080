import WorkbenchKit

/// One bar a row from zero, with what the interval leaves open shaded and drawn on as a whisker.
struct BarChart {
  private let data: ChartData
  private let pen: Pen
  private let width: Int
  private let frame: ChartFrame
  private let scale: ChartScale

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
    frame = ChartFrame(data, pen, width: width, least: 14, most: 80, showsBounds: true)
    scale = ChartScale(
      data.extent, domain: data.domain, includesZero: true,
      tickCount: max(2, frame.plotWidth / 12))
  }

  /// The chart's lines.
  func lines() -> [Line] {
    var lines = ChartHeading.lines(
      title: data.title, legend: [],
      axis: TickLine.text(scale, data.kind, width: frame.plotWidth, pen),
      at: frame.labelWidth + ChartFrame.gap, pen, width)
    for (index, row) in data.rows.enumerated() {
      let colour =
        data.isScore ? ((row.value ?? 0) < 0 ? Palette.bad : Palette.good) : Palette.accent
      var line = frame.label(of: row)
      line.space(ChartFrame.gap)
      if row.value == nil {
        let remark = pen.cut(data.remark(of: row, pen), to: frame.plotWidth)
        line.append(DisplayText.padded(remark, to: frame.plotWidth), .faint)
      } else {
        line.append(bar(of: row, colour))
      }
      line.append(frame.figures(at: index, .strong))
      lines.append(line)
    }
    return lines
  }

  private func bar(of row: ChartData.Row, _ colour: Colour) -> Line {
    let value = row.value ?? 0
    let reach = BarReach(
      zero: place(0), value: place(value), low: row.low.map(place), high: row.high.map(place))
    let pale = colour.mixed(with: Palette.neutral, 0.45)
    let hasZeroLine = scale.lower < 0
    let zeroCell = min(frame.plotWidth - 1, Int(place(0)))
    var line = Line()
    for cell in 0..<frame.plotWidth {
      let (mark, isOpen) = reach.mark(at: cell, pen)
      switch mark {
      case .bar(let character):
        line.append(character, .ink(isOpen && pen.options.colour >= .palette ? pale : colour))
      case .whisker(let character): line.append(character, .faint)
      case .nothing where hasZeroLine && cell == zeroCell:
        line.append(pen.options.characters == .ascii ? "|" : "│", .faint)
      case .nothing: line.space(1)
      }
    }
    return line
  }

  /// Where a value stands, in cells from the left edge of the plot; zero stands between two cells, so
  /// that bars to either side start full.
  private func place(_ value: Double) -> Double {
    let width = Double(frame.plotWidth)
    let zero = scale.fraction(0) * width
    return min(width, max(0, scale.fraction(value) * width + zero.rounded() - zero))
  }
}
