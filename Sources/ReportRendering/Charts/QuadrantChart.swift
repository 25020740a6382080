import WorkbenchKit

/// A point a row in a plane that two lines cut in four, with whiskers both ways and a key below.
struct QuadrantChart {
  private let data: ChartData
  private let plane: ChartData.Plane
  private let pen: Pen
  private let width: Int
  private let up: ChartScale
  private let across: ChartScale
  private let axisWidth: Int
  private let plotWidth: Int
  private let height: Int

  /// Lays the chart out.
  ///
  /// - Parameters:
  ///   - data: the figures.
  ///   - plane: the axis across and the lines.
  ///   - pen: gives language, colours and characters.
  ///   - width: the cells in a line.
  init(_ data: ChartData, _ plane: ChartData.Plane, _ pen: Pen, _ width: Int) {
    self.data = data
    self.plane = plane
    self.pen = pen
    self.width = width
    let up = ChartScale(
      data.extent + [plane.chart.upLine], domain: data.domain, includesZero: false, tickCount: 4)
    self.up = up
    axisWidth =
      up.ticks.map { DisplayText.width(of: up.text(of: $0, data.kind, pen)) }.max() ?? 1
    plotWidth = max(8, min(100, width - axisWidth - 2))
    height = min(21, max(11, plotWidth / 4)) | 1
    let places = data.rows.flatMap { row in
      [row.across?.value, row.across?.low, row.across?.high].compactMap { $0 }
    }
    across = ChartScale(
      places + [plane.chart.acrossLine], domain: nil, includesZero: false,
      tickCount: max(2, plotWidth / 14))
  }

  /// The chart's lines.
  func lines() -> [Line] {
    let letters = QuadrantKey.letters(data.rows)
    let canvas = canvas(letters)
    let isASCII = pen.options.characters == .ascii
    var labels: [Int: String] = [:]
    for tick in up.ticks { labels[row(of: tick)] = up.text(of: tick, data.kind, pen) }
    var lines = [Line(pen.cut(data.title, to: width), .strong)]
    let arrow = isASCII ? "^ " : "↑ "
    lines.append(Line(pen.cut(arrow + data.valueTitle, to: width), .faint))
    for y in 0..<height {
      let label = labels[y] ?? ""
      let axis = isASCII ? (label.isEmpty ? " |" : " +") : label.isEmpty ? " │" : " ┤"
      var line = Line(DisplayText.padded(label, to: axisWidth, toTheRight: true) + axis, .faint)
      for x in 0..<plotWidth {
        let (text, layer) = canvas.cell(x, y)
        switch layer {
        case .point: line.append(text, .ink(Palette.accent, bold: true))
        case .whisker: line.append(text, .ink(Palette.accent))
        case .empty, .line, .name: line.append(text, .faint)
        }
      }
      lines.append(line)
    }
    lines.append(acrossAxis(isASCII))
    return lines + QuadrantKey(data, plane, letters, pen, width).lines()
  }

  private func acrossAxis(_ isASCII: Bool) -> Line {
    let title = plane.title + (isASCII ? " ->" : " →")
    let room = plotWidth - DisplayText.width(of: title) - 2
    var line = Line()
    line.space(axisWidth + 2)
    let full = TickLine.text(across, plane.kind, width: plotWidth, pen)
    // The name of the axis stands at its right end; numbers that it would cover are left out.
    let kept = room > 8 ? trimmed(full, to: room) : ""
    line.append(DisplayText.padded(kept, to: max(0, room + 2)), .faint)
    line.append(pen.cut(title, to: plotWidth), .faint)
    return line
  }

  private func trimmed(_ text: String, to room: Int) -> String {
    guard DisplayText.width(of: text) > room else { return text }
    let start = DisplayText.split(text, at: room).0
    let next = text.dropFirst(start.count).first
    // A number cut in two would be another number.
    return next == nil || next == " "
      ? start : String(start.reversed().drop { $0 != " " }.reversed())
  }

  private func canvas(_ letters: [String?]) -> PlaneCanvas {
    var canvas = PlaneCanvas(
      width: plotWidth, height: height, isASCII: pen.options.characters == .ascii)
    canvas.cut(
      atColumn: column(of: plane.chart.acrossLine), row: row(of: plane.chart.upLine))
    name(&canvas)
    for item in data.rows {
      guard let value = item.value, let place = item.across else { continue }
      if let low = place.low, let high = place.high {
        canvas.across(from: column(of: low), to: column(of: high), row: row(of: value))
      }
      if let low = item.low, let high = item.high {
        canvas.down(from: row(of: high), to: row(of: low), column: column(of: place.value))
      }
    }
    for (item, letter) in zip(data.rows, letters) {
      guard let letter, let value = item.value, let place = item.across else { continue }
      canvas.point(letter, column(of: place.value), row(of: value))
    }
    return canvas
  }

  /// The names of the quarters in the corners, as far as there is room beside the lines.
  private func name(_ canvas: inout PlaneCanvas) {
    let quarters = plane.chart.quarters
    let cut = column(of: plane.chart.acrossLine)
    let line = row(of: plane.chart.upLine)
    func write(_ text: Text, isLeft: Bool, _ row: Int) {
      let room = isLeft ? cut - 1 : plotWidth - cut - 2
      guard room >= 6 else { return }
      let name = pen.cut(pen.words(text), to: room)
      canvas.write(name, isLeft ? 0 : plotWidth - DisplayText.width(of: name), row)
    }
    if line > 0 {
      write(quarters.topLeft, isLeft: true, 0)
      write(quarters.topRight, isLeft: false, 0)
    }
    if line < height - 1 {
      write(quarters.bottomLeft, isLeft: true, height - 1)
      write(quarters.bottomRight, isLeft: false, height - 1)
    }
  }

  private func row(of value: Double) -> Int {
    Int(((1 - up.fraction(value)) * Double(height - 1)).rounded())
  }

  private func column(of value: Double) -> Int {
    Int((across.fraction(value) * Double(plotWidth - 1)).rounded())
  }
}
