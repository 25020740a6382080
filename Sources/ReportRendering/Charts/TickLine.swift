import WorkbenchKit

/// The numbers above or below an axis, each centred on its tick as far as there is room.
enum TickLine {
  /// The numbers as one text of exactly so many cells.
  ///
  /// - Parameters:
  ///   - labels: each number's text and the cell of its tick.
  ///   - width: the cells of the axis.
  static func text(_ labels: [(text: String, cell: Int)], width: Int) -> String {
    var result = ""
    var used = 0
    for (text, cell) in labels {
      let length = DisplayText.width(of: text)
      let start = min(max(0, cell - length / 2), width - length)
      guard start >= (used == 0 ? 0 : used + 1), start + length <= width else { continue }
      result += String(repeating: " ", count: start - used) + text
      used = start + length
    }
    return DisplayText.padded(result, to: width)
  }

  /// The ticks of a scale drawn over so many cells, the ends and zero before the others.
  ///
  /// - Parameters:
  ///   - scale: the axis.
  ///   - kind: what the axis shows.
  ///   - width: the cells of the axis.
  ///   - pen: gives language and characters.
  static func text(_ scale: ChartScale, _ kind: Column.Kind, width: Int, _ pen: Pen) -> String {
    let labels = scale.ticks.map { tick in
      (
        text: scale.text(of: tick, kind, pen),
        cell: Int((scale.fraction(tick) * Double(width - 1)).rounded())
      )
    }
    let room = labels.map { DisplayText.width(of: $0.text) + 1 }.max() ?? 1
    let spacing = labels.count > 1 ? max(1, labels[1].cell - labels[0].cell) : 1
    let every = max(1, (room + spacing - 1) / spacing)
    let anchor = scale.ticks.firstIndex(of: 0) ?? 0
    let chosen = labels.indices.filter { ($0 - anchor).isMultiple(of: every) }
    return text(chosen.map { labels[$0] }, width: width)
  }
}
