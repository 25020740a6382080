import WorkbenchKit

/// A journey map: touchpoints in their phases, and the curve of what customers felt.
///
/// Measured figures are drawn full with their interval, told ones hollow; neither hides the other. A
/// wide page has names and words below the curve, a narrow one in a list; a journey that is too long
/// for one curve goes on below, as music does.
enum JourneyMap {
  /// The map's lines.
  ///
  /// - Parameters:
  ///   - chart: the figures and how they are drawn.
  ///   - data: the figures as they were read.
  ///   - pen: gives language, colours and characters.
  ///   - width: the cells in a line.
  static func lines(of chart: Chart, _ data: ChartData, _ pen: Pen, _ width: Int) -> [Line] {
    let stops = JourneyStop.all(of: chart, data, pen)
    let marks = JourneyMarks(pen)
    let told = stops.compactMap(\.told)
    let scale = ChartScale(
      data.extent + told, domain: data.domain, includesZero: true, tickCount: 4)
    var lines = ChartHeading.lines(
      title: data.title, legend: marks.legend(of: stops, pen), axis: "", at: 0, pen, width)
    let isCompact = chart.specification.journey?.isCompact == true
    let axisWidth =
      scale.ticks.map { DisplayText.width(of: scale.text(of: $0, data.kind, pen)) }.max() ?? 1
    let room = max(JourneyPanel.least, width - axisWidth - 2)
    let perPanel = max(1, room / JourneyPanel.least)
    let panels = (stops.count + perPanel - 1) / perPanel
    guard !isCompact, panels <= mostPanels, stops.contains(where: { $0.shown != nil }) else {
      return lines
        + JourneyList(stops, data, scale: scale, pen, width: width, hasStrips: true).lines()
    }
    let each = (stops.count + panels - 1) / max(1, panels)
    let hasNames = room / max(1, each) >= JourneyPanel.widthForNames(stops, data, pen)
    for start in stride(from: 0, to: stops.count, by: max(1, each)) {
      let part = Array(stops[start..<min(stops.count, start + each)])
      let cells = min(room * part.count / max(1, each), part.count * widest)
      let panel = JourneyPanel(
        part, data, scale: scale, pen, width: max(cells, part.count * JourneyPanel.least),
        height: width >= 100 ? 13 : 9, axisWidth: axisWidth)
      if start > 0 { lines.append(Line()) }
      lines += panel.lines(hasNames: hasNames)
    }
    guard !hasNames else { return lines }
    lines.append(Line())
    return lines
      + JourneyList(stops, data, scale: scale, pen, width: width, hasStrips: false).lines()
  }

  /// Longer journeys are lists.
  private static let mostPanels = 6
  /// Wider touchpoints are no easier to read.
  private static let widest = 20
}
