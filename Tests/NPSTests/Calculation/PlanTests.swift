import Statistics
import Testing

@testable import NPS

@Suite struct PlanTests {
  private func goals(
    margin: Double? = nil, difference: Double? = nil, population: Int? = nil, answers: Int? = nil
  ) -> SurveyPlan {
    SurveyPlan(
      goals: SurveyPlan.Goals(
        margin: margin, difference: difference, power: 0.8, population: population,
        answers: answers, confidence: .standard))
  }

  @Test func `the rules of thumb`() {
    let plan = goals(margin: 10, difference: 10).outcome(variance: 0.7)
    #expect(plan.neededForMargin == 269)
    #expect(plan.neededPerGroup == 1_099)
    #expect(goals(margin: 5).outcome(variance: 1).neededForMargin == 1_537)
    #expect(goals(margin: 5, population: 800).outcome(variance: 0.65).neededForMargin == 445)
  }

  @Test func `what is needed for a margin gives that margin`() throws {
    let needed = try #require(goals(margin: 7).outcome(variance: 0.7).neededForMargin)
    let margin = try #require(goals(answers: needed).outcome(variance: 0.7).margin)
    #expect(margin <= 7 && margin > 6.9)
  }

  @Test func `a census has no margin, more than everybody has no answer`() {
    #expect(goals(population: 100, answers: 100).outcome(variance: 0.7).margin == 0)
    #expect(goals(population: 100, answers: 101).outcome(variance: 0.7).margin == nil)
  }

  @Test func `the visible difference is found with the power asked for`() throws {
    let visible = try #require(goals(answers: 400).outcome(variance: 0.7).visible)
    let power = try #require(
      goals(difference: visible, answers: 400).outcome(variance: 0.7).power)
    #expect(abs(power - 0.8) < 0.001)
  }
}
