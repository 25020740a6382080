import WorkbenchKit

/// A stretch of a journey map: the phases above, the curve, and what belongs under each touchpoint.
struct JourneyPanel {
  private let stops: [JourneyStop]
  private let data: ChartData
  private let pen: Pen
  private let marks: JourneyMarks
  private let curve: JourneyCurve
  private let axisWidth: Int

  /// Touchpoints at least so wide have their names below them.
  private static let leastForNames = 12

  /// The cells that a touchpoint needs for its words: a figure is never cut.
  ///
  /// - Parameters:
  ///   - stops: the touchpoints.
  ///   - data: what the figures are.
  ///   - pen: gives language and characters.
  static func widthForNames(_ stops: [JourneyStop], _ data: ChartData, _ pen: Pen) -> Int {
    let figures = JourneyFigures(data, pen)
    let told = JourneyMarks(pen).told
    let widest = stops.flatMap { stop in
      [figures.value(of: stop), figures.interval(of: stop), figures.count(of: stop)]
        + [figures.told(of: stop, told)]
    }.map { DisplayText.width(of: $0) }.max()
    return max(leastForNames, (widest ?? 0) + 1)
  }
  /// The narrowest that touchpoints can be told apart.
  static let least = 3

  /// Lays a stretch out.
  ///
  /// - Parameters:
  ///   - stops: the touchpoints of the stretch.
  ///   - data: what the figures are.
  ///   - scale: the value axis of the whole map.
  ///   - pen: gives language, colours and characters.
  ///   - width: the cells of the curve.
  ///   - height: the cells of the curve.
  ///   - axisWidth: the cells of the numbers beside it.
  init(
    _ stops: [JourneyStop], _ data: ChartData, scale: ChartScale, _ pen: Pen, width: Int,
    height: Int, axisWidth: Int
  ) {
    self.stops = stops
    self.data = data
    self.pen = pen
    self.axisWidth = axisWidth
    marks = JourneyMarks(pen)
    curve = JourneyCurve(stops, scale: scale, width: width, height: height, pen: pen)
  }

  /// The lines of the stretch.
  ///
  /// - Parameter hasNames: whether names and words stand below the curve rather than in a list.
  func lines(hasNames: Bool) -> [Line] {
    var lines: [Line] = []
    if stops.contains(where: { !$0.lane.isEmpty }) { lines.append(lanes()) }
    let ticks = tickLabels()
    for row in 0..<curve.height {
      let label = ticks[row] ?? ""
      var line = Line(
        DisplayText.padded(label, to: axisWidth, toTheRight: true) + axis(label.isEmpty), .faint)
      line.append(curve.line(row))
      lines.append(line.trimmed)
    }
    if stops.contains(where: { $0.isFirstContact || $0.isConversion }) {
      lines.append(under { (marks.events(of: $0), .strong) })
    }
    lines.append(under { (String($0.number), hasNames ? .faint : .plain) })
    return hasNames ? lines + words() : lines
  }

  private func axis(_ isPlain: Bool) -> String {
    if pen.options.characters == .ascii { return isPlain ? " |" : " +" }
    return isPlain ? " │" : " ┤"
  }

  private func tickLabels() -> [Int: String] {
    var labels: [Int: String] = [:]
    for tick in curve.scale.ticks where labels[curve.row(of: tick)] == nil {
      labels[curve.row(of: tick)] = curve.scale.text(of: tick, data.kind, pen)
    }
    return labels
  }

  private var indent: Line {
    var line = Line()
    line.space(axisWidth + 2)
    return line
  }

  /// The phases, each over its touchpoints.
  private func lanes() -> Line {
    var line = indent
    var index = 0
    while index < stops.count {
      let lane = stops[index].lane
      var end = index
      while end < stops.count, stops[end].lane == lane { end += 1 }
      let start = JourneyCurve.start(of: index, among: stops.count, width: curve.width)
      let next = JourneyCurve.start(of: end, among: stops.count, width: curve.width)
      line.pad(to: axisWidth + 2 + start)
      if index > 0 { line.append(marks.border, .faint) }
      let room = next - start - (index > 0 ? 2 : 1)
      // A narrow lane has the beginning of its name; an ellipsis would be most of it.
      let name =
        room < 6 ? DisplayText.split(lane, at: max(0, room)).start : pen.cut(lane, to: room)
      line.append(name, .strong)
      index = end
    }
    return line
  }

  /// A short text below every touchpoint, centred where it fits.
  private func under(_ text: (JourneyStop) -> (String, Style)) -> Line {
    var line = indent
    for (index, stop) in stops.enumerated() {
      let (words, style) = text(stop)
      let width = DisplayText.width(of: words)
      let start = axisWidth + 2 + max(0, curve.column(of: index) - (width - 1) / 2)
      guard !words.isEmpty, start >= line.width else { continue }
      line.pad(to: start)
      line.append(words, style)
    }
    return line
  }

  // MARK: Words below the curve

  private func words() -> [Line] {
    let names = stops.enumerated().map { index, stop in
      cut(
        Wrapping.lines(of: stop.name, width: room(index), cutting: pen.glyphs.ellipsis), to: 4,
        index)
    }
    var lines = block(names, .plain)
    let details = stops.map(\.details)
    for place in 0..<(details.map(\.count).max() ?? 0) {
      lines.append(
        row { index in
          details[index].dropFirst(place).first ?? ""
        } style: { _ in
          .faint
        })
    }
    let figures = JourneyFigures(data, pen)
    lines.append(Line())
    lines.append(
      row {
        figures.value(of: stops[$0])
      } style: { index in
        stops[index].measured == nil ? .faint : .strong
      })
    for text in [figures.interval, figures.count] {
      let line = row {
        text(stops[$0])
      } style: { _ in
        .faint
      }
      if line.width > 0 { lines.append(line) }
    }
    if stops.contains(where: { $0.told != nil }) {
      lines.append(
        row {
          figures.told(of: stops[$0], marks.told)
        } style: { _ in
          .faint
        })
    }
    return lines.map(\.trimmed)
  }

  private func room(_ index: Int) -> Int {
    JourneyCurve.start(of: index + 1, among: stops.count, width: curve.width)
      - JourneyCurve.start(of: index, among: stops.count, width: curve.width) - 1
  }

  /// At most so many lines; the last one shows that there would be more.
  private func cut(_ lines: [String], to most: Int, _ index: Int) -> [String] {
    guard lines.count > most else { return lines }
    let last = lines[(most - 1)...].joined(separator: " ")
    return lines.prefix(most - 1) + [pen.cut(last, to: room(index))]
  }

  private func block(_ columns: [[String]], _ style: Style) -> [Line] {
    (0..<(columns.map(\.count).max() ?? 0)).map { place in
      row {
        columns[$0].dropFirst(place).first ?? ""
      } style: { _ in
        style
      }
    }
  }

  private func row(_ text: (Int) -> String, style: (Int) -> Style) -> Line {
    var line = indent
    for index in stops.indices {
      let start = JourneyCurve.start(of: index, among: stops.count, width: curve.width)
      let words = pen.cut(text(index), to: room(index))
      guard !words.isEmpty else { continue }
      line.pad(to: axisWidth + 2 + start)
      line.append(words, style(index))
    }
    return line.trimmed
  }
}
