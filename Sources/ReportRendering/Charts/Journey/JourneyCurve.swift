/// The emotion curve of some touchpoints: cells of points, whiskers, the line between and the borders
/// of phases.
struct JourneyCurve {
  /// The touchpoints, from left to right.
  let stops: [JourneyStop]
  /// The value axis.
  let scale: ChartScale
  /// The cells across.
  let width: Int
  /// The cells down.
  let height: Int
  private let pen: Pen
  private let marks: JourneyMarks
  private var solid: DotCanvas
  private var dotted: DotCanvas
  private let centres: [Int]
  private let borders: Set<Int>

  /// Draws touchpoints.
  ///
  /// - Parameters:
  ///   - stops: from left to right.
  ///   - scale: the value axis.
  ///   - width: the cells across.
  ///   - height: the cells down.
  ///   - pen: gives the characters.
  init(_ stops: [JourneyStop], scale: ChartScale, width: Int, height: Int, pen: Pen) {
    self.stops = stops
    self.scale = scale
    self.width = width
    self.height = height
    self.pen = pen
    marks = JourneyMarks(pen)
    solid = DotCanvas(width: width, height: height)
    dotted = DotCanvas(width: width, height: height)
    let count = stops.count
    let starts = (0...count).map { Self.start(of: $0, among: count, width: width) }
    centres = stops.indices.map { (starts[$0] + starts[$0 + 1] - 1) / 2 }
    borders = Set(
      stops.indices.dropFirst().filter { stops[$0].lane != stops[$0 - 1].lane }.map { starts[$0] })
    drawLine()
  }

  /// The first cell of a touchpoint; for one past the last the cell after it.
  ///
  /// - Parameters:
  ///   - index: the touchpoint, from 0.
  ///   - count: how many there are.
  ///   - width: the cells across.
  static func start(of index: Int, among count: Int, width: Int) -> Int {
    count == 0 ? 0 : index * width / count
  }

  private mutating func drawLine() {
    var earlier: Int?
    for (index, stop) in stops.enumerated() {
      guard let value = stop.shown else { continue }
      if let from = earlier, let start = stops[from].shown {
        // Only neighbours that were both measured are joined by a full line.
        let isSolid =
          from == index - 1 && stops[from].measured != nil && stop.measured != nil
        draw((centres[from], dot(start)), (centres[index], dot(value)), isSolid: isSolid)
      }
      earlier = index
    }
  }

  /// The dot at which a value stands, from the top; a value on a tick in the middle of its cell.
  private func dot(_ value: Double) -> Int {
    Int(((1 - scale.fraction(value)) * Double((height - 1) * 4) + 1.5).rounded())
  }

  private mutating func draw(_ start: (Int, Int), _ end: (Int, Int), isSolid: Bool) {
    let (from, to) = ((start.0 * 2, start.1), (end.0 * 2, end.1))
    let steps = max(abs(to.0 - from.0), abs(to.1 - from.1), 1)
    for step in 0...steps {
      if !isSolid, !step.isMultiple(of: 3) { continue }
      let part = Double(step) / Double(steps)
      let x = Int((Double(from.0) + Double(to.0 - from.0) * part).rounded())
      let y = Int((Double(from.1) + Double(to.1 - from.1) * part).rounded())
      if isSolid { solid.set(x, y) } else { dotted.set(x, y) }
    }
  }

  /// The row of cells in which a value stands, from the top.
  func row(of value: Double) -> Int {
    Int(((1 - scale.fraction(value)) * Double(height - 1)).rounded())
  }

  /// One row of cells.
  ///
  /// - Parameter row: from the top.
  func line(_ row: Int) -> Line {
    let isPlain = pen.options.characters == .ascii
    let zero = scale.lower < 0 && scale.upper > 0 ? self.row(of: 0) : nil
    var stopAt: [Int: JourneyStop] = [:]
    for (index, stop) in stops.enumerated() { stopAt[centres[index]] = stop }
    var line = Line()
    for column in 0..<width {
      if let (text, style) = stopAt[column].flatMap({ mark(of: $0, row) }) {
        line.append(text, style)
      } else if let letter = solid.letter(column, row) {
        line.append(isPlain ? "*" : letter, .ink(colour(atRow: row)))
      } else if let letter = dotted.letter(column, row) {
        line.append(isPlain ? "." : letter, .faint)
      } else if borders.contains(column) {
        line.append(marks.border, .faint)
      } else if row == zero, column.isMultiple(of: 2) {
        line.append(marks.zero, .faint)
      } else {
        line.space(1)
      }
    }
    return line
  }

  /// The point or whisker of a touchpoint in a row; the measured point lies over the told one.
  private func mark(of stop: JourneyStop, _ row: Int) -> (String, Style)? {
    let isTold = stop.told.map { self.row(of: $0) == row } ?? false
    if let measured = stop.measured, self.row(of: measured.value) == row {
      let style = Style.ink(colour(measured.value), bold: true)
      return (isTold ? marks.both : marks.measured, style)
    }
    if isTold, let told = stop.told { return (marks.told, .ink(colour(told))) }
    guard let measured = stop.measured, let low = measured.low, let high = measured.high else {
      return nil
    }
    let place = { (value: Double) in (1 - scale.fraction(value)) * Double(height - 1) }
    let (top, bottom) = (place(high), place(low))
    let upper = top <= Double(row) - 0.25 && Double(row) - 0.25 <= bottom
    let lower = top <= Double(row) + 0.25 && Double(row) + 0.25 <= bottom
    guard upper || lower else { return nil }
    let isPlain = pen.options.characters == .ascii
    let text = isPlain ? "|" : upper && lower ? "│" : upper ? "╵" : "╷"
    return (text, .ink(colour(measured.value)))
  }

  private func colour(_ value: Double) -> Colour {
    Palette.sentiment(value, extent: max(abs(scale.lower), abs(scale.upper)))
  }

  private func colour(atRow row: Int) -> Colour {
    let part = height > 1 ? Double(row) / Double(height - 1) : 0
    return colour(scale.upper - part * (scale.upper - scale.lower))
  }

  /// The cell across at which a touchpoint stands.
  ///
  /// - Parameter index: the touchpoint, from 0.
  func column(of index: Int) -> Int { centres[index] }
}
