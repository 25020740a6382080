import Diagnostics
import WorkbenchKit

/// The words of a headline figure, each ready to be put on a page.
struct MetricFacts {
  /// The heading.
  let title: String
  /// The figure, or why there is none.
  let value: String
  /// The interval and its confidence, as in `(37.3 … 42.3, 95%)`.
  let interval: String?
  /// The number of answers, as in `n 2,746`.
  let count: String
  /// A caution in one word.
  let flag: String?

  /// Puts a metric into words.
  ///
  /// - Parameters:
  ///   - metric: the metric.
  ///   - pen: gives language and characters.
  init(_ metric: Metric, _ pen: Pen) {
    title = pen.words(metric.title)
    if case .missing(let reason) = metric.value {
      value = pen.glyphs.missing + " " + pen.words(reason.title)
    } else {
      value = pen.data(Figure.text(of: metric.value, in: metric.kind, pen.language))
    }
    interval = metric.interval.map { interval in
      let kind = metric.kind.unsigned
      let low = pen.data(Figure.text(of: .decimal(interval.low), in: kind, pen.language))
      let high = pen.data(Figure.text(of: .decimal(interval.high), in: kind, pen.language))
      let confidence = Confidence.text(interval.confidence, pen.language)
      return "(\(low) \(pen.glyphs.to) \(high), \(confidence))"
    }
    count = "n " + pen.count(metric.count)
    flag = metric.flag.map { pen.words($0.title) }
  }
}

/// Levels of confidence as people write them.
enum Confidence {
  /// A level as a percentage with no more decimals than it needs: `95%`, `99.5%`.
  ///
  /// - Parameters:
  ///   - level: 0…1.
  ///   - language: decides the decimal mark.
  static func text(_ level: Double, _ language: Language) -> String {
    let isWhole = (level * 1000).rounded().truncatingRemainder(dividingBy: 10) == 0
    return Numerals.percentage(level, digits: isWhole ? 0 : 1, language)
  }
}

extension Column.Kind {
  /// The same kind without a plus before positive numbers, for bounds in brackets.
  var unsigned: Column.Kind {
    if case .score(let digits) = self { .decimal(digits: digits) } else { self }
  }
}
