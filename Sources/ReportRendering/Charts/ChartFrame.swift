import WorkbenchKit

/// What charts of one row a line share: names at the left, figures at the right, room between.
struct ChartFrame {
  /// The cells for names.
  let labelWidth: Int
  /// The cells for figures.
  let figureWidth: Int
  /// The cells for bounds in words; 0 for none.
  let boundsWidth: Int
  /// The cells for numbers of answers; 0 for none.
  let countWidth: Int
  /// The cells between names and figures, without the gaps beside them.
  let plotWidth: Int
  private let pen: Pen
  private let data: ChartData
  private let figures: [String]
  private let bounds: [String]

  /// Cells between two columns.
  static let gap = 2

  /// Divides a line.
  ///
  /// Names keep their full width until the plot has come down to its least; then they are cut.
  ///
  /// - Parameters:
  ///   - data: the figures.
  ///   - pen: gives language and characters.
  ///   - width: the cells in a line.
  ///   - least: the cells the plot must have.
  ///   - most: the cells it can use.
  ///   - showsBounds: whether bounds stand in words beside the figure where there is room.
  init(
    _ data: ChartData, _ pen: Pen, width: Int, least: Int, most: Int, showsBounds: Bool
  ) {
    self.pen = pen
    self.data = data
    figures = DecimalAlignment.aligned(
      data.rows.map(\.figure), isNumber: { _ in true }, pen.language)
    let texts = showsBounds ? Self.bounds(of: data, pen) : data.rows.map { _ in "" }
    figureWidth = Self.widest(figures)
    let names = Self.widest(data.rows.map(\.label))
    let counts = Self.widest(data.rows.map { data.count(of: $0, pen) })
    let boundsWanted = Self.widest(texts)
    let fixed = figureWidth + Self.gap * 2
    let withCount = fixed + (counts > 0 ? counts + Self.gap : 0)
    let withBounds = withCount + (boundsWanted > 0 ? boundsWanted + Self.gap : 0)
    let leastNames = min(names, 8)
    // Whiskers show the bounds too, so a plot of good size comes before bounds in words.
    let roomy = max(least, 28)
    let hasBounds = boundsWanted > 0 && width - withBounds - roomy >= min(names, 24)
    let hasCount = counts > 0 && width - withCount - least >= leastNames
    let right = hasBounds ? withBounds : hasCount ? withCount : fixed
    boundsWidth = hasBounds ? boundsWanted : 0
    countWidth = hasCount ? counts : 0
    bounds = texts
    labelWidth = max(1, min(names, width - right - least))
    plotWidth = max(1, min(most, width - right - labelWidth))
  }

  /// A row's name, cut and filled to its column.
  ///
  /// - Parameter row: the row.
  func label(of row: ChartData.Row) -> Line {
    let text = pen.cut(row.label, to: labelWidth)
    return Line(DisplayText.padded(text, to: labelWidth), row.isTotal ? .strong : .plain)
  }

  /// A row's figure, bounds and number of answers, each in its column.
  ///
  /// - Parameters:
  ///   - index: the row's place.
  ///   - style: how the figure looks.
  func figures(at index: Int, _ style: Style) -> Line {
    var line = Line()
    line.space(Self.gap)
    line.append(figures[index], data.rows[index].value == nil ? .faint : style)
    if boundsWidth > 0 {
      line.space(Self.gap)
      line.append(DisplayText.padded(bounds[index], to: boundsWidth), .faint)
    }
    if countWidth > 0 {
      line.space(Self.gap)
      let count = data.count(of: data.rows[index], pen)
      line.append(DisplayText.padded(count, to: countWidth, toTheRight: true), .faint)
    }
    return line
  }

  private static func widest(_ texts: [String]) -> Int {
    texts.map { DisplayText.width(of: $0) }.max() ?? 0
  }

  /// The bounds of every row in brackets, low under low and high under high.
  private static func bounds(of data: ChartData, _ pen: Pen) -> [String] {
    let isShown = data.rows.map { $0.value != nil && $0.low != nil && $0.high != nil }
    func column(_ bound: (ChartData.Row) -> Double?) -> [String] {
      let texts = zip(data.rows, isShown).map { row, isShown in
        guard isShown, let number = bound(row) else { return "" }
        return pen.data(Figure.text(of: .decimal(number), in: data.kind.unsigned, pen.language))
      }
      return DecimalAlignment.aligned(texts, isNumber: { isShown[$0] }, pen.language)
    }
    let (lows, highs) = (column(\.low), column(\.high))
    return isShown.indices.map { index in
      isShown[index] ? "(" + lows[index] + " " + pen.glyphs.to + " " + highs[index] + ")" : ""
    }
  }
}
