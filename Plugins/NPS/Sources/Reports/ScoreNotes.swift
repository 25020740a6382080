import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The words under figures: denominators, method, cautions about the data.
struct ScoreNotes {
  let inquiry: NPSInquiry

  private var options: NPSFigure.Options { inquiry.options }

  /// Everything that belongs under one answer.
  ///
  /// - Parameters:
  ///   - total: the figure over all responses of the answer.
  ///   - rows: what became of the rows of the files.
  func all(under total: NPSFigure, _ rows: RowCounts) -> [Note] {
    [Note(.denominator, total.answers.denominator.sentence, id: "denominator")]
      + general(under: total, rows)
  }

  /// What belongs under any answer, beside its denominators.
  ///
  /// - Parameters:
  ///   - total: the figure over all responses of the answer.
  ///   - rows: what became of the rows of the files.
  func general(under total: NPSFigure, _ rows: RowCounts) -> [Note] {
    AnswerNotes.unread(rows) + [Note(.aside, method(total), id: "method")]
      + doubts(about: total, rows)
  }

  /// What belongs under a scenario, whose interval is that of a slope.
  ///
  /// - Parameters:
  ///   - total: the figure over all responses of the answer.
  ///   - rows: what became of the rows of the files.
  func scenario(about total: NPSFigure, _ rows: RowCounts) -> [Note] {
    guard options.isWeighted else { return cautions(about: total, rows) }
    let words = Text { weighted(total, $0) }
    return AnswerNotes.unread(rows) + [Note(.aside, words, id: "method")]
      + doubts(about: total, rows)
  }

  /// What to be careful about, whatever was calculated.
  ///
  /// - Parameters:
  ///   - total: the figure over all responses of the answer.
  ///   - rows: what became of the rows of the files.
  func cautions(about total: NPSFigure, _ rows: RowCounts) -> [Note] {
    AnswerNotes.unread(rows) + doubts(about: total, rows)
  }

  private func doubts(about total: NPSFigure, _ rows: RowCounts) -> [Note] {
    var notes = AnswerNotes.unconfirmed(inquiry.survey.declaration)
    // A part of the responses may well have no 0; a whole file of them hardly.
    let isWhole = rows.filteredAway == 0
    if isWhole, total.answers.count(of: 0) == 0, total.answers.valid > 200 { notes.append(noZero) }
    return notes
  }

  /// The count line of one side of a comparison, with its score and interval.
  ///
  /// - Parameters:
  ///   - label: what the side is called.
  ///   - figure: its figure.
  func denominator(of label: String, _ figure: NPSFigure) -> Note {
    Note(
      .denominator, .verbatim("\(label): ") + score(figure) + figure.answers.denominator.sentence,
      id: "denominator")
  }

  private func score(_ figure: NPSFigure) -> Text {
    guard figure.isShown, let score = figure.score, let interval = figure.interval else {
      return .verbatim("")
    }
    return Text { language in
      let points = Wording.points(score, language, signed: true)
      return "NPS \(points) (\(Wording.interval(interval, language))), "
    }
  }

  private func method(_ total: NPSFigure) -> Text {
    Text { language in
      let share = Numerals.percentage(options.confidence.fraction, digits: 0, language)
      let name = options.method.title(language)
      var words =
        language == .nl ? "interval \(share), \(name)" : "\(share) interval, \(name)"
      if let population = options.population { words += "; " + finite(population, language) }
      return options.isWeighted ? words + "; " + weighted(total, language) : words
    }
  }

  private func finite(_ population: Int, _ language: Language) -> String {
    let count = Numerals.integer(population, language)
    if inquiry.populationScope != .whole {
      return language == .nl
        ? "elk een steekproef uit \(count) mensen (herstelt geen non-respons)"
        : "each a sample of \(count) people (does not repair non-response)"
    }
    return language == .nl
      ? "steekproef uit \(count) mensen (herstelt geen non-respons)"
      : "sample of \(count) people (does not repair non-response)"
  }

  private func weighted(_ total: NPSFigure, _ language: Language) -> String {
    let weight = inquiry.survey.declaration.column { $0 == .weight }?.name.value ?? ""
    let size = Numerals.decimal(total.effectiveSize, digits: 1, language)
    let left = Numerals.integer(total.answers.unweighted, language)
    let words =
      language == .nl
      ? "gewogen met \(weight), effectief n \(size)"
      : "weighted by \(weight), effective n \(size)"
    guard total.answers.unweighted > 0 else { return words }
    return language == .nl
      ? "\(words); \(left) zonder bruikbaar gewicht" : "\(words); \(left) without a usable weight"
  }

  private var noZero: Note {
    Note(
      .caution,
      Text(
        "nobody answered 0: was the scale 1–10? Such a score is not comparable",
        nl: "niemand antwoordde 0: was de schaal 1–10? Dan is de score niet vergelijkbaar"),
      id: "no-zero")
  }
}

extension NetPromoterIntervalMethod {
  /// The method's name after "interval".
  func title(_ language: Language) -> String {
    switch self {
    case .wald: "Wald"
    case .waldT: "Wald-t"
    case .adjustedWald: language == .nl ? "aangepaste Wald" : "adjusted Wald"
    case .bonettPrice: "Bonett–Price"
    case .score: "score (Tango)"
    case .goodman: language == .nl ? "Goodman (simultaan)" : "Goodman (simultaneous)"
    case .bootstrapExact: language == .nl ? "exacte bootstrap" : "exact bootstrap"
    }
  }
}
