public import WorkspaceKit

/// The words that belong under every answer from responses, whatever the statistic.
public enum AnswerNotes {
  /// Rows that could not be read, a declaration that nobody confirmed.
  ///
  /// The filter in force is not among them: the engine writes it under every report.
  ///
  /// - Parameters:
  ///   - rows: what became of the rows of the files.
  ///   - survey: the survey that was asked.
  /// - Returns: only what applies, in a fixed order.
  public static func circumstances(_ rows: RowCounts, of survey: SurveyDeclaration) -> [Note] {
    unread(rows) + unconfirmed(survey)
  }

  /// Rows that could not be read; empty when all could.
  ///
  /// - Parameter rows: what became of the rows of the files.
  public static func unread(_ rows: RowCounts) -> [Note] {
    guard rows.quarantined > 0 else { return [] }
    let text = Text { language in
      let count = Numerals.integer(rows.quarantined, language)
      switch (language, rows.quarantined == 1) {
      case (.en, true): return "1 row cannot be read and is not in this answer: problems"
      case (.en, false):
        return "\(count) rows cannot be read and are not in this answer: problems"
      case (.nl, true): return "1 rij is niet te lezen en telt niet mee: problems"
      case (.nl, false): return "\(count) rijen zijn niet te lezen en tellen niet mee: problems"
      }
    }
    return [Note(.caution, text, id: "quarantined")]
  }

  /// That nobody confirmed the declaration yet; empty when somebody did.
  ///
  /// - Parameter survey: the survey that was asked.
  public static func unconfirmed(_ survey: SurveyDeclaration) -> [Note] {
    guard survey.status == .proposed else { return [] }
    return [
      Note(
        .caution,
        Text(
          "proposed, not declared: look at questions, then save declarations",
          nl: "voorgesteld, niet gedeclareerd: bekijk questions en bewaar met save declarations"),
        id: "proposed")
    ]
  }
}
