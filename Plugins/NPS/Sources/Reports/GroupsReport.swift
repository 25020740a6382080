import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `nps groups`: whether groups differ at all, then each against the rest.
struct GroupsReport {
  let inquiry: NPSInquiry
  let answer: SurveyAnswer
  let adjustment: MultiplicityAdjustment
  private let groups: [SurveyAnswer.Group]
  private let league: GroupLeague

  init(inquiry: NPSInquiry, answer: SurveyAnswer, adjustment: MultiplicityAdjustment) {
    self.inquiry = inquiry
    self.answer = answer
    self.adjustment = adjustment
    groups = answer.groups.filter { group in
      !group.keys.contains(where: \.isMissing) && (group.scores?.denominator.asked ?? 0) > 0
    }
    league = GroupLeague(
      groups.map { inquiry.figure(of: $0) }, by: adjustment, options: inquiry.options)
  }

  /// The report.
  ///
  /// - Parameter isDrawn: whether the chart takes the place of the table.
  func report(isDrawn: Bool) -> Report {
    let sentence = LeagueSentence(
      league: league, names: groups.map(name), adjustment: adjustment,
      confidence: inquiry.options.confidence)
    return Report(
      [.note(Note(.body, sentence.omnibus, id: "omnibus"))]
        + (sentence.standings.map { [.note(Note(.body, $0, id: "sentence"))] } ?? [])
        + table.blocks(isDrawn: isDrawn) + notes.map { .note($0) })
  }

  private var keys: [SurveyAnswer.Key] { answer.keys }

  private func cells(_ group: SurveyAnswer.Group) -> [Value] {
    zip(group.keys, keys).map { $0.tableValue(titles: $1.valueTitles) }
  }

  private func name(_ group: SurveyAnswer.Group) -> Text {
    Text { language in cells(group).map { $0.name(language) }.joined(separator: " · ") }
  }

  private var table: Table {
    let total = inquiry.figure(of: answer.total)
    let blank = Value.term(Term("", .verbatim("")))
    let totalCells: [Value] =
      [.term(.total)] + Array(repeating: blank, count: keys.count - 1)
      + [
        .integer(total.answers.valid), total.cell(total.score), total.cell(total.interval?.lower),
        total.cell(total.interval?.upper),
      ] + Array(repeating: .missing(.notApplicable), count: LeagueColumns.afterScore)
    var table = Table(
      id: "nps-groups", title: .verbatim("NPS – ") + inquiry.subject,
      columns: keys.map { Column($0.id, $0.title, .text) } + LeagueColumns.columns,
      rows: zip(groups, league.entries).map { cells($0) + LeagueColumns.cells(of: $1) },
      totals: [totalCells],
      evidence: zip(groups, league.entries).map { group, entry in
        LeagueColumns.evidence(
          of: entry, isWeighted: inquiry.options.isWeighted,
          rows: inquiry.rows().narrowed(to: group.keys, of: keys))
      } + [
        NPSColumns.evidence(
          of: total, isWeighted: inquiry.options.isWeighted, rows: inquiry.rows())
      ],
      chart: ChartSpecification(
        mark: .interval, labels: keys.map(\.id), value: "nps", low: "low", high: "high"))
    table.priorities = keys.map(\.id) + LeagueColumns.priorities
    return table
  }

  private var notes: [Note] {
    let without = answer.groups.filter { $0.keys.contains(where: \.isMissing) }
      .reduce(0) { $0 + ($1.scores?.valid ?? 0) }
    var notes = ScoreNotes(inquiry: inquiry)
      .all(under: inquiry.figure(of: answer.total), answer.rows)
    if without > 0 {
      notes.append(
        Note(
          .aside,
          Text { language in
            let count = Numerals.integer(without, language)
            return language == .nl
              ? "\(count) antwoorden zonder groep doen niet mee in de vergelijking"
              : "\(count) answers without a group take no part in the comparison"
          }, id: "without-group"))
    }
    return notes
  }
}
