import Diagnostics
import WorkbenchKit

/// Cells coloured by value: rows by the first label, columns by the second.
struct HeatChart {
  private let data: ChartData
  private let pen: Pen
  private let width: Int
  private let rowNames: [String]
  private let columnNames: [String]
  private let cells: [String: [String: ChartData.Row]]
  private let labelWidth: Int
  private let cellWidth: Int
  private let figureWidth: Int
  private let lower: Double
  private let upper: Double

  /// Lays the chart out.
  ///
  /// - Parameters:
  ///   - data: the figures; with one label only, the column is the figure itself.
  ///   - pen: gives language, colours and characters.
  ///   - width: the cells in a line.
  init(_ data: ChartData, _ pen: Pen, _ width: Int) {
    self.data = data
    self.pen = pen
    self.width = width
    var rowNames: [String] = []
    var columnNames: [String] = []
    var cells: [String: [String: ChartData.Row]] = [:]
    for row in data.rows {
      let name = row.labels.first ?? ""
      let column =
        row.labels.count > 1
        ? row.labels.dropFirst().joined(separator: pen.glyphs.pair) : data.valueTitle
      if cells[name] == nil { rowNames.append(name) }
      if !columnNames.contains(column) { columnNames.append(column) }
      cells[name, default: [:]][column] = row
    }
    self.rowNames = rowNames
    self.columnNames = columnNames
    self.cells = cells
    let figures = data.rows.map { DisplayText.width(of: $0.figure) }.max() ?? 1
    figureWidth = figures
    let names = columnNames.map { DisplayText.width(of: $0) }.max() ?? 1
    cellWidth = min(width / 2, max(figures + (pen.options.colour == .none ? 4 : 2), min(names, 12)))
    let rowWidth = rowNames.map { DisplayText.width(of: $0) }.max() ?? 0
    labelWidth = min(rowWidth, max(6, width - cellWidth - 2))
    let values = data.rows.compactMap(\.value)
    let reach = max(abs(values.min() ?? 0), abs(values.max() ?? 0), 1e-9)
    lower = data.domain?.lowerBound ?? (data.isScore ? -reach : values.min() ?? 0)
    upper = data.domain?.upperBound ?? (data.isScore ? reach : values.max() ?? 1)
  }

  /// The chart's lines; columns that do not fit beside the others stand below them.
  func lines() -> [Line] {
    var lines = [Line(pen.cut(data.title, to: width), .strong)]
    let perBand = max(1, (width - labelWidth - 1) / (cellWidth + 1))
    for start in stride(from: 0, to: columnNames.count, by: perBand) {
      if start > 0 { lines.append(Line()) }
      lines += band(Array(columnNames[start..<min(start + perBand, columnNames.count)]))
    }
    return lines
  }

  private func band(_ columns: [String]) -> [Line] {
    var header = Line()
    header.space(labelWidth)
    for column in columns {
      header.space(1)
      header.append(centred(pen.cut(column, to: cellWidth)), .faint)
    }
    return [header]
      + rowNames.map { name in
        var line = Line(DisplayText.padded(pen.cut(name, to: labelWidth), to: labelWidth))
        for column in columns {
          line.space(1)
          line.append(cell(cells[name]?[column]))
        }
        return line
      }
  }

  private func cell(_ row: ChartData.Row?) -> Line {
    guard let row, let value = row.value else {
      return Line(centred(row == nil ? "" : pen.glyphs.missing), .faint)
    }
    let figure = DisplayText.padded(row.figure, to: figureWidth, toTheRight: true)
    if pen.options.colour == .none { return Line(centred(figure + " " + shade(of: value))) }
    let fill = colour(of: value)
    let ink = Palette.ink(on: fill, pen.options.colour)
    return Line(centred(figure), Style(ink: ink, fill: fill))
  }

  private func fraction(_ value: Double) -> Double {
    upper > lower ? min(1, max(0, (value - lower) / (upper - lower))) : 0.5
  }

  private func colour(of value: Double) -> Colour {
    guard data.isScore else {
      return Palette.paper.mixed(with: Palette.accent, fraction(value))
    }
    let strength = fraction(value) * 2 - 1
    return Palette.paper.mixed(with: strength < 0 ? Palette.bad : Palette.good, abs(strength))
  }

  /// How strong a value is, as a character that is the darker the farther it is from the middle.
  private func shade(of value: Double) -> String {
    let strength = data.isScore ? abs(fraction(value) * 2 - 1) : fraction(value)
    let shades = pen.options.characters == .ascii ? [" ", ".", ":", "#"] : [" ", "░", "▒", "▓"]
    return shades[min(3, Int(strength * 4))]
  }

  private func centred(_ text: String) -> String {
    let room = cellWidth - DisplayText.width(of: text)
    guard room > 0 else { return pen.cut(text, to: cellWidth) }
    let left = (room + 1) / 2
    return String(repeating: " ", count: left) + text
      + String(repeating: " ", count: room - left)
  }
}
