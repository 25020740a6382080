import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `satisfaction why`: the same rows under other definitions.
struct RatingDefinitionsReport {
  let question: RatedQuestion
  let figure: RatingFigure
  let options: FigureOptions
  /// Where the responses can be found again.
  let source: EvidenceRows
  let circumstances: [Note]
  /// The weight's name where weights count.
  let weight: String?

  /// The ids of the columns.
  static let columns = ["definition", "value", "unit", "formula"]

  /// The sentence, the table, and what stands under it.
  var report: Report {
    let counts = DefinitionCounts(answers: figure.answers, family: figure.family)
    let all = counts.definitions(weighted: weight == nil ? nil : figure.mean)
    return Report(
      [.note(Note(.body, sentence(all), id: "sentence")), .table(table(all))]
        + ([
          Note(.denominator, figure.answers.denominator.sentence, id: "denominator"),
          Note(
            .aside,
            Text(
              "every respondent counts once, except in the weighted mean; no intervals: these "
                + "figures are there to be recognised, not to be reported",
              nl: "elke respondent telt één keer, behalve in het gewogen gemiddelde; geen "
                + "intervallen: deze cijfers zijn er om te herkennen, niet om te rapporteren"),
            id: "method"),
        ] + circumstances).map { .note($0) })
  }

  private var absence: WorkbenchKit.MissingReason {
    figure.quality.level == .noData ? .noAnswer : .suppressed
  }

  private func table(_ all: [RatingDefinition]) -> Table {
    var table = Table(
      id: "satisfaction-why", title: question.title,
      columns: [
        Column("definition", Text("Definition", nl: "Definitie"), .text),
        Column("value", Text("Value", nl: "Waarde"), .decimal(digits: 2)),
        Column("unit", Text("In", nl: "In"), .text),
        Column("formula", Text("Formula", nl: "Formule"), .text),
      ],
      rows: all.map { definition in
        [
          .term(Term(definition.id, definition.title)),
          figure.isShown
            ? .decimal(definition.value, orMissing: .notApplicable) : .missing(absence),
          .term(Term(definition.unit.rawValue, unit(definition.unit))),
          .term(Term(definition.id + ".formula", definition.sign)),
        ]
      },
      evidence: all.map { definition in
        Evidence(
          formula: "satisfaction." + definition.id,
          wording: definition.title
            + .verbatim(" = ") + definition.sign,
          operands: figure.isShown
            ? figure.answers.scale.map { answer in
              Evidence.Operand(
                "answers_\(answer)", Text("answers \(answer)", nl: "antwoorden \(answer)"),
                .integer(figure.answers.count(of: answer)))
            } : [],
          considered: figure.answers.denominator.asked, valid: figure.answers.denominator.valid,
          exclusions: figure.answers.denominator.exclusions,
          rows: figure.isShown ? source : nil)
      })
    table.priorities = ["definition", "value", "unit"]
    return table
  }

  private func unit(_ unit: RatingDefinition.Unit) -> Text {
    switch unit {
    case .scale: .verbatim(figure.family.scale.words)
    case .percent: .verbatim("%")
    case .hundred: .verbatim("0–100")
    }
  }

  private func sentence(_ all: [RatingDefinition]) -> Text {
    let shares = all.filter { $0.unit == .percent && $0.id != "net" && $0.id != "nps-cut" }
      .compactMap(\.value)
    guard figure.isShown, let mean = figure.mean, let low = shares.min(), let high = shares.max()
    else { return SatisfactionSentence.tooFew }
    return Text { language in
      let value = Numerals.decimal(
        mean, digits: 2, language, signed: figure.family.scale.lowerBound < 0)
      let scale = figure.family.scale.words
      let (least, most) = (
        Numerals.percentage(low / 100, digits: 0, language),
        Numerals.percentage(high / 100, digits: 0, language)
      )
      return language == .nl
        ? "Dezelfde antwoorden geven gemiddeld \(value) op \(scale) en een aandeel van \(least) tot "
          + "\(most), al naar de definitie."
        : "The same answers give a mean of \(value) on \(scale) and a share of \(least) to \(most), "
          + "depending on the definition."
    }
  }
}
