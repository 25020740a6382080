import Diagnostics
import WorkbenchKit

/// A report as lines: what the terminal, mail and logs show.
enum Page {
  /// The whole page, every line ended.
  ///
  /// - Parameters:
  ///   - report: what a command gave.
  ///   - options: where it is shown.
  static func text(of report: Report, _ options: RenderingOptions) -> String {
    let pen = Pen(options)
    var lines: [Line] = []
    var previous: PartKind?
    for part in parts(of: report) {
      let drawn = self.lines(of: part, pen)
      guard !drawn.isEmpty else { continue }
      let kind = PartKind(part)
      if let previous, kind.needsSpace(after: previous) { lines.append(Line()) }
      lines += drawn
      previous = kind
    }
    return Escapes.text(of: pen.finished(lines), options.colour)
  }

  /// A part of a page: one block, or the metrics that stand together.
  private enum Part {
    case metrics([Metric])
    case block(Report.Block)
  }

  private static func parts(of report: Report) -> [Part] {
    var parts: [Part] = []
    for block in report.blocks {
      guard case .metric(let metric) = block else {
        parts.append(.block(block))
        continue
      }
      if case .metrics(let earlier) = parts.last {
        parts[parts.count - 1] = .metrics(earlier + [metric])
      } else {
        parts.append(.metrics([metric]))
      }
    }
    if let filter = report.provenance?.filter {
      // Every result names the filter it was made under.
      parts.append(.block(.note(Note(.aside, .verbatim("filter: " + filter)))))
    }
    return parts
  }

  private static func lines(of part: Part, _ pen: Pen) -> [Line] {
    switch part {
    case .metrics(let metrics): MetricLines.lines(of: metrics, pen)
    case .block(.metric(let metric)): MetricLines.lines(of: [metric], pen)
    case .block(.table(let table)):
      DefinitionList.isMeant(by: table)
        ? DefinitionList.lines(of: table, pen) : TableDrawing.lines(of: table, pen)
    case .block(.findings(let findings)): FindingLines.lines(of: findings, pen)
    case .block(.chart(let chart)): TerminalChart.lines(of: chart, pen)
    case .block(.note(let note)): NoteLines.lines(of: note, pen)
    }
  }

  /// What decides where empty lines go.
  private enum PartKind {
    case figures
    case list
    case heading
    case prose
    case remark

    init(_ part: Part) {
      switch part {
      case .metrics, .block(.metric), .block(.chart), .block(.findings): self = .figures
      case .block(.table(let table)):
        self = DefinitionList.isMeant(by: table) && table.title.isEmpty ? .list : .figures
      case .block(.note(let note)):
        switch note.role {
        case .heading: self = .heading
        case .body, .verbatim: self = .prose
        case .denominator, .caution, .aside, .hint: self = .remark
        }
      }
    }

    func needsSpace(after previous: PartKind) -> Bool {
      switch (previous, self) {
      case (.heading, _) where self != .heading: false
      case (.figures, .remark), (.remark, .remark): false
      default: true
      }
    }
  }
}
