import Diagnostics
import WorkbenchKit

/// The touchpoints of a map one a line, phase by phase: what the curve has no room for, or in place
/// of it.
struct JourneyList {
  private let stops: [JourneyStop]
  private let pen: Pen
  private let marks: JourneyMarks
  private let strip: IntervalStrip?
  private let columns: [Column]
  private let nameWidth: Int
  private let numberWidth: Int
  private let eventWidth: Int

  private struct Column {
    var title: String
    var cells: [String]
    var isRight = true
    var width: Int
    var style: Style = .faint

    init(_ title: String, _ cells: [String], isRight: Bool = true) {
      self.title = title
      self.cells = cells
      self.isRight = isRight
      width = ([title] + cells).map { DisplayText.width(of: $0) }.max() ?? 0
    }

    var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }
  }

  private static let gap = 2
  /// Names are cut to no less than this while other columns can give way.
  private static let leastName = 18

  /// Lays the list out.
  ///
  /// - Parameters:
  ///   - stops: the touchpoints.
  ///   - data: what the figures are.
  ///   - scale: the value axis.
  ///   - pen: gives language, colours and characters.
  ///   - width: the cells in a line.
  ///   - hasStrips: whether each line draws its figures too.
  init(
    _ stops: [JourneyStop], _ data: ChartData, scale: ChartScale, _ pen: Pen, width: Int,
    hasStrips: Bool
  ) {
    self.stops = stops
    self.pen = pen
    marks = JourneyMarks(pen)
    let marks = marks
    let figures = JourneyFigures(data, pen)
    numberWidth = String(stops.count).count
    eventWidth = stops.map { DisplayText.width(of: marks.events(of: $0)) }.max() ?? 0
    let start = numberWidth + (eventWidth > 0 ? eventWidth + 1 : 0) + Self.gap
    var details = Column(
      pen.words(Text("where, who", nl: "waar, wie")),
      stops.map { $0.details.joined(separator: pen.glyphs.pair) }, isRight: false)
    details.width = min(details.width, 32)
    let value = Column(
      data.valueTitle,
      DecimalAlignment.aligned(
        stops.map(figures.value), isNumber: { stops[$0].measured != nil }, pen.language))
    let interval = Column(
      pen.words(Text("interval", nl: "interval")), stops.map(figures.interval))
    let count = Column("n", stops.map { $0.measured?.count.map { pen.count($0) } ?? "" })
    let told = Column(
      marks.told + " " + pen.words(Text("told", nl: "verteld")),
      stops.map { figures.told(of: $0, "") })
    // What matters most stays longest: figure, n and interval together, then what was told.
    let wanted = [value, count, interval, told, details].filter { !$0.isEmpty }
    let names = stops.map { DisplayText.width(of: $0.name) }.max() ?? 0
    var room = width - start - min(names, hasStrips ? Self.leastName : Self.leastName + 4)
    let stripWidth = hasStrips ? max(13, min(41, room / 3)) : 0
    if hasStrips { room -= stripWidth + Self.gap }
    var chosen: [Int] = []
    for (place, column) in wanted.enumerated() where column.width + Self.gap <= room {
      chosen.append(place)
      room -= column.width + Self.gap
    }
    // Details stand beside the name, figures at the right.
    let shown = chosen.map { wanted[$0] }
    columns = shown.filter { !$0.isRight } + shown.filter(\.isRight)
    nameWidth = min(
      names, min(names, hasStrips ? Self.leastName : Self.leastName + 4) + max(0, room))
    strip =
      hasStrips ? IntervalStrip(scale: scale, width: stripWidth, pen: pen) : nil
  }

  /// The lines: a header, and under every phase its touchpoints.
  func lines() -> [Line] {
    var lines = [header()]
    var lane: String?
    for (index, stop) in stops.enumerated() {
      if stop.lane != lane, !stop.lane.isEmpty {
        lines.append(Line(pen.cut(stop.lane, to: pen.options.width ?? 100), .strong))
      }
      lane = stop.lane
      lines.append(line(index, stop).trimmed)
    }
    return lines
  }

  private var start: Int { numberWidth + (eventWidth > 0 ? eventWidth + 1 : 0) + Self.gap }

  private func header() -> Line {
    var line = Line()
    line.space(start)
    line.append(DisplayText.padded("", to: nameWidth))
    for column in columns {
      if column.isRight, let strip, column.title == columns.first(where: \.isRight)?.title {
        line.space(Self.gap + strip.width)
      }
      line.space(Self.gap)
      line.append(
        DisplayText.padded(column.title, to: column.width, toTheRight: column.isRight), .faint)
    }
    return line.trimmed
  }

  private func line(_ index: Int, _ stop: JourneyStop) -> Line {
    var line = Line()
    if eventWidth > 0 {
      line.append(DisplayText.padded(marks.events(of: stop), to: eventWidth), .strong)
      line.space(1)
    }
    line.append(
      DisplayText.padded(String(stop.number), to: numberWidth, toTheRight: true), .faint)
    line.space(Self.gap)
    line.append(DisplayText.padded(pen.cut(stop.name, to: nameWidth), to: nameWidth))
    var isStripDrawn = strip == nil
    for (place, column) in columns.enumerated() {
      if column.isRight, !isStripDrawn { draw(stop, in: &line, &isStripDrawn) }
      line.space(Self.gap)
      let text = DisplayText.padded(
        pen.cut(column.cells[index], to: column.width), to: column.width,
        toTheRight: column.isRight)
      let isValue = place == columns.firstIndex(where: \.isRight)
      line.append(text, isValue && stop.measured != nil ? .strong : .faint)
    }
    if !isStripDrawn { draw(stop, in: &line, &isStripDrawn) }
    return line
  }

  private func draw(_ stop: JourneyStop, in line: inout Line, _ isDrawn: inout Bool) {
    isDrawn = true
    guard let strip else { return }
    line.space(Self.gap)
    line.append(JourneyStrip(strip: strip, marks: marks).line(of: stop))
  }
}

/// The figures of one touchpoint on an axis one line high.
struct JourneyStrip {
  /// The axis.
  let strip: IntervalStrip
  /// The characters.
  let marks: JourneyMarks

  /// The strip, exactly as wide as its axis.
  ///
  /// - Parameter stop: the touchpoint.
  func line(of stop: JourneyStop) -> Line {
    let scale = strip.scale
    func cell(_ value: Double) -> Int {
      Int((scale.fraction(value) * Double(strip.width - 1)).rounded())
    }
    let extent = max(abs(scale.lower), abs(scale.upper))
    let isPlain = strip.pen.options.characters == .ascii
    let (point, told) = (stop.measured.map { cell($0.value) }, stop.told.map { cell($0) })
    let zero = scale.lower <= 0 && scale.upper >= 0 ? cell(0) : nil
    let whisker: ClosedRange<Int>? =
      if let low = stop.measured?.low, let high = stop.measured?.high, low <= high {
        cell(low)...cell(high)
      } else {
        nil
      }
    var line = Line()
    for index in 0..<strip.width {
      if index == point, let value = stop.measured?.value {
        let style = Style.ink(Palette.sentiment(value, extent: extent), bold: true)
        line.append(index == told ? marks.both : marks.measured, style)
      } else if index == told, let value = stop.told {
        line.append(marks.told, .ink(Palette.sentiment(value, extent: extent)))
      } else if whisker?.contains(index) == true, let value = stop.measured?.value {
        line.append(isPlain ? "-" : "─", .ink(Palette.sentiment(value, extent: extent)))
      } else if index == zero {
        line.append(isPlain ? "|" : "│", .faint)
      } else {
        line.space(1)
      }
    }
    return line
  }
}
