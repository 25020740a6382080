/// A dot with whiskers on an axis one line high.
struct IntervalStrip {
  /// The axis.
  let scale: ChartScale
  /// The cells of the axis.
  let width: Int
  /// Gives the characters.
  let pen: Pen

  /// The strip of one row, exactly `width` cells.
  ///
  /// Whiskers end on half cells; the line at zero stays visible where nothing lies over it.
  ///
  /// - Parameters:
  ///   - row: the row; without figure only the line at zero is drawn.
  ///   - colour: of dot and whiskers.
  func line(of row: ChartData.Row, _ colour: Colour) -> Line {
    let ascii = pen.options.characters == .ascii
    let zero = scale.lower <= 0 && scale.upper >= 0 ? cell(of: 0) : nil
    let dot = row.value.map { cell(of: $0) }
    var line = Line()
    for index in 0..<width {
      if index == dot {
        line.append(ascii ? "o" : "●", .ink(colour))
        continue
      }
      let (left, right) = halves(of: row, at: index)
      switch (left, right) {
      case (true, true):
        let crossing = index == zero
        line.append(ascii ? (crossing ? "+" : "-") : crossing ? "┼" : "─", .ink(colour))
      case (true, false): line.append(ascii ? "-" : "╴", .ink(colour))
      case (false, true): line.append(ascii ? "-" : "╶", .ink(colour))
      case (false, false):
        if index == zero { line.append(ascii ? "|" : "│", .faint) } else { line.space(1) }
      }
    }
    return line
  }

  private func position(of value: Double) -> Double {
    scale.fraction(value) * Double(width - 1)
  }

  private func cell(of value: Double) -> Int { Int(position(of: value).rounded()) }

  private func halves(of row: ChartData.Row, at index: Int) -> (Bool, Bool) {
    guard row.value != nil, let low = row.low, let high = row.high else { return (false, false) }
    let (start, end) = (position(of: low), position(of: high))
    let covers = { (place: Double) in start <= place && place <= end }
    return (covers(Double(index) - 0.25), covers(Double(index) + 0.25))
  }
}
