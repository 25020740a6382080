import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// Puts the answer of `satisfaction` together: tables, one sentence, and the words under them.
struct SatisfactionReport {
  let survey: SurveyDeclaration
  let answer: SurveyAnswer
  let options: FigureOptions
  /// Which responses were asked.
  let asked: Expression?
  let isDrawn: Bool

  /// The rated questions of one family, each with its rows.
  ///
  /// - Parameters:
  ///   - answers: the answers to the family's questions.
  ///   - topCount: the number of best answers that are counted.
  ///   - isNamed: whether the call named the question.
  ///   - position: which table of the report it is, from 0.
  func blocks(
    _ answers: RatedAnswers, topCount: Int, isNamed: Bool, position: Int
  ) -> [Report.Block] {
    guard let first = answers.questions.first else { return [] }
    let keys = answers.answer.keys
    let columns = RatingColumns(
      family: first.family, topCount: topCount, isWeighted: options.isWeighted)
    func row(_ index: Int, _ group: SurveyAnswer.Group) -> RatingTable.Row? {
      answers.counts(index, in: group).map { counts in
        RatingTable.Row(
          question: answers.questions[index], keys: group.keys,
          figure: RatingFigure(counts, on: first.family, topCount: topCount, options),
          source: source(answers.questions[index].declaration).narrowed(to: group.keys, of: keys))
      }
    }
    let groups = keys.isEmpty ? [answers.answer.total] : answers.answer.groups
    let rows = answers.questions.indices.flatMap { index in
      groups.compactMap { group in
        row(index, group).flatMap { row in
          row.figure.answers.denominator.asked > 0 || keys.isEmpty ? row : nil
        }
      }
    }
    let total = isNamed ? row(0, answers.answer.total) : nil
    let table = RatingTable(
      id: position == 0 ? "satisfaction" : "satisfaction." + Self.id(of: first.family),
      title: isNamed ? first.title : first.family.title, keys: keys,
      namesQuestion: !isNamed, columns: columns
    ).table(rows, total: isNamed && !keys.isEmpty ? total : nil)
    var blocks = [block(table)]
    if isNamed, keys.isEmpty, let counts = answers.counts(0, in: answers.answer.total) {
      blocks.append(distribution(ChoiceFigure(counts, of: first, options), of: first))
    }
    blocks.append(.note(Note(.body, sentence(rows, keys, isNamed: isNamed), id: "sentence")))
    if isNamed, let total {
      blocks.append(
        .note(Note(.denominator, total.figure.answers.denominator.sentence, id: "denominator")))
    }
    return blocks
  }

  /// What stands under all tables.
  ///
  /// - Parameter effectiveSize: the effective number of answers of the only figure, if there is one.
  func notes(effectiveSize: Double?) -> [Report.Block] {
    let weight = survey.column { $0 == .weight }?.name.value
    let method = Note(
      .aside, options.note(effectiveSize: effectiveSize, weight: weight), id: "method")
    return
      ([method]
      + AnswerNotes.circumstances(answer.rows, of: survey)).map { .note($0) }
  }

  /// Where the responses to a question can be found again.
  ///
  /// - Parameter question: the question.
  func source(_ question: ColumnDeclaration) -> EvidenceRows {
    EvidenceRows(of: question, in: survey, where: asked)
  }

  /// A table, or the chart of it.
  func block(_ table: Table) -> Report.Block {
    guard isDrawn, let chart = table.chart else { return .table(table) }
    return .chart(Chart(title: table.title, table: table, specification: chart))
  }

  private func distribution(
    _ figure: ChoiceFigure, of question: RatedQuestion
  ) -> Report.Block {
    .table(
      ChoiceTable(
        id: "distribution", title: Text("Distribution", nl: "Verdeling"), keys: [],
        isMultiple: false, isWeighted: options.isWeighted
      ).table([([], figure)], source: source(question.declaration)))
  }

  private func sentence(
    _ rows: [RatingTable.Row], _ keys: [SurveyAnswer.Key], isNamed: Bool
  ) -> Text {
    if isNamed, keys.isEmpty {
      return rows.first.map { SatisfactionSentence.single($0.figure) }
        ?? SatisfactionSentence.tooFew
    }
    return SatisfactionSentence.extremes(
      rows.map { row in
        let question = Text.verbatim(row.question.name)
        guard !keys.isEmpty else { return (question, row.figure) }
        let names = zip(row.keys, keys).map { $1.valueTitles[$0.label] ?? .verbatim($0.label) }
        return ((isNamed ? names : [question] + names).joined(separator: ", "), row.figure)
      })
  }

  /// The part of a table's id that tells its scale.
  static func id(of family: RatedQuestion.Family) -> String {
    let scale = "\(family.scale.lowerBound)_\(family.scale.upperBound)"
    return family.construct.rawValue + "." + scale + (family.isReversed ? ".reversed" : "")
  }
}
