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
  /// Whether the same respondents are in both groups.
  let isPaired: Bool

  /// Pairs the groups of two answers; a group that only one of them has is told from nobody.
  init(
    _ a: RatedAnswers, _ b: RatedAnswers, family: RatedQuestion.Family, topCount: Int,
    options: FigureOptions, namesQuestion: Bool, paired: PairedRatings? = nil,
    source: (ColumnDeclaration) -> EvidenceRows
  ) {
    isPaired = paired != nil
    self.family = family
    self.topCount = topCount
    self.namesQuestion = namesQuestion
    keys = a.answer.keys
    answer = a.answer
    var pairs: [(keys: [GroupValue], a: SurveyAnswer.Group?, b: SurveyAnswer.Group?)] = []
    if keys.isEmpty {
      pairs = [([], a.answer.total, b.answer.total)]
    } else {
      let first = Dictionary(a.answer.groups.map { ($0.keys, $0) }) { kept, _ in kept }
      let second = Dictionary(b.answer.groups.map { ($0.keys, $0) }) { kept, _ in kept }
      let all = Set(first.keys).union(second.keys).sorted(by: a.answer.precedes)
      pairs = all.map { ($0, first[$0], second[$0]) }
    }
    let keys = keys
    rows = a.questions.enumerated().flatMap { index, question in
      pairs.compactMap { pair in
        let nobody = AnswerCounts.none(on: family.scale, isWeighted: options.isWeighted)
        let first = pair.a.map { a.counts(index, in: $0) } ?? nobody
        let second = pair.b.map { b.counts(index, in: $0) } ?? nobody
        guard let first, let second else { return nil }
        return Row(
          question: question, keys: pair.keys,
          comparison: SatisfactionComparison(
            first, second, on: family, topCount: topCount, options,
            paired: paired?.change(index, of: pair.keys)),
          source: source(question.declaration).narrowed(to: pair.keys, of: keys))
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
      family: family, topCount: topCount, confidence: options.confidence, isPaired: isPaired)
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

extension AnswerCounts {
  /// No answers at all.
  fileprivate static func none(on scale: ClosedRange<Int>, isWeighted: Bool) -> AnswerCounts {
    let zeros = scale.map { _ in 0.0 }
    return AnswerCounts(
      scale: scale, counts: scale.map { _ in 0 }, weightSums: isWeighted ? zeros : nil,
      squaredWeightSums: isWeighted ? zeros : nil, unweighted: 0, denominator: Denominator())
  }
}
