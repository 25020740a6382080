import Diagnostics
import ResponseStore
import Testing

@testable import WorkspaceKit

/// What is read from `promises/*.yaml`.
@Suite struct PromiseYAMLTests {
  private func read(_ text: String) -> Declared<Promise?> {
    PromiseYAML.read(
      YAMLDocument(YAMLSource(text: text, path: "promises/p.yaml")), id: "p",
      path: "promises/p.yaml")
  }

  @Test func aPromiseWithChecks() throws {
    let read = self.read(
      """
      text: Vierde in de rij gratis
      condition: Niet als alle kassa's open zijn
      due-at: boodschappen/kassa
      target: 95%
      checks:
        - {date: 2026-05-08, case: 12, outcome: not-applicable, note: alles open}
        - {outcome: kept}
      """)
    #expect(read.problems == [])
    let promise = try #require(read.value)
    #expect(promise.target == 0.95)
    #expect(promise.dueAt.map(\.value) == ["boodschappen/kassa"])
    #expect(promise.checks.map(\.outcome) == [.notApplicable, .kept])
    #expect(promise.checks[0].date == CivilDate(year: 2026, month: 5, day: 8))
    #expect(promise.checks[0].caseIdentifier == "12")
    #expect(promise.measured == nil)
  }

  @Test func aTimeBetweenTwoEvents() throws {
    let promise = try #require(
      self.read(
        """
        text: Snel betaald
        measured: {events: visits, from: payment, to: purchase, within: 1h30m, when: {channel: app, device: [a, b]}}
        """
      ).value)
    guard case .time(let measure) = promise.measured else {
      Issue.record("\(String(describing: promise.measured))")
      return
    }
    #expect(measure.within == 5400)
    #expect(measure.from.value == "payment")
    let app = Expression.comparison(
      Spanned("channel", at: .none), .equal, Literal(.text("app")))
    guard case .and(let first, .isOneOf(let column, let values)) = measure.condition else {
      Issue.record("\(String(describing: measure.condition))")
      return
    }
    #expect(first == app)
    #expect(column.value == "device" && values.map(\.source) == ["a", "b"])
  }

  @Test func anAnswerWithABound() throws {
    let promise = try #require(
      self.read("text: x\nmeasured: {survey: s, question: q, at-most: 2.5}").value)
    guard case .answers(let measure) = promise.measured, let bound = measure.bound else {
      Issue.record("\(String(describing: promise.measured))")
      return
    }
    #expect(bound.holds(for: 2.5) && !bound.holds(for: 2.6))
  }

  @Test(arguments: [
    ("text: x\nmeasured: {survey: s, question: q}", "2:11 promise.invalid"),
    (
      "text: x\nmeasured: {survey: s, question: q, at-least: 1, at-most: 2}", "2:11 promise.invalid"
    ),
    ("text: x\nmeasured: {question: q}", "2:11 promise.invalid"),
    (
      "text: x\nmeasured: {events: e, from: a, to: b, within: soon}", "2:47 promise.invalid"
    ),
    ("text: x\nmeasured: {events: e, from: a, to: b, within: 0s}", "2:47 promise.invalid"),
    ("text: x\ntarget: 95", "2:9 yaml.value"),
    ("text: x\nchecks: [{outcome: maybe}]", "2:20 yaml.value"),
    ("text: x\nchecks: [{outcome: kept, date: 31-02-2026}]", "2:32 yaml.type"),
    ("condition: x", "1:1 yaml.missing-key"),
  ])
  func whatIsWrongIsSaidAtItsPlace(_ text: String, _ problem: String) {
    #expect(read(text).problems.map(\.summary) == [problem])
  }
}
