import WorkbenchKit

/// The commonest ways as a tree: each branch as wide as the ways that take it.
struct FlowChart {
  private let data: ChartData
  private let pen: Pen
  private let width: Int

  /// One line of the tree before it is laid out.
  private struct Entry {
    /// The twigs that hang over the line, and those of its continuations.
    var twigs: (first: String, rest: String)
    var branch: FlowTree.Branch
  }

  /// Lays the chart out.
  ///
  /// - Parameters:
  ///   - data: the figures, one row a way.
  ///   - pen: gives language, colours and characters.
  ///   - width: the cells in a line.
  init(_ data: ChartData, _ pen: Pen, _ width: Int) {
    self.data = data
    self.pen = pen
    self.width = width
  }

  /// The chart's lines.
  func lines() -> [Line] {
    let entries = entries(FlowTree(data.rows).branches, under: nil)
    guard !entries.isEmpty else {
      return [
        Line(pen.cut(data.title, to: width), .strong),
        Line(pen.words(Text("nothing to draw", nl: "niets te tekenen")), .faint),
      ]
    }
    let frameData = data.with(entries.map { row(of: $0.branch) })
    let names = entries.map { name(of: $0.branch) }
    // Names take what figures and a bar of good size leave, up to half of the line.
    let labelled = frameData.with(
      entries.indices.map { index in
        var row = frameData.rows[index]
        let text = entries[index].twigs.first + names[index].joined(separator: arrow)
        row.label = pen.cut(text, to: max(12, width / 2))
        return row
      })
    let frame = ChartFrame(labelled, pen, width: width, least: 12, most: 60, showsBounds: true)
    let scale = ChartScale(
      frameData.extent, domain: data.domain, includesZero: true,
      tickCount: max(2, frame.plotWidth / 12))
    var lines = ChartHeading.lines(
      title: data.title, legend: [],
      axis: TickLine.text(scale, data.kind, width: frame.plotWidth, pen),
      at: frame.labelWidth + ChartFrame.gap, pen, width)
    for (index, entry) in entries.enumerated() {
      let texts = wrapped(names[index], entry.twigs, frame.labelWidth)
      for (position, text) in texts.enumerated() {
        var line = Line(
          DisplayText.padded(pen.cut(text, to: frame.labelWidth), to: frame.labelWidth))
        if position == 0 {
          line.space(ChartFrame.gap)
          line.append(bar(of: frameData.rows[index], scale, frame.plotWidth))
          line.append(frame.figures(at: index, .strong))
        }
        lines.append(line)
      }
    }
    return lines
  }

  private var arrow: String { pen.options.characters == .ascii ? " -> " : " → " }

  private func name(of branch: FlowTree.Branch) -> [String] {
    branch.steps.isEmpty
      ? [pen.words(Text("(ends here)", nl: "(eindigt hier)"))] : branch.steps
  }

  /// The branches from the top, each with the twigs that lead to it.
  private func entries(_ branches: [FlowTree.Branch], under twigs: String?) -> [Entry] {
    let ascii = pen.options.characters == .ascii
    return branches.enumerated().flatMap { position, branch in
      let isLast = position == branches.count - 1
      let first = twigs.map { $0 + (isLast ? (ascii ? "`- " : "└ ") : (ascii ? "|- " : "├ ")) }
      let rest = twigs.map { $0 + (isLast ? (ascii ? "   " : "  ") : (ascii ? "|  " : "│ ")) }
      let down = branch.branches.isEmpty ? "" : ascii ? "|" : "│"
      return [Entry(twigs: (first ?? "", (rest ?? "") + down), branch: branch)]
        + entries(branch.branches, under: rest ?? "")
    }
  }

  /// A branch as a row: bounds are those of its only way, or of the total of the ways that begin so.
  private func row(of branch: FlowTree.Branch) -> ChartData.Row {
    if let row = branch.row { return data.rows[row] }
    let kind = data.kind
    let total = branch.total.map { data.rows[$0] }
    let value: Value =
      if case .share = kind { .share(branch.value) } else { .decimal(branch.value) }
    return ChartData.Row(
      labels: [], label: "", value: branch.value,
      figure: pen.data(Figure.text(of: value, in: kind, pen.language)), reason: nil,
      low: total?.low, high: total?.high, parts: [], count: branch.count, isTotal: false)
  }

  /// The steps over as many lines as they need, each line under its twigs.
  private func wrapped(
    _ steps: [String], _ twigs: (first: String, rest: String), _ limit: Int
  ) -> [String] {
    var lines: [String] = []
    var line = twigs.first
    var isEmpty = true
    for (index, step) in steps.enumerated() {
      let piece = index == 0 ? step : arrow + step
      if !isEmpty, DisplayText.width(of: line + piece) > limit {
        lines.append(line)
        let indent = max(
          0, DisplayText.width(of: twigs.first) + 1 - DisplayText.width(of: twigs.rest))
        line =
          twigs.rest + String(repeating: " ", count: indent)
          + arrow.drop { $0 == " " } + step
      } else {
        line += piece
      }
      isEmpty = false
    }
    return lines + [line]
  }

  private func bar(of row: ChartData.Row, _ scale: ChartScale, _ width: Int) -> Line {
    let place = { (value: Double) in scale.fraction(value) * Double(width) }
    let reach = BarReach(
      zero: place(0), value: place(row.value ?? 0), low: row.low.map(place),
      high: row.high.map(place))
    let pale = Palette.accent.mixed(with: Palette.neutral, 0.45)
    var line = Line()
    for cell in 0..<width {
      let (mark, isOpen) = reach.mark(at: cell, pen)
      switch mark {
      case .bar(let character):
        let isPale = isOpen && pen.options.colour >= .palette
        line.append(character, .ink(isPale ? pale : Palette.accent))
      case .whisker(let character): line.append(character, .faint)
      case .nothing: line.space(1)
      }
    }
    return line
  }
}
