import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `nps why`: the same rows under other definitions.
struct DefinitionsReport {
  let inquiry: NPSInquiry
  let answer: SurveyAnswer

  /// The report.
  func report() -> Report {
    let figure = inquiry.figure(of: answer.total)
    var options = inquiry.options
    options.isWeighted = false
    let plain = NPSFigure(figure.answers, options: options)
    let definitions = ScoreDefinition.all(
      of: figure.answers, weighted: inquiry.options.isWeighted ? figure.score : nil)
    let standard = definitions.first?.value
    let rows = definitions.map { definition -> [Value] in
      let difference = definition.value.flatMap { value in standard.map { value - $0 } }
      // A mean on 0…10 and a share of promoters lie on other scales.
      let isOtherScale = definition.id == "mean" || definition.id == "promoters"
      return [
        .term(Term(definition.id, definition.title)),
        plain.cell(definition.value),
        isOtherScale ? .missing(.notApplicable) : plain.cell(difference),
        .term(Term(definition.id + ".formula", definition.sign)),
      ]
    }
    var table = Table(
      id: "nps-why", title: .verbatim("NPS – ") + inquiry.subject,
      columns: [
        Column("definition", Text("Definition", nl: "Definitie"), .text),
        Column("value", Text("Value", nl: "Waarde"), .score(digits: 2)),
        Column("difference", Text("Difference", nl: "Verschil"), .score(digits: 2)),
        Column("formula", Text("Formula", nl: "Formule"), .text),
      ], rows: rows, evidence: definitions.map { evidence(of: $0, plain) })
    table.priorities = ["definition", "value", "difference"]
    return Report(
      [.note(Note(.body, sentence(definitions, plain), id: "sentence")), .table(table)]
        + ScoreNotes(inquiry: inquiry).all(under: figure, answer.rows).map { .note($0) })
  }

  private func evidence(of definition: ScoreDefinition, _ figure: NPSFigure) -> Evidence {
    var evidence = NPSColumns.evidence(
      of: figure, isWeighted: false, rows: inquiry.rows())
    evidence.formula = "nps.\(definition.id)"
    evidence.wording = definition.formula
    return evidence
  }

  private func sentence(_ definitions: [ScoreDefinition], _ figure: NPSFigure) -> Text {
    let scores = definitions.filter { $0.id != "mean" && $0.id != "promoters" }.compactMap(\.value)
    guard figure.isShown, let low = scores.min(), let high = scores.max() else {
      return Text(
        "There are too few answers to show a score.",
        nl: "Er zijn te weinig antwoorden om een score te tonen.")
    }
    return Text { language in
      let (low, high) = (Wording.points(low, language), Wording.points(high, language))
      return language == .nl
        ? "Dezelfde antwoorden geven een score van \(low) tot \(high), al naar de definitie."
        : "The same answers give a score from \(low) to \(high), depending on the definition."
    }
  }
}
