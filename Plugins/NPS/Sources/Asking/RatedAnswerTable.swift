import ResponseStore
import Statistics
import WorkspaceKit

/// Recommendations by the ratings that the same respondents gave, counted and weighed.
struct RatedAnswerTable {
  /// Respondents with the same ratings and the same recommendation.
  struct Entry {
    /// One rating per question.
    let ratings: [Double]
    /// The recommendation, 0…10.
    let answer: Double
    /// The respondents; with weights, those with a usable one.
    let count: Int
    /// Σw of these; their number without weights.
    let weight: Double
    /// Σw² of these; their number without weights.
    let squaredWeight: Double
  }

  /// Those who gave all ratings and recommended.
  private(set) var entries: [Entry] = []
  /// The recommendations of those who lack a rating.
  private(set) var others = WeightedRecommendationCounts()

  /// Takes over an answer that is grouped by ratings.
  ///
  /// - Parameters:
  ///   - answer: the counted recommendations, by rating.
  ///   - questions: the ratings, in the order of the groups' values.
  ///   - isWeighted: whether weights count.
  init(_ answer: SurveyAnswer, by questions: [ColumnDeclaration], isWeighted: Bool) {
    for group in answer.groups {
      guard let counts = group.scores else { continue }
      let ratings = zip(group.keys, questions).compactMap { Self.rating($0, of: $1) }
      guard ratings.count == questions.count else {
        others.merge(counts.recommendations(isWeighted: isWeighted))
        continue
      }
      for value in counts.scale where counts.count(of: value) > 0 {
        add(ratings, value, counts, isWeighted)
      }
    }
  }

  private mutating func add(
    _ ratings: [Double], _ value: Int, _ counts: AnswerCounts, _ isWeighted: Bool
  ) {
    let count = counts.count(of: value)
    guard isWeighted, let sums = counts.weightSums, let squares = counts.squaredWeightSums else {
      entries.append(
        Entry(
          ratings: ratings, answer: Double(value), count: count, weight: Double(count),
          squaredWeight: Double(count)))
      return
    }
    let slot = value - counts.scale.lowerBound
    guard sums[slot] > 0 else { return }
    entries.append(
      Entry(
        ratings: ratings, answer: Double(value), count: count, weight: sums[slot],
        squaredWeight: squares[slot]))
  }

  /// The score of a value of a rating; nil for no answer.
  private static func rating(_ value: GroupValue, of question: ColumnDeclaration) -> Double? {
    switch value {
    case .integer(let score): Double(score)
    case .text(let word): question.choices.first { $0.value == word }?.valence.map(Double.init)
    default: nil
    }
  }

  /// Sums over all entries: the recommendation, then the ratings.
  ///
  /// - Throws: `Undefined.parameterOutOfRange` where sums overflow.
  func crossProducts() throws(Undefined) -> Statistics.CrossProducts {
    let columns = 1 + (entries.first?.ratings.count ?? 1)
    var sums = [Double](repeating: 0, count: columns)
    var products = [Double](repeating: 0, count: columns * (columns + 1) / 2)
    for entry in entries {
      let values = [entry.answer] + entry.ratings
      var place = 0
      for row in values.indices {
        sums[row] += entry.weight * values[row]
        for column in 0...row {
          products[place] += entry.weight * values[row] * values[column]
          place += 1
        }
      }
    }
    return try Statistics.CrossProducts(
      n: entries.reduce(0) { $0 + $1.count },
      sumOfWeights: entries.reduce(0) { $0 + $1.weight },
      sumOfSquaredWeights: entries.reduce(0) { $0 + $1.squaredWeight }, sums: sums,
      products: products)
  }
}
