import Statistics
import Testing
import WorkspaceKit

@testable import NPS

@Suite struct FigureTests {
  @Test func `without weights a figure is the plain score with its interval`() throws {
    let figure = HandMade.figure(19, 41, 40)
    let score = try NetPromoterScore(
      RecommendationCounts(detractors: 19, passives: 41, promoters: 40))
    #expect(figure.score == score.value)
    let (made, plain) = (try #require(figure.interval), try #require(score.interval()))
    #expect(abs(made.lower - plain.lower) < 1e-12 && abs(made.upper - plain.upper) < 1e-12)
    #expect(figure.effectiveSize == 100)
  }

  @Test func `equal weights change nothing, whatever their size`() throws {
    var answers = HandMade.answers(19, 41, 40)
    answers.weightSums = answers.counts.map { 2.5 * Double($0) }
    answers.squaredWeightSums = answers.counts.map { 6.25 * Double($0) }
    var options = HandMade.options
    options.isWeighted = true
    let figure = NPSFigure(answers, options: options)
    #expect(abs(try #require(figure.score) - 21) < 1e-12)
    #expect(abs(figure.effectiveSize - 100) < 1e-9)
  }

  @Test func `a population narrows the interval, and a census has none`() throws {
    var options = HandMade.options
    options.population = 150
    let answers = HandMade.answers(19, 41, 40)
    let some = NPSFigure(answers, options: options)
    let plain = try #require(HandMade.figure(19, 41, 40).interval)
    #expect(try #require(some.interval).halfWidth < plain.halfWidth)
    options.population = 100
    let census = NPSFigure(answers, options: options)
    #expect(census.interval == Interval(lower: 21, upper: 21))
    #expect(census.comparable == nil)
  }

  @Test func `nobody answered: no score, no interval`() {
    let figure = HandMade.figure(0, 0, 0)
    #expect(figure.score == nil && figure.interval == nil && !figure.isShown)
    #expect(figure.mean == nil)
  }
}
