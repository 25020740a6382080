import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// `brand check` and `brand show` over brands that are complete, empty or wrong.
@Suite struct BrandCommandTests {
  private func findings(_ files: [String: String]) async throws -> [Finding] {
    let tested = try await WrittenWorkspace(files).session()
    let outcome = await tested.run("brand check")
    #expect(outcome == .done, "\(tested.output.text)")
    return tested.output.reports.flatMap(\.blocks).flatMap { block -> [Finding] in
      if case .findings(let findings) = block { findings } else { [] }
    }
  }

  private func summary(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.rule) \($0.severity.rawValue) \($0.subject)" }
  }

  @Test func anEmptyBrandLacksEverything() async throws {
    let found = try await findings(["brand.yaml": "# nothing yet\n"])
    #expect(
      summary(found.filter { $0.severity == .error }) == [
        "BR-01 error definition", "BR-01 error values", "BR-01 error feelings",
        "BR-01 error relation", "BR-01 error customers-say", "BR-01 error usps",
      ])
    #expect(found.filter { $0.severity == .info }.count == 6)
  }

  private static let complete = """
    definition: d
    relation: r
    values: {a: A}
    feelings: [f]
    personality: [p]
    culture: [c]
    customers-say: [s]
    usps: {u: {text: U, proof: p, visible-at: [j/t]}}
    target-groups: {g: G}
    address: [{form: je}]
    terms: {jargon: {x: y}}
    competitors: {c: {name: C, values: {low: L}, facts: [{touchpoint: j/t, text: F}]}}
    signals:
      clothing: {rating: fits}
      building: {rating: neutral}
      back-door: {rating: fits}
      smell-and-sound: {rating: fits}
      phone-menu: {rating: fits}
      staff-together: {rating: fits}
      off-duty: not-applicable
      on-the-way: {rating: fits}
      forms-and-invoices: {rating: fits}
    """

  @Test func aCompleteBrandHasNoFindings() async throws {
    let promise = "text: t\ncondition: c\nmeasure: m\ndue-at: j/t\n"
    #expect(try await findings(["brand.yaml": Self.complete, "promises/p.yaml": promise]).isEmpty)
  }

  @Test func whatContradictsOrIsUnproven() async throws {
    let brand = Self.complete.replacing(
      "phone-menu: {rating: fits}", with: "phone-menu: {rating: contradicts, values: a}"
    ).replacing("proof: p, visible-at: [j/t]", with: "rival: x").replacing(
      "building: {rating: neutral}", with: "building: {}")
    let found = try await findings([
      "brand.yaml": brand, "promises/p.yaml": "text: t\n",
      "promises/q.yaml":
        "text: t\ncondition: c\ndue-at: j/t\nmeasured: {survey: s, question: q, at-least: 4}\n",
    ])
    #expect(
      summary(found) == [
        "BR-05 warning u", "BR-06 warning phone-menu", "BR-06 warning signals", "PR-01 error p",
      ])
    #expect(found[0].message.en == "U: no proof, no touchpoint where customers see it")
    #expect(found[1].places.count == 1)
    #expect(
      found[3].message.en == "\"t\" lacks a condition, a measure, a touchpoint where it is due")
  }

  @Test func aCompetitorOfWhomNothingIsSaidIsANote() async throws {
    let brand = Self.complete.replacing("competitors: {c:", with: "competitors: {d: {name: D}, c:")
    #expect(summary(try await findings(["brand.yaml": brand])) == ["BR-01 info d"])
  }

  @Test(arguments: [(3, false), (4, false), (6, true), (1, true)])
  func whatSetsApartIsSeenWhereCustomersChoose(_ step: Int, _ isFound: Bool) async throws {
    let found = try await findings([
      "brand.yaml": Self.complete,
      "journeys/j.yaml": "touchpoints: [{id: t, step: \(step)}]\n",
    ])
    #expect(summary(found) == (isFound ? ["BR-05 warning u"] : []))
  }

  @Test func findingsDecideTheExitOnlyWhenAsked() async throws {
    let workspace = try WrittenWorkspace(["brand.yaml": "definition: d\n"])
    let tested = try await workspace.session()
    #expect(await tested.run("brand check") == .done)
    #expect(await tested.run("brand check --fail-on error") != .done)
  }

  @Test(arguments: ["brand check", "brand show", "brand show values"])
  func withoutABrandTheNextStepIsSaid(_ line: String) async throws {
    let tested = try await WrittenWorkspace([:]).session()
    guard case .failed(let problem) = await tested.run(line) else {
      Issue.record("it was answered")
      return
    }
    #expect(problem.code.id == "brand.none")
    #expect(problem.hint != nil)
  }

  @Test func aBrandThatCannotBeReadSaysWhere() async throws {
    let tested = try await WrittenWorkspace(["brand.yaml": "values: {a: [\n"]).session()
    guard case .failed(let problem) = await tested.run("brand show") else {
      Issue.record("it was answered")
      return
    }
    #expect(problem.code.id == "yaml.syntax")
  }

  @Test func whatIsSoundIsShownBesideWhatIsWrong() async throws {
    let tested = try await WrittenWorkspace([
      "brand.yaml": "definition: de buurt\nvalus: x\nvalues: {a: {text: A, weight: zwaar}}\n"
    ]).session(language: .nl)
    #expect(await tested.run("brand show") == .done)
    #expect(tested.output.text.contains("de buurt"))
    #expect(tested.output.diagnostics.map(\.code.id) == ["yaml.unknown-key", "yaml.type"])
  }

  @Test func controlCharactersOfAFileDoNotReachTheTerminal() async throws {
    let tested = try await WrittenWorkspace([
      "brand.yaml": "definition: \"\\e[31mrood\"\nvalues: {\"\\e]0;x\\a\": y}\n"
    ]).session()
    await tested.run("brand show")
    await tested.run("brand check")
    #expect(!tested.output.text.contains("\u{1B}"))
  }
}
