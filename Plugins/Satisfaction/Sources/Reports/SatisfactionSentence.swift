import Statistics
import WorkbenchKit

/// The result in one plain sentence, for a reader who skips tables.
enum SatisfactionSentence {
  /// Nothing may be shown.
  static let tooFew = Text(
    "There are too few answers to show a figure.",
    nl: "Er zijn te weinig antwoorden om een cijfer te tonen.")

  /// About one figure.
  ///
  /// - Parameter figure: the figure.
  static func single(_ figure: RatingFigure) -> Text {
    guard figure.isShown, let top = figure.top else { return tooFew }
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

  /// About the ends of a table.
  ///
  /// - Parameter figures: the rows by the name that people read.
  static func extremes(_ figures: [(name: Text, figure: RatingFigure)]) -> Text {
    let shown = figures.filter { $0.figure.isShown && $0.figure.top != nil }
    guard let first = shown.first else { return tooFew }
    guard shown.count > 1 else { return first.name + .verbatim(": ") + single(first.figure) }
    guard first.figure.family.hasMean else { return shares(shown) }
    guard
      let low = shown.min(by: { ($0.figure.mean ?? 0) < ($1.figure.mean ?? 0) }),
      let high = shown.max(by: { ($0.figure.mean ?? 0) < ($1.figure.mean ?? 0) }),
      let lower = low.figure.mean, let upper = high.figure.mean, lower < upper
    else {
      return Text("All means shown are equal.", nl: "Alle getoonde gemiddelden zijn gelijk.")
    }
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

  /// The ends of a table of questions without a mean.
  private static func shares(_ shown: [(name: Text, figure: RatingFigure)]) -> Text {
    func share(_ figure: RatingFigure) -> Double { figure.top?.value ?? 0 }
    guard let low = shown.min(by: { share($0.figure) < share($1.figure) }),
      let high = shown.max(by: { share($0.figure) < share($1.figure) }),
      share(low.figure) < share(high.figure)
    else { return Text("All shares shown are equal.", nl: "Alle getoonde aandelen zijn gelijk.") }
    return Text { language in
      let ends = [low, high].map { Numerals.percentage(share($0.figure), digits: 0, language) }
      return language == .nl
        ? "Laagst: \(low.name.nl) (\(ends[0]) zegt ja); hoogst: \(high.name.nl) (\(ends[1]))."
        : "Lowest: \(low.name.en) (\(ends[0]) say yes); highest: \(high.name.en) (\(ends[1]))."
    }
  }

  /// About the answers to a question of choices: the commonest one.
  ///
  /// - Parameter figure: the shares over all groups.
  static func commonest(_ figure: ChoiceFigure) -> Text {
    let best = figure.parts.max { ($0.share?.value ?? -1) < ($1.share?.value ?? -1) }
    guard figure.isShown, let best, let share = best.share else { return tooFew }
    return Text { language in
      let part = Numerals.percentage(share.value, digits: 0, language)
      let name =
        switch best.answer {
        case .term(let term): term.title(language)
        default: best.answer.word ?? ""
        }
      return language == .nl
        ? "Het vaakst gegeven: \(name) (\(part))." : "Given most often: \(name) (\(part))."
    }
  }

  private static func number(
    _ value: Double, _ figure: RatingFigure, _ language: Language
  ) -> String {
    Numerals.decimal(
      value, digits: 2, language, signed: figure.family.scale.lowerBound < 0)
  }
}
