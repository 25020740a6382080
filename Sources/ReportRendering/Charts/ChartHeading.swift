/// The lines above a chart: title, legend, and the numbers of the axis.
enum ChartHeading {
  /// The heading, on as few lines as it fits.
  ///
  /// - Parameters:
  ///   - title: the chart's title.
  ///   - legend: what the colours mean; may be empty.
  ///   - axis: the numbers of the axis, where they stand.
  ///   - column: the cell at which the axis starts.
  ///   - pen: gives the width and the ellipsis.
  ///   - width: the cells in a line.
  static func lines(
    title: String, legend: [Line], axis: String, at column: Int, _ pen: Pen, _ width: Int
  ) -> [Line] {
    var lines = [Line(pen.cut(title, to: width), .strong)]
    if !legend.isEmpty {
      let entries = flowed(legend, width)
      let isBeside = entries.count == 1 && lines[0].width + 3 + entries[0].width <= width
      if isBeside {
        if lines[0].width > 0 { lines[0].space(3) }
        lines[0].append(entries[0])
      } else {
        lines += entries
      }
    }
    guard !axis.allSatisfy({ $0 == " " }) else { return lines }
    let blank = axis.prefix { $0 == " " }.count
    if lines[lines.count - 1].width + 2 > column + blank { lines.append(Line()) }
    let last = lines.count - 1
    lines[last].pad(to: column)
    // The title may reach into the cells left of the first number.
    let overlap = lines[last].width - column
    lines[last].append(String(axis.dropFirst(max(0, overlap))), .faint)
    return lines
  }
  /// The entries of a legend two cells apart, on as many lines as they need.
  private static func flowed(_ entries: [Line], _ width: Int) -> [Line] {
    var lines: [Line] = []
    for entry in entries {
      if let last = lines.last, last.width + 2 + entry.width <= width {
        lines[lines.count - 1].space(2)
        lines[lines.count - 1].append(entry)
      } else {
        lines.append(entry)
      }
    }
    return lines
  }
}
