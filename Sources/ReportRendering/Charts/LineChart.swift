import Diagnostics
import WorkbenchKit

/// A line over an ordered column, with a dotted band for the interval.
struct LineChart {
  private let rows: [ChartData.Row]
  private let data: ChartData
  private let pen: Pen
  private let scale: ChartScale
  private let axisWidth: Int
  private let plotWidth: Int
  private let height: Int

  /// The lines of a chart; with more than one label column, one drawing for each series, all on the
  /// same axis.
  ///
  /// - Parameters:
  ///   - data: the figures; the first label is the ordered one.
  ///   - pen: gives language, colours and characters.
  ///   - width: the cells in a line.
  static func lines(of data: ChartData, _ pen: Pen, _ width: Int) -> [Line] {
    var series: [(name: String, rows: [ChartData.Row])] = []
    for row in data.rows where !row.isTotal {
      let name = row.labels.dropFirst().joined(separator: pen.glyphs.pair)
      if let index = series.firstIndex(where: { $0.name == name }) {
        series[index].rows.append(row)
      } else {
        series.append((name, [row]))
      }
    }
    var lines = [Line(pen.cut(data.title, to: width), .strong)]
    for (index, one) in series.enumerated() {
      if index > 0 { lines.append(Line()) }
      if !one.name.isEmpty { lines.append(Line(pen.cut(one.name, to: width))) }
      lines += LineChart(one.rows, data, pen, width, height: series.count > 1 ? 6 : 10).lines()
    }
    return lines
  }

  private init(
    _ rows: [ChartData.Row], _ data: ChartData, _ pen: Pen, _ width: Int, height: Int
  ) {
    self.rows = rows
    self.data = data
    self.pen = pen
    let scale = ChartScale(
      data.extent, domain: data.domain, includesZero: false, tickCount: height / 2)
    self.scale = scale
    // Every tick stands on a line of its own, equally far apart.
    let steps = max(1, scale.ticks.count - 1)
    self.height = steps * max(1, (height + steps / 2) / steps) + 1
    axisWidth =
      scale.ticks.map { DisplayText.width(of: scale.text(of: $0, data.kind, pen)) }.max() ?? 1
    plotWidth = max(4, min(110, width - axisWidth - 2))
  }

  private func lines() -> [Line] {
    let labels = tickLabels()
    let zeroRow = scale.lower < 0 && scale.upper > 0 ? cellRow(of: 0) : nil
    let drawing = LineDrawing(
      rows: rows, scale: scale, width: plotWidth, height: height, pen: pen)
    var lines: [Line] = []
    for row in 0..<height {
      let label = labels[row] ?? ""
      var line = Line(
        DisplayText.padded(label, to: axisWidth, toTheRight: true) + axis(label.isEmpty), .faint)
      for column in 0..<plotWidth {
        let (text, role) = drawing.cell(column, row)
        switch role {
        case .line: line.append(text, .ink(colour(atRow: row)))
        case .point: line.append(text, .ink(colour(atRow: row), bold: true))
        case .band: line.append(text, .faint)
        case .nothing:
          if row == zeroRow, column.isMultiple(of: 2) {
            line.append(pen.options.characters == .ascii ? "." : "·", .faint)
          } else {
            line.space(1)
          }
        }
      }
      lines.append(line)
    }
    return lines + underneath(drawing)
  }

  private func axis(_ isPlain: Bool) -> String {
    if pen.options.characters == .ascii { return isPlain ? " |" : " +" }
    return isPlain ? " │" : " ┤"
  }

  private func cellRow(of value: Double) -> Int {
    Int(((1 - scale.fraction(value)) * Double(height - 1)).rounded())
  }

  private func tickLabels() -> [Int: String] {
    var labels: [Int: String] = [:]
    for tick in scale.ticks where labels[cellRow(of: tick)] == nil {
      labels[cellRow(of: tick)] = scale.text(of: tick, data.kind, pen)
    }
    return labels
  }

  private func colour(atRow row: Int) -> Colour {
    guard data.isScore else { return Palette.accent }
    let value = scale.upper - Double(row) / Double(height - 1) * (scale.upper - scale.lower)
    return value < 0 ? Palette.bad : Palette.good
  }

  /// The names below the axis, as many as there is room for, and the points that are not there.
  private func underneath(_ drawing: LineDrawing) -> [Line] {
    let room = (rows.map { DisplayText.width(of: $0.labels.first ?? "") }.max() ?? 0) + 2
    let spacing = Double(plotWidth) / Double(max(1, rows.count))
    let every = max(1, Int((Double(room) / max(0.01, spacing)).rounded(.up)))
    // Counted from the right, because the latest point matters most.
    let chosen = rows.indices.filter { (rows.count - 1 - $0).isMultiple(of: every) }
    let names = chosen.map { index in
      (
        text: pen.cut(rows[index].labels.first ?? "", to: plotWidth),
        cell: drawing.column(of: index)
      )
    }
    var line = Line()
    line.space(axisWidth + 2)
    line.append(TickLine.text(names, width: plotWidth))
    let gaps = rows.filter { $0.value == nil }.map {
      ($0.labels.first ?? "") + " " + data.remark(of: $0, pen)
    }
    guard !gaps.isEmpty else { return [line] }
    let text = pen.glyphs.missing + " " + gaps.joined(separator: pen.glyphs.separator)
    return [line] + NoteLines.wrapped(text, .faint, pen)
  }
}
