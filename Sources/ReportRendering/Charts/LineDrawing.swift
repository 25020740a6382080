/// The cells of a line chart: dots of the line, of its points and of the band around it.
struct LineDrawing {
  /// What a cell shows.
  enum Role {
    /// A piece of the line.
    case line
    /// A value of the data.
    case point
    /// A piece of the interval's band.
    case band
    /// Nothing.
    case nothing
  }

  private let width: Int
  private let pen: Pen
  private let count: Int
  private var line: DotCanvas
  private var band: DotCanvas
  private var points: [Int: Set<Int>] = [:]

  /// Draws the rows of one series.
  ///
  /// - Parameters:
  ///   - rows: from left to right; a row without value leaves a gap.
  ///   - scale: the value axis.
  ///   - width: the cells across.
  ///   - height: the cells down.
  ///   - pen: gives the characters.
  init(rows: [ChartData.Row], scale: ChartScale, width: Int, height: Int, pen: Pen) {
    self.width = width
    self.pen = pen
    count = rows.count
    line = DotCanvas(width: width, height: height)
    band = DotCanvas(width: width, height: height)
    // A value on a tick stands in the middle of the tick's cell.
    let dots = Double((height - 1) * 4)
    let down = { (value: Double) in Int(((1 - scale.fraction(value)) * dots + 1.5).rounded()) }
    for (index, row) in rows.enumerated() {
      guard let value = row.value else { continue }
      points[column(of: index), default: []].insert(down(value) / 4)
      line.set(column(of: index) * 2, down(value))
      guard index > 0, let earlier = rows[index - 1].value else { continue }
      let start = column(of: index - 1) * 2
      let end = column(of: index) * 2
      drawLine(from: (start, down(earlier)), to: (end, down(value)))
      let bounds = [rows[index - 1].low, rows[index - 1].high, row.low, row.high]
      let places = bounds.compactMap { $0.map { Double(down($0)) } }
      if places.count == 4 { fillBand(from: start, to: end, places) }
    }
  }

  /// What a cell shows.
  ///
  /// - Parameters:
  ///   - column: cells from the left.
  ///   - row: cells from the top.
  func cell(_ column: Int, _ row: Int) -> (text: String, role: Role) {
    let ascii = pen.options.characters == .ascii
    // Points are marked only where they leave the line visible between them.
    if points[column]?.contains(row) == true, count * 3 <= width || count == 1 {
      return (ascii ? "*" : "●", .point)
    }
    if let letter = line.letter(column, row) { return (ascii ? "*" : letter, .line) }
    if let letter = band.letter(column, row) { return (ascii ? ":" : letter, .band) }
    return (" ", .nothing)
  }

  /// The cell across at which a row stands.
  ///
  /// - Parameter index: the row's place.
  func column(of index: Int) -> Int {
    guard count > 1 else { return width / 2 }
    return Int((Double(index) / Double(count - 1) * Double(width - 1)).rounded())
  }

  private mutating func drawLine(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
    let steps = max(abs(end.x - start.x), abs(end.y - start.y), 1)
    for step in 0...steps {
      let part = Double(step) / Double(steps)
      let x = Double(start.x) + Double(end.x - start.x) * part
      let y = Double(start.y) + Double(end.y - start.y) * part
      line.set(Int(x.rounded()), Int(y.rounded()))
    }
  }

  /// Fills every second dot between the bounds, so that the line stands out without colour too.
  private mutating func fillBand(from start: Int, to end: Int, _ places: [Double]) {
    guard end >= start else { return }
    for x in start...end {
      let part = end == start ? 1 : Double(x - start) / Double(end - start)
      let one = places[0] + (places[2] - places[0]) * part
      let other = places[1] + (places[3] - places[1]) * part
      let top = Int(min(one, other).rounded())
      let bottom = Int(max(one, other).rounded())
      for y in top...max(top, bottom) where (x + y).isMultiple(of: 2) {
        band.set(x, y)
      }
    }
  }
}
