import WorkbenchKit

/// Steps that ever fewer reach: a bar for who is left, and shaded behind it who the step lost.
///
/// With more than one label column every group has a funnel of its own, all on the same axis.
struct FunnelChart {
  private let data: ChartData
  private let pen: Pen
  private let width: Int
  private let frame: ChartFrame
  private let scale: ChartScale

  /// Lays the chart out.
  ///
  /// - Parameters:
  ///   - data: the figures; the last label is the step.
  ///   - pen: gives language, colours and characters.
  ///   - width: the cells in a line.
  init(_ data: ChartData, _ pen: Pen, _ width: Int) {
    let steps = data.with(
      data.rows.map { row in
        var step = row
        step.label = row.labels.last ?? ""
        return step
      })
    self.data = steps
    self.pen = pen
    self.width = width
    frame = ChartFrame(steps, pen, width: width, least: 16, most: 80, showsBounds: true)
    scale = ChartScale(
      data.extent, domain: data.domain, includesZero: true,
      tickCount: max(2, frame.plotWidth / 12))
  }

  /// The chart's lines.
  func lines() -> [Line] {
    var lines = ChartHeading.lines(
      title: data.title, legend: legend,
      axis: TickLine.text(scale, data.kind, width: frame.plotWidth, pen),
      at: frame.labelWidth + ChartFrame.gap, pen, width)
    var before: ChartData.Row?
    for (index, row) in data.rows.enumerated() {
      let group = row.labels.dropLast()
      if before.map({ $0.labels.dropLast() != group || $0.isTotal != row.isTotal }) ?? true {
        before = nil
        if !group.isEmpty {
          if index > 0 { lines.append(Line()) }
          let name = group.filter { !$0.isEmpty }.joined(separator: pen.glyphs.pair)
          lines.append(Line(pen.cut(name, to: width), .strong))
        }
      }
      lines.append(line(of: row, at: index, after: before))
      before = row
    }
    return lines
  }

  private var lostMark: String { pen.options.characters == .ascii ? "." : "░" }

  private var legend: [Line] {
    let reached = pen.words(Text("reached", nl: "bereikt"))
    let lost = pen.words(Text("lost at this step", nl: "verloren bij deze stap"))
    var first = Line(pen.options.characters == .ascii ? "#" : "█", .ink(Palette.accent))
    first.append(" " + reached)
    var second = Line(lostMark, .ink(Palette.bad))
    second.append(" " + lost)
    return [first, second]
  }

  private func line(
    of row: ChartData.Row, at index: Int, after before: ChartData.Row?
  ) -> Line {
    // Step names are not totals, whatever the row sums up.
    var step = row
    step.isTotal = false
    var line = frame.label(of: step)
    line.space(ChartFrame.gap)
    if row.value == nil {
      let remark = pen.cut(data.remark(of: row, pen), to: frame.plotWidth)
      line.append(DisplayText.padded(remark, to: frame.plotWidth), .faint)
    } else {
      line.append(bar(of: row, after: before))
    }
    line.append(frame.figures(at: index, .strong))
    return line
  }

  private func bar(of row: ChartData.Row, after before: ChartData.Row?) -> Line {
    let reach = BarReach(
      zero: place(0), value: place(row.value ?? 0), low: row.low.map(place),
      high: row.high.map(place))
    let end = place(before?.value ?? row.value ?? 0)
    let loss = lossText(row, before)
    // The count stands at the end of what was lost, where there is room for it beside the shading.
    let lossStart = Int(end.rounded()) - loss.count
    let hasRoom = Double(lossStart) >= place(max(row.value ?? 0, row.high ?? 0)) + 1
    let pale = Palette.accent.mixed(with: Palette.neutral, 0.45)
    var line = Line()
    for cell in 0..<frame.plotWidth {
      let (mark, isOpen) = reach.mark(at: cell, pen)
      switch mark {
      case .bar(let character):
        let isPale = isOpen && pen.options.colour >= .palette
        line.append(character, .ink(isPale ? pale : Palette.accent))
      case .whisker(let character): line.append(character, .faint)
      case .nothing where hasRoom && cell >= lossStart && cell < lossStart + loss.count:
        line.append(String(loss[cell - lossStart]), .faint)
      case .nothing where Double(cell) + 0.5 < end: line.append(lostMark, .ink(Palette.bad))
      case .nothing: line.space(1)
      }
    }
    return line
  }

  /// How many a step lost, as characters; empty where the counts are not known.
  private func lossText(_ row: ChartData.Row, _ before: ChartData.Row?) -> [Character] {
    guard let count = row.count, let earlier = before?.count, earlier > count else { return [] }
    let minus = pen.options.characters == .ascii ? "-" : "−"
    return Array(minus + pen.count(earlier - count))
  }

  private func place(_ value: Double) -> Double {
    scale.fraction(value) * Double(frame.plotWidth)
  }
}
