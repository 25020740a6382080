public import WorkspaceKit

/// The words that belong under every answer from responses, whatever the statistic.
public enum AnswerNotes {
  /// Rows that could not be read, the filter in force, a declaration that nobody confirmed.
  ///
  /// - Parameters:
  ///   - answer: the answer.
  ///   - survey: the survey that was asked.
  ///   - filter: what the session is narrowed to.
  /// - Returns: only what applies, in a fixed order.
  public static func circumstances(
    of answer: SurveyAnswer, from survey: SurveyDeclaration, filter: SessionFilter?
  ) -> [Note] {
    circumstances(of: answer.rows, from: survey, filter: filter)
  }

  /// Rows that could not be read, the filter in force, a declaration that nobody confirmed.
  ///
  /// - Parameters:
  ///   - rows: what became of the rows of the files.
  ///   - survey: the survey that was asked.
  ///   - filter: what the session is narrowed to.
  /// - Returns: only what applies, in a fixed order.
  public static func circumstances(
    of rows: RowCounts, from survey: SurveyDeclaration, filter: SessionFilter?
  ) -> [Note] {
    var notes: [Note] = []
    if rows.quarantined > 0 { notes.append(quarantined(rows.quarantined)) }
    if let filter {
      notes.append(
        Note(
          .aside, Text("filter: \(filter.written)", nl: "filter: \(filter.written)"), id: "filter"))
    }
    if survey.status == .proposed { notes.append(proposed) }
    return notes
  }

  private static func quarantined(_ count: Int) -> Note {
    Note(
      .caution,
      Text { language in
        if count == 1 {
          return language == .nl
            ? "1 rij is niet te lezen en telt niet mee: problems"
            : "1 row cannot be read and is not in this answer: problems"
        }
        let count = Numerals.integer(count, language)
        return language == .nl
          ? "\(count) rijen zijn niet te lezen en tellen niet mee: problems"
          : "\(count) rows cannot be read and are not in this answer: problems"
      }, id: "quarantined")
  }

  private static let proposed = Note(
    .caution,
    Text(
      "proposed, not declared: look at questions, then save declarations",
      nl: "voorgesteld, niet gedeclareerd: bekijk questions en bewaar met save declarations"),
    id: "proposed")
}
