import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// `satisfaction by phase` of a survey with a question for each touchpoint: questions on one scale
/// taken together by what their touchpoints have in common.
struct PooledReport {
  let words: TouchpointWords
  /// The questions about touchpoints that meet the call's conditions.
  let selection: QuestionSelection
  let options: FigureOptions
  let isDrawn: Bool

  private var survey: SurveyDeclaration { selection.survey.declaration }

  /// Asks and writes down.
  ///
  /// - Parameter context: the session.
  /// - Throws: what is wrong with the words or the files; `yes.unknown`, `touchpoint.none`.
  func report(in context: Context) async throws(Diagnostic) -> Report {
    var blocks: [Report.Block] = []
    var rows: RowCounts?
    for (position, part) in selection.families.enumerated() {
      try context.checkCancellation()
      let topCount = try options.topCount(on: part.family)
      let answers = try await PooledAnswers(
        part.questions, of: selection.survey, where: words.filter, by: words.columns,
        isWeighted: options.isWeighted, in: context)
      let table = PooledTable(
        words: words, survey: survey, answers: answers, family: part.family, topCount: topCount,
        options: options)
      let lines = table.lines
      blocks += [
        block(
          table.table(
            lines,
            id: position == 0
              ? "satisfaction" : "satisfaction." + SatisfactionReport.id(of: part.family))),
        .note(
          Note(
            .body,
            SatisfactionSentence.extremes(lines.map { (table.name(of: $0), $0.pooled.figure) }),
            id: "sentence")),
      ]
      if let total = table.total { blocks.append(.note(Self.denominator(total))) }
      rows = rows ?? answers.counted.answer.rows
    }
    guard let rows else {
      throw Diagnostic(
        .touchpointNone,
        Text(
          "no rated question is about such a touchpoint",
          nl: "geen vraag met een waardering gaat over zo'n contactmoment"),
        hint: Text("see: touchpoints", nl: "zie: touchpoints"))
    }
    return Report(blocks + notes(rows).map { .note($0) })
  }

  private func block(_ table: Table) -> Report.Block {
    guard isDrawn, let chart = table.chart else { return .table(table) }
    return .chart(Chart(title: table.title, table: table, specification: chart))
  }

  private static func denominator(_ total: PooledTable.Line) -> Note {
    let (answers, people) = (total.pooled.figure.answers.denominator, total.pooled.people)
    let questions = total.questions.count
    return Note(
      .denominator,
      Text { language in
        let number = Numerals.integer(people, language)
        return language == .nl
          ? "\(answers.sentence.nl), van \(number) respondenten over \(questions) "
            + (questions == 1 ? "vraag" : "vragen")
          : "\(answers.sentence.en), of \(number) respondents on \(questions) "
            + (questions == 1 ? "question" : "questions")
      }, id: "denominator")
  }

  private func notes(_ rows: RowCounts) -> [Note] {
    let weight = options.isWeighted ? survey.column { $0 == .weight }?.name.value : nil
    let method = Note(
      .aside,
      Text { language in
        let share = Numerals.percentage(options.confidence.fraction, digits: 0, language)
        if language == .nl {
          return
            "interval \(share): Student t, aandeel Wilson, antwoorden van één respondent bijeen"
            + (weight.map { "; gewogen met \($0)" } ?? "")
        }
        return "\(share) interval: Student t, share Wilson, a respondent's answers taken together"
          + (weight.map { "; weighted by \($0)" } ?? "")
      }, id: "method")
    return [method] + leftOut + AnswerNotes.circumstances(rows, of: survey)
  }

  /// The rated questions that are about no touchpoint.
  private var leftOut: [Note] {
    guard !selection.isNamed else { return [] }
    let names = survey.questions.filter { RatedQuestion($0) != nil && $0.touchpoint == nil }
      .map(\.name.value).joined(separator: ", ")
    guard !names.isEmpty else { return [] }
    return [
      Note(
        .aside,
        Text("about no touchpoint: \(names)", nl: "over geen contactmoment: \(names)"),
        id: "left-out")
    ]
  }
}
