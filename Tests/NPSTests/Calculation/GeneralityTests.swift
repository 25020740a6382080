import Statistics
import Testing

@testable import NPS

@Suite struct GeneralityTests {
  private func judge(_ segments: [NPSFigure], total: NPSFigure) -> Generality {
    Generality(
      of: Generality.Estimate(total), in: segments.map { Generality.Estimate($0) }, threshold: 0.8,
      by: .holm, confidence: .standard)
  }

  @Test func `the same sign everywhere is general`() {
    let segments = [
      HandMade.figure(20, 40, 140), HandMade.figure(30, 60, 110), HandMade.figure(40, 80, 80),
    ]
    let generality = judge(segments, total: HandMade.figure(90, 180, 330))
    #expect(generality.label == .general && generality.reason == .holds)
    #expect(generality.votes == [.holds, .holds, .holds])
    #expect(generality.reach?.value == 1)
  }

  @Test func `a demonstrable opposite makes it local`() {
    let generality = judge(
      [HandMade.figure(20, 40, 240), HandMade.figure(120, 60, 20)],
      total: HandMade.figure(140, 100, 260))
    #expect(generality.label == .local && generality.reason == .contrary)
    #expect(generality.votes == [.holds, .contrary])
  }

  @Test func `too little reach makes it local, without anybody saying the opposite`() {
    let generality = judge(
      [HandMade.figure(20, 40, 140), HandMade.figure(42, 60, 38)],
      total: HandMade.figure(62, 100, 178))
    #expect(generality.votes == [.holds, .leansAway])
    #expect(generality.label == .local && generality.reason == .reach)
  }

  @Test func `a total that cannot be told from zero is no finding`() {
    let generality = judge(
      [HandMade.figure(30, 40, 30), HandMade.figure(31, 40, 29)],
      total: HandMade.figure(61, 80, 59))
    #expect(generality.label == .none && generality.reason == .noFinding)
  }

  @Test func `one segment cannot show that a finding is general`() {
    let figure = HandMade.figure(20, 40, 140)
    let generality = judge([figure, HandMade.figure(1, 1, 1)], total: figure)
    #expect(generality.label == .local && generality.reason == .fewSegments)
    #expect(judge([], total: figure).reach == nil)
  }
}
