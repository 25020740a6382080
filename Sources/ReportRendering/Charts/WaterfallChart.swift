import WorkbenchKit

/// Steps from one total to another, one bar a row; what the interval of a step leaves open is shaded
/// and drawn on as a whisker around the bar's end.
struct WaterfallChart {
  private let data: ChartData
  private let pen: Pen
  private let width: Int
  private let frame: ChartFrame
  private let scale: ChartScale

  /// Lays the chart out.
  ///
  /// - Parameters:
  ///   - data: the figures; values and bounds count from where a bar begins.
  ///   - pen: gives language, colours and characters.
  ///   - width: the cells in a line.
  init(_ data: ChartData, _ pen: Pen, _ width: Int) {
    self.data = data
    self.pen = pen
    self.width = width
    frame = ChartFrame(data, pen, width: width, least: 18, most: 80, showsBounds: true)
    let places = data.rows.flatMap { row in
      [row.start] + [row.value, row.low, row.high].compactMap { $0.map { row.start + $0 } }
    }
    scale = ChartScale(
      places, domain: data.domain, includesZero: true, tickCount: max(2, frame.plotWidth / 12))
  }

  /// The chart's lines.
  func lines() -> [Line] {
    var lines = ChartHeading.lines(
      title: data.title, legend: [],
      axis: TickLine.text(scale, data.kind, width: frame.plotWidth, pen),
      at: frame.labelWidth + ChartFrame.gap, pen, width)
    for (index, row) in data.rows.enumerated() {
      var line = frame.label(of: row)
      line.space(ChartFrame.gap)
      if row.value == nil {
        let remark = pen.cut(data.remark(of: row, pen), to: frame.plotWidth)
        line.append(DisplayText.padded(remark, to: frame.plotWidth), .faint)
      } else {
        line.append(bar(of: row))
      }
      line.append(frame.figures(at: index, .strong))
      lines.append(line)
    }
    return lines
  }

  /// A step up is good and a step down bad; a bar from zero is a total and neither.
  private func colour(of row: ChartData.Row) -> Colour {
    guard row.start != 0 else { return Palette.accent }
    return (row.value ?? 0) < 0 ? Palette.bad : Palette.good
  }

  private func bar(of row: ChartData.Row) -> Line {
    let reach = BarReach(
      zero: place(row.start), value: place(row.start + (row.value ?? 0)),
      low: row.low.map { place(row.start + $0) }, high: row.high.map { place(row.start + $0) })
    let colour = colour(of: row)
    let pale = colour.mixed(with: Palette.neutral, 0.45)
    // Zero, and where the step begins, which is where the one before ended.
    let marks = Set(
      [scale.lower < 0 ? 0 : nil, row.start].compactMap { $0 }
        .map { min(frame.plotWidth - 1, Int(place($0))) })
    var line = Line()
    for cell in 0..<frame.plotWidth {
      let (mark, isOpen) = reach.mark(at: cell, pen)
      switch mark {
      case .bar(let character):
        line.append(character, .ink(isOpen && pen.options.colour >= .palette ? pale : colour))
      case .whisker(let character): line.append(character, .faint)
      case .nothing where marks.contains(cell):
        line.append(pen.options.characters == .ascii ? "|" : "│", .faint)
      case .nothing: line.space(1)
      }
    }
    return line
  }

  /// Where a value stands, in cells from the left edge of the plot; zero stands between two cells.
  private func place(_ value: Double) -> Double {
    let width = Double(frame.plotWidth)
    let zero = scale.fraction(0) * width
    return min(width, max(0, scale.fraction(value) * width + zero.rounded() - zero))
  }
}
