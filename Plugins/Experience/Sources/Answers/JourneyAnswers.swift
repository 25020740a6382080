import Statistics
import WorkbenchKit
import WorkspaceKit

/// What each respondent answered about the touchpoints of one journey, in one family of questions.
struct JourneyAnswers: Sendable {
  /// Respondents with the same answers.
  struct Row: Sendable {
    /// The sum of the answers per touchpoint, as valence.
    var sums: [Double]
    /// The number of answers per touchpoint; 0 where there is none.
    var answers: [Int]
    /// The answer to the recommendation question; nil without.
    var outcome: Double?
    /// The weight of each respondent; 1 without weights.
    var weight: Double
    /// How many respondents answered so.
    var count: Int

    /// The mean valence of each touchpoint in the journey's order; nil without an answer.
    var values: [Double?] {
      zip(sums, answers).map { $1 > 0 ? $0 / Double($1) : nil }
    }
  }

  /// What the answers are on.
  let family: AnswerFamily
  /// The touchpoints that were asked about, in the journey's order.
  let stops: [JourneyScope.Stop]
  /// The respondents.
  let rows: [Row]
  /// The name of the weight where weights count.
  let weight: String?
  /// Whether the answers of one respondent are known to belong together.
  let isPerPerson: Bool

  /// The number of respondents with at least one answer.
  var people: Int { rows.reduce(0) { $0 + ($1.answers.contains { $0 > 0 } ? $1.count : 0) } }

  /// The mean over some touchpoints, with respondents as clusters; nil without answers.
  ///
  /// - Parameter positions: positions in `stops`.
  func mean(of positions: some Sequence<Int>) -> ClusteredMean? {
    let positions = Array(positions)
    return try? ClusteredMean(
      rows.map { row in
        ClusteredMean.Cluster(
          sum: positions.reduce(0) { $0 + row.sums[$1] },
          answers: positions.reduce(0) { $0 + row.answers[$1] }, weight: row.weight,
          count: row.count)
      })
  }

  /// The mean of everything.
  var total: ClusteredMean? { mean(of: stops.indices) }

  /// The weighted share of all answers that are about a touchpoint; nil without answers.
  ///
  /// - Parameter position: its position in `stops`.
  func share(of position: Int) -> Double? {
    var (part, whole) = (0.0, 0.0)
    for row in rows {
      let weight = row.weight * Double(row.count)
      part += weight * Double(row.answers[position])
      whole += weight * Double(row.answers.reduce(0, +))
    }
    return whole > 0 ? part / whole : nil
  }
}
