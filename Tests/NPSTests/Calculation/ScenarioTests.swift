import Statistics
import Testing
import WorkspaceKit

@testable import NPS
@testable import ResponseStore

@Suite struct ScenarioTests {
  /// Ratings 1…5 with the recommendation twice the rating.
  private func joint(_ count: Int) throws -> JointHistogram {
    let rating = try #require(ScoreScale(1...5))
    var counts = Array(repeating: 0, count: 55)
    for value in 1...5 { counts[(value - 1) * 11 + 2 * value] = count }
    return JointHistogram(
      first: rating, second: .zeroToTen, counts: counts, incomplete: 0)
  }

  @Test func `sums of pairs give the slope of the line`() throws {
    let products = try Statistics.CrossProducts(JointDistribution(try joint(20)))
    #expect(products.n == 100)
    let model = try LinearRegression(products, outcome: 0, predictors: [1])
    #expect(abs(model.coefficients[0].estimate - 2) < 1e-9)
    #expect(abs(model.intercept) < 1e-9)
  }

  @Test func `people without a rating keep their answer`() throws {
    let joint = try joint(20)
    var answers = HandMade.answers(0, 0, 30)
    for value in 1...5 { answers.counts[2 * value] += 20 }
    answers.denominator.valid += 100
    let others = RecommendationHistogram(answers, without: joint)
    #expect(others.n == 30 && others.counts[10] == 30)
    let scenario = try ImprovementScenario(
      visitors: JointDistribution(joint), others: others, ratings: 1...5)
    #expect(scenario.n == 130)
    #expect(scenario.change(slope: 2, improvement: 0).value == 0)
    #expect(scenario.change(slope: 2, improvement: 1).value > 0)
    #expect(scenario.capped(improvement: 1) == 20)
  }
}
