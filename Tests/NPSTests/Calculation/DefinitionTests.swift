import ResponseStore
import Testing
import WorkspaceKit

@testable import NPS

@Suite struct DefinitionTests {
  private func values(_ answers: AnswerCounts) -> [String: Double?] {
    Dictionary(
      uniqueKeysWithValues: ScoreDefinition.all(of: answers, weighted: nil).map {
        ($0.id, $0.value)
      })
  }

  @Test func `Prep Air: 21.20, and the 21 that its author published by rounding shares down`() {
    let values = values(HandMade.answers(35, 75, 74))
    #expect(abs((values["standard"] ?? nil ?? 0) - 21.1957) < 0.0001)
    #expect(values["whole"] == 21)
    #expect(values["floored-shares"] == 21)
    #expect(values["rounded-shares"] == 21)
  }

  @Test func `empty answers in the denominator pull the score towards 0`() {
    var missing = MissingCounts()
    missing[.empty] = 15
    missing[.blank] = 5
    missing[.invalid] = 10
    var answers = HandMade.answers(20, 40, 40)
    answers.denominator = Denominator(valid: 100, missing: missing)
    let values = values(answers)
    #expect(values["standard"] == 20)
    #expect(abs((values["with-empty"] ?? nil ?? 0) - 100 * 20 / 120) < 1e-9)
    #expect(abs((values["with-all"] ?? nil ?? 0) - 100 * 20 / 130) < 1e-9)
    #expect(values["blank-as-zero"] == 0)
  }

  @Test func `nobody answered: no definition has a value`() {
    #expect(values(.none).values.allSatisfy { $0 == nil })
  }
}
