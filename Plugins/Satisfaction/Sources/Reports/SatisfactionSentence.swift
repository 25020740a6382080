import Statistics
import WorkbenchKit

/// The result in one plain sentence, for a reader who skips tables.
enum SatisfactionSentence {
  /// About one figure; nil where it may not be shown.
  ///
  /// - Parameter figure: the figure.
  static func single(_ figure: RatingFigure) -> Text? {
    guard figure.isShown, let top = figure.top else { return nil }
    let best = figure.family.best(figure.topCount).words
    guard let mean = figure.mean else {
      return Text { language in
        let share = Numerals.percentage(top.value, digits: 0, language)
        return language == .nl ? "\(share) zegt ja." : "\(share) say yes."
      }
    }
    return Text { language in
      let share = Numerals.percentage(top.value, digits: 0, language)
      let value = number(mean, figure, language)
      let scale = figure.family.scale.words
      let interval = figure.meanInterval.map {
        "\(number($0.lower, figure, language))…\(number($0.upper, figure, language))"
      }
      let direction = figure.family.isReversed
      if language == .nl {
        let low = direction ? ", laag is goed" : ""
        return "Gemiddeld \(value) op \(scale)\(low)"
          + (interval.map { " (\($0))" } ?? "") + "; \(share) antwoordt \(best)."
      }
      let low = direction ? ", low is good" : ""
      return "On average \(value) on \(scale)\(low)" + (interval.map { " (\($0))" } ?? "")
        + "; \(share) answer \(best)."
    }
  }

  /// About the ends of a table; nil with fewer than two figures that may be shown.
  ///
  /// - Parameter figures: the rows by the name that people read.
  static func extremes(_ figures: [(name: Text, figure: RatingFigure)]) -> Text? {
    let shown = figures.filter { $0.figure.isShown && $0.figure.mean != nil }
    guard shown.count > 1,
      let low = shown.min(by: { ($0.figure.mean ?? 0) < ($1.figure.mean ?? 0) }),
      let high = shown.max(by: { ($0.figure.mean ?? 0) < ($1.figure.mean ?? 0) }),
      let lower = low.figure.mean, let upper = high.figure.mean, lower < upper
    else { return nil }
    let isApart =
      (low.figure.meanInterval?.upper ?? .infinity)
      < (high.figure.meanInterval?.lower ?? -.infinity)
    let isReversed = low.figure.family.isReversed
    return Text { language in
      let ends = (number(lower, low.figure, language), number(upper, high.figure, language))
      if language == .nl {
        let good = isReversed ? " (laag is goed)" : ""
        return "Laagst: \(low.name.nl) (\(ends.0)); hoogst: \(high.name.nl) (\(ends.1))\(good). "
          + (isApart
            ? "Hun intervallen overlappen niet."
            : "Hun intervallen overlappen: lees er geen volgorde in.")
      }
      let good = isReversed ? " (low is good)" : ""
      return "Lowest: \(low.name.en) (\(ends.0)); highest: \(high.name.en) (\(ends.1))\(good). "
        + (isApart
          ? "Their intervals do not overlap." : "Their intervals overlap: read no order into them.")
    }
  }

  private static func number(
    _ value: Double, _ figure: RatingFigure, _ language: Language
  ) -> String {
    Numerals.decimal(
      value, digits: 2, language, signed: figure.family.scale.lowerBound < 0)
  }
}
