import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// What the sources of the project say about journeys and experience, each as a command that works.
@Suite struct TraceabilityTests {
  struct Claim: Sendable, CustomTestStringConvertible {
    let statement: String
    /// What the first or another table must have.
    let columns: [String]
    /// Ids of notes that must be there.
    let notes: [String]
    let source: String

    var testDescription: String { "\(source): \(statement)" }

    init(_ source: String, _ statement: String, _ columns: [String] = [], notes: [String] = []) {
      self.source = source
      self.statement = statement
      self.columns = columns
      self.notes = notes
    }
  }

  static let claims: [Claim] = [
    Claim(
      "journey is process, experience is feelings", "cx join boodschappen",
      ["owner", "cases", "told", "valence", "gap"], notes: ["gaps"]),
    Claim(
      "starts before the website, does not end after use", "touchpoints boodschappen",
      ["use_moment", "counterpart"], notes: ["course", "prompts"]),
    Claim("company, product or service", "touchpoints by counterpart, phase", ["counterpart"]),
    Claim(
      "not formed at one moment", "cx summary boodschappen", ["running", "contribution", "share"],
      notes: ["summary"]),
    Claim(
      "conscious and unconscious", "cx summary boodschappen", ["conscious", "observation"]),
    Claim(
      "before, during and after use", "cx summary bezorgen", ["kind", "moment", "valence", "low"]),
    Claim(
      "result of all interactions", "which-summary boodschappen", ["summary", "r", "low", "high"],
      notes: ["best", "association"]),
    Claim(
      "understand before optimising", "opportunities --evidence data", ["evidence"],
      notes: ["refused"]),
    Claim(
      "NPS as a loyalty tool", "loyalty of shop_recommend", ["rung", "conversion", "loyal"],
      notes: ["sign"]),
    Claim("feelings per stage for a team", "cxmap --for Versafdeling", ["element", "quote"]),
    Claim(
      "eight elements with satisfaction as the goal", "cxmap boodschappen",
      ["element", "phase", "r", "importance"], notes: ["drivers"]),
    Claim("SERVQUAL", "cxmap boodschappen --servqual", ["element"]),
    Claim("possible and used touchpoints", "cx join bestellen", ["cases"], notes: ["cases"]),
    Claim("raise satisfaction and loyalty", "opportunities", ["importance", "gap", "reach"]),
    Claim("both sides complement each other", "cx join", ["gap"], notes: ["gaps"]),
    Claim(
      "the four service experiences", "service bestellen", ["service", "best", "share"],
      notes: ["problems"]),
    Claim("which emotion to raise", "emotions boodschappen", ["target", "match", "chance"]),
    Claim(
      "bad beans, good butcher, good whole", "peak boodschappen", ["peak", "end", "mean"],
      notes: ["peak-told", "recovery"]),
    Claim("obvious and less obvious", "touchpoints boodschappen where visibility = hidden"),
    Claim("managers and teams", "touchpoints by owner", ["owner", "without_owner"]),
    Claim(
      "exceeds expectations", "expectations boodschappen", ["below", "met", "exceeded", "quote"]),
    Claim(
      "outside and inside", "inside-outside", ["inside", "outside", "gap", "competence"],
      notes: ["gaps", "weakest"]),
  ]

  @Test(arguments: claims) func holds(_ claim: Claim) async throws {
    let tested = try await TestSession(width: nil)
    #expect(await tested.run(claim.statement) == .done, "\(tested.output.text)")
    let report = try #require(tested.output.reports.last)
    let columns = Set(report.tables.flatMap { $0.columns.map(\.id) })
    #expect(Set(claim.columns).subtracting(columns) == [])
    for note in claim.notes { #expect(report.note(note) != nil, "\(note)") }
    let rows = report.tables.flatMap(\.readableRows)
    let isFinite = rows.allSatisfy { $0.isFinite }
    #expect(!rows.isEmpty && isFinite)
    // Every table whose rows stand for figures can be opened figure by figure.
    #expect(report.tables[0].evidence.count >= report.tables[0].rows.count || !claim.isExplained)
  }
}

extension TraceabilityTests.Claim {
  /// Whether the first table holds figures; counts of an inventory need no explanation.
  fileprivate var isExplained: Bool { !statement.contains(" by ") }
}
