import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Rules, thresholds, suppressions and the baseline of a workspace, sound and broken.
@Suite struct OwnRuleTests {
  private static let shop = """
    owner: Sales
    touchpoints:
      - {id: till, step: 4, channel: shop, importance: {customer: 5, organisation: 3}}
      - {id: app, step: 5, channel: app, owner: Web, importance: {customer: 4, organisation: 3}}
    """

  private func session(_ files: [String: String]) async throws -> TestSession {
    try await WrittenWorkspace(
      ["journeys/shop.yaml": Self.shop].merging(files, uniquingKeysWith: { $1 })
    ).session()
  }

  @Test func `a condition opens on what meets it, and fills in the message`() async throws {
    let tested = try await session([
      "rules/own.yaml": """
      rules:
        - id: SH-01
          when: channel in (shop, app) and owner is missing
          message: "{touchpoint} in {channel} has no owner ({importance_customer})"
          severity: error
        - {id: SH-02, about: journey, when: touchpoints < 3, message: "{journey} has {touchpoints}"}
      """
    ])
    let found = await tested.findings("audit --rule SH")
    #expect(found.map(\.subject) == ["shop/till", "shop"])
    #expect(found.map(\.message.en) == ["till in shop has no owner (5)", "shop has 2"])
    #expect(found.map(\.severity) == [.error, .warning])
  }

  @Test func `a variant keeps the rule and changes its thresholds`() async throws {
    let tested = try await session([
      "rules/own.yaml": "rules: [{id: SH-03, extends: TP-04, thresholds: {gap: 1}}]\n"
    ])
    #expect(await tested.findings("audit --rule TP-04").map(\.subject) == ["shop/till"])
    #expect(
      await tested.findings("audit --rule SH-03").map(\.subject) == ["shop/till", "shop/app"])
  }

  @Test func `a threshold of the workspace counts`() async throws {
    let tested = try await session(["audit.yaml": "thresholds: {TP-04: {gap: 1}}\n"])
    let found = await tested.findings("audit --rule TP-04")
    #expect(found.map(\.subject) == ["shop/till", "shop/app"])
    #expect(found.first?.thresholds.first?.value == .integer(1))
  }

  @Test func `suppressions need a reason and a date, and end`() async throws {
    func open(_ suppression: String) async throws -> [String] {
      let tested = try await session([
        "audit.yaml": "suppressions: [{rule: TP-04, subject: \"shop/*\", \(suppression)}]\n"
      ])
      return await tested.findings().filter { ["TP-04", "AU-01", "AU-02"].contains($0.rule) }
        .map(\.rule)
    }
    #expect(try await open("reason: known, date: 2026-06-01") == [])
    #expect(try await open("reason: known") == ["TP-04", "AU-01"])
    #expect(try await open("date: 2026-06-01") == ["TP-04", "AU-01"])
    #expect(
      try await open("reason: known, date: 2026-06-01, until: 2026-06-30") == ["TP-04", "AU-01"])
    #expect(try await open("reason: known, date: 2026-06-01, until: 2027-01-01") == [])
  }

  @Test func `a baseline leaves out what it knows`() async throws {
    let workspace = try WrittenWorkspace(["journeys/shop.yaml": Self.shop])
    let tested = try await workspace.session()
    #expect(await tested.run("audit baseline") == .done)
    #expect(await tested.findings("audit --new") == [])
    let more = Self.shop + "\n  - {id: desk, step: 6, importance: {customer: 5, organisation: 1}}\n"
    try workspace.write(Array(more.utf8), to: "journeys/shop.yaml")
    let new = await tested.findings("audit --new --rule TP-04")
    #expect(new.map(\.subject) == ["shop/desk"])
    #expect(await tested.codes("audit baseline") == ["file.exists"])
    #expect(await tested.run("audit baseline --overwrite") == .done)
    #expect(await tested.findings("audit --new") == [])
  }

  @Test func `everything that is wrong is told at once, with its place`() async throws {
    let tested = try await session([
      "audit.yaml": """
      thresholds:
        TP-44: {gap: 1}
        TP-04: {gab: 1}
        JR-07: {steps: 0.5}
      suppressions:
        - {rule: JR-4, subject: shop, reason: x, date: 2026-06-01}
        - {rule: TP-04, reason: x}
      colour: red
      """,
      "rules/own.yaml": """
      rules:
        - {id: SH-01, when: chanel = shop, message: no}
        - {id: SH-02, when: "owner is", message: no}
        - {id: SH-03, when: owner is missing, message: "{ownr} is not there"}
        - {id: shop, when: owner is missing, message: no}
        - {id: SH-04, extends: TP-99}
        - {id: TP-04, when: owner is missing, message: no}
        - {id: SH-05, message: no}
        - {id: SH-06, when: channel = shop, message: no, must: [{channel: app}], must-not: [{chanel: app}]}
      """,
    ])
    let found = await tested.findings("audit --rule WS-01")
    let seen = found.map { finding in
      let code = finding.evidence.first?.value.word ?? ""
      return "\(finding.places.first?.name ?? "") \(code)"
    }
    #expect(
      seen == [
        "audit.yaml:2:3 rule.unknown", "audit.yaml:3:11 threshold.unknown",
        "audit.yaml:4:11 threshold.unknown", "audit.yaml:6:12 rule.unknown",
        "audit.yaml:7:5 yaml.missing-key", "audit.yaml:8:1 yaml.unknown-key",
        "rules/own.yaml:2:23 column.unknown", "rules/own.yaml:3:32 expression.operator",
        "rules/own.yaml:4:50 rule.invalid", "rules/own.yaml:5:10 rule.invalid",
        "rules/own.yaml:6:26 rule.unknown", "rules/own.yaml:7:10 rule.duplicate",
        "rules/own.yaml:8:5 rule.invalid", "rules/own.yaml:9:59 rule.case",
        "rules/own.yaml:9:87 rule.invalid",
      ])
    #expect(await tested.run("audit --fail-on error") == .unmet)
  }

  @Test func `files that are no YAML are a finding, and the rest is audited`() async throws {
    let tested = try await session([
      "audit.yaml": "suppressions: [\n", "audit-baseline.yaml": "\u{1}", "rules/own.yaml": "",
    ])
    let found = await tested.findings("audit --new")
    #expect(
      found.filter { $0.rule == "WS-01" }.map(\.subject) == [
        "audit-baseline.yaml", "audit.yaml", "rules/own.yaml",
      ])
    #expect(found.contains { $0.rule == "TP-04" })
  }
}
