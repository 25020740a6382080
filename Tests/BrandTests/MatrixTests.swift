import Testing
import WorkbenchKit
import WorkbenchTesting

/// `brand matrix`, `brand auditors` and `brand compare`: joins and exact figures.
@Suite struct MatrixTests {
  private func near(_ found: Double?, _ expected: Double) -> Bool {
    found.map { abs($0 - expected) < 1e-9 } ?? false
  }

  @Test func marksWinFromClaimsAndContradictionsStandApart() async throws {
    let files = BrandWorkspace.files([
      "audits/a.yaml": BrandWorkspace.audit(
        "ann", ["near: 4, fast: 0", "near: contradicts, fast: 2"]),
      "audits/b.yaml": BrandWorkspace.audit("bob", ["near: 2, fast: 0", "near: 4, fast: n/a"]),
    ])
    let report = try #require(try await BrandWorkspace.outcome("brand matrix", files).report)
    let matrix = try #require(report.table)
    let door = try #require(matrix.row("door", in: "touchpoint"))
    #expect(near(door.number("near"), 0.75))
    #expect(near(door.number("strength"), 0.375))
    #expect(door.number("auditors") == 2)
    let shelf = try #require(matrix.row("shelf", in: "touchpoint"))
    // One auditor gave the top mark, and the contradiction is still what the cell says.
    #expect(shelf.word("near") == "contradicts")
    #expect(near(shelf.number("fast"), 0.5))
    let till = try #require(matrix.row("till", in: "touchpoint"))
    #expect(till["near"] == .missing(MissingReason("claimed", .verbatim(""))))
    #expect(till.number("auditors") == 0)

    let values = try #require(report.tables.last)
    let nearness = try #require(values.row("near", in: "value"))
    #expect(near(nearness.number("coverage"), 1))
    #expect(near(nearness.number("strength"), (0.75 + 0.5) / 2))
    #expect(nearness.number("contradictions") == 2)
    #expect(nearness.number("claimed") == 2)
    let fast = try #require(values.row("fast", in: "value"))
    #expect(near(fast.number("coverage"), 0.5))
    #expect(near(fast.number("strength"), 0.25))
    #expect(report.foundRules == ["BR-02 shop/shelf", "BR-06 phone-menu"])
  }

  @Test func valuesCountByTheirWeights() async throws {
    let brand = BrandWorkspace.brand.replacing(
      "near: We know you", with: "near: {text: We know you, weight: 3}")
    let files = BrandWorkspace.files([
      "brand.yaml": brand,
      "audits/a.yaml": BrandWorkspace.audit("ann", ["near: 4, fast: 0", "near: 2, fast: 4"]),
    ])
    let report = try #require(try await BrandWorkspace.outcome("brand matrix", files).report)
    let matrix = try #require(report.table)
    // (3·1 + 1·0) ÷ 4 and (3·½ + 1·1) ÷ 4
    #expect(near(matrix.row("door", in: "touchpoint")?.number("strength"), 0.75))
    #expect(near(matrix.row("shelf", in: "touchpoint")?.number("strength"), 0.625))
    let values = try #require(report.tables.last)
    #expect(values.row("near", in: "value")?.number("weight") == 3)
    // Over values: near ¾, fast ½; (3·¾ + 1·½) ÷ 4 = 69% (68.75).
    #expect(report.note("sentence")?.text.en.contains("at 69% of full strength") == true)
  }

  @Test func withoutAuditsClaimsAreShownAsClaims() async throws {
    let brand = BrandWorkspace.brand.replacing(
      "fast: Done at once", with: "fast: Done, calm: Quiet")
    let report = try #require(
      try await BrandWorkspace.outcome(
        "brand matrix shop --chart", BrandWorkspace.files(["brand.yaml": brand])
      ).report)
    let values = try #require(report.tables.last)
    #expect(
      values.readableRows.map { $0.word("verdict") } == ["contradicted", "claimed", "nowhere"])
    #expect(values.row("near", in: "value")?.number("strength") == nil)
    #expect(report.foundRules == ["BR-06 phone-menu", "BR-03 calm"])
    #expect(report.note("sentence")?.text.en.hasPrefix("Nobody has looked: at 3 of 3") == true)
  }

  @Test func nothingKnownIsOneFinding() async throws {
    let journey = "title: Shop\ntouchpoints: [{id: door}]\n"
    let report = try #require(
      try await BrandWorkspace.outcome(
        "brand matrix", BrandWorkspace.files(["journeys/shop.yaml": journey])
      ).report)
    #expect(report.foundRules == ["BR-03 values"])
  }

  @Test func theLatestLookOfAnAuditorCounts() async throws {
    let later = "auditor: ann\ndate: 2026-06-01\ntouchpoints: [{at: door, values: {near: 4}}]\n"
    let files = BrandWorkspace.files([
      "audits/z.yaml": BrandWorkspace.audit("ann", ["near: 0"]), "audits/a.yaml": later,
    ])
    let report = try #require(try await BrandWorkspace.outcome("brand matrix", files).report)
    let door = report.table?.row("door", in: "touchpoint")
    #expect(door?.number("near") == 1)
    #expect(door?.number("auditors") == 1)
  }

  @Test func namesThatStandForNothingAreTold() async throws {
    let files = BrandWorkspace.files([
      "audits/a.yaml":
        "auditor: ann\ntouchpoints:\n  - {at: shop/dor, values: {neer: 1}}\n  - {at: shop/till, values: {fast: 4}}\n"
    ])
    let found = try await BrandWorkspace.outcome("brand matrix", files)
    #expect(found.warnings.map(\.code.id).sorted() == ["brand.unknown-name", "reference.unknown"])
    #expect(found.warnings.allSatisfy { $0.hint?.en.contains("did you mean") == true })
    #expect(found.report?.table?.row("till", in: "touchpoint")?.number("fast") == 1)
  }

  // MARK: Auditors

  @Test func aConstantDifferenceIsStrictnessAndNoDisagreement() async throws {
    let report = try #require(
      try await BrandWorkspace.outcome(
        "brand auditors", BrandWorkspace.files(BrandWorkspace.strict)
      ).report)
    let table = try #require(report.table)
    let total = try #require(table.totals.first)
    func cell(_ id: String) throws -> Double? { total[try #require(table.position(of: id))].number }
    // No residual: ICC(2,1) = BMS / (BMS + 2 · JMS / 6), by Shrout and Fleiss's mean squares.
    #expect(try cell("n") == 6)
    #expect(near(try cell("consistency"), 1))
    let marks = [2.0, 1, 1, 4, 3, 2].map { $0 / 4 }
    let mean = marks.reduce(0, +) / 6
    let between = 2 * marks.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 5
    let raters = 6 * 2 * 0.125 * 0.125
    #expect(near(try cell("agreement"), between / (between + 2 * raters / 6)))
    let auditors = try #require(report.tables.last)
    #expect(near(auditors.row("bob", in: "auditor")?.number("difference"), -25))
  }

  @Test(arguments: [
    ([:], "audit.none"),
    (
      ["audits/a.yaml": BrandWorkspace.audit("ann", ["near: 1", "near: 2", "near: 3"])],
      "audit.alone"
    ),
    (
      [
        "audits/a.yaml": BrandWorkspace.audit("ann", ["near: 1"]),
        "audits/b.yaml": BrandWorkspace.audit("bob", ["fast: 1"]),
      ], "audit.alone"
    ),
  ])
  func oneAuditorAgreesWithNobody(_ audits: [String: String], _ code: String) async throws {
    let problem = try await BrandWorkspace.outcome("brand auditors", BrandWorkspace.files(audits))
      .problem
    #expect(problem?.code.id == code)
    #expect(problem?.hint != nil)
  }

  // MARK: A rival

  @Test func theSameFactMayFitOneBrandAndBreakTheOther() async throws {
    let report = try #require(
      try await BrandWorkspace.outcome("brand compare Cheapo", BrandWorkspace.files()).report)
    let table = try #require(report.table)
    #expect(table.readableRows.map { $0.word("verdict") } == ["theirs", "same", "unjudged"])
    #expect(report.foundRules == ["BR-07 shop/till"])
    #expect(report.tables.last?.row("shelf", in: "id")?.word("verdict") == "yes")
    #expect(
      report.note("sentence")?.text.en
        == "1 of 2 facts about Cheapo fit one brand and break the other.")
  }

  @Test func anUnknownRivalIsRefusedWithTheNearest() async throws {
    let problem = try await BrandWorkspace.outcome("brand compare cheap", BrandWorkspace.files())
      .problem
    #expect(problem?.code.id == "competitor.unknown")
    #expect(problem?.hint?.en == "did you mean \"cheapo\"?")
  }

  @Test(arguments: [
    "brand matrix", "brand auditors", "brand compare x", "consistency",
  ])
  func aBrandWithoutValuesIsNoMeasure(_ line: String) async throws {
    let bare = ["brand.yaml": "definition: d\n", "journeys/shop.yaml": BrandWorkspace.journey]
    #expect(try await BrandWorkspace.outcome(line, bare).problem?.code.id == "brand.values")
    #expect(try await BrandWorkspace.outcome(line, [:]).problem?.code.id == "brand.none")
  }
}
