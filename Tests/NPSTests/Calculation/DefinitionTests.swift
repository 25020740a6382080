import ResponseStore
import Testing
import WorkspaceKit

@testable import NPS

@Suite struct DefinitionTests {
  private func values(_ answers: AnswerCounts) -> [String: Double] {
    var values: [String: Double] = [:]
    for definition in ScoreDefinition.all(of: answers, weighted: nil) {
      values[definition.id] = definition.value
    }
    return values
  }

  @Test func `Prep Air: 21.20, and the 21 that its author published by rounding shares down`()
    throws
  {
    let values = values(HandMade.answers(35, 75, 74))
    #expect(abs(try #require(values["standard"]) - 21.1957) < 0.0001)
    #expect(values["whole"] == 21)
    #expect(values["floored-shares"] == 21)
    #expect(values["rounded-shares"] == 21)
  }

  @Test func `empty answers in the denominator pull the score towards 0`() throws {
    var missing = MissingCounts()
    missing[.empty] = 15
    missing[.blank] = 5
    missing[.invalid] = 10
    var answers = HandMade.answers(20, 40, 40)
    answers.denominator = Denominator(valid: 100, missing: missing)
    let values = values(answers)
    let (withEmpty, withAll): (Double, Double) = (2000 / 120, 2000 / 130)
    #expect(values["standard"] == 20)
    #expect(abs(try #require(values["with-empty"]) - withEmpty) < 1e-9)
    #expect(abs(try #require(values["with-all"]) - withAll) < 1e-9)
    #expect(values["blank-as-zero"] == 0)
  }

  @Test func `nobody answered: no definition has a value`() {
    #expect(values(.none).isEmpty)
  }
}
