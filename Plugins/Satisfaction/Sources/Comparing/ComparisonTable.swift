import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// The rows of a comparison on one scale: a question, a group, or both a row.
struct ComparisonTable {
  /// One row before p is adjusted.
  struct Row {
    let question: RatedQuestion
    let keys: [GroupValue]
    let comparison: SatisfactionComparison
    /// Where the responses of both groups can be found again.
    let source: EvidenceRows
  }

  /// The scale.
  let family: RatedQuestion.Family
  /// The number of best answers that are counted.
  let topCount: Int
  /// Whether a column names the question.
  let namesQuestion: Bool
  /// What responses were grouped by.
  let keys: [SurveyAnswer.Key]
  /// The rows.
  let rows: [Row]
  /// What the store said of the first group.
  let answer: SurveyAnswer

  /// Pairs the groups of two answers.
  init(
    _ a: RatedAnswers, _ b: RatedAnswers, family: RatedQuestion.Family, topCount: Int,
    options: FigureOptions, namesQuestion: Bool,
    source: (ColumnDeclaration) -> EvidenceRows
  ) {
    self.family = family
    self.topCount = topCount
    self.namesQuestion = namesQuestion
    keys = a.answer.keys
    answer = a.answer
    var pairs: [(a: SurveyAnswer.Group, b: SurveyAnswer.Group)] = []
    if keys.isEmpty {
      pairs = [(a.answer.total, b.answer.total)]
    } else {
      for group in a.answer.groups {
        if let other = b.answer.groups.first(where: { $0.keys == group.keys }) {
          pairs.append((group, other))
        }
      }
    }
    let keys = keys
    rows = a.questions.enumerated().flatMap { index, question in
      pairs.compactMap { pair in
        guard let first = a.counts(index, in: pair.a), let second = b.counts(index, in: pair.b)
        else { return nil }
        let own = source(question.declaration).narrowed(to: pair.a.keys, of: keys)
        return Row(
          question: question, keys: pair.a.keys,
          comparison: SatisfactionComparison(
            first, second, on: family, topCount: topCount, options), source: own)
      }
    }
  }

  /// Fills the table.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - title: the heading.
  ///   - adjusted: p-values adjusted for the number of tests, one per row.
  ///   - tests: the number of tests.
  ///   - options: confidence and weighting.
  func table(
    id: String, title: Text, adjusted: [Double?], tests: Int, options: FigureOptions
  ) -> Table {
    let columns = ComparisonColumns(
      family: family, topCount: topCount, confidence: options.confidence)
    let labels = (namesQuestion ? ["question"] : []) + keys.map(\.id)
    var table = Table(
      id: id, title: title,
      columns: (namesQuestion ? [Column("question", Text("Question", nl: "Vraag"), .text)] : [])
        + keys.map { Column($0.id, $0.title, .text) } + columns.columns,
      rows: zip(rows, adjusted).map { row, p in
        (namesQuestion ? [.text(row.question.name)] : [])
          + zip(row.keys, keys).map { $0.tableValue(titles: $1.valueTitles) }
          + columns.cells(of: row.comparison, adjusted: p)
      },
      evidence: rows.map {
        .comparison(
          $0.comparison, isWeighted: options.isWeighted, tests: tests, rows: $0.source)
      }, chart: columns.chart(labels: labels))
    table.priorities = labels + columns.priorities
    return table
  }
}
