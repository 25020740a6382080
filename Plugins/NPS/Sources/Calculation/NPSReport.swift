import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `nps`: the table, the denominator, the cautions.
struct NPSReport {
  let question: ColumnDeclaration
  let survey: SurveyDeclaration
  let answer: SurveyAnswer
  let options: NPSFigure.Options

  /// The table or, drawn, the chart of it, with the words that belong to it.
  func report(isDrawn: Bool) -> Report {
    let table = self.table
    var blocks: [Report.Block] = []
    if isDrawn, let chart = table.chart {
      blocks.append(.chart(Chart(title: table.title, table: table, specification: chart)))
    } else {
      blocks.append(.table(table))
    }
    blocks += notes.map { .note($0) }
    return Report(blocks)
  }

  private var total: NPSFigure? { figure(of: answer.total) }

  private func figure(of group: SurveyAnswer.Group) -> NPSFigure? {
    group.measures.first?.scores.map { NPSFigure($0, options: options) }
  }

  private var table: Table {
    let keys = answer.keys
    let isGrouped = !keys.isEmpty
    var rows: [[Value]] = []
    var evidence: [Evidence] = []
    for group in isGrouped ? answer.groups : [answer.total] {
      guard let figure = figure(of: group), figure.answers.denominator.asked > 0 || !isGrouped
      else { continue }
      rows.append(
        zip(group.keys, keys).map { $0.tableValue(titles: $1.valueTitles) }
          + NPSColumns.cells(of: figure, isWeighted: options.isWeighted))
      evidence.append(NPSColumns.evidence(of: figure, isWeighted: options.isWeighted))
    }
    var totals: [[Value]] = []
    if isGrouped, let total {
      let blank = Value.term(Term("", Text("", nl: "")))
      totals.append(
        [.term(.total)] + Array(repeating: blank, count: keys.count - 1)
          + NPSColumns.cells(of: total, isWeighted: options.isWeighted))
      evidence.append(NPSColumns.evidence(of: total, isWeighted: options.isWeighted))
    }
    var table = Table(
      id: "nps", title: title,
      columns: keys.map { Column($0.id, $0.title, .text) }
        + NPSColumns.columns(isWeighted: options.isWeighted), rows: rows, totals: totals,
      evidence: evidence, chart: NPSColumns.chart(labels: keys.map(\.id)))
    table.priorities =
      keys.map(\.id) + ["nps", "n", "low", "high", "flag", "promoters", "detractors"]
    return table
  }

  private var title: Text {
    let subject = question.wording ?? .verbatim(question.name.value)
    return .verbatim("NPS – ") + subject
  }

  private var notes: [Note] {
    guard let total else { return [] }
    var notes = [Note(.denominator, total.answers.denominator.sentence, id: "denominator")]
    if answer.rows.quarantined > 0 { notes.append(quarantined) }
    notes.append(Note(.aside, method(total), id: "method"))
    if survey.status == .proposed { notes.append(proposed) }
    // A part of the responses may well have no 0; a whole file of them hardly.
    let isWhole = answer.rows.filteredAway == 0
    if isWhole, total.answers.count(of: 0) == 0, total.answers.valid > 200 { notes.append(noZero) }
    return notes
  }

  private func method(_ total: NPSFigure) -> Text {
    Text { language in
      let share = Numerals.percentage(options.confidence.fraction, digits: 0, language)
      let name = options.method.title(language)
      let interval =
        language == .nl ? "interval \(share), \(name)" : "\(share) interval, \(name)"
      guard options.isWeighted else { return interval }
      let weight = survey.column { $0 == .weight }?.name.value ?? ""
      let size = Numerals.decimal(total.effectiveSize, digits: 1, language)
      let left = total.answers.unweighted
      let without =
        left == 0
        ? ""
        : language == .nl
          ? "; \(Numerals.integer(left, language)) zonder bruikbaar gewicht"
          : "; \(Numerals.integer(left, language)) without a usable weight"
      return language == .nl
        ? "\(interval); gewogen met \(weight), effectief n \(size)\(without)"
        : "\(interval); weighted by \(weight), effective n \(size)\(without)"
    }
  }

  private var quarantined: Note {
    Note(
      .caution,
      Text { language in
        let count = Numerals.integer(answer.rows.quarantined, language)
        let isOne = answer.rows.quarantined == 1
        return language == .nl
          ? "\(count) \(isOne ? "rij is" : "rijen zijn") niet te lezen en \(isOne ? "telt" : "tellen") niet mee: problems"
          : "\(count) \(isOne ? "row" : "rows") cannot be read and \(isOne ? "is" : "are") not in this answer: problems"
      }, id: "quarantined")
  }

  private var proposed: Note {
    Note(
      .caution,
      Text(
        "proposed, not declared: look at questions, then save declarations",
        nl: "voorgesteld, niet gedeclareerd: bekijk questions en bewaar met save declarations"),
      id: "proposed")
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
  fileprivate func title(_ language: Language) -> String {
    switch self {
    case .wald: "Wald"
    case .waldT: "Wald-t"
    case .adjustedWald: language == .nl ? "aangepaste Wald" : "adjusted Wald"
    case .bonettPrice: "Bonett–Price"
    case .score: language == .nl ? "score (Tango)" : "score (Tango)"
    case .goodman: language == .nl ? "Goodman (simultaan)" : "Goodman (simultaneous)"
    case .bootstrapExact: language == .nl ? "exacte bootstrap" : "exact bootstrap"
    }
  }
}
