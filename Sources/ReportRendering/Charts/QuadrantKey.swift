import WorkbenchKit

/// What the letters of a plane stand for, with both figures of each.
struct QuadrantKey {
  private let data: ChartData
  private let plane: ChartData.Plane
  private let letters: [String?]
  private let pen: Pen
  private let width: Int

  /// Gives every row that has a place a letter: a…z, A…Z, and a dot for those beyond.
  ///
  /// - Parameter rows: the rows.
  static func letters(_ rows: [ChartData.Row]) -> [String?] {
    let alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".map { String($0) }
    var next = 0
    return rows.map { row in
      guard row.value != nil, row.across != nil else { return nil }
      defer { next += 1 }
      return next < alphabet.count ? alphabet[next] : "*"
    }
  }

  /// Makes a key.
  ///
  /// - Parameters:
  ///   - data: the figures.
  ///   - plane: the axis across.
  ///   - letters: the letter of each row; nil where it has no place.
  ///   - pen: gives language and characters.
  ///   - width: the cells in a line.
  init(
    _ data: ChartData, _ plane: ChartData.Plane, _ letters: [String?], _ pen: Pen, _ width: Int
  ) {
    self.data = data
    self.plane = plane
    self.letters = letters
    self.pen = pen
    self.width = width
  }

  /// The key, one line a row; names before bounds.
  func lines() -> [Line] {
    let ups = data.rows.map { figure($0.value, $0.figure) }
    let acrosses = data.rows.map { figure($0.across?.value, $0.across?.figure ?? "") }
    let upBounds = data.rows.map { bounds($0.low, $0.high, data.kind, isThere: $0.value != nil) }
    let acrossBounds = data.rows.map {
      bounds($0.across?.low, $0.across?.high, plane.kind, isThere: $0.across != nil)
    }
    let labels = labels()
    let names = labels.map { DisplayText.width(of: $0) }.max() ?? 0
    var columns = [
      column(data.valueTitle, ups), column("", upBounds), column(plane.title, acrosses),
      column("", acrossBounds),
    ]
    if room(beside: columns) < names { columns = [columns[0], columns[2]] }
    if room(beside: columns) < min(names, 8) { columns = [] }
    let labelWidth = max(1, min(names, room(beside: columns)))
    let heading = labels.isEmpty ? "" : data.labelTitles.first ?? ""
    let head = line(
      Line("  "), heading, labelWidth, columns.map { ($0.heading, $0.width) }, .faint)
    return [head]
      + data.rows.indices.map { index in
        line(
          Line((letters[index] ?? pen.glyphs.missing) + " ", .ink(Palette.accent, bold: true)),
          labels[index], labelWidth, columns.map { ($0.cells[index], $0.width) }, .plain)
      }
  }

  /// A column of figures with its heading; 0 wide when it holds nothing.
  private struct Figures {
    let heading: String
    let cells: [String]
    let width: Int
  }

  private func column(_ heading: String, _ cells: [String]) -> Figures {
    let widest = cells.map { DisplayText.width(of: $0) }.max() ?? 0
    return Figures(
      heading: heading, cells: cells,
      width: widest == 0 ? 0 : max(widest, DisplayText.width(of: heading)))
  }

  private func room(beside columns: [Figures]) -> Int {
    width - 2 - columns.reduce(0) { $0 + ($1.width > 0 ? $1.width + 2 : 0) }
  }

  private func line(
    _ start: Line, _ label: String, _ labelWidth: Int, _ cells: [(text: String, width: Int)],
    _ style: Style
  ) -> Line {
    var line = start
    line.append(DisplayText.padded(pen.cut(label, to: labelWidth), to: labelWidth), style)
    for cell in cells where cell.width > 0 {
      line.space(2)
      line.append(DisplayText.padded(cell.text, to: cell.width, toTheRight: true), .faint)
    }
    return line
  }

  /// The names of each row, the first padded so that those after it stand in a column.
  private func labels() -> [String] {
    let firsts = data.rows.map { $0.labels.first ?? "" }
    let widest = firsts.map { DisplayText.width(of: $0) }.max() ?? 0
    return zip(data.rows, firsts).map { row, first in
      let rest = row.labels.dropFirst().joined(separator: pen.glyphs.pair)
      return rest.isEmpty ? first : DisplayText.padded(first, to: widest) + "  " + rest
    }
  }

  private func figure(_ value: Double?, _ text: String) -> String {
    value == nil ? pen.glyphs.missing : text
  }

  private func bounds(
    _ low: Double?, _ high: Double?, _ kind: Column.Kind, isThere: Bool
  ) -> String {
    guard isThere, let low, let high else { return "" }
    let texts = [low, high].map {
      pen.data(Figure.text(of: .decimal($0), in: kind.unsigned, pen.language))
    }
    return "(" + texts[0] + " " + pen.glyphs.to + " " + texts[1] + ")"
  }
}
