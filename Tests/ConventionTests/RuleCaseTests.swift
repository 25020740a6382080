import Foundation
import Testing
import WorkbenchApp
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// What holds for every rule of every plugin: its cases come out, its words are there.
@Suite struct RuleCaseTests {
  static let rules: [RuleDeclaration] = BundledPlugins.all.flatMap(\.rules).map(\.declaration)

  /// One case of one rule.
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: RuleDeclaration
    let ruleCase: RuleCase

    var testDescription: String { "\(rule.id): \(ruleCase.title.en)" }
  }

  static let cases: [Case] = rules.flatMap { rule in
    rule.cases.map { Case(rule: rule, ruleCase: $0) }
  }

  @Test("Every case of every rule opens, or does not", arguments: cases)
  func comesOut(_ testCase: Case) async throws {
    let files = Dictionary(
      testCase.ruleCase.files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
    let tested = try await WrittenWorkspace(files).session()
    #expect(await tested.run("audit") == .done, "\(tested.output.text)")
    let found = tested.output.reports.flatMap(\.blocks).flatMap { block -> [Finding] in
      if case .findings(let findings) = block { findings } else { [] }
    }
    let subjects = found.filter { $0.rule == testCase.rule.id }.map(\.subject).sorted()
    #expect(subjects == testCase.ruleCase.subjects)
    guard subjects.isEmpty else { return }
    // A rule that has nothing to look at proves nothing by being silent.
    tested.output.take()
    await tested.run("rules --rule \(testCase.rule.id)")
    let row = tested.output.reports.last?.tables.first?.readableRows.first
    #expect(row?.number("findings") == 0, "\(tested.output.text)")
  }

  @Test func `every rule has a case that opens and one that does not`() {
    let incomplete = Self.rules.filter { rule in
      !rule.cases.contains(where: \.mustOpen) || rule.cases.allSatisfy(\.mustOpen)
    }.map(\.id)
    #expect(incomplete.isEmpty, "\(incomplete)")
  }

  @Test func `rationales are one sentence in both languages, questions ask`() {
    var violations: [String] = []
    for rule in Self.rules {
      for text in [rule.rationale.en, rule.rationale.nl] {
        let isSentence =
          text.hasSuffix(".") && text.count <= 110 && text.first?.isUppercase == true
        if !isSentence { violations.append("\(rule.id): \(text.count) \(text)") }
      }
      for text in [rule.question.en, rule.question.nl] where !text.hasSuffix("?") {
        violations.append("\(rule.id): \(text)")
      }
      for text in [rule.title.en, rule.title.nl]
      where text.hasSuffix(".") || text.count > 50 || text.first?.isUppercase != true {
        violations.append("\(rule.id): \(text)")
      }
    }
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  @Test func `thresholds have help, a value within their bounds and a name of their own`() {
    var violations: [String] = []
    for rule in Self.rules {
      let ids = rule.thresholds.map(\.id)
      if Set(ids).count < ids.count { violations.append("\(rule.id): \(ids)") }
      for threshold in rule.thresholds
      where !threshold.range.contains(threshold.standard) || threshold.help.isEmpty {
        violations.append("\(rule.id): \(threshold.id)")
      }
    }
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }
}
