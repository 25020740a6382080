import Diagnostics
import ResponseStore
import Testing

@testable import WorkspaceKit

/// What is read from `audits/*.yaml`.
@Suite struct AuditYAMLTests {
  private func read(_ text: String) -> Declared<BrandAudit?> {
    AuditYAML.read(
      YAMLDocument(YAMLSource(text: text, path: "audits/a.yaml")), id: "a",
      path: "audits/a.yaml")
  }

  @Test func marksAreSharesOfTheTop() throws {
    let read = self.read(
      """
      auditor: anouk
      date: 2026-05-19
      highest: 5
      touchpoints:
        - {at: shop/till, values: {near: 4, warm: contradicts, skill: n/a}, note: {nl: Druk, en: Busy}}
      """)
    #expect(read.problems == [])
    let audit = try #require(read.value)
    #expect(audit.auditor == "anouk")
    #expect(audit.date == CivilDate(year: 2026, month: 5, day: 19))
    let visit = try #require(audit.visits.first)
    #expect(visit.scores.map(\.value.value) == ["near", "warm", "skill"])
    #expect(visit.scores.map(\.mark) == [.strength(0.8), .contradicts, .notApplicable])
    #expect(visit.note?.en == "Busy")
  }

  @Test func whatIsWrongIsLeftOutAndTold() throws {
    let read = self.read(
      """
      auditor: bram
      touchpoints:
        - {at: shop/till, values: {near: 5, warm: good, skill: 2}}
        - {at: shop/till, values: {near: 1}}
        - {values: {near: 1}}
      """)
    #expect(
      read.problems.map(\.code.id) == [
        "yaml.value", "yaml.value", "yaml.duplicate-key", "yaml.missing-key",
      ])
    let audit = try #require(read.value)
    #expect(audit.visits.count == 1)
    #expect(audit.visits[0].scores.map(\.mark) == [.strength(0.5)])
  }

  @Test(arguments: ["", "touchpoints: []\n", "auditor: x\n", "- 1\n"])
  func anAuditSaysWhoLookedAtWhat(_ text: String) {
    let read = self.read(text)
    #expect(!read.problems.isEmpty)
    #expect(read.problems.allSatisfy { $0.place != nil })
  }
}
