import Statistics
import WorkspaceKit

/// How often each answer and each pair of answers to some questions was given: all that
/// correlations, regressions and importance need, whatever the number of respondents.
///
/// The first question is the outcome. Somebody without an answer to an item did not visit it.
struct PairTable {
  /// The scale of each question.
  let scales: [ClosedRange<Int>]
  /// The respondents.
  let n: Int
  /// Σw; n without weights.
  let sumOfWeights: Double
  /// Σw²; n without weights.
  let sumOfSquaredWeights: Double
  /// The respondents per answer, per question, from the lowest answer.
  let counts: [[Int]]
  /// Σw per answer, per question, from the lowest answer.
  let singles: [[Double]]
  /// Σw per pair of answers of questions i < j, by `position(i, j)`: answers of i down, of j across.
  let pairs: [[Double]]

  /// The place of a pair of questions in `pairs`.
  ///
  /// - Parameters:
  ///   - i: the first question.
  ///   - j: the second question, after the first.
  ///   - count: the number of questions.
  static func position(_ i: Int, _ j: Int, of count: Int) -> Int {
    i * count - i * (i + 1) / 2 + j - i - 1
  }

  /// Kish's effective number of respondents.
  var effectiveSize: Double {
    EffectiveSampleSize.kish(
      sumOfWeights: sumOfWeights, sumOfSquaredWeights: sumOfSquaredWeights)
  }

  /// The respondents with an answer to a question.
  ///
  /// - Parameter question: its position.
  func answered(_ question: Int) -> Int { counts[question].reduce(0, +) }

  /// The respondents with some answers to a question.
  ///
  /// - Parameters:
  ///   - question: its position.
  ///   - answers: the answers.
  func count(_ question: Int, in answers: ClosedRange<Int>) -> Int {
    zip(scales[question], counts[question]).reduce(0) { sum, entry in
      sum + (answers.contains(entry.0) ? entry.1 : 0)
    }
  }

  /// A column of a model: a number for each answer to one question, 0 without an answer.
  struct ModelColumn {
    /// The question.
    let question: Int
    /// The number for each answer, from the lowest.
    let values: [Double]
  }

  /// The answer itself.
  ///
  /// - Parameter question: its position.
  func value(_ question: Int) -> ModelColumn {
    ModelColumn(question: question, values: scales[question].map(Double.init))
  }

  /// 1 for some answers, 0 for others and for no answer.
  ///
  /// - Parameters:
  ///   - question: its position.
  ///   - fits: tells the answers.
  func indicator(_ question: Int, where fits: (Int) -> Bool = { _ in true }) -> ModelColumn {
    ModelColumn(question: question, values: scales[question].map { fits($0) ? 1 : 0 })
  }

  /// Sums and products of columns of a model.
  ///
  /// - Parameter columns: the columns.
  /// - Throws: `Undefined.parameterOutOfRange` when sums are no finite numbers.
  func products(_ columns: [ModelColumn]) throws(Undefined) -> CrossProducts {
    let sums = columns.map { column in
      zip(column.values, singles[column.question]).reduce(0) { $0 + $1.0 * $1.1 }
    }
    var products: [Double] = []
    for (i, first) in columns.enumerated() {
      for second in columns[...i] { products.append(product(first, second)) }
    }
    return try CrossProducts(
      n: n, sumOfWeights: sumOfWeights, sumOfSquaredWeights: sumOfSquaredWeights, sums: sums,
      products: products)
  }

  private func product(_ a: ModelColumn, _ b: ModelColumn) -> Double {
    if a.question == b.question {
      var sum = 0.0
      for (answer, weight) in singles[a.question].enumerated() {
        sum += weight * a.values[answer] * b.values[answer]
      }
      return sum
    }
    let (first, second) = a.question < b.question ? (a, b) : (b, a)
    let table = pairs[Self.position(first.question, second.question, of: scales.count)]
    let width = second.values.count
    var sum = 0.0
    for (row, x) in first.values.enumerated() where x != 0 {
      for (column, y) in second.values.enumerated() { sum += table[row * width + column] * x * y }
    }
    return sum
  }

  /// Outcome, visits and ratings, for a model of visited touchpoints.
  ///
  /// - Throws: `Undefined.parameterOutOfRange` when sums are no finite numbers.
  func visitedTouchpoints() throws(Undefined) -> VisitedTouchpoints {
    let items = scales.indices.dropFirst()
    let columns = [value(0)] + items.flatMap { [indicator($0), value($0)] }
    return try VisitedTouchpoints(products: products(columns), visits: items.map { answered($0) })
  }
}
