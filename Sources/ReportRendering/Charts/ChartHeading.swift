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
    var lines = [Line()]
    lines[0].append(pen.cut(title, to: width), .strong)
    for (position, entry) in legend.enumerated() {
      let current = lines.count - 1
      let gap = position == 0 && lines[current].width > 0 ? 3 : 2
      let used = lines[current].width
      if used > 0, used + gap + entry.width > min(width, max(column - 2, 30)) {
        lines.append(entry)
      } else {
        if used > 0 { lines[current].space(gap) }
        lines[current].append(entry)
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
}
