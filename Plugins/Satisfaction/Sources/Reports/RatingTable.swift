import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// A table of ratings on one scale: a row a question, a group, or both.
struct RatingTable {
  /// One row before it is written.
  struct Row {
    /// The question.
    let question: RatedQuestion
    /// The values of the grouping keys.
    let keys: [GroupValue]
    /// The figures.
    let figure: RatingFigure
    /// Where the responses can be found again.
    let source: EvidenceRows
  }

  /// The stable name.
  let id: String
  /// The heading.
  let title: Text
  /// What responses were grouped by.
  let keys: [SurveyAnswer.Key]
  /// Whether a column names the question.
  let namesQuestion: Bool
  /// The columns of the figures.
  let columns: RatingColumns

  /// Fills the table.
  ///
  /// - Parameters:
  ///   - rows: the rows.
  ///   - total: all groups together; nil where there is nothing to add up.
  func table(_ rows: [Row], total: Row?) -> Table {
    let labels = (namesQuestion ? ["question"] : []) + keys.map(\.id)
    var totals: [[Value]] = []
    if let total {
      let blank = Value.term(Term("", Text("", nl: "")))
      totals = [
        [.term(.total)] + Array(repeating: blank, count: max(0, labels.count - 1))
          + columns.cells(of: total.figure)
      ]
    }
    var table = Table(
      id: id, title: title,
      columns: (namesQuestion ? [Column("question", Text("Question", nl: "Vraag"), .text)] : [])
        + keys.map { Column($0.id, $0.title, .text) } + columns.columns,
      rows: rows.map { row in
        (namesQuestion ? [.text(row.question.name)] : [])
          + zip(row.keys, keys).map { $0.tableValue(titles: $1.valueTitles) }
          + columns.cells(of: row.figure)
      }, totals: totals,
      evidence: (rows + [total].compactMap(\.self)).map {
        .rating($0.figure, isWeighted: columns.isWeighted, rows: $0.source)
      }, chart: columns.chart(labels: labels))
    table.priorities = labels + columns.priorities
    return table
  }
}
