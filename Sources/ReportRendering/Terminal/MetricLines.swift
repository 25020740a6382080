import Diagnostics
import WorkbenchKit

/// Headline figures: `NPS  +39.8  (37.3 … 42.3, 95%)  n 2,746`.
enum MetricLines {
  /// The lines of metrics that stand together, their figures under each other.
  ///
  /// - Parameters:
  ///   - metrics: the metrics.
  ///   - pen: gives language, characters and width.
  static func lines(of metrics: [Metric], _ pen: Pen) -> [Line] {
    let facts = metrics.map { MetricFacts($0, pen) }
    let values = DecimalAlignment.aligned(
      facts.map(\.value), isNumber: { !metrics[$0].value.isMissing }, pen.language)
    let titleWidth = width(of: facts.map(\.title))
    let intervalWidth = width(of: facts.map { $0.interval ?? "" })
    return facts.indices.flatMap { position in
      let fact = facts[position]
      let metric = metrics[position]
      var pieces: [Line] = [
        Line(DisplayText.padded(fact.title, to: titleWidth), .strong),
        Line(values[position], style(of: metric)),
      ]
      if intervalWidth > 0 {
        pieces.append(Line(DisplayText.padded(fact.interval ?? "", to: intervalWidth), .faint))
      }
      pieces.append(Line(fact.count))
      if let flag = fact.flag { pieces.append(Line(flag, .ink(Palette.caution))) }
      return flowed(pieces, pen.options.width)
    }
  }

  private static func width(of texts: [String]) -> Int {
    texts.map { DisplayText.width(of: $0) }.max() ?? 0
  }

  private static func style(of metric: Metric) -> Style {
    guard let number = metric.value.number else { return .faint }
    guard case .score = metric.kind else { return .strong }
    return .ink(Palette.sentiment(number, extent: 40), bold: true)
  }

  /// Puts pieces on one line two cells apart, and on further, indented lines when they do not fit.
  private static func flowed(_ pieces: [Line], _ width: Int?) -> [Line] {
    var lines = [Line()]
    for piece in pieces {
      let used = lines[lines.count - 1].width
      if let width, used > 2, used + 2 + piece.trimmed.width > width {
        var next = Line()
        next.space(2)
        next.append(cut(piece, to: width - 2))
        lines.append(next)
        continue
      }
      if used > 0 { lines[lines.count - 1].space(used > 2 || lines.count == 1 ? 2 : 0) }
      lines[lines.count - 1].append(width.map { cut(piece, to: $0) } ?? piece)
    }
    return lines
  }

  private static func cut(_ piece: Line, to width: Int) -> Line {
    guard piece.width > width, let only = piece.pieces.first else { return piece }
    return Line(DisplayText.truncated(only.text, to: width), only.style)
  }
}
